import type { Currency } from '../books/books.types.ts';

/** What stands in a cell: a text, a `YYYY-MM-DD` date or an amount in minor units. */
export type Cell = string | { readonly date: string } | { readonly amount: number; readonly currency: Currency };

export interface Column {
  readonly header: string;
  readonly kind: 'text' | 'date' | 'amount';
}

/** A report as the software shows and exports it. */
export interface Report {
  readonly name: 'Suppliers' | 'Bills';
  /** Lines above the table: the report, the entity, the period. */
  readonly titleLines: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows below the table, as wide as the table. */
  readonly totals: readonly (readonly Cell[])[];
}
