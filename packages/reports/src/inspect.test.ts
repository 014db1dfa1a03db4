import type { ReportKind, ReportLayout } from '@linkflow/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectReport } from './inspect.ts';
import { blockingIssues } from './problems/issue-list.ts';

const billHeader = 'Bill No,Vendor,Bill Date,Due Date,Currency,Amount';

function inspect(text: string, expected?: ReportKind, layout?: ReportLayout) {
  return inspectReport(new Blob([text]), { expected, layout });
}

async function codes(text: string, expected?: ReportKind) {
  return (await inspect(text, expected)).issues.map(({ code }) => code);
}

describe('the table', () => {
  it('is found below title lines and above a totals row, by physical lines', async () => {
    const text = `Acme Inc\n"Payables,\nopen",,\n\n${billHeader}\nB1,X,2026-01-02,2026-02-02,EUR,1\nB2,Y,2026-01-03,2026-02-03,EUR,2\n\nTotal,,,,,3\n`;
    const { table, issues } = await inspect(text);
    expect(table).toEqual({ headerRow: 4, headerRows: 1, dataStart: 5, dataEnd: 7, rows: 2 });
    expect(issues).toEqual([{ code: 'totals-left-out', severity: 'info', count: 1, rows: [8] }]);
  });

  it('leaves out a row of sums without a label at the end', async () => {
    const { table, issues } = await inspect(`${billHeader}\nB1,X,2026-01-02,2026-02-02,EUR,1\n,,,,,1\n`);
    expect(table?.rows).toBe(1);
    expect(issues.map(({ code }) => code)).toEqual(['totals-left-out']);
  });

  it('keeps a supplier whose name begins with Total', async () => {
    const { summary } = await inspect('Supplier No,Supplier Name,City\n1,Total Energies,Paris\n2,Acme,Bonn\n');
    expect(summary?.rows).toBe(2);
  });

  it('skips the line that declares the separator', async () => {
    const { format, table } = await inspect('sep=;\nVendor;Bill No;Bill Date;Amount\nX;B1;02.01.2026;1,50\n');
    expect(format.delimiter).toBe(';');
    expect(table).toMatchObject({ headerRow: 1, rows: 1 });
  });

  it('skips comment lines and a metadata line', async () => {
    const text = '# exported\n# by period\nProveedor;NIF;Factura;Fecha;Total\nX;B1;F1;02/01/2026;1,50\n';
    expect((await inspect(text)).table).toMatchObject({ headerRow: 2, rows: 1 });
  });

  it('is read without a header as well as its values allow', async () => {
    const { table, columns } = await inspect(
      'B1,Acme,2026-01-15,10.50\nB2,Beta,2026-01-16,20.50\nB3,Acme,2026-01-17,1.25\n',
      'bills',
    );
    expect(table).toMatchObject({ headerRow: null, headerRows: 0, dataStart: 0, rows: 3 });
    expect(columns.map(({ field }) => field)).toEqual(['billNumber', 'supplierName', 'issueDate', 'totalAmount']);
  });

  it('drops trailing columns that are blank', async () => {
    const { columns } = await inspect('Supplier No,Supplier Name,,\n1,Acme,,\n');
    expect(columns).toHaveLength(2);
  });

  it('joins the lines of a header', async () => {
    const text =
      'Vendor,,Invoice,,Amount\nNo,Name,No,Date,Net\n100,Acme,B1,2026-01-20,5.00\n100,Acme,B2,2026-01-21,6.00\n';
    const { table, columns } = await inspect(text, 'bills');
    expect(table).toMatchObject({ headerRow: 1, headerRows: 2, dataStart: 2, rows: 2 });
    expect(columns.map(({ header, field }) => [header, field])).toEqual([
      ['Vendor No', 'supplierId'],
      ['Vendor Name', 'supplierName'],
      ['Invoice No', 'billNumber'],
      ['Invoice Date', 'issueDate'],
      ['Amount Net', 'netAmount'],
    ]);
  });

  it('is found below thirty lines of what was asked for', async () => {
    const preamble = Array.from({ length: 29 }, (_, line) => `Supplier Status ${line},Open Invoices\n`).join('');
    const { table } = await inspect(`${preamble}\n${billHeader}\nB1,X,2026-01-20,2026-02-20,EUR,5\n`, 'bills');
    expect(table).toMatchObject({ headerRow: 30, headerRows: 1, rows: 1 });
  });

  it('goes on below the top of a second page', async () => {
    const page = (row: string) => `Acme Inc\nOpen bills\n\n${billHeader}\n${row}\nPage 1 of 2\n`;
    const { summary } = await inspect(
      `${page('B1,X,2026-01-20,,EUR,5')}${page('B2,Y,2026-01-21,,EUR,6')}"Friday, 6 March 2026 10:12 AM GMT-05:00"\n`,
    );
    expect(summary).toMatchObject({ rows: 2, suppliers: 2, totals: [{ currency: 'EUR', amount: '11' }] });
  });

  it('leaves out subtotals and totals that add up', async () => {
    const text = `${billHeader}\nB1,X,2026-01-20,,EUR,5\nB2,X,2026-01-20,,EUR,6\nTotal X,,,,,11\nB3,Y,2026-01-20,,EUR,7\nTotal,,,,,7\nTotal,,,,,18\n`;
    const { summary } = await inspect(text.replace('Total X', 'Total for X'));
    expect(summary).toMatchObject({ rows: 3, totals: [{ currency: 'EUR', amount: '18' }] });
  });

  it('keeps a total that does not add up, and says what it lacks', async () => {
    const { summary, issues } = await inspect(`${billHeader}\nB1,X,2026-01-20,,EUR,5\nTotal,,,,EUR,900\n`);
    expect(summary?.rows).toBe(2);
    expect(issues).toContainEqual(expect.objectContaining({ code: 'supplier-missing', rows: [2] }));
  });

  it('gives the supplier of a group to its rows below a column that is named for it', async () => {
    const text =
      'Vendor,Date,Num,Due date,Amount\nAcme Ltd,,,,\n,2026-01-15,B1,2026-02-15,1.00\nTotal for Acme Ltd,,,,1.00\nBeta,,,,\n,2026-01-16,B1,2026-02-16,2.00\n';
    const { summary, issues } = await inspect(text, 'bills');
    expect(summary).toMatchObject({ rows: 2, suppliers: 2 });
    expect(issues.map(({ code }) => code)).toEqual(['totals-left-out']);
  });

  it('gives the supplier of a group to its rows', async () => {
    const text =
      ',Date,Num,Due date,Amount,Open balance\nAcme Ltd,,,,,\n,2026-01-15,B1,2026-02-15,1.00,1.00\nTotal for Acme Ltd,,,,1.00,1.00\n';
    const { summary, issues } = await inspect(text, 'bills');
    expect(summary).toMatchObject({ rows: 1, suppliers: 1 });
    expect(blockingIssues({ issues })).toEqual([]);
  });
});

