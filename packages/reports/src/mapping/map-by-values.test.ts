import { describe, expect, it } from 'vitest';
import { inspectReport } from '../inspect.ts';

async function inspect(lines: readonly string[], expected?: 'suppliers' | 'bills') {
  const { kind, columns, issues } = await inspectReport(new Blob([lines.join('\n')]), { expected });
  return { kind: kind.value, fields: columns.map(({ field }) => field), codes: issues.map(({ code }) => code) };
}

const bills = [
  'V10021,Acme Ltd,INV-2041,2026-01-15,2026-02-14,1000.42,200.08,1200.50,EUR',
  'V10022,Beta GmbH,88017,2026-01-20,2026-02-19,74.99,15.00,89.99,EUR',
  'V10021,Acme Ltd,INV-2077,2026-02-27,2026-03-29,12675.06,2535.01,15210.07,EUR',
];
const suppliers = [
  'V10021,Acme Ltd,DE136695976,ap@acme.test,DE89370400440532013000',
  'V10022,Beta GmbH,DE811569869,info@beta.test,GB29NWBK60161331926819',
];

describe('a table without a header', () => {
  it('is of bills where it has dates and amounts, and asks', async () => {
    expect(await inspect(bills)).toEqual({
      kind: 'bills',
      fields: [
        'supplierId',
        'supplierName',
        'billNumber',
        'issueDate',
        'dueDate',
        'netAmount',
        'taxAmount',
        'totalAmount',
        'currency',
      ],
      codes: ['kind-unsure'],
    });
  });

  it('is of suppliers where it has ways to reach and pay them, and asks', async () => {
    expect(await inspect(suppliers)).toEqual({
      kind: 'suppliers',
      fields: ['supplierId', 'supplierName', 'taxNumber', 'email', 'bankAccount'],
      codes: ['kind-unsure'],
    });
  });

  it('is refused as the other of the two', async () => {
    expect((await inspect(bills, 'suppliers')).codes).toContain('wrong-kind');
    expect((await inspect(suppliers, 'bills')).codes).toContain('wrong-kind');
  });
});
