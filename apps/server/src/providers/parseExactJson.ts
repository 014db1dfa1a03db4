/** As `JSON.parse` calls it, with the text of the value (ES2026, in Node since version 21). */
type SourceReviver = (key: string, value: unknown, context: { readonly source?: string }) => unknown;

const longest = 40;

/** `1.5E-3` is `0.0015`. An exponent that no amount has is left as it is. */
function withoutExponent(source: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d+)$/.exec(source) ?? [];
  const shift = Number(exponent);
  if (whole === '' || Math.abs(shift) > longest) return source;
  const digits = `${'0'.repeat(longest)}${whole}${fraction}${'0'.repeat(longest)}`;
  const point = longest + whole.length + shift;
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const after = digits.slice(point).slice(0, Math.max(0, fraction.length - shift));
  return `${sign}${before}${after && '.'}${after}`;
}

const keepDigits: SourceReviver = (_key, value, { source }) =>
  typeof value === 'number' && source !== undefined ? withoutExponent(source) : value;

/**
 * `JSON.parse` whose numbers are their decimal text: `1234.10` stays `1234.10` and never becomes a binary fraction.
 * @throws SyntaxError where the text is no JSON
 */
export function parseExactJson(text: string): unknown {
  // SAFETY: the types of this TypeScript do not know the third argument yet, which every Node we run on passes.
  return JSON.parse(text, keepDigits as Parameters<typeof JSON.parse>[1]);
}
