/** What an application may ask for, in the words of the consent page; null is never shown. */
export const scopeWords = {
  openid: null,
  'entities.read': 'See your legal entities: name, country and currency',
  'suppliers.read': 'Read your suppliers: names, contacts and payment terms',
  'bills.read': 'Read your bills and credit notes',
  'payments.read': 'Read your payments to suppliers',
  offline_access: 'Keep reading until you disconnect it, also while you are away',
} as const satisfies Record<string, string | null>;

export type Scope = keyof typeof scopeWords;

export const scopes = Object.keys(scopeWords);

/** The sentences for these scopes, always in the order above; unknown scopes have none. */
export function describeScopes(names: readonly string[]): string[] {
  return Object.entries(scopeWords)
    .filter(([name]) => names.includes(name))
    .map(([, sentence]) => sentence)
    .filter((sentence) => sentence !== null);
}
