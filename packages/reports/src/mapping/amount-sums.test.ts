import { describe, expect, it } from 'vitest';
import { inspectReport } from '../inspect.ts';

async function fieldsOf(...lines: string[]) {
  const { columns } = await inspectReport(new Blob([lines.join('\n')]));
  return columns.map(({ field }) => field);
}

describe('an amount whose header says nothing', () => {
  it('is the net amount where it makes the total with the tax', async () => {
    expect(
      await fieldsOf(
        'Vendor,Bill No,Bill Date,Zorgle,VAT,Total',
        'Acme,1,2026-01-01,100.00,20.00,120.00',
        'Beta,2,2026-01-02,50.00,5.00,55.00',
      ),
    ).toEqual(['supplierName', 'billNumber', 'issueDate', 'netAmount', 'taxAmount', 'totalAmount']);
  });

  it('stays unused where it does not', async () => {
    expect(
      await fieldsOf(
        'Vendor,Bill No,Bill Date,Zorgle,VAT,Total',
        'Acme,1,2026-01-01,100.00,20.00,121.00',
        'Beta,2,2026-01-02,50.00,5.00,55.00',
      ),
    ).toEqual(['supplierName', 'billNumber', 'issueDate', null, 'taxAmount', 'totalAmount']);
  });
});

describe('a column whose values prove what they are', () => {
  it('gets its field under any header that does not say otherwise', async () => {
    expect(
      await fieldsOf(
        'Supplier,Zorgle,Konto,Waehr,Frotz',
        'Acme,DE136695976,DE89370400440532013000,EUR,ap@acme.test',
        'Beta,DE811569869,GB29NWBK60161331926819,USD,ap@beta.test',
      ),
    ).toEqual(['supplierName', 'taxNumber', 'bankAccount', 'currency', 'email']);
  });

  it('does not where it is of somebody else', async () => {
    expect(
      await fieldsOf(
        'Supplier,Supplier No,City,Employee account',
        'Acme,V1,Leeds,DE89370400440532013000',
        'Beta,V2,Bonn,GB29NWBK60161331926819',
      ),
    ).toEqual(['supplierName', 'supplierId', 'city', null]);
  });
});
