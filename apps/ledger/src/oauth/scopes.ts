/** What an application may ask for, in the words of the consent page; null is never shown. */
export const scopeWords = {
  openid: null,
  offline_access: 'Keep reading until you disconnect it, also while you are away',
  'entities.read': 'See your legal entities: name, country and currency',
  'suppliers.read': 'Read your suppliers: names, contacts and payment terms',
  'bills.read': 'Read your bills and credit notes',
  'payments.read': 'Read your payments to suppliers',
} as const satisfies Record<string, string | null>;

export type Scope = keyof typeof scopeWords;

export const scopes = Object.keys(scopeWords);

/** The sentences for these scopes; unknown scopes have none. */
export function describeScopes(names: readonly string[]): string[] {
  const words: Record<string, string | null> = scopeWords;
  return names.map((name) => words[name]).filter((sentence) => typeof sentence === 'string');
}
