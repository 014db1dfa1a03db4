import { once } from 'node:events';
import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type ReportKind, reportKinds } from '@linkflow/contract';
import { inspectReport } from './inspect.ts';
import { readRecords, readTableRows } from './records.ts';

const usage = `Usage:
  linkflow-reports inspect FILE [--expected KIND] [--json]   what the file is, and what is wrong with it
  linkflow-reports records FILE [--expected KIND] [--json]   its records, one JSON object a line
  linkflow-reports table FILE                                its table as CSV (RFC 4180) with a header

KIND is one of ${reportKinds.join(', ')}.
Exit code: 0 done, 1 no such file or no table in it, 2 wrong use.
`;

const chunkSize = 64 * 1024;

/** A mistake in how the command was called. */
class UsageError extends Error {}

interface Output {
  write(text: string): boolean;
}

type Stream = Output & NodeJS.EventEmitter;

/** The command `linkflow-reports`. Returns the exit code. */
export async function main(args: readonly string[], out: Stream, err: Output): Promise<number> {
  try {
    const { command, file, expected } = parse(args);
    if (command === 'help') {
      out.write(usage);
      return 0;
    }
    const blob = await openFile(file);
    if (command === 'inspect') {
      const inspection = await inspectReport(blob, { expected });
      out.write(`${JSON.stringify(inspection, null, 2)}\n`);
      return 0;
    }
    await writeAll(out, command === 'records' ? recordLines(blob, expected) : csvLines(blob, expected));
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    err.write(
      error instanceof UsageError ? `linkflow-reports: ${message}\n\n${usage}` : `linkflow-reports: ${message}\n`,
    );
    return error instanceof UsageError ? 2 : 1;
  }
}

function parse(args: readonly string[]) {
  const { values, positionals } = parseOptions(args);
  const [command = '', file = '', ...rest] = positionals;
  if (values.help || command === 'help') return { command: 'help', file: '', expected: undefined } as const;
  if (command !== 'inspect' && command !== 'records' && command !== 'table') {
    throw new UsageError(command ? `There is no command ${command}.` : 'Say what to do.');
  }
  if (!file) throw new UsageError('Say which file.');
  if (rest.length > 0) throw new UsageError(`One file at a time; also given: ${rest.join(' ')}.`);
  return { command, file, expected: parseKind(values.expected) } as const;
}

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { expected: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function parseKind(text: string | undefined): ReportKind | undefined {
  if (text === undefined) return undefined;
  const kind = reportKinds.find((name) => name === text);
  if (!kind) throw new UsageError(`--expected ${text} is no report; use one of ${reportKinds.join(', ')}.`);
  return kind;
}

async function openFile(path: string): Promise<Blob> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new Error(`${path} does not exist.`);
  if (!found.isFile()) throw new Error(`${path} is not a file.`);
  return openAsBlob(path);
}

async function* recordLines(blob: Blob, expected?: ReportKind): AsyncGenerator<string> {
  for await (const record of readRecords(blob, {}, { expected })) yield `${JSON.stringify(record)}\n`;
}

async function* csvLines(blob: Blob, expected?: ReportKind): AsyncGenerator<string> {
  for await (const cells of readTableRows(blob, {}, { expected })) yield `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Joins lines to larger writes and waits where the reader is slower. */
async function writeAll(out: Stream, lines: AsyncIterable<string>): Promise<void> {
  let chunk = '';
  for await (const line of lines) {
    chunk += line;
    if (chunk.length < chunkSize) continue;
    if (!out.write(chunk)) await once(out, 'drain');
    chunk = '';
  }
  if (chunk !== '') out.write(chunk);
}
