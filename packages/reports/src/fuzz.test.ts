import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inspectReport } from './inspect.ts';
import { blockingIssues } from './problems/issue-list.ts';
import { readRecords } from './records.ts';
import { collect } from './testing/collect.ts';
import { textRows, workbook } from './testing/workbook.ts';

/** Always the same damage: a failure here is a failure everywhere. fast-check prints the seed and the path to the case. */
const seed = 20_261_121;
const numRuns = 120;

const rows = [
  ['Bill No', 'Vendor', 'Bill Date', 'Due Date', 'Currency', 'Total'],
  ['B1', 'Acme, Ltd', '2026-01-20', '2026-02-20', 'EUR', '1000.50'],
  ['B2', 'Müller "M" GmbH', '2026-01-21', '2026-02-21', 'EUR', '-3.00'],
  ['B3', 'Beta\nLtd', '2026-01-22', '', 'EUR', '12'],
];
const csv = rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
const cellsAs = (tag: string) => (cells: readonly string[]) => cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('');
const html = `<html><table>${rows.map((cells) => `<tr>${cellsAs('td')(cells)}</tr>`).join('')}</table></html>`;
const asData = cellsAs('Data');
const sheetXml = `<?xml version="1.0"?><Workbook><Worksheet Name="Bills"><Table>${rows
  .map((cells) => `<Row>${cells.map((cell) => `<Cell>${asData([cell])}</Cell>`).join('')}</Row>`)
  .join('')}</Table></Worksheet></Workbook>`;

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../fixtures/workbooks/${name}`, import.meta.url)));
}

/** The same archive without packing, so that damage meets what is in it. */
function unpacked(archive: Uint8Array): Uint8Array {
  return zipSync(unzipSync(archive), { level: 0 });
}

const xlsx = new Uint8Array(await workbook({ sheets: { Bills: textRows(rows) } }).arrayBuffer());

const files: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['delimited text', strToU8(csv)],
  ['a workbook', unpacked(xlsx)],
  ['a packed workbook', xlsx],
  ['a binary workbook', unpacked(fixture('bills.xlsb'))],
  ['an old workbook', fixture('bills.xls')],
  ['a workbook of Excel 95', fixture('bills-95.xls')],
  ['a web page', strToU8(html)],
  ['an XML sheet', strToU8(sheetXml)],
];

/** Bytes written over, a part taken out, a part said twice. */
function damageOf({ length }: Uint8Array) {
  const place = fc.nat({ max: length - 1 });
  return fc.record({
    writes: fc.array(fc.tuple(place, fc.nat({ max: 255 })), { maxLength: 6 }),
    cut: fc.option(fc.tuple(place, place)),
    twice: fc.option(fc.tuple(place, place)),
  });
}

type Damage = ReturnType<typeof damageOf> extends fc.Arbitrary<infer T> ? T : never;

function damaged(bytes: Uint8Array, { writes, cut, twice }: Damage): Blob {
  const changed = bytes.slice();
  for (const [at, byte] of writes) changed[at] = byte;
  const [from, to] = (cut ?? [0, 0]).toSorted((a, b) => a - b);
  const [start, end] = (twice ?? [0, 0]).toSorted((a, b) => a - b);
  return new Blob([changed.subarray(0, from), changed.subarray(to), changed.slice(start, end)]);
}

describe('a file that is damaged anywhere', { timeout: 60_000 }, () => {
  for (const [name, bytes] of files) {
    it(`is inspected, and gives as many records as were counted, from ${name}`, async () => {
      await fc.assert(
        fc.asyncProperty(damageOf(bytes), async (damage) => {
          const file = damaged(bytes, damage);
          const inspection = await inspectReport(file, { expected: 'bills' });
          expect(inspection.table !== null || blockingIssues(inspection).length > 0).toBe(true);
          if (!inspection.table) return;
          const records = await collect(readRecords(file, {}, { expected: 'bills' }));
          expect(records).toHaveLength(inspection.table.rows);
        }),
        { seed, numRuns },
      );
    });
  }
});