describe('the kind', () => {
  it('of customers is refused where suppliers are expected', async () => {
    expect(await codes('Customer No,Customer Name,City\n1,Acme,Bonn\n', 'suppliers')).toEqual(['wrong-kind']);
  });

  it('of bills is refused where suppliers are expected', async () => {
    expect(await codes(`${billHeader}\nB1,X,2026-01-20,2026-02-02,EUR,1\n`, 'suppliers')).toContain('wrong-kind');
  });

  it('that could be either is accepted with a warning', async () => {
    const { kind, issues } = await inspect('Name,Email,City\nAcme,a@acme.test,Bonn\n', 'suppliers');
    expect(kind.value).toBe('suppliers');
    expect(issues).toEqual([{ code: 'kind-unsure', severity: 'warning', count: 1, rows: [] }]);
  });

  it('is told by a title above the same columns', async () => {
    const columns = 'Name,Email,City\nAcme,a@acme.test,Bonn\n';
    expect((await inspect(`Clients\n\n${columns}`)).kind.value).toBe('customers');
    expect((await inspect(`Vendors\n\n${columns}`)).kind.value).toBe('suppliers');
  });

  it('is what the customer says', async () => {
    const { kind, issues } = await inspect('Customer No,Customer Name\n1,Acme\n', 'suppliers', { kind: 'suppliers' });
    expect(kind).toEqual({ value: 'suppliers', confidence: 1, reasons: ['chosen'] });
    expect(issues).toEqual([]);
  });
});

