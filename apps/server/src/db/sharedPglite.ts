import { PGlite, type QueryOptions, type Results, type Transaction } from '@electric-sql/pglite';

/**
 * PGlite has one connection, so that a transaction keeps everyone else waiting. This one lets the reads of others through
 * where a long transaction allows it.
 */
export class SharedPglite extends PGlite {
  #lender: Transaction | undefined;

  /** While `work` runs, reads from outside are answered by this transaction, between its own statements. */
  async lend<Result>(transaction: Transaction, work: () => Promise<Result>): Promise<Result> {
    this.#lender = transaction;
    try {
      return await work();
    } finally {
      this.#lender = undefined;
    }
  }

  /** A read that fails in the lent transaction is tried again after it. */
  override async query<Row>(text: string, values?: unknown[], options?: QueryOptions): Promise<Results<Row>> {
    const later = () => super.query<Row>(text, values, options);
    if (!this.#lender || !/^select\b/i.test(text)) return later();
    return this.#lender.query<Row>(text, values, options).catch(later);
  }
}
