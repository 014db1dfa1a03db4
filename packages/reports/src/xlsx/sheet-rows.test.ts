import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../rows.types.ts';
import { saxesRows, saxesStrings } from '../testing/saxes-sheet.ts';
import type { NumberFormat } from './number-formats.ts';
import { openSharedStrings } from './shared-strings.ts';
import { sheetRows } from './sheet-rows.ts';

const encoder = new TextEncoder();
const formats: readonly NumberFormat[] = ['plain', 'date', { digits: 5 }];

async function* partsOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function* repeated(start: string, part: string, times: number, end: string): AsyncGenerator<Uint8Array> {
  yield encoder.encode(start);
  const bytes = encoder.encode(part);
  for (let count = 0; count < times; count += 1) yield bytes;
  yield encoder.encode(end);
}

async function read(chunks: AsyncGenerator<Uint8Array>, strings = '<sst/>', size = 64): Promise<Row[]> {
  const shared = openSharedStrings(partsOf(encoder.encode(strings), size));
  const rows: Row[] = [];
  for await (const batch of sheetRows(chunks, { strings: shared, formats, uses1904: false })) {
    for (const { line, end, cells } of batch) rows.push({ line, end, cells });
  }
  return rows;
}

const sheet = (rows: string) =>
  encoder.encode(`<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData></worksheet>`);

const text = fc
  .array(
    fc.constantFrom(
      'a',
      'é',
      '€',
      '&amp;',
      '&#65;',
      '&#x20AC;',
      '_x000D_',
      '\r\n',
      '\r',
      ' ',
      '&lt;b>',
      '<!-- x -->',
      '<![CDATA[<&amp;]]>',
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''));
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.constantFrom(
    '0',
    '00',
    '-0',
    '-0.50',
    '10',
    '10.00',
    '1.',
    '.5',
    '007',
    '46023',
    '46023.75',
    '59',
    '1e3',
    '12345678901234567890',
    '1234.0999999999999',
    '100',
    'x',
    ' 7 ',
    '',
  ),
);
const attributes = (type: string) =>
  fc
    .record({
      reference: fc.constantFrom('', ' r="A1"', ' r="C1"', " r='B1'", ' r="AA1"'),
      style: fc.constantFrom('', ' s="1"', ' s="2"', ' s="9"', ' st="1"'),
    })
    .map(({ reference, style }) => `${reference}${style}${type}`);
const cell = fc.oneof(
  fc.tuple(attributes(''), number).map(([names, value]) => `<c${names}><f>A1</f><v>${value}</v></c>`),
  fc.tuple(attributes(' t="n"'), number).map(([names, value]) => `<c${names}><v>${value}</v></c>`),
  fc
    .tuple(attributes(' t="s"'), fc.constantFrom('0', '1', '2', '7', 'x'))
    .map(([names, value]) => `<c${names} ><v>${value}</v></c>`),
  fc
    .tuple(attributes(' t="inlineStr"'), text, text)
    .map(
      ([names, a, b]) =>
        `<c${names}><is><r><t xml:space="preserve">${a}</t></r><rPh><t>p</t></rPh><r><t>${b}</t></r></is></c>`,
    ),
  fc
    .tuple(
      fc.constantFrom(' t="str"', " t='b'", ' t="d"', ' t="e"'),
      fc.constantFrom('1', '0', '2026-01-20T00:00:00', '2026-01-20T10:00:00Z', '#N/A', 'x&gt;'),
    )
    .map(([type, value]) => `<x:c${type}><x:v>${value}</x:v></x:c>`),
  fc.constantFrom('<c r="B2"/>', '<c/>', '<c><v/></c>', '\n'),
);
const row = fc
  .tuple(fc.constantFrom('', ' r="4"', ' spans="1:2" r="9"'), fc.array(cell, { maxLength: 5 }))
  .map(([names, cells]) => `<row${names}>${cells.join('')}</row>`);
const item = fc.oneof(
  text.map((value) => `<si><t>${value}</t></si>`),
  fc.tuple(text, text).map(([a, b]) => `<si><r><t>${a}</t></r><r><rPr/><t>${b}</t></r><rPh><t>p</t></rPh></si>`),
  fc.constant('<si/>'),
);

describe('the rows of a sheet', () => {
  it('are those an XML parser finds, whatever the parts they come in', async () => {
    const named = 'xmlns:x="urn:x"';
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 6 }),
        fc.array(item, { maxLength: 4 }),
        fc.integer({ min: 1, max: 90 }),
        async (rows, items, size) => {
          const xml = encoder.encode(`<worksheet ${named}><sheetData>${rows.join('\n')}</sheetData></worksheet>`);
          const shared = `<sst ${named}>${items.join('')}</sst>`;
          const strings = await saxesStrings(encoder.encode(shared));
          expect(await read(partsOf(xml, size), shared, size)).toEqual(
            await saxesRows(xml, { strings, formats, uses1904: false }),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('are refused when they are cut off', async () => {
    await expect(read(partsOf(sheet('<row><c><v>1</v></c></row>').subarray(0, -5), 64))).rejects.toThrow('cut off');
  });

  it('are refused when the document declares entities', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet/>';
    await expect(read(partsOf(encoder.encode(bomb), 64))).rejects.toThrow('document type');
    await expect(read(partsOf(sheet('<row><c t="str"><v>&b;</v></c></row>'), 64))).rejects.toThrow('entity b');
  });

  it('have the columns a sheet can have, of ten million', async () => {
    const cells = '<c><v>1</v></c>'.repeat(10_000);
    const rows = await read(repeated('<worksheet><row>', cells, 1000, '</row></worksheet>'));
    expect(rows.map(({ cells: { length } }) => length)).toEqual([16_384]);
  });

  it('are refused when a row has one column again and again', async () => {
    const cells = '<c r="A1"><v>1</v></c>'.repeat(10_000);
    await expect(read(repeated('<worksheet><row>', cells, 1000, '</row></worksheet>'))).rejects.toThrow(
      'no report has',
    );
  });

  it('are refused when a text never ends', async () => {
    const part = 'x'.repeat(1024 * 1024);
    await expect(read(repeated('<worksheet><row><c t="str"><v>', part, 500, ''))).rejects.toThrow('no report has');
    await expect(read(repeated('<worksheet><row><c t="str">', `<v>${part}</v>`, 500, ''))).rejects.toThrow('can hold');
  });

  it('are refused when many cells refer to one long text', async () => {
    const shared = `<sst><si><t>${'x'.repeat(1024 * 1024)}</t></si></sst>`;
    const cells = '<c t="s"><v>0</v></c>'.repeat(1000);
    await expect(read(partsOf(sheet(`<row>${cells}</row>`), 4096), shared, 65_536)).rejects.toThrow('can hold');
  });

  it('never hang or fail in another way, whatever the bytes', async () => {
    const byte = fc.constantFrom(...encoder.encode('<>/"\'=!-[]?&; crvtsi1A'));
    await fc.assert(
      fc.asyncProperty(fc.array(byte, { maxLength: 80 }), fc.integer({ min: 1, max: 20 }), async (bytes, size) => {
        const xml = sheet(new TextDecoder().decode(Uint8Array.from(bytes)));
        const whole = await read(partsOf(xml, xml.length)).catch((error: unknown) => error);
        const parts = await read(partsOf(xml, size)).catch((error: unknown) => error);
        expect(parts).toEqual(whole);
      }),
      { numRuns: 1000 },
    );
  });
});