describe('the problems', () => {
  it('name the rows', async () => {
    const text = `${billHeader}\nB1,X,2026-01-20,,EUR,1\nB1,X,someday,,EUR,ten\n,,,,EUR,1\nB4,Y,2026-01-21,2026-01-30,EUR,\n`;
    const { issues } = await inspect(text);
    const rows = Object.fromEntries(issues.map((issue) => [issue.code, issue.rows]));
    expect(rows).toEqual({
      'date-unreadable': [2],
      'amount-unreadable': [2],
      'bill-duplicate': [2],
      'date-missing': [3],
      'supplier-missing': [3],
      'bill-number-missing': [3],
      'amount-missing': [4],
    });
  });

  it('count all rows but list twenty', async () => {
    const { issues } = await inspect(`Supplier No,Supplier Name\n${'1,Acme\n'.repeat(31)}`);
    expect(issues).toMatchObject([{ code: 'supplier-duplicate', count: 30 }]);
    expect(issues[0]?.rows).toHaveLength(20);
  });

  it('say that a header has no rows', async () => {
    expect(await codes(billHeader)).toEqual(['no-rows']);
  });

  it('say that required columns are missing', async () => {
    expect((await inspect('Vendor,Memo\nX,y\n', 'bills', { kind: 'bills' })).issues).toContainEqual({
      code: 'required-column-missing',
      severity: 'error',
      count: 1,
      rows: [],
      column: 'issueDate',
    });
  });

  it('say that day and month cannot be told apart', async () => {
    expect(await codes(`${billHeader}\nB1,X,03/04/2026,03/04/2026,EUR,1\n`)).toEqual(['date-order-unsure']);
  });

  it('say which rows have another width', async () => {
    const { issues } = await inspect(
      `${billHeader}\nB1,X,2026-01-20,2026-02-02,EUR,1\nB2,X,2026-01-20,2026-02-02,EUR,1,9\nB3,X,2026-01-20,2026-02-02,EUR,1\n`,
    );
    expect(issues).toMatchObject([{ code: 'ragged-rows', rows: [2] }]);
  });
});

describe('the summary', () => {
  it('is exact for each currency', async () => {
    const { summary } = await inspect(
      `${billHeader}\nB1,X,2026-01-20,,EUR,0.10\nB2,X,2026-03-01,,EUR,0.20\nB3,Y,2026-02-01,,USD,"(1,000.05)"\n`,
    );
    expect(summary).toEqual({
      rows: 3,
      suppliers: 2,
      dateRange: { from: '2026-01-20', to: '2026-03-01' },
      totals: [
        { currency: 'EUR', amount: '0.30' },
        { currency: 'USD', amount: '-1000.05' },
      ],
    });
  });

  it('counts the total of a bill once when each of its lines repeats it', async () => {
    const text =
      '*ContactName,*InvoiceNumber,*InvoiceDate,*DueDate,Total,Description,*Quantity,*UnitAmount\nX,B1,2026-01-20,2026-02-20,30.00,a,1,10.00\nX,B1,2026-01-20,2026-02-20,30.00,b,1,20.00\n';
    const { summary, issues } = await inspect(text, 'bills');
    expect(summary?.totals).toEqual([{ currency: null, amount: '30.00' }]);
    expect(issues.map(({ code }) => code)).not.toContain('bill-duplicate');
  });

  it('reads decimal commas', async () => {
    const { summary } = await inspect(
      'Lieferant;Belegnummer;Belegdatum;Bruttobetrag\nX;B1;20.01.2026;1.960,17\nY;B2;21.01.2026;1.000\n',
    );
    expect(summary?.totals).toEqual([{ currency: null, amount: '2960.17' }]);
  });
});

