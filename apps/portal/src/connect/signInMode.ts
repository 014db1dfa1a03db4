/**
 * How the customer signs in to their software, as the address of the Link page says: `?signIn=redirect` in the place of the
 * page, else in a tab of its own.
 */
export function signInMode(search: string): 'tab' | 'redirect' {
  return new URLSearchParams(search).get('signIn') === 'redirect' ? 'redirect' : 'tab';
}
