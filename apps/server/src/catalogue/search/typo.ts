/**
 * Whether one text becomes the other by at most one typo: a letter missing, added, wrong, or two neighbours swapped
 * (Damerau–Levenshtein distance 0 or 1).
 */
export function isOneTypoAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const swapped = a[start] === b[start + 1] && a[start + 1] === b[start];
  return (
    a === b ||
    a.slice(start + 1) === b.slice(start + 1) ||
    a.slice(start) === b.slice(start + 1) ||
    a.slice(start + 1) === b.slice(start) ||
    (swapped && a.slice(start + 2) === b.slice(start + 2))
  );
}

/** Whether a text begins like `start`, give or take one typo. Short texts must be right: any two are one typo apart. */
export function startsWithTypo(text: string, start: string): boolean {
  if (start.length < 4) return text.startsWith(start);
  return [-1, 0, 1].some((more) => isOneTypoAway(text.slice(0, start.length + more), start));
}
