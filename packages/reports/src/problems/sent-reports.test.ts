import type { ReportKind, ReportLayout } from '@linkflow/contract';
import { describe, expect, it } from 'vitest';
import { inspectReport } from '../inspect.ts';
import type { SentReport } from './sent-reports.ts';

const suppliersText = 'Supplier No,Supplier Name\nS1,"Northwind Paper, Inc."\nS2,Harbour Freight\n';
const billHeader = 'Bill No,Vendor ID,Vendor,Bill Date,Amount';

function sent(text: string, kind: ReportKind = 'suppliers', layout: ReportLayout = {}): SentReport {
  return { kind, file: new Blob([text]), layout };
}

async function issuesOf(text: string, earlier: readonly SentReport[], expected: ReportKind = 'bills') {
  const { issues } = await inspectReport(new Blob([text]), { expected, sent: earlier });
  return issues.filter(({ code }) => code === 'supplier-unlisted' || code === 'same-file');
}

describe('bills beside a Suppliers report', () => {
  it('are counted where their supplier is not in it, with rows and examples', async () => {
    const bills = `${billHeader}\nB1,S1,Northwind,2026-01-03,1\nB2,S9,City Power,2026-01-04,2\nB3,S9,City Power,2026-01-05,(3)\n`;
    expect(await issuesOf(bills, [sent(suppliersText)])).toEqual([
      { code: 'supplier-unlisted', severity: 'warning', count: 2, rows: [2, 3], examples: ['City Power'] },
    ]);
  });

  it('may write the name with other signs and capitals', async () => {
    const bills = 'Bill No,Vendor,Bill Date,Amount\nB1,NORTHWIND PAPER INC,2026-01-03,1\n';
    expect(await issuesOf(bills, [sent(suppliersText)])).toEqual([]);
  });

  it('may number suppliers in another way as long as the name is known', async () => {
    expect(await issuesOf(`${billHeader}\nB1,77,Harbour Freight,2026-01-03,1\n`, [sent(suppliersText)])).toEqual([]);
  });

  it('say nothing where the Suppliers report cannot be read any more', async () => {
    const bills = `${billHeader}\nB1,S9,City Power,2026-01-03,1\n`;
    expect(await issuesOf(bills, [sent('')])).toEqual([]);
  });

  it('are read with the corrections of the Suppliers report', async () => {
    const list = sent('A,B\nx,City Power\n', 'suppliers', { columns: { 0: null, 1: 'supplierName' } });
    expect(await issuesOf(`${billHeader}\nB1,S9,City Power,2026-01-03,1\n`, [list])).toEqual([]);
  });
});

describe('a file that was sent before', () => {
  it('is known by its bytes', async () => {
    const bills = `${billHeader}\nB1,S1,Northwind,2026-01-03,1\n`;
    expect(await issuesOf(bills, [sent(bills, 'bills')])).toEqual([
      { code: 'same-file', severity: 'warning', count: 1, rows: [], report: 'bills' },
    ]);
    expect(await issuesOf(bills, [sent(bills.replace('B1', 'B2'), 'bills')])).toEqual([]);
  });
});
