import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../bytes.ts';
import { textRows, workbook } from '../testing/workbook.ts';
import { headSize, sniff } from './sniff.ts';

const bytes = (...values: number[]) => new Blob([Uint8Array.from(values)]);
const zip = (...names: string[]) => new Blob([zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])))]);

/** A compound file whose directory, in its second sector, names one stream. */
function compoundFile(stream: string): Blob {
  const file = new Uint8Array(1024);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  new DataView(file.buffer).setUint16(30, 9, true);
  for (let index = 0; index < stream.length; index += 1) file[512 + index * 2] = stream.charCodeAt(index);
  return new Blob([file]);
}

describe('the type of a file', () => {
  const cases: readonly (readonly [string, Blob, string])[] = [
    ['nothing at all', new Blob([]), 'empty'],
    ['a byte order mark and line breaks', new Blob(['\ufeff\r\n \n']), 'empty'],
    ['delimited text', new Blob(['a,b\n1,2\n']), 'csv'],
    ['text that begins like a bitmap', new Blob(['BM code;Name\n1;Acme\n']), 'csv'],
    ['text that begins with ID', new Blob(['ID;Name\n1;Acme\n']), 'csv'],
    ['UTF-16 without a mark', bytes(...[...'Vendor;Amount\n'].flatMap((c) => [c.charCodeAt(0), 0])), 'csv'],
    ['a PDF', new Blob(['%PDF-1.7\n']), 'pdf'],
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'image'],
    ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), 'image'],
    ['a GIF', new Blob(['GIF89a\u0001']), 'image'],
    ['a WebP', new Blob(['RIFF', Uint8Array.from([1, 2, 3, 4]), 'WEBP']), 'image'],
    ['a TIFF', bytes(0x49, 0x49, 0x2a, 0x00, 8), 'image'],
    ['a bitmap', bytes(0x42, 0x4d, 0x46, 0, 0, 0, 0, 0, 0, 0, 0x36), 'image'],
    ['a workbook', workbook({ sheets: { A: textRows([['a']]) } }), 'xlsx'],
    ['a binary workbook', zip('xl/workbook.bin'), 'xlsb'],
    ['an OpenDocument sheet', zip('content.xml', 'META-INF/manifest.xml'), 'ods'],
    ['an archive of reports', zip('bills.csv'), 'zip'],
    ['an archive that is cut off', zip('bills.csv').slice(0, 30), 'zip'],
    ['an old workbook', compoundFile('Workbook'), 'xls'],
    ['a workbook with a password', compoundFile('EncryptedPackage'), 'encrypted'],
    ['a web page', new Blob(['\ufeff <html><body><table>']), 'html'],
    ['a table saved as a workbook', new Blob(['<table><tr><td>a</td></tr></table>']), 'html'],
    ['an XML sheet', new Blob(['<?xml version="1.0"?><Workbook>']), 'xml'],
    ['other bytes', bytes(1, 2, 3, 0, 4, 5, 6, 7, 9, 1), 'unknown'],
  ];
  for (const [name, blob, type] of cases) {
    it(`${name} is ${type}`, async () => {
      expect(await sniff(blob, await readBytes(blob, 0, headSize))).toBe(type);
    });
  }
});
