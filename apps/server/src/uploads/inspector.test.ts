import { readdirSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { recordSets, reports, suppliers } from '../db/schema.ts';
import { billsCsv, csvFile, suppliersCsv } from '../testing/reports.ts';
import { createWorld, startConnection } from '../testing/world.ts';
import { createInspector } from './inspector.ts';

async function customer() {
  const world = await createWorld();
  const company = await world.createCompany();
  const backend = world.backendOf(company.id);
  const { id: connectionId } = await startConnection(backend);
  const { db, filesFolder } = world.server.services;
  const send = (kind: 'suppliers' | 'bills', file: File) => backend.uploadReport({ connectionId, kind, file });
  const records = async (kind: string, query = '') =>
    (await world.request('GET', `/companies/${company.id}/connections/${connectionId}/records/${kind}${query}`)).json;
  return { world, company, backend, connectionId, db, send, records, files: () => readdirSync(filesFolder) };
}

const bytes = (...values: number[]) => new Uint8Array(values);
const padding = 'x'.repeat(600);

const refused: [string, string, BlobPart][] = [
  ['an empty file', 'report.empty', ''],
  ['a PDF', 'report.pdf', `%PDF-1.7\n${padding}`],
  [
    'an image',
    'report.image',
    bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52),
  ],
  ['a page saved as .xls', 'report.html', `<!doctype html><html><body><h1>Sign in</h1>${padding}</body></html>`],
  ['a Bills report at the Suppliers step', 'report.wrongKind', billsCsv(20)],
  ['a header without rows', 'report.noRows', suppliersCsv(0)],
];

describe('a received report', () => {
  it('is stored with every record in the order of the file', async () => {
    const { send, records } = await customer();
    await send('suppliers', csvFile(suppliersCsv(40), 'suppliers.csv'));
    const page = await records('suppliers', '?page=2&pageSize=15');
    expect(page).toMatchObject({ pageNumber: 2, pageSize: 15, totalResults: 40 });
    expect(page.results.map(({ supplierId }: { supplierId: string }) => supplierId)).toEqual(
      Array.from({ length: 15 }, (_, index) => `V${index + 16}`),
    );
  });

  it('keeps amounts exact and dates as dates', async () => {
    const { send, records } = await customer();
    await send('bills', csvFile(billsCsv(1), 'bills.csv'));
    expect((await records('bills')).results[0]).toMatchObject({
      billNumber: 'B-1',
      issueDate: '2026-01-15',
      dueDate: '2026-02-14',
      totalAmount: '100.25',
      amountDue: '0.25',
      netAmount: null,
    });
  });

  it('tells what was understood', async () => {
    const { send } = await customer();
    const { summary } = await send('bills', csvFile(billsCsv(4), 'bills.csv'));
    expect(summary).toMatchObject({ rows: 4, totals: [{ currency: 'GBP', amount: '401.00' }] });
  });

  it('takes the place of the earlier one of its kind, bytes and records', async () => {
    const { send, records, files } = await customer();
    await send('suppliers', csvFile(suppliersCsv(5), 'first.csv'));
    const second = await send('suppliers', csvFile(suppliersCsv(2), 'second.csv'));
    expect((await records('suppliers')).totalResults).toBe(2);
    expect(files().sort()).toEqual([second.id, `${second.id}.json`]);
  });

  it('takes the place of a large one', async () => {
    const { send, records } = await customer();
    await send('bills', csvFile(billsCsv(21_000), 'first.csv'));
    await send('bills', csvFile(billsCsv(2), 'second.csv'));
    expect((await records('bills')).totalResults).toBe(2);
  });

  it('is read with the customer’s corrections', async () => {
    const { backend, connectionId, records } = await customer();
    const file = csvFile(suppliersCsv(1), 'suppliers.csv');
    await backend.uploadReport({ connectionId, kind: 'suppliers', file, layout: { columns: { '3': null } } });
    expect((await records('suppliers')).results[0]).toMatchObject({ supplierName: 'Supplier 1 Ltd', phone: null });
  });

  it.each(refused)('is refused when it is %s', async (_what, code, content) => {
    const { send, db, files, backend, connectionId } = await customer();
    await expect(send('suppliers', new File([content], 'report.csv'))).rejects.toMatchObject({ problem: { code } });
    expect(await db.select().from(suppliers)).toEqual([]);
    expect(files()).toEqual([]);
    const [report] = (await backend.getConnection({ connectionId })).reports;
    expect(report).toMatchObject({ status: 'refused', refusal: code });
  });

  it('that is refused does not count, also after a good one', async () => {
    const { send, backend, connectionId } = await customer();
    await send('suppliers', csvFile(suppliersCsv(), 's.csv'));
    await send('bills', csvFile(billsCsv(), 'b.csv'));
    await expect(send('suppliers', csvFile('', 'empty.csv'))).rejects.toThrow('report.empty');
    await expect(backend.completeConnection({ connectionId })).rejects.toThrow('reports.missing');
  });

  it('can be sent again after a refusal', async () => {
    const { send } = await customer();
    await expect(send('suppliers', csvFile('', 'empty.csv'))).rejects.toThrow('report.empty');
    await expect(send('suppliers', csvFile('', 'empty.csv'))).rejects.toThrow('report.empty');
    expect((await send('suppliers', csvFile(suppliersCsv(), 's.csv'))).status).toBe('stored');
  });
});

describe('the inspector', () => {
  it('takes up at the start what an earlier process left', async () => {
    const { world, send, db, connectionId, backend, records } = await customer();
    const { id } = await send('suppliers', csvFile(suppliersCsv(3), 's.csv'));
    await db.delete(recordSets);
    await db.update(reports).set({ status: 'inspecting', summary: null }).where(eq(reports.id, id));
    const inspector = createInspector(world.server.services);
    await inspector.resume();
    await backend.awaitReport({ connectionId, kind: 'suppliers' });
    await inspector.close();
    expect((await records('suppliers')).totalResults).toBe(3);
  });

  it('lets the server answer while it reads a large file', async () => {
    const { world, send } = await customer();
    const sending = send('bills', csvFile(billsCsv(60_000), 'large.csv'));
    let slowest = 0;
    let stored = false;
    void sending.finally(() => {
      stored = true;
    });
    while (!stored) {
      const asked = performance.now();
      await world.request('GET', '/healthz');
      slowest = Math.max(slowest, performance.now() - asked);
    }
    expect((await sending).summary?.rows).toBe(60_000);
    expect(slowest).toBeLessThan(1000);
  }, 60_000);
});
