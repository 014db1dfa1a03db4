import { readXml } from './xml-events.ts';
import type { Zip } from './zip.ts';

/** The texts that cells refer to by position. Runs of rich text are joined; phonetic hints are left out. */
export async function readSharedStrings(zip: Zip, path: string | null, signal?: AbortSignal): Promise<string[]> {
  const strings: string[] = [];
  if (!path) return strings;
  let text = '';
  let inText = false;
  let inPhonetic = false;
  await readXml(zip.read(path, { signal }), {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') inText = !inPhonetic;
    },
    text(part) {
      if (inText) text += part;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') strings.push(unescapeText(text));
    },
  });
  return strings;
}

/** Characters that XML cannot hold are written as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
