import { detectEncoding, type Encoding, encodings, findOtherReading, type OtherReading } from '../decode/encoding.ts';
import { createDecoder, utf8Chunks } from '../decode/text-chunks.ts';
import { headRows, type ReadOptions, type Row, type RowSource } from '../rows.types.ts';
import { withCells } from './csv-reader.ts';
import { createCsvSplitter } from './csv-splitter.ts';
import { detectDialect } from './dialect.ts';
import type { Dialect } from './dialect.types.ts';

/** A delimited text file: its encoding, its dialect and its rows. */
export interface CsvSource extends RowSource {
  readonly encoding: Encoding;
  readonly otherEncoding: OtherReading | null;
  readonly dialect: Dialect;
}

/** Rows are taken from a part of the head at a time, as many as are needed. */
const partSize = 64 * 1024;

/** `bytes` are the first ones of the file; `chosen` is the encoding the customer chose, if any. */
export function openCsv(blob: Blob, bytes: Uint8Array, chosen?: string): CsvSource {
  const encoding = encodings.find((name) => name === chosen) ?? detectEncoding(bytes);
  const isGuess = chosen === undefined && !encoding.startsWith('utf-');
  const otherEncoding = isGuess ? findOtherReading(bytes) : null;
  const decoder = createDecoder(encoding);
  const isWhole = bytes.length === blob.size;
  const text = decoder.decode(bytes) + (isWhole ? decoder.finish() : '');
  const dialect = detectDialect(text.slice(0, partSize));
  const splitter = createCsvSplitter(dialect);
  const utf8 = new TextEncoder().encode(text);
  const head: Row[] = [];
  let at = 0;
  for (; at < utf8.length && head.length < headRows; at += partSize)
    head.push(...splitter.read(utf8.subarray(at, at + partSize)).map(withCells));
  const complete = isWhole && at >= utf8.length;
  if (complete) head.push(...splitter.finish().map(withCells));

  async function* rows(options?: ReadOptions): AsyncGenerator<readonly Row[]> {
    const fresh = createCsvSplitter(dialect);
    for await (const chunk of utf8Chunks(blob, encoding, options)) yield fresh.read(chunk);
    yield fresh.finish();
  }

  return { encoding, otherEncoding, dialect, head, complete, rows };
}
