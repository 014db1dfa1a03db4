import { describe, expect, it } from 'vitest';
import type { RecordPage } from './provider.types.ts';
import { type PageStart, readPages } from './readPages.ts';

/** A list of bills `1` to `length`, given in pages of `size`. */
function listOf(length: number, size: number, says: { total: boolean } = { total: true }) {
  const asked: PageStart[] = [];
  const fetch = async (start: PageStart): Promise<RecordPage> => {
    asked.push(start);
    const ids = Array.from({ length }, (_, index) => ({ billId: String(index + 1) }));
    return { records: ids.slice(start.read, start.read + size), total: says.total ? length : null };
  };
  return { asked, fetch };
}

async function collect(pages: AsyncIterable<RecordPage>) {
  const found = [];
  for await (const page of pages) found.push([page.records.map(({ billId }) => billId).join(' '), page.total]);
  return found;
}

describe('readPages', () => {
  it('gives every page in order', async () => {
    expect(await collect(readPages(listOf(5, 2).fetch))).toEqual([
      ['1 2', 5],
      ['3 4', 5],
      ['5', 5],
    ]);
  });

  it('gives nothing of an empty list', async () => {
    expect(await collect(readPages(listOf(0, 2).fetch))).toEqual([]);
  });

  it('does not ask again after an exactly full last page', async () => {
    const { fetch, asked } = listOf(4, 2);
    expect(await collect(readPages(fetch))).toHaveLength(2);
    expect(asked).toEqual([
      { number: 1, read: 0 },
      { number: 2, read: 2 },
    ]);
  });

  it('reads on to an empty page where no total is said', async () => {
    const { fetch, asked } = listOf(4, 2, { total: false });
    expect(await collect(readPages(fetch))).toEqual([
      ['1 2', null],
      ['3 4', null],
    ]);
    expect(asked).toHaveLength(3);
  });

  it('ends where records were deleted meanwhile', async () => {
    const { fetch } = listOf(3, 2);
    const more = async (start: PageStart) => ({ ...(await fetch(start)), total: 9 });
    expect(await collect(readPages(more))).toHaveLength(2);
  });

  it('reads one list after the other and counts them together', async () => {
    expect(await collect(readPages(listOf(3, 2).fetch, listOf(0, 2).fetch, listOf(1, 2).fetch))).toEqual([
      ['1 2', 4],
      ['3', 4],
      ['1', 4],
    ]);
  });

  it('says no total where one list says none', async () => {
    const [[, total] = []] = await collect(readPages(listOf(1, 2).fetch, listOf(1, 2, { total: false }).fetch));
    expect(total).toBeNull();
  });
});
