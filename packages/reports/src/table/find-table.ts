import type { ReportLayout } from '@linkflow/contract';
import { isBlank, type Row } from '../rows.types.ts';
import { isAmount, isDate } from '../values/looks-typed.ts';
import { meaningOf } from '../words/meaning.ts';
import { joinHeader, linesAbove, linesAround } from './header-lines.ts';

/** Where the table is in the first rows. */
export interface FoundTable {
  /** The header row, its lines joined where it has several, or null for a table without one. `line` is that of the last. */
  readonly header: Row | null;
  /** The lines of the header as they stand. */
  readonly headerLines: readonly Row[];
  /** Line on which the data begins. */
  readonly dataStart: number;
  /** Columns of the table, trailing blank ones left out. */
  readonly width: number;
  /** Cells that most rows have in the file, blank ones included. */
  readonly usualWidth: number;
  /** Texts above the header: company, title of the report, period. */
  readonly titles: readonly string[];
  /** The data rows of the sample. */
  readonly sample: readonly Row[];
}

const deepestHeader = 60;
/** So many known names make a header, however many more columns there are. */
const enoughNames = 8;

/** The table of a sample, or null where no row has anything in it. */
export function findTable(rows: readonly Row[], layout: ReportLayout = {}): FoundTable | null {
  const filled = rows.filter((row) => !isBlank(row));
  if (filled.length === 0) return null;
  const headerLines = findHeaderLines(rows, filled, layout);
  const header = joinHeader(headerLines);
  const start = header ? header.end : startWithoutHeader(filled);
  const sample = filled.filter((row) => row.line >= start);
  const above = filled.filter((row) => row.line < (headerLines[0]?.line ?? start));
  const usualWidth = mostCommon((sample.length > 0 ? sample : header ? [header] : []).map((row) => row.cells.length));
  return {
    header,
    headerLines,
    dataStart: start,
    width: Math.max(header ? lastFilled(header) + 1 : 0, lastUsedColumn(sample)),
    usualWidth,
    titles: above.flatMap((row) => row.cells.filter((cell) => cell.trim() !== '')).slice(0, 40),
    sample,
  };
}

function findHeaderLines(rows: readonly Row[], filled: readonly Row[], { headerRow }: ReportLayout): readonly Row[] {
  const row = headerRow === undefined ? findHeader(filled) : rows.find(({ line }) => line === headerRow);
  if (!row) return [];
  return headerRow === undefined ? linesAround(filled, row) : linesAbove(filled, row);
}

/** The row that names columns: known words, no values, as wide as the rows below it. */
function findHeader(rows: readonly Row[]): Row | null {
  const usual = mostCommon(rows.map(countFilled).filter((count) => count > 1)) || 1;
  const wide = wideCount(rows);
  const scored = rows.slice(0, deepestHeader).map((row) => ({ row, score: headerScore(row, wide) }));
  const best = Math.max(...scored.map(({ score }) => score));
  if (best >= 0.3) return scored.find(({ score }) => score >= best * 0.75)?.row ?? null;
  return headerByContrast(rows, usual);
}

/** Cells of the fullest rows, one stray row left out: a table is wider than the lines above it, however many those are. */
function wideCount(rows: readonly Row[]): number {
  const counts = rows
    .slice(0, deepestHeader)
    .map(countFilled)
    .sort((a, b) => a - b);
  return counts.at(-2) ?? counts[0] ?? 1;
}

function headerScore(row: Row, usual: number): number {
  const cells = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (cells.length === 0 || (cells.length === 1 && usual > 1)) return 0;
  let known = 0;
  let values = 0;
  for (const cell of cells) {
    if (isAmount(cell) || isDate(cell) || cell.includes('@')) values += 1;
    else if (cell.length <= 60) {
      const meaning = meaningOf(cell);
      known += meaning.concepts.length === 0 ? 0 : 1 / (1 + meaning.unknown);
    }
  }
  const share = Math.min(1, Math.max(0, known - values * 1.5) / Math.min(cells.length, enoughNames));
  return share * Math.min(1, cells.length / usual) * Math.min(1, 0.5 + new Set(cells).size / cells.length / 2);
}

/** A first row of texts above columns of values names them even in words we do not know. */
function headerByContrast(rows: readonly Row[], usual: number): Row | null {
  const index = rows.findIndex((row) => countFilled(row) >= usual * 0.7);
  const row = rows[index];
  if (!row || row.cells.some((cell) => isAmount(cell) || isDate(cell) || cell.includes('@'))) return null;
  const below = rows.slice(index + 1, index + 20);
  const isValueColumn = (column: number) => {
    const cells = below.map((next) => next.cells[column]?.trim() ?? '').filter((cell) => cell !== '');
    return cells.length > 0 && cells.every((cell) => isAmount(cell) || isDate(cell) || cell.includes('@'));
  };
  const isNamed = row.cells.some((_, column) => isValueColumn(column)) || isRowOfNames(row, below);
  return isNamed ? row : null;
}

/** Single words, each once, above a column of longer texts. */
function isRowOfNames({ cells }: Row, below: readonly Row[]): boolean {
  const names = cells.map((cell) => cell.trim());
  const areWords = names.every((name) => /^\p{L}[\p{L}_-]*$/u.test(name)) && new Set(names).size === names.length;
  const isLonger = (column: number) => below.every((row) => /[\s\d]/.test(row.cells[column]?.trim() ?? ''));
  return areWords && names.length > 1 && below.length > 1 && names.some((_, column) => isLonger(column));
}

function startWithoutHeader(rows: readonly Row[]): number {
  const usual = mostCommon(rows.map(countFilled));
  return (rows.find((row) => countFilled(row) >= usual * 0.5) ?? rows[0])?.line ?? 0;
}

function countFilled(row: Row): number {
  return row.cells.filter((cell) => cell.trim() !== '').length;
}

function lastFilled(row: Row): number {
  return row.cells.findLastIndex((cell) => cell.trim() !== '');
}

/** One past the last column that more than a stray row uses. */
function lastUsedColumn(rows: readonly Row[]): number {
  const uses: number[] = [];
  for (const row of rows) {
    const last = lastFilled(row);
    uses[last] = (uses[last] ?? 0) + 1;
  }
  const least = Math.max(1, rows.length * 0.2);
  let after = 0;
  for (let column = uses.length - 1; column >= 0; column -= 1) {
    after += uses[column] ?? 0;
    if (after >= least) return column + 1;
  }
  return 0;
}

function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best = 0;
  for (const [number, count] of counts) if (count > (counts.get(best) ?? 0)) best = number;
  return best;
}
