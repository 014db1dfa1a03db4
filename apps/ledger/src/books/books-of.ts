import type { Books, Entity } from './books.types.ts';
import { makeBills } from './make-bills.ts';
import { makeSuppliers } from './make-suppliers.ts';
import { createRandom } from './random.ts';
import { settleBill } from './settle-bill.ts';

const made = new Map<string, Books>();

/** The books of an entity: always the same ones, made at the first call. */
export function booksOf(entity: Entity): Books {
  const known = made.get(entity.id);
  if (known) return known;
  const books = makeBooks(entity);
  made.set(entity.id, books);
  return books;
}

/** Makes the books of an entity from its id alone. */
export function makeBooks(entity: Entity): Books {
  const random = createRandom(entity.id);
  const suppliers = makeSuppliers(entity, random);
  const settled = makeBills(suppliers, random).map((bill) => settleBill(bill, random));
  const payments = settled.flatMap((one) => one.payments).sort((one, other) => one.date.localeCompare(other.date));
  return {
    suppliers: suppliers.map(({ supplier }) => supplier),
    bills: settled.map(({ bill }) => bill),
    payments: payments.map((payment, index) => ({ id: `P-${String(index + 1).padStart(6, '0')}`, ...payment })),
  };
}
