import type { CanonicalField, CanonicalRecord } from '@linkflow/contract';

const summed: readonly CanonicalField[] = [
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

/** Running sums by field, for all rows and for the rows of each currency. */
type Sums = ReadonlyMap<string, number>;

interface Mark {
  readonly rows: number;
  readonly sums: Sums;
}

/**
 * Tells whether the amounts of a row are those of rows above it: of its group, since another total, or of all, in one currency
 * or together. Adds in binary floating point, since it only compares; nothing that is stored comes from here.
 */
export function createTotalCheck() {
  const currencies = new Set(['']);
  let rows = 0;
  let sums = new Map<string, number>();
  let marks: Mark[] = [{ rows, sums: new Map() }];

  function addTo(key: string, value: number): void {
    sums.set(key, (sums.get(key) ?? 0) + value);
  }

  function isSum(field: CanonicalField, value: number, leastRows: number): boolean {
    return marks.some((from) => {
      if (rows - from.rows < leastRows) return false;
      for (const currency of currencies) {
        const all = sums.get(field + currency) ?? 0;
        const sum = Math.abs(all - (from.sums.get(field + currency) ?? 0));
        if (Math.abs(sum - Math.abs(value)) <= tolerance + Math.abs(all) * 1e-9) return true;
      }
      return false;
    });
  }

  return {
    add(record: CanonicalRecord): void {
      rows += 1;
      const { currency } = record;
      if (currency && currencies.size < mostCurrencies) currencies.add(currency);
      for (const field of summed) {
        const text = record[field];
        if (text === undefined) continue;
        const value = Number(text);
        addTo(field, value);
        if (currency && currencies.has(currency)) addTo(field + currency, value);
      }
    },
    /** A sum may begin here. */
    mark(): void {
      if (marks.length >= mostMarks) marks = [{ rows: 0, sums: new Map() }, ...marks.slice(mostMarks / 2)];
      marks.push({ rows, sums });
      sums = new Map(sums);
    },
    /** Over `leastRows` rows at least. A row without amounts has nothing that could be wrong. */
    addsUp(record: CanonicalRecord, leastRows: number): boolean {
      const fields = summed.filter((field) => record[field] !== undefined);
      return fields.length === 0 || fields.some((field) => isSum(field, Number(record[field]), leastRows));
    },
  };
}
