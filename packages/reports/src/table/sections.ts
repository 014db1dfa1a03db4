import { isBlank, type Row } from '../rows.types.ts';
import { isAmount, isDate } from '../values/looks-typed.ts';
import { meaningOf } from '../words/meaning.ts';

/** One of several tables of a text, by its lines. */
export interface Section {
  /** The title above its header, or its number. */
  readonly name: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

const deepestHeader = 60;
const leastNames = 3;
const knownShare = 0.6;
const longestName = 40;

/** The tables of a text, told by headers that differ, each after a blank line or a title. A text of one table has one section. */
export function findSections(rows: readonly Row[]): Section[] {
  const starts: { name: string; start: number }[] = [];
  let header: string | null = null;
  for (const [index, row] of rows.entries()) {
    if (header === null && index > deepestHeader) break;
    if ((header !== null && !isApart(rows, index)) || !isHeader(row)) continue;
    const text = row.cells.join('\u0000');
    if (text === header) continue;
    header = text;
    const above = rows[index - 1];
    const title = above && isTitle(above) ? above : null;
    starts.push({ name: title?.cells.find((cell) => cell.trim() !== '')?.trim() ?? '', start: (title ?? row).line });
  }
  return starts.map(({ name, start }, index) => ({
    name: name || `Table ${index + 1}`,
    start: index === 0 ? 0 : start,
    end: starts[index + 1]?.start ?? Number.POSITIVE_INFINITY,
  }));
}

/** Whether a table can begin here: below a blank line, or a title that is itself below one. */
function isApart(rows: readonly Row[], index: number): boolean {
  const row = rows[index];
  const above = rows[index - 1];
  if (!row || !above) return true;
  if (isBlank(above) || above.end < row.line) return true;
  const higher = rows[index - 2];
  return isTitle(above) && (!higher || isBlank(higher) || higher.end < above.line);
}

function isTitle({ cells }: Row): boolean {
  return cells.filter((cell) => cell.trim() !== '').length === 1;
}

function isHeader({ cells }: Row): boolean {
  const names = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (names.length < leastNames || new Set(names).size < names.length) return false;
  if (names.some((name) => name.length > longestName || isAmount(name) || isDate(name) || name.includes('@')))
    return false;
  return names.filter((name) => meaningOf(name).concepts.length > 0).length >= names.length * knownShare;
}
