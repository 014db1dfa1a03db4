import { describe, expect, it } from 'vitest';
import { plainFormat } from './opened.ts';
import type { Row } from './rows.types.ts';
import { settleDates } from './settle-dates.ts';
import { understand } from './understand.ts';

const header = ['Bill No', 'Vendor', 'Bill Date', 'Total'];

function rowsOf(dates: readonly string[]): Row[] {
  return [header, ...dates.map((date, index) => [`B${index}`, 'Acme', date, '1.00'])].map((cells, line) => ({
    line,
    end: line + 1,
    cells,
  }));
}

/** Settles the dates of a file that comes in batches of one row; tells the order, and how many rows were read for it. */
async function settle(dates: readonly string[], headSize: number) {
  const all = rowsOf(dates);
  const head = all.slice(0, headSize);
  const understanding = understand(head);
  if (!understanding) throw new Error('The rows are no table.');
  let read = 0;
  async function* rows(): AsyncGenerator<readonly Row[]> {
    for (const row of all) {
      read += 1;
      yield [row];
    }
  }
  const source = { head, complete: false, rows };
  const report = { format: plainFormat('csv'), source, understanding, rowWidth: null };
  return { dates: (await settleDates(report, {})).understanding.dates, read };
}

describe('the order of day and month', () => {
  it('is not asked for again where the first rows tell', async () => {
    expect(await settle(['25/01/2026', '01/02/2026'], 3)).toEqual({ dates: { order: 'dmy', sure: true }, read: 0 });
  });

  it('is told by the first date after them that can be read in one way only', async () => {
    const dates = ['01/02/2026', '03/04/2026', '05/31/2026', '06/07/2026', '07/08/2026'];
    expect(await settle(dates, 3)).toEqual({ dates: { order: 'mdy', sure: true }, read: 4 });
  });

  it('stays open where no date of the file tells', async () => {
    expect(await settle(['01/02/2026', '03/04/2026', '05/06/2026'], 3)).toEqual({
      dates: { order: 'dmy', sure: false },
      read: 4,
    });
  });
});
