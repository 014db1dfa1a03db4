import type { CanonicalField, CanonicalRecord } from '@linkflow/contract';

export const summed: readonly CanonicalField[] = [
  'totalAmount',
  'amountDue',
  'netAmount',
  'taxAmount',
  'lineAmount',
  'quantity',
];
/** Sums that differ by less are the same: totals are often added up from amounts that were rounded. */
const tolerance = 0.05;
/** Places at which a sum may begin: the start, every group, every total before. The oldest are forgotten first. */
const mostMarks = 1000;
const mostCurrencies = 20;

/** Running sums of the fields of `summed`, by currency; those of all rows are under the empty text. */
type Sums = ReadonlyMap<string, readonly number[]>;

interface Mark {
  readonly rows: number;
  readonly sums: Sums;
}

const start: Mark = { rows: 0, sums: new Map() };

/**
 * Tells whether the amounts of a row are those of rows above it: of its group, since another total, or of all, in one currency
 * or together. Adds in binary floating point, since it only compares; nothing that is stored comes from here.
 */
export function createTotalCheck() {
  const all = summed.map(() => 0);
  const sums = new Map([['', all]]);
  let rows = 0;
  let marks: Mark[] = [start];

  /** The sums of a currency; undefined where there are too many of them to be currencies. */
  function sumsOf(currency: string): number[] | undefined {
    const known = sums.get(currency);
    if (known || sums.size >= mostCurrencies) return known;
    const totals = summed.map(() => 0);
    sums.set(currency, totals);
    return totals;
  }

  function addTo(totals: number[], amounts: readonly number[]): void {
    for (let index = 0; index < summed.length; index += 1) totals[index] = (totals[index] ?? 0) + (amounts[index] ?? 0);
  }

  function addAmounts(amounts: readonly number[], currency: string | undefined): void {
    rows += 1;
    addTo(all, amounts);
    const totals = currency ? sumsOf(currency) : undefined;
    if (totals) addTo(totals, amounts);
  }

  function isSum(index: number, value: number, leastRows: number): boolean {
    return marks.some((from) => {
      if (rows - from.rows < leastRows) return false;
      for (const [currency, totals] of sums) {
        const total = totals[index] ?? 0;
        const sum = Math.abs(total - (from.sums.get(currency)?.[index] ?? 0));
        if (Math.abs(sum - Math.abs(value)) <= tolerance + Math.abs(total) * 1e-9) return true;
      }
      return false;
    });
  }

  return {
    add(record: CanonicalRecord): void {
      const amounts = summed.map((field) => Number(record[field] ?? 0));
      addAmounts(amounts, record.currency);
    },
    /** The same for a row that was not read as a record: its amounts in the order of `summed`. */
    addAmounts,
    /** A sum may begin here. */
    mark(): void {
      if (marks.length >= mostMarks) marks = [start, ...marks.slice(mostMarks / 2)];
      marks.push({ rows, sums: new Map([...sums].map(([currency, totals]) => [currency, [...totals]])) });
    },
    /** Over `leastRows` rows at least. A row without amounts has nothing that could be wrong. */
    addsUp(record: CanonicalRecord, leastRows: number): boolean {
      const fields = summed.filter((field) => record[field] !== undefined);
      const adds = (field: CanonicalField) => isSum(summed.indexOf(field), Number(record[field]), leastRows);
      return fields.length === 0 || fields.some(adds);
    },
  };
}
