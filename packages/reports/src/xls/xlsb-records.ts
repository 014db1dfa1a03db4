/** Types of records (MS-XLSB 2.3.2) that say something about cells. */
export const xlsbTypes = {
  rowHeader: 0,
  cellRk: 2,
  cellBool: 4,
  cellReal: 5,
  cellText: 6,
  cellShared: 7,
  formulaText: 8,
  formulaNumber: 9,
  formulaBool: 10,
  shortRk: 13,
  shortBool: 15,
  shortReal: 16,
  shortText: 17,
  shortShared: 18,
  sharedItem: 19,
  format: 44,
  xf: 47,
  workbookProperties: 153,
  sheet: 156,
  beginCellXfs: 617,
  endCellXfs: 618,
} as const;

export interface XlsbRecord {
  readonly type: number;
  readonly data: DataView;
}

/** A record longer than this is damage: texts have 32,767 characters at most. */
const longestRecord = 16 * 1024 * 1024;

/**
 * The records of a part, a batch for each chunk. Type and size have seven bits a byte (MS-XLSB 2.1.4).
 * @throws Error for a record that is too long.
 */
export async function* xlsbRecords(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<XlsbRecord[]> {
  let rest = new Uint8Array();
  for await (const chunk of chunks) {
    const bytes = new Uint8Array(rest.length + chunk.length);
    bytes.set(rest);
    bytes.set(chunk, rest.length);
    const records: XlsbRecord[] = [];
    let at = 0;
    for (;;) {
      const type = packed(bytes, at, 2);
      const size = type && packed(bytes, type.end, 4);
      if (size && size.value > longestRecord) throw new Error('The workbook is damaged.');
      if (!size || size.end + size.value > bytes.length) break;
      records.push({ type: type.value, data: new DataView(bytes.buffer, size.end, size.value) });
      at = size.end + size.value;
    }
    rest = bytes.slice(at);
    yield records;
  }
}

function packed(bytes: Uint8Array, start: number, most: number): { value: number; end: number } | null {
  let value = 0;
  for (let index = 0; index < most; index += 1) {
    const byte = bytes[start + index];
    if (byte === undefined) return null;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { value, end: start + index + 1 };
  }
  return { value, end: start + most };
}

/** A text with its length before it (MS-XLSB 2.5.168), as far as the record goes, and where it ends. */
export function wideText(data: DataView, at: number): { text: string; end: number } {
  if (at + 4 > data.byteLength) return { text: '', end: at };
  const length = data.getUint32(at, true);
  if (length === 0xffffffff) return { text: '', end: at + 4 };
  const end = Math.min(data.byteLength, at + 4 + length * 2);
  const bytes = new Uint8Array(data.buffer, data.byteOffset + at + 4, end - at - 4);
  return { text: new TextDecoder('utf-16le').decode(bytes), end };
}
