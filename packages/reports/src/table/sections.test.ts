import { describe, expect, it } from 'vitest';
import { inspectReport } from '../inspect.ts';
import { readRecords } from '../records.ts';
import { collect } from '../testing/collect.ts';

const suppliersAndBills = new Blob([
  'Suppliers\nSupplier No,Name,Email,City\nV1,Acme,ap@acme.test,Leeds\nV2,Beta,ap@beta.test,Bonn\n\n',
  'Bills\nBill No,Supplier No,Bill Date,Due Date,Total\nB1,V1,2026-01-15,2026-02-14,100.00\nB2,V2,2026-01-16,2026-02-15,200.00\n',
]);

describe('a text of several tables', () => {
  it('is read on the table that is expected, the others named', async () => {
    const bills = await inspectReport(suppliersAndBills, { expected: 'bills' });
    expect(bills.format).toMatchObject({ type: 'csv', sheet: 'Bills', sheets: ['Suppliers', 'Bills'] });
    expect(bills.table).toEqual({ headerRow: 6, headerRows: 1, dataStart: 7, dataEnd: 9, rows: 2 });
    expect(bills.issues.map(({ code }) => code)).toEqual(['other-sheets']);
    const suppliers = await inspectReport(suppliersAndBills, { expected: 'suppliers' });
    expect(suppliers.format.sheet).toBe('Suppliers');
    expect(suppliers.table).toMatchObject({ headerRow: 1, dataEnd: 4, rows: 2 });
  });

  it('gives the records of the table that the customer chooses', async () => {
    const records = await collect(readRecords(suppliersAndBills, { sheet: 'Suppliers' }));
    expect(records.map(({ supplierName }) => supplierName)).toEqual(['Acme', 'Beta']);
  });

  it('does not take the invoices below for bills', async () => {
    const text =
      'Facturas recibidas;;;\nProveedor;Nº Factura;Fecha;Total\nAcme;F-1;15/01/2026;1200,50\n\nFacturas emitidas;;;\nCliente;Nº Factura;Fecha;Total\nPepe;E-1;15/01/2026;100,00\n';
    const { table, summary } = await inspectReport(new Blob([text]), { expected: 'bills' });
    expect(table?.rows).toBe(1);
    expect(summary?.totals).toEqual([{ currency: null, amount: '1200.50' }]);
  });

  it('is one table where the same header is repeated', async () => {
    const header = 'Vendor,Bill No,Bill Date,Total';
    const text = `${header}\nAcme,1,2026-01-15,1.00\n\n${header}\nBeta,2,2026-01-16,2.00\n`;
    const { format, table } = await inspectReport(new Blob([text]));
    expect(format.sheets).toEqual([]);
    expect(table?.rows).toBe(2);
  });

  it('is one table where a row of names has nothing between it and the rows above', async () => {
    const text =
      'Vendor,Bill No,Bill Date,Total\nAcme,1,2026-01-15,1.00\nName,Date,Amount,Tax\nBeta,2,2026-01-16,2.00\n';
    expect((await inspectReport(new Blob([text]))).format.sheets).toEqual([]);
  });
});
