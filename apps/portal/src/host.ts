/** Who we are in this sample: the bank that asks its customers for data. */
export const host = { name: 'Demo Bank', accent: '#0f6b5e' } as const;
