import type { Row } from '../rows.types.ts';
import { createCsvSplitter } from './csv-splitter.ts';
import type { Dialect } from './dialect.types.ts';

export interface CsvReader {
  /** Takes the next part of the text; gives the records that are complete. */
  read(text: string): Row[];
  /** The records left at the end of the text. */
  finish(): Row[];
}

/** Reads delimited text that is at hand as text, as {@link createCsvSplitter} does from bytes. */
export function createCsvReader(dialect: Dialect): CsvReader {
  const splitter = createCsvSplitter(dialect);
  const encoder = new TextEncoder();
  return {
    read: (text) => splitter.read(encoder.encode(text)).map(withCells),
    finish: () => splitter.finish().map(withCells),
  };
}

/** The row with its cells, which outlive the bytes it was read from. */
export function withCells({ line, end, cells }: Row): Row {
  return { line, end, cells };
}
