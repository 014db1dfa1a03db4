import type { Row } from '../rows.types.ts';
import { isAmount, isDate } from '../values/looks-typed.ts';
import { meaningOf } from '../words/meaning.ts';

const mostLines = 3;
const longestName = 40;
/** Share of a line's cells whose words are known, for the line to be a part of the header. */
const knownShare = 0.6;

/** The lines of a header, one of which was found: those right above it and right below it that complete it. */
export function linesAround(rows: readonly Row[], found: Row): readonly Row[] {
  let last = found;
  for (let next = rowAfter(rows, last); next && completes(next, last); next = rowAfter(rows, last)) {
    if (next.line - found.line >= mostLines) break;
    last = next;
  }
  return linesAbove(rows, last);
}

/** The lines of a header whose last one is known. */
export function linesAbove(rows: readonly Row[], last: Row): readonly Row[] {
  const lines = [last];
  for (let top = last; lines.length < mostLines; ) {
    const above = rows.find(({ end }) => end === top.line);
    if (!above || !(completes(top, above) || isSplit(above, top))) break;
    lines.unshift(above);
    top = above;
  }
  return lines;
}

/** One row of names: the lines of each column joined, a name above several columns given to each of them. */
export function joinHeader(lines: readonly Row[]): Row | null {
  const last = lines.at(-1);
  if (!last || lines.length === 1) return last ?? null;
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  const spread = lines.slice(0, -1).map((line) => spreadNames(line, last));
  const cells = Array.from({ length: width }, (_, column) =>
    [...spread.map((names) => names[column] ?? ''), last.cells[column] ?? '']
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '')
      .join(' '),
  );
  return { line: last.line, end: last.end, cells };
}

/** A name reaches over the blank cells to its right, as merged cells do, where the line below has names of its own. */
function spreadNames({ cells }: Row, below: Row): string[] {
  let name = '';
  return below.cells.map((own, column) => {
    const cell = cells[column]?.trim() ?? '';
    if (cell !== '') name = own.trim() === '' ? '' : cell;
    return cell === '' && own.trim() !== '' ? name : cell;
  });
}

/** Whether `lower` names the parts of columns that `upper` names as groups, and columns that it leaves open. */
function completes(lower: Row, upper: Row): boolean {
  if (!isLineOfNames(lower) || !isLineOfNames(upper) || lower.line !== upper.end) return false;
  const opens = lower.cells.some((cell, column) => cell.trim() !== '' && !upper.cells[column]?.trim());
  const names = lower.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const repeats = new Set(names).size < names.length;
  const fills = upper.cells.some((cell, column) => cell.trim() !== '' && !lower.cells[column]?.trim());
  return opens && (repeats || fills);
}

/** Names broken into two lines, such as `Invoice` above `Number`, cell above cell. */
function isSplit(upper: Row, lower: Row): boolean {
  if (!isLineOfNames(upper) || !isLineOfNames(lower)) return false;
  const above = filledColumns(upper);
  const below = filledColumns(lower);
  const both = above.filter((column) => below.includes(column)).length;
  return above.length >= below.length * 0.5 && both >= above.length * 0.8 && !sharesNames(upper, lower);
}

function isLineOfNames(row: Row): boolean {
  const names = filledColumns(row).map((column) => row.cells[column]?.trim() ?? '');
  if (names.length < 2 || names.some((name) => name.length > longestName || isValue(name))) return false;
  return names.filter((name) => meaningOf(name).concepts.length > 0).length >= names.length * knownShare;
}

function isValue(text: string): boolean {
  return isAmount(text) || isDate(text) || text.includes('@');
}

function sharesNames(a: Row, b: Row): boolean {
  const names = new Set(a.cells.map((cell) => cell.trim()).filter((cell) => cell !== ''));
  return b.cells.some((cell) => names.has(cell.trim()));
}

function filledColumns({ cells }: Row): number[] {
  return cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [column]));
}

function rowAfter(rows: readonly Row[], row: Row): Row | undefined {
  return rows.find(({ line }) => line === row.end);
}
