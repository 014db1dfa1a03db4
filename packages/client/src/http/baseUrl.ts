/** The absolute form of a base address, without a slash at the end. */
export function resolveBaseUrl(baseUrl: string): string {
  const page = globalThis.location?.href;
  if (!URL.canParse(baseUrl, page)) {
    throw new Error(
      `LinkFlow: createHttpBackend cannot use the baseUrl "${baseUrl}". Pass the Link server's address, such as https://link.bank.example.`,
    );
  }
  return new URL(baseUrl, page).href.replace(/[?#].*$/, '').replace(/\/+$/, '');
}
