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

  it('take the id from an account that stands right before the name', async () => {
    expect(await fieldsOf('Account,Name,Invoice,Date,Amount', '100234,Acme,B1,2026-01-20,5')).toContain('supplierId');
    expect(await fieldsOf('Vendor,Invoice,Date,Account,Amount', 'Acme,B1,2026-01-20,6000,5')).toContain('account');
  });

  it('take the company, not the surname of a person in it', async () => {
    const [company, surname] = await fieldsOf('Company,Name,First Name,City,Email', 'Acme,Jones,Ann,Bonn,a@acme.test');
    expect([company, surname]).toEqual(['supplierName', null]);
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
