import type { RecordPage } from './provider.types.ts';

/** Where a page begins. */
export interface PageStart {
  /** From 1. */
  readonly number: number;
  /** Records before it. */
  readonly read: number;
}

/** Asks for one page of a list; one past the end is empty. */
export type FetchPage = (start: PageStart) => Promise<RecordPage>;

/**
 * All pages of some lists, one list after the other; each page says how many records all of them have. A list ends where
 * its total is reached or a page is empty: software may give less than the page size asked for.
 */
export async function* readPages(...lists: readonly FetchPage[]): AsyncIterable<RecordPage> {
  const begun = [];
  for (const fetch of lists) begun.push({ fetch, first: await fetch({ number: 1, read: 0 }) });
  const total = sum(begun.map(({ first }) => first.total));

  for (const { fetch, first } of begun) {
    let page = first;
    for (let number = 1, read = 0; page.records.length > 0; page = await fetch({ number, read })) {
      yield { records: page.records, total };
      number += 1;
      read += page.records.length;
      if (page.total !== null && read >= page.total) break;
    }
  }
}

function sum(totals: readonly (number | null)[]): number | null {
  return totals.reduce((all, one) => (all === null || one === null ? null : all + one), 0);
}
