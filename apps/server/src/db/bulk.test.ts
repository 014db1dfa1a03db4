import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { openTestDatabase } from '../testing/database.ts';
import { companies, suppliers } from './schema.ts';

const orphan = { setId: crypto.randomUUID(), position: 0 };

describe('adding rows in bulk on PGlite', () => {
  it('lets others read meanwhile', async () => {
    const { db, bulk } = await openTestDatabase();
    await db.insert(companies).values({ name: 'Riverside Bakery' });
    const read = await db.transaction((tx) => bulk(tx, async () => await db.$count(companies)));
    expect(read).toBe(1);
  });

  it('lets others write after the transaction only', async () => {
    const { db, bulk } = await openTestDatabase();
    const order: string[] = [];
    let writing: Promise<unknown> | undefined;
    await db.transaction(async (tx) => {
      await bulk(tx, async () => {
        writing = db
          .insert(companies)
          .values({ name: 'Later Ltd' })
          .then(() => order.push('written'));
        await db.$count(companies);
      });
      order.push('transaction');
    });
    await writing;
    expect(order).toEqual(['transaction', 'written']);
  });

  it('answers a read that began in a transaction which failed', async () => {
    const { db, bulk } = await openTestDatabase();
    let reading: Promise<number> | undefined;
    const failing = db.transaction((tx) =>
      bulk(tx, async () => {
        await tx.execute(sql`select 1 / 0`).catch(() => undefined);
        reading = db.$count(companies).then((count) => count);
        throw new Error('no');
      }),
    );
    await expect(failing).rejects.toThrow('no');
    expect(await reading).toBe(0);
  });

  it('checks references again afterwards', async () => {
    const { db, bulk } = await openTestDatabase();
    const adding = db.transaction(async (tx) => {
      await bulk(tx, async () => undefined);
      await tx.insert(suppliers).values(orphan);
    });
    await expect(adding).rejects.toThrow();
    await expect(db.insert(suppliers).values(orphan)).rejects.toThrow();
  });
});
