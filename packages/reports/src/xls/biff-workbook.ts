import { formatOf, type NumberFormat } from '../xlsx/number-formats.ts';
import { type BiffRecord, biffRecords, recordTypes } from './biff-records.ts';
import { BiffText } from './biff-text.ts';

/** What the cells of all sheets refer to (MS-XLS 2.1.7.20.3, the globals). */
export interface BiffWorkbook {
  readonly sheets: readonly { readonly name: string; readonly offset: number }[];
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly uses1904: boolean;
  /** Texts of Excel 5 and 95 have one byte a character, in this code page; null for the texts of later versions. */
  readonly encoding: string | null;
}

const biff8 = 0x0600;
const mostStrings = 4_000_000;

/**
 * The globals of a workbook stream; null where a password protects it.
 * @throws Error when the stream is no workbook of Excel 5 or later.
 */
export function readBiffWorkbook(stream: Uint8Array): BiffWorkbook | null {
  const sheets: { name: string; offset: number }[] = [];
  const codes = new Map<number, string>();
  const formatIds: number[] = [];
  let strings: string[] = [];
  let uses1904 = false;
  let encoding: string | null = null;
  let isOpen = false;

  for (const record of biffRecords(stream)) {
    const { type, data } = record;
    if (type === recordTypes.bof && !isOpen) {
      isOpen = true;
      if (data.getUint16(0, true) < biff8) encoding = 'windows-1252';
    } else if (!isOpen) throw new Error('This stream is no workbook.');
    else if (type === recordTypes.eof) break;
    else if (type === recordTypes.filePass) return null;
    else if (type === recordTypes.date1904) uses1904 = data.getUint16(0, true) === 1;
    else if (type === recordTypes.codePage && encoding) encoding = encodingOf(data.getUint16(0, true));
    else if (type === recordTypes.boundSheet) {
      const isVisibleSheet = (data.getUint8(4) & 3) === 0 && data.getUint8(5) === 0;
      if (isVisibleSheet) sheets.push({ name: shortText(record, 6, encoding), offset: data.getUint32(0, true) });
    } else if (type === recordTypes.format) codes.set(data.getUint16(0, true), formatText(record, encoding));
    else if (type === recordTypes.xf) formatIds.push(data.getUint16(2, true));
    else if (type === recordTypes.sst) strings = readStrings(record);
  }
  if (!isOpen) throw new Error('This stream is no workbook.');
  return { sheets, strings, formats: formatIds.map((id) => formatOf(id, codes)), uses1904, encoding };
}

/** The shared texts (MS-XLS 2.4.265). */
function readStrings({ parts, data }: BiffRecord): string[] {
  const count = Math.min(data.getUint32(4, true), mostStrings);
  const reader = new BiffText(parts, 8);
  const strings: string[] = [];
  while (strings.length < count && !reader.isAtEnd) strings.push(reader.text(reader.number(2)));
  return strings;
}

function formatText(record: BiffRecord, encoding: string | null): string {
  return encoding ? shortText(record, 2, encoding) : longText(record, 2, encoding);
}

/** A text whose length has one byte. */
function shortText(record: BiffRecord, at: number, encoding: string | null): string {
  return textAt(record, at + 1, record.data.getUint8(at), encoding);
}

/** A text whose length has two bytes. */
export function longText(record: BiffRecord, at: number, encoding: string | null): string {
  return textAt(record, at + 2, record.data.getUint16(at, true), encoding);
}

function textAt({ parts }: BiffRecord, at: number, length: number, encoding: string | null): string {
  if (encoding === null) return new BiffText(parts, at).text(length);
  return new TextDecoder(encoding).decode(parts[0]?.subarray(at, at + length));
}

/** A code page number as a WHATWG label (MS-XLS 2.4.52). */
function encodingOf(codePage: number): string {
  const named: Readonly<Record<number, string>> = { 932: 'shift_jis', 936: 'gb18030', 949: 'euc-kr', 950: 'big5' };
  if (codePage >= 1250 && codePage <= 1258) return `windows-${codePage}`;
  return named[codePage] ?? (codePage === 10000 || codePage === 0x8000 ? 'macintosh' : 'windows-1252');
}
