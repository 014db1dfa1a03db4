import { describe, expect, it } from 'vitest';
import { inspectReport } from '../inspect.ts';

/** The fields of a small table, by position. */
async function fieldsOf(...lines: string[]) {
  const { columns } = await inspectReport(new Blob([lines.join('\n')]));
  return columns.map(({ field }) => field);
}

describe('the columns', () => {
  it('are mapped by name, one field each', async () => {
    expect(await fieldsOf('Vendor,Bill No,Bill Date,Due Date,Net,VAT,Total,Balance')).toEqual([
      'supplierName',
      'billNumber',
      'issueDate',
      'dueDate',
      'netAmount',
      'taxAmount',
      'totalAmount',
      'amountDue',
    ]);
  });

  it('give the surest name the field', async () => {
    expect(await fieldsOf('Supplier No,Contact Name,Supplier Name,Email')).toEqual([
      'supplierId',
      null,
      'supplierName',
      'email',
    ]);
  });

  it('take the id from a column called Supplier only where its values are ids', async () => {
    expect(await fieldsOf('Supplier,Supplier Name,City', '100234,Acme,Bonn')).toEqual([
      'supplierId',
      'supplierName',
      'city',
    ]);
    expect(await fieldsOf('Supplier,Supplier Name,City', 'Acme,Acme Ltd,Bonn')).toEqual([null, 'supplierName', 'city']);
  });

  it('do not take a date from values that are none', async () => {
    const [, , date] = await fieldsOf(
      'Vendor,Bill No,Posting Date,Bill Date',
      'X,B1,2026-01-20,open',
      'Y,B2,2026-01-21,paid',
    );
    expect(date).toBe('issueDate');
  });
});
