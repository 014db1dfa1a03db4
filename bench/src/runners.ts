import { createReadStream, openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Parser } from 'udsv';

/** Reads the whole file at a path; gives how many rows it met. */
type Runner = (path: string) => Promise<number>;

/** What is compared. Each loads its own library alone, before its time begins, so that no other one is in its memory. */
export const runners = {
  'byte scan': async () => async (path) => {
    let rows = 0;
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
      for (let at = 0; at < chunk.length; at += 1) if (chunk[at] === 0x0a) rows += 1;
    }
    return rows;
  },
  udsv: async () => {
    const { inferSchema, initParser } = await import('udsv');
    return async (path) => {
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
    };
  },
  papaparse: async () => {
    const { default: Papa } = await import('papaparse');
    return (path) =>
      new Promise<number>((resolve, reject) => {
        let rows = 0;
        const stream = Papa.parse(Papa.NODE_STREAM_INPUT);
        stream.on('data', () => {
          rows += 1;
        });
        stream.on('end', () => resolve(rows));
        stream.on('error', reject);
        createReadStream(path).pipe(stream);
      });
  },
  'csv-parse': async () => {
    const { parse } = await import('csv-parse');
    return async (path) => {
      let rows = 0;
      for await (const _ of createReadStream(path).pipe(parse())) rows += 1;
      return rows;
    };
  },
  inflate: async () => {
    const { unzipSync } = await import('fflate');
    return async (path) => Object.keys(unzipSync(await readFile(path))).length;
  },
  'read-excel-file': async () => {
    const { default: readExcelFile } = await import('read-excel-file/node');
    return async (path) => (await readExcelFile(path)).length;
  },
  hucre: async () => {
    const { streamXlsxRows } = await import('hucre/xlsx');
    return async (path) => {
      let rows = 0;
      for await (const _ of streamXlsxRows(await readFile(path))) rows += 1;
      return rows;
    };
  },
  '@linkflow/reports': async () => {
    const { inspectReport } = await import('@linkflow/reports');
    return async (path) => (await inspectReport(await openAsBlob(path))).table?.rows ?? 0;
  },
} as const satisfies Readonly<Record<string, () => Promise<Runner>>>;

export type RunnerName = keyof typeof runners;

export function isRunner(name: string | undefined): name is RunnerName {
  return name !== undefined && Object.hasOwn(runners, name);
}
