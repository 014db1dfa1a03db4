import type { CanonicalField } from '@linkflow/contract';
import { isPartyList } from './mapping/map-columns.ts';
import type { ByteRow } from './rows/byte-row.ts';
import { KeyHash } from './summary/key-hash.ts';
import { summed } from './table/total-check.ts';
import type { Understanding } from './understand.ts';
import { AsciiAmount } from './values/ascii-amount.ts';
import { asciiDate } from './values/ascii-date.ts';

/** What a report sums up about a plain row. The same object stands for one row after another. */
export interface PlainRow {
  /** Issue date as the number `YYYYMMDD`. */
  readonly date: number;
  /** Hash of the supplier's id or name, and of the bill's key; 0 where the row has none. */
  readonly supplier: number;
  readonly bill: number;
  readonly currency: string | undefined;
  readonly amounts: Readonly<Record<AmountField, AsciiAmount>>;
  /** The amounts in the order of `summed`, 0 where there is none. */
  readonly numbers: readonly number[];
}

const amountFields = [
  'netAmount',
  'taxAmount',
  'totalAmount',
  'amountDue',
  'quantity',
  'unitAmount',
  'lineAmount',
] as const satisfies readonly CanonicalField[];

type AmountField = (typeof amountFields)[number];

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * A reader that takes most rows of most bills straight from their bytes, without a text for any cell. It takes a row only where
 * nothing can be said against it: as wide as it should be, with an issue date, an amount, its supplier and its number, each in
 * a notation that leaves no doubt. All other rows are left to be read as text. Null where a table is not of this kind.
 */
export function createPlainReader(
  { kind, columns, marks, dates, table }: Understanding,
  rowWidth: number | null,
): ((row: ByteRow) => PlainRow | null) | null {
  const at = new Map(columns.flatMap(({ field, index }) => (field ? [[field, index] as const] : [])));
  const isMappedTwice = at.size < columns.filter(({ field }) => field).length;
  const issueDate = at.get('issueDate');
  if (isPartyList(kind.value) || isMappedTwice || issueDate === undefined || table.width < 3) return null;

  const number = at.get('billNumber');
  const supplierId = at.get('supplierId');
  const supplierName = at.get('supplierName');
  const currencyColumn = at.get('currency');
  const otherDates = [at.get('dueDate'), at.get('paidDate')].filter((index) => index !== undefined);
  const { order } = dates;
  const hash = new KeyHash();
  const currencies = new Map<number, string>();
  const plain: { -readonly [key in keyof PlainRow]: PlainRow[key] } & { readonly numbers: number[] } = {
    date: 0,
    supplier: 0,
    bill: 0,
    currency: undefined,
    amounts: {
      netAmount: new AsciiAmount(),
      taxAmount: new AsciiAmount(),
      totalAmount: new AsciiAmount(),
      amountDue: new AsciiAmount(),
      quantity: new AsciiAmount(),
      unitAmount: new AsciiAmount(),
      lineAmount: new AsciiAmount(),
    },
    numbers: summed.map(() => 0),
  };
  const amountColumns = amountFields.flatMap((field) => {
    const index = at.get(field);
    return index === undefined ? [] : [{ index, amount: plain.amounts[field], mark: marks[index] ?? '.' }];
  });
  const inSums = summed.map((field) => plain.amounts[amountFields.find((name) => name === field) ?? 'totalAmount']);

  /** The cell looked at, white space aside. */
  let bytes: Uint8Array = new Uint8Array();
  let start = 0;
  let end = 0;
  let isDoubled = false;

  /** Whether the row has anything at a column. */
  function seek({ source, first, width }: ByteRow, index: number | undefined): boolean {
    if (index === undefined || index >= width) return false;
    bytes = source.bytes;
    start = source.bounds[first + 2 * index] ?? 0;
    end = source.bounds[first + 2 * index + 1] ?? 0;
    if (end < 0) {
      isDoubled = true;
      end = ~end;
    }
    while (start < end && isSpace(bytes[start])) start += 1;
    while (start < end && isSpace(bytes[end - 1])) end -= 1;
    return start < end;
  }

  function readDates(row: ByteRow): boolean {
    if (!seek(row, issueDate)) return false;
    plain.date = asciiDate(bytes, start, end, order);
    if (plain.date === 0) return false;
    for (const index of otherDates) if (seek(row, index) && asciiDate(bytes, start, end, order) === 0) return false;
    return true;
  }

  function readAmounts(row: ByteRow): boolean {
    for (const { index, amount, mark } of amountColumns) {
      if (!seek(row, index)) amount.clear();
      else if (!amount.read(bytes, start, end, mark)) return false;
    }
    const { amounts, numbers } = plain;
    for (let index = 0; index < inSums.length; index += 1) numbers[index] = inSums[index]?.number ?? 0;
    const { totalAmount, netAmount, lineAmount, amountDue, quantity, unitAmount } = amounts;
    if (totalAmount.isGiven || netAmount.isGiven || lineAmount.isGiven) return true;
    return amountDue.isGiven && !(quantity.isGiven && unitAmount.isGiven);
  }

  function readKeys(row: ByteRow): boolean {
    hash.reset();
    const hasSupplier = seek(row, supplierId) || seek(row, supplierName);
    if (hasSupplier) addCell(true);
    else if (supplierId !== undefined || supplierName !== undefined) return false;
    plain.supplier = hasSupplier ? hash.value : 0;
    const hasNumber = seek(row, number);
    if (hasNumber) {
      hash.addCode(0);
      addCell(false);
    } else if (number !== undefined) return false;
    plain.bill = hasNumber ? hash.value : 0;
    return true;
  }

  function addCell(isLower: boolean): void {
    if (hash.addAscii(bytes, start, end, isLower)) return;
    const text = decoder.decode(bytes.subarray(start, end)).trim();
    if (text === '') isDoubled = true;
    hash.addText(isLower ? text.toLowerCase() : text);
  }

  function readCurrency(row: ByteRow): boolean {
    plain.currency = undefined;
    if (!seek(row, currencyColumn)) return true;
    if (end - start !== 3) return false;
    const code = ((bytes[start] ?? 0) << 16) | ((bytes[start + 1] ?? 0) << 8) | (bytes[start + 2] ?? 0);
    if ((code & 0x808080) !== 0) return false;
    plain.currency = currencies.get(code) ?? decoder.decode(bytes.subarray(start, end));
    currencies.set(code, plain.currency);
    return true;
  }

  return (row) => {
    isDoubled = false;
    const isPlain =
      (rowWidth === null || row.width === rowWidth) &&
      readDates(row) &&
      readAmounts(row) &&
      readKeys(row) &&
      readCurrency(row);
    return isPlain && !isDoubled ? plain : null;
  };
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d);
}
