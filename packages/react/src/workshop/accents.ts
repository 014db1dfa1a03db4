/** Colours of imagined hosts, by the names in the toolbar. */
export const accents: Readonly<Record<string, string | undefined>> = {
  own: undefined,
  teal: '#00796b',
  plum: '#7b1fa2',
  orange: '#ff6d00',
  black: '#111111',
};
