import { describe, expect, it } from 'vitest';
import type { Entity } from './books.types.ts';
import { booksOf, makeBooks } from './books-of.ts';
import { booksDate } from './calendar.ts';
import { entities } from './entities.ts';

describe.each(entities)('the books of $name', (entity: Entity) => {
  const { suppliers, bills, payments } = booksOf(entity);

  it('are the same however often they are made', () => {
    expect(makeBooks(entity)).toEqual(booksOf(entity));
  });

  it('hold a few thousand records', () => {
    expect(suppliers).toHaveLength(220);
    expect(bills).toHaveLength(2500);
    expect(payments.length).toBeGreaterThan(1900);
    expect(payments.length).toBeLessThan(2600);
  });

  it('give every supplier a name and every record an id of its own', () => {
    expect(new Set(suppliers.map(({ name }) => name)).size).toBe(220);
    for (const list of [suppliers, bills, payments]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });

  it('add up: net and tax are the total, and payments are what is no longer due', () => {
    const paid = new Map<string, number>();
    for (const { billId, amount } of payments) paid.set(billId, (paid.get(billId) ?? 0) + amount);
    for (const bill of bills) {
      expect(bill.netAmount + bill.taxAmount).toBe(bill.totalAmount);
      expect(bill.totalAmount - (paid.get(bill.id) ?? 0)).toBe(bill.amountDue);
    }
  });

  it('leave nothing due on a bill that was paid in two parts', () => {
    const parts = new Map<string, number>();
    for (const { billId } of payments) parts.set(billId, (parts.get(billId) ?? 0) + 1);
    const paidTwice = bills.filter(({ id }) => parts.get(id) === 2);
    expect(paidTwice.length).toBeGreaterThan(20);
    for (const { amountDue, status } of paidTwice) expect([amountDue, status]).toEqual([0, 'paid']);
  });

  it('keep money in whole minor units', () => {
    for (const { netAmount, taxAmount, amountDue } of bills) {
      expect([netAmount, taxAmount, amountDue].every(Number.isSafeInteger)).toBe(true);
    }
  });

  it('never pay before the bill, nor after the books were last kept', () => {
    const issued = new Map(bills.map((bill) => [bill.id, bill.issueDate]));
    for (const { billId, date } of payments) {
      expect(date <= booksDate && date >= (issued.get(billId) ?? '')).toBe(true);
    }
  });

  it('show every status, credit notes and several currencies', () => {
    expect(new Set(bills.map(({ status }) => status)).size).toBe(4);
    expect(bills.some(({ type, totalAmount }) => type === 'credit-note' && totalAmount < 0)).toBe(true);
    expect(new Set(bills.map(({ currency }) => currency)).size).toBeGreaterThan(2);
  });
});

it('differ from entity to entity', () => {
  const names = entities.map((entity) => booksOf(entity).suppliers[0]?.name);
  expect(new Set(names).size).toBe(entities.length);
});
