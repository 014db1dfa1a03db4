import { createReadStream, openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { inspectReport } from '@linkflow/reports';
import { parse } from 'csv-parse';
import { unzipSync } from 'fflate';
import { streamXlsxRows } from 'hucre/xlsx';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { inferSchema, initParser, type Parser } from 'udsv';

/** What is compared. Each reads the whole file and gives how many rows it met. */
export const runners = {
  'byte scan': async (path: string) => {
    let rows = 0;
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
      for (let at = 0; at < chunk.length; at += 1) if (chunk[at] === 0x0a) rows += 1;
    }
    return rows;
  },
  udsv: async (path: string) => {
    let parser: Parser | undefined;
    let rows = 0;
    const count = () => {
      rows += 1;
    };
    for await (const chunk of createReadStream(path, { encoding: 'utf8' })) {
      parser ??= initParser(inferSchema(chunk));
      parser.chunk(chunk, parser.stringArrs<string[]>, count);
    }
    parser?.end();
    return rows;
  },
  papaparse: (path: string) =>
    new Promise<number>((resolve, reject) => {
      let rows = 0;
      const stream = Papa.parse(Papa.NODE_STREAM_INPUT);
      stream.on('data', () => {
        rows += 1;
      });
      stream.on('end', () => resolve(rows));
      stream.on('error', reject);
      createReadStream(path).pipe(stream);
    }),
  'csv-parse': async (path: string) => {
    let rows = 0;
    for await (const _ of createReadStream(path).pipe(parse())) rows += 1;
    return rows;
  },
  inflate: async (path: string) => {
    const files = unzipSync(await readFile(path));
    return Object.keys(files).length;
  },
  'read-excel-file': async (path: string) => (await readExcelFile(path)).length,
  hucre: async (path: string) => {
    let rows = 0;
    for await (const _ of streamXlsxRows(await readFile(path))) rows += 1;
    return rows;
  },
  '@linkflow/reports': async (path: string) => (await inspectReport(await openAsBlob(path))).table?.rows ?? 0,
} as const satisfies Readonly<Record<string, (path: string) => Promise<number>>>;

export type RunnerName = keyof typeof runners;

export function isRunner(name: string | undefined): name is RunnerName {
  return name !== undefined && Object.hasOwn(runners, name);
}
