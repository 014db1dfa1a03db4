import { openAsBlob, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectReport } from '../inspect.ts';
import { readRecords } from '../records.ts';
import { collect } from '../testing/collect.ts';

const folder = new URL('../../fixtures/workbooks/', import.meta.url);
const open = (name: string) => openAsBlob(new URL(name, folder));
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));

const first = {
  supplierName: 'Müller GmbH',
  billNumber: 'B-1',
  issueDate: '2026-01-15',
  dueDate: '2026-02-14',
  currency: 'EUR',
  totalAmount: '1234.5',
};

describe('a workbook in the formats before and beside .xlsx', () => {
  for (const [name, type] of [
    ['bills.xls', 'xls'],
    ['bills-95.xls', 'xls'],
    ['bills.xlsb', 'xlsb'],
  ] as const) {
    it(`is read from ${name}: the sheet with the report, its dates, numbers, texts and total`, async () => {
      const file = await open(name);
      const { format, table, kind, issues, summary } = await inspectReport(file);
      expect(format).toMatchObject({ type, sheet: 'Bills', sheets: ['About', 'Bills'] });
      expect(table).toEqual({ headerRow: 3, headerRows: 1, dataStart: 4, dataEnd: 8, rows: 4 });
      expect(kind.value).toBe('bills');
      expect(issues.map(({ code }) => code).sort()).toEqual(['amount-negative', 'other-sheets', 'totals-left-out']);
      expect(summary?.totals).toEqual([
        { currency: 'EUR', amount: '1664.6' },
        { currency: 'USD', amount: '-89.99' },
      ]);
      const records = await collect(readRecords(file));
      expect(records[0]).toMatchObject(first);
      expect(records.map(({ billNumber }) => billNumber)).toEqual(['B-1', '00042', '12345678901234', '900101']);
    });
  }

  it('keeps letters of every script', async () => {
    for (const name of ['bills.xls', 'bills.xlsb']) {
      const { preview } = await inspectReport(await open(name));
      expect(preview[0]?.slice(6)).toEqual(['Łódź – 日本', 'TRUE']);
    }
  });

  it('is read on the sheet that the customer chooses', async () => {
    const { preview } = await inspectReport(await open('bills.xls'), { layout: { sheet: 'About' } });
    expect(preview.flat()).toContain('made by a test');
  });

  it('is refused with its own issue where a password protects it', async () => {
    const bytes = bytesOf('bills.xls');
    const at = Buffer.from(bytes).indexOf('c1000200', 'hex');
    bytes[at] = 0x2f;
    const { issues } = await inspectReport(new Blob([bytes]));
    expect(issues.map(({ code }) => code)).toEqual(['file-password']);
  });

  it('is refused with its own issue where it is of Excel 4 or before', async () => {
    for (const bytes of [
      [9, 0, 4, 0, 7, 0],
      [9, 2, 6, 0, 0, 0],
      [9, 4, 6, 0, 0, 0],
    ]) {
      const { format, issues } = await inspectReport(
        new Blob([Uint8Array.from([...bytes, 0x10, 0, 0, 0, 10, 0, 0, 0])]),
      );
      expect(format.type).toBe('xls');
      expect(issues.map(({ code }) => code)).toEqual(['file-old-excel']);
    }
  });

  it('is refused where the compound file holds something else', async () => {
    const bytes = bytesOf('bills.xls');
    const at = Buffer.from(bytes).indexOf(Buffer.from('Workbook', 'utf16le'));
    bytes[at] = 0x58;
    const { issues } = await inspectReport(new Blob([bytes]));
    expect(issues.map(({ code }) => code)).toEqual(['file-unreadable']);
  });
});

describe('a damaged workbook', () => {
  for (const name of ['bills.xls', 'bills-95.xls', 'bills.xlsb']) {
    it(`${name} gets an inspection, never an exception`, async () => {
      const bytes = bytesOf(name);
      const byte = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
      await fc.assert(
        fc.asyncProperty(fc.array(byte, { maxLength: 30 }), fc.nat(bytes.length), async (changes, length) => {
          const damaged = bytes.slice();
          for (const [at, value] of changes) damaged[at] = value;
          const cut = length % 3 === 0 ? damaged.slice(0, length) : damaged;
          expect(await inspectReport(new Blob([cut]))).toHaveProperty('issues');
        }),
        { numRuns: 150 },
      );
    });
  }

  it('whose sectors run in a circle comes to an end', async () => {
    const bytes = bytesOf('bills.xls');
    const view = new DataView(bytes.buffer);
    const table = (view.getUint32(76, true) + 1) * 512;
    for (let sector = 0; sector < 128; sector += 1) view.setUint32(table + sector * 4, sector % 2, true);
    expect(await inspectReport(new Blob([bytes]))).toHaveProperty('issues');
  });
});
