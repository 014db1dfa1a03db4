import { isUtf16 } from '../sniff/sniff.ts';
import { type CodePage, codePages, rankCodePages } from './code-pages.ts';

/** WHATWG labels of the encodings we read. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', ...codePages] as const;
export type Encoding = (typeof encodings)[number];

/** The encoding of a text from its first bytes: mark, strict UTF-8, UTF-16, else the likeliest code page. */
export function detectEncoding(head: Uint8Array): Encoding {
  const utf16 = isUtf16(head);
  if (utf16) return utf16;
  return isUtf8(head) ? 'utf-8' : detectCodePage(head);
}

/** Strict, but a character cut by the end of the sample is no error. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The likeliest code page of bytes that are not UTF-8. Also used where a file turns out not to be UTF-8 after its head. */
export function detectCodePage(bytes: Uint8Array): CodePage {
  return rankCodePages(bytes)[0]?.encoding ?? 'windows-1252';
}

/** Another encoding that explains a text nearly as well, with the first word that it reads differently. */
export interface OtherReading {
  readonly encoding: CodePage;
  readonly here: string;
  readonly there: string;
}

/** Fits that differ by less leave it to a person. */
const leastLead = 0.12;

/** The other way to read a text whose encoding is a guess; null where nothing comes near. */
export function findOtherReading(head: Uint8Array): OtherReading | null {
  const [first, ...others] = rankCodePages(head);
  const other = others.find(({ text }) => text !== first?.text);
  if (!first || !other || first.fit - other.fit >= leastLead) return null;
  const there = wordsOfText(other.text);
  const here = wordsOfText(first.text);
  const at = here.findIndex((word, index) => word !== there[index]);
  return { encoding: other.encoding, here: here[at] ?? '', there: there[at] ?? '' };
}

function wordsOfText(text: string): string[] {
  return text.split(/[\s,;|"]+/);
}
