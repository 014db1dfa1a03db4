const tones = 6;

/** Two letters on a coloured tile, the same for the same name. Stands in for a logo, which would be a remote image. */
export function Monogram({ name }: { name: string }) {
  return (
    <span data-part="monogram" data-tone={toneOf(name)} aria-hidden="true">
      {lettersOf(name)}
    </span>
  );
}

function lettersOf(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const letters = words.length > 1 ? words.slice(0, 2).map((word) => [...word][0]) : [...(words[0] ?? '')].slice(0, 2);
  return letters.join('').toLocaleUpperCase();
}

function toneOf(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum % tones;
}