describe('the corrections of a customer', () => {
  const text = 'Note,When,What,Much\nX,03/04/2026,B1,5\n';

  it('decide columns and date order', async () => {
    const layout: ReportLayout = {
      kind: 'bills',
      columns: { 0: 'supplierName', 1: 'issueDate', 2: 'billNumber', 3: 'totalAmount' },
      dateOrder: 'mdy',
    };
    const { issues, summary } = await inspect(text, 'bills', layout);
    expect(issues).toEqual([]);
    expect(summary).toMatchObject({ suppliers: 1, dateRange: { from: '2026-03-04', to: '2026-03-04' } });
  });

  it('take a column out', async () => {
    const { columns } = await inspect(`${billHeader}\nB1,X,2026-01-20,,EUR,1\n`, 'bills', { columns: { 4: null } });
    expect(columns[4]).toMatchObject({ header: 'Currency', field: null });
  });

  it('decide the header row', async () => {
    const { table } = await inspect(`Old No,Old Name\n${billHeader}\nB1,X,2026-01-20,,EUR,1\n`, 'bills', {
      headerRow: 1,
    });
    expect(table).toMatchObject({ headerRow: 1, dataStart: 2 });
  });
});

describe('any file', () => {
  it('gets an inspection, never an exception', async () => {
    const anything = fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 300 }));
    await fc.assert(
      fc.asyncProperty(anything, async (content) => {
        const inspection = await inspectReport(
          new Blob([typeof content === 'string' ? content : new Uint8Array(content)]),
        );
        expect(inspection.table !== null || blockingIssues(inspection).length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('gets one also when a report is damaged anywhere', async () => {
    const report = new TextEncoder().encode(
      `Acme\n\n${billHeader}\nB1,"X, ""Y""",2026-01-20,2026-02-20,EUR,"1,000.50"\nTotal,,,,,1\n`,
    );
    const damage = fc.array(fc.tuple(fc.nat({ max: report.length - 1 }), fc.nat({ max: 255 })), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const damaged = report.slice();
        for (const [at, byte] of changes) damaged[at] = byte;
        const { issues } = await inspectReport(new Blob([damaged]), { expected: 'bills' });
        expect(issues.every(({ count }) => count > 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('can be stopped', async () => {
    const inspection = inspectReport(new Blob([billHeader]), { signal: AbortSignal.abort(new Error('stopped')) });
    await expect(inspection).rejects.toThrow('stopped');
  });

  it('shows what its first rows say before it is read to the end', async () => {
    const rows = 'B1,X,2026-01-20,,EUR,1\n'.repeat(20_000);
    const told: string[] = [];
    const inspection = await inspectReport(new Blob([`${billHeader}\n${rows}`]), {
      onPreview: ({ kind, preview }) => told.push(`${kind.value} ${preview.length}`),
      onProgress: () => told.push('progress'),
    });
    expect(told.slice(0, 2)).toEqual(['bills 50', 'progress']);
    expect(inspection.table?.rows).toBe(20_000);
  });

  it('shows nothing in advance of a file that is read at once', async () => {
    let previews = 0;
    const onPreview = () => {
      previews += 1;
    };
    await inspectReport(new Blob([`${billHeader}\nB1,X,2026-01-20,,EUR,1\n`]), { onPreview });
    expect(previews).toBe(0);
  });

  it('tells its progress to the end', async () => {
    const progress: number[] = [];
    const blob = new Blob([`${billHeader}\n${'B1,X,2026-01-20,,EUR,1\n'.repeat(20_000)}`]);
    await inspectReport(blob, { onProgress: (done) => progress.push(done) });
    expect(progress.at(-1)).toBe(blob.size);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
  });
});

describe('a table in words nobody knows', () => {
  const unknown = new Blob(['Zorp,Blarg\nfoo one,x\nfoo two,y\nfoo three,z\n']);

  it('has a header all the same, and says that no column is known', async () => {
    const { table, issues } = await inspectReport(unknown, { expected: 'suppliers' });
    expect(table).toMatchObject({ headerRow: 0, rows: 3 });
    expect(issues.map(({ code }) => code)).toContain('no-known-columns');
  });

  it('is what was expected once the customer has named its columns', async () => {
    const layout = { columns: { 0: 'supplierName', 1: null } };
    const { kind, issues, summary } = await inspectReport(unknown, { expected: 'suppliers', layout });
    expect(kind.value).toBe('suppliers');
    expect(issues.every(({ severity }) => severity !== 'error')).toBe(true);
    expect(summary?.suppliers).toBe(3);
  });
});
