import { en } from './en.ts';
import type { Messages } from './messages.types.ts';

const plain = 'aceinorsuyACEINORSUY';
const accented = 'åçéîñöřšûýÅÇÉÎÑÖŘŠÛÝ';

/** Accents every letter, adds a third to the length and leaves `{placeholders}` alone. */
function pseudoText(text: string): string {
  const words = text.replace(/\{\w+\}|[a-zA-Z]/g, (part) => accented[plain.indexOf(part)] ?? part);
  return `[${words}${'~'.repeat(Math.ceil(text.length / 3))}]`;
}

function pseudoTree(node: unknown): unknown {
  if (typeof node === 'string') return pseudoText(node);
  return Object.fromEntries(Object.entries(Object(node)).map(([key, value]) => [key, pseudoTree(value)]));
}

// SAFETY: the tree keeps every key of `en`, and strings stay strings.
/** The pseudo-locale `en-XA`: a text without accents on screen is hard-coded, one that is cut off has no room to grow. */
export const pseudo = pseudoTree(en) as Messages;
