import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from './command.ts';

let folder = '';
let file = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reports-'));
  file = join(folder, 'bills.csv');
  await writeFile(file, 'Open bills\n\nBill No;Vendor;Bill Date;Amount\nB1;"X, ""Y""";20.01.2026;1,50\nTotal;;;1,50\n');
});

afterAll(() => rm(folder, { recursive: true }));

async function run(...args: string[]) {
  const out = new PassThrough();
  const err = new PassThrough();
  const exitCode = await main(args, out, err);
  return { exitCode, out: String(out.read() ?? ''), err: String(err.read() ?? '') };
}

describe('linkflow-reports', () => {
  it('prints an inspection', async () => {
    const { exitCode, out } = await run('inspect', file, '--expected', 'bills', '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ kind: { value: 'bills' }, table: { headerRow: 2, rows: 1 } });
  });

  it('prints one record a line', async () => {
    const { out } = await run('records', file, '--json');
    expect(out).toBe('{"billNumber":"B1","supplierName":"X, \\"Y\\"","issueDate":"2026-01-20","totalAmount":"1.50"}\n');
  });

  it('prints the table as CSV', async () => {
    const { out } = await run('table', file);
    expect(out).toBe('Bill No,Vendor,Bill Date,Amount\r\nB1,"X, ""Y""",20.01.2026,"1,50"\r\n');
  });

  it('explains its use', async () => {
    const { exitCode, out } = await run('--help');
    expect(exitCode).toBe(0);
    expect(out).toContain('linkflow-reports inspect FILE');
  });

  const mistakes: readonly (readonly [string, readonly string[], number, string])[] = [
    ['nothing to do', [], 2, 'Say what to do.'],
    ['an unknown command', ['read', 'x.csv'], 2, 'There is no command read.'],
    ['no file', ['inspect'], 2, 'Say which file.'],
    ['an unknown report', ['inspect', 'x.csv', '--expected', 'invoices'], 2, '--expected invoices is no report'],
    ['an unknown option', ['inspect', 'x.csv', '--fast'], 2, '--fast'],
    ['a file that is not there', ['inspect', 'missing.csv'], 1, 'missing.csv does not exist.'],
  ];
  for (const [name, args, code, message] of mistakes) {
    it(`says what is wrong with ${name}`, async () => {
      const { exitCode, err } = await run(...args);
      expect(exitCode).toBe(code);
      expect(err).toContain(message);
    });
  }

  it('says that a file holds no table', async () => {
    const empty = join(folder, 'empty.csv');
    await writeFile(empty, '');
    expect(await run('records', empty)).toMatchObject({ exitCode: 1, err: expect.stringContaining('file-empty') });
  });
});
