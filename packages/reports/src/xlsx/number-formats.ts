import { readXml } from './xml-events.ts';
import type { Zip } from './zip.ts';

/** How a number of a style is shown: as it is, as a date, or padded with zeros to a width. */
export type NumberFormat = 'plain' | 'date' | { readonly digits: number };

/** The number format of each cell style, by position. */
export async function readNumberFormats(zip: Zip, path: string | null, signal?: AbortSignal): Promise<NumberFormat[]> {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  if (!path) return formats;
  let inCellStyles = false;
  await readXml(zip.read(path, { signal }), {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode);
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) formats.push(formatOf(Number(numFmtId), codes));
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return formats;
}

/** Built-in formats of dates (ECMA-376 part 1, 18.8.30), those of East Asian locales included. Times alone are none. */
function isBuiltInDate(id: number): boolean {
  return (
    (id >= 14 && id <= 17) ||
    id === 22 ||
    (id >= 27 && id <= 31) ||
    id === 36 ||
    (id >= 50 && id <= 54) ||
    id === 57 ||
    id === 58
  );
}

/** The format of a built-in id, or of its own code. */
export function formatOf(id: number, codes: ReadonlyMap<number, string>): NumberFormat {
  if (isBuiltInDate(id)) return 'date';
  return formatOfCode(codes.get(id) ?? '');
}

export function formatOfCode(code: string): NumberFormat {
  const section = code.split(';')[0] ?? '';
  if (/^0{2,}$/.test(section)) return { digits: section.length };
  const bare = section.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').toLowerCase();
  const hasDay = /[dy]/.test(bare) || (bare.includes('m') && !/[hs0#]/.test(bare));
  return hasDay && !/[0#?]/.test(bare.replace(/\.0+/g, '')) ? 'date' : 'plain';
}
