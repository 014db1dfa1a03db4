import Papa from 'papaparse';
import type { Dialect } from '../csv/dialect.types.ts';
import type { Row } from '../rows.types.ts';

/** A record longer than this has lost its closing quote: no report has such a cell. Keeps memory flat. */
const longestRecord = 1024 * 1024;
/** After so many lost quotes the text is read without quotes. */
const mostRepairs = 50;

export interface CsvReader {
  /** Takes the next part of the text; gives the records that are complete. */
  read(text: string): Row[];
  /** The records left at the end of the text. */
  finish(): Row[];
}

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code?: string }[];
  readonly meta: { readonly cursor: number };
}

/**
 * Reads delimited text in parts, each record with its physical lines. Papa Parse splits the cells; added are the line
 * numbers and the repair of a quote that is never closed: its line is taken as it stands, and reading goes on after it.
 */
export function createPapaReader(dialect: Dialect): CsvReader {
  const { delimiter, quote, newline } = dialect;
  const quoted = new Papa.Parser({ delimiter, newline, quoteChar: quote });
  const unquoted = new Papa.Parser({ delimiter, newline, quoteChar: '\u0000' });
  let rest = '';
  let line = 0;
  let repairs = 0;

  function parse(wholeText: boolean): Parsed {
    const parser = repairs < mostRepairs ? quoted : unquoted;
    // SAFETY: the types of Papa Parse leave the result of its low-level parser open; this is its documented shape.
    return parser.parse(rest, 0, !wholeText) as Parsed;
  }

  function toRow(cells: string[]): Row {
    const start = line;
    line += 1;
    for (const cell of cells) if (cell.includes(newline)) line += cell.split(newline).length - 1;
    const last = cells.length - 1;
    const final = cells[last];
    if (final?.endsWith('\r')) cells[last] = final.slice(0, -1);
    return { line: start, end: line, cells };
  }

  function takeComplete(): Row[] {
    const { data, meta } = parse(false);
    rest = rest.slice(meta.cursor);
    return data.map(toRow);
  }

  function takeLine(): Row {
    repairs += 1;
    const end = rest.indexOf(newline);
    const text = end < 0 ? rest : rest.slice(0, end);
    rest = end < 0 ? '' : rest.slice(end + 1);
    return toRow(text.split(delimiter));
  }

  return {
    read(text) {
      rest += text;
      let rows = takeComplete();
      while (rest.length > longestRecord) rows = rows.concat(takeLine(), takeComplete());
      return rows;
    },
    finish() {
      let rows = takeComplete();
      while (rest !== '') {
        const { data, errors } = parse(true);
        if (!errors.some((error) => error.code === 'MissingQuotes')) {
          rest = '';
          return rows.concat(data.map(toRow));
        }
        rows = rows.concat(takeLine(), takeComplete());
      }
      return rows;
    },
  };
}
