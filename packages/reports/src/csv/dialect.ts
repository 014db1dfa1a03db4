import { looksTyped } from '../values/looks-typed.ts';
import { createCsvReader } from './csv-reader.ts';
import type { Dialect } from './dialect.types.ts';

const delimiters = [',', ';', '\t', '|', '^', '~'] as const;
const sampleRows = 300;

/** A first line such as `sep=;`, which spreadsheets write and obey. */
const separatorLine = /^"?sep=(.)"?\r?(\n|$)/i;

/**
 * The dialect of a text from its first part: the delimiter whose rows agree on their width and whose cells look like
 * values. Title lines above the table do not matter, since most rows decide.
 */
export function detectDialect(text: string): Dialect {
  const newline = text.includes('\n') ? '\n' : text.includes('\r') ? '\r' : '\n';
  const declared = separatorLine.exec(text)?.[1];
  const quote = detectQuote(text);
  if (declared) return { delimiter: declared, quote, newline };
  const scored = delimiters
    .filter((delimiter) => text.includes(delimiter))
    .map((delimiter) => ({ delimiter, score: consistency(text, { delimiter, quote, newline }) }))
    .sort((a, b) => b.score - a.score);
  return { delimiter: scored[0]?.delimiter ?? ',', quote, newline };
}

/** Single quotes only where they wrap cells and no double quote does. */
function detectQuote(text: string): '"' | "'" {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const single = count(/(^|[,;\t|\r\n])'[^'\r\n]*'(?=[,;\t|\r\n]|$)/g);
  return single > 2 && count(/(^|[,;\t|\r\n])"/g) === 0 ? "'" : '"';
}

function consistency(text: string, dialect: Dialect): number {
  const rows = createCsvReader(dialect)
    .read(text)
    .slice(0, sampleRows)
    .filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  if (rows.length === 0) return onlyRowScore(text, dialect);
  const widths = new Map<number, number>();
  for (const { cells } of rows) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  const [width, count] = [...widths].reduce((best, next) => (strength(next) > strength(best) ? next : best));
  if (width < 2) return 0;
  const cells = rows.filter((row) => row.cells.length === width).flatMap((row) => row.cells);
  const typed = cells.filter(looksTyped).length / cells.length;
  return (count / rows.length) ** 2 * (1 - 1 / (width + 1)) * (0.1 + typed);
}

/** A width of one says nothing about a delimiter, so it needs many rows to win. */
function strength([width, count]: readonly [number, number]): number {
  return width === 1 ? count / 4 : count;
}

/** A text of a single line without a line break. */
function onlyRowScore(text: string, dialect: Dialect): number {
  const width = text.split(dialect.delimiter).length;
  return 1 - 1 / width;
}
