import type { NumberedRow, ReportColumn } from '@linkflow/contract';
import type { Row } from '../rows.types.ts';
import type { IssueList } from './issue-list.ts';

const longestCell = 200;

/** A row to be shown. */
export function toNumberedRow({ line, cells }: Row): NumberedRow {
  return { line, cells: cells.map((cell) => cell.slice(0, longestCell)) };
}

/** Keeps the rows that issues name. */
export class IssueRows {
  readonly #rows = new Map<number, NumberedRow>();

  /** Takes the rows named by issues since the last batch. To be called with each batch, before the next is asked for. */
  take(batch: readonly Row[], issues: IssueList, columns: readonly ReportColumn[]): void {
    const lines = new Set(issues.takeNewLines());
    if (lines.size === 0) return;
    for (const row of batch) {
      if (!lines.has(row.line)) continue;
      const cells = columns.map(({ index }) => row.cells[index] ?? '');
      this.#rows.set(row.line, toNumberedRow({ line: row.line, end: row.end, cells }));
    }
  }

  list(): NumberedRow[] {
    return [...this.#rows.values()].sort((a, b) => a.line - b.line);
  }
}
