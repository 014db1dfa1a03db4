import { readBytes } from '../bytes.ts';
import { detectEncoding, type Encoding, encodings, findOtherReading, type OtherReading } from '../decode/encoding.ts';
import { createDecoder, utf8Chunks } from '../decode/text-chunks.ts';
import type { ReadOptions, Row, RowSource } from '../rows.types.ts';
import { headSize } from '../sniff/sniff.ts';
import { createCsvReader } from './csv-reader.ts';
import { createCsvSplitter } from './csv-splitter.ts';
import { detectDialect } from './dialect.ts';
import type { Dialect } from './dialect.types.ts';

/** A delimited text file: its encoding, its dialect and its rows. */
export interface CsvSource extends RowSource {
  readonly encoding: Encoding;
  readonly otherEncoding: OtherReading | null;
  readonly dialect: Dialect;
}

/** `chosen` is the encoding the customer chose, if any. */
export async function openCsv(blob: Blob, chosen?: string): Promise<CsvSource> {
  const bytes = await readBytes(blob, 0, headSize);
  const complete = bytes.length === blob.size;
  const encoding = encodings.find((name) => name === chosen) ?? detectEncoding(bytes);
  const isGuess = chosen === undefined && !encoding.startsWith('utf-');
  const otherEncoding = isGuess ? findOtherReading(bytes) : null;
  const decoder = createDecoder(encoding);
  const text = decoder.decode(bytes) + (complete ? decoder.finish() : '');
  const dialect = detectDialect(text);
  const reader = createCsvReader(dialect);
  const head = reader.read(text).concat(complete ? reader.finish() : []);

  async function* rows(options?: ReadOptions): AsyncGenerator<readonly Row[]> {
    const fresh = createCsvSplitter(dialect);
    for await (const chunk of utf8Chunks(blob, encoding, options)) yield fresh.read(chunk);
    yield fresh.finish();
  }

  return { encoding, otherEncoding, dialect, head, complete, rows };
}
