/** Goes to another page of the portal without loading it anew. */
export function navigate(to: string): void {
  window.history.pushState({ focusHeading: true }, '', to);
  window.dispatchEvent(new PopStateEvent('popstate'));
  window.scrollTo(0, 0);
}

/** Calls back whenever the address changes. Returns what stops it. */
export function subscribeToAddress(onChange: () => void): () => void {
  window.addEventListener('popstate', onChange);
  return () => window.removeEventListener('popstate', onChange);
}
