import { describe, expect, it } from 'vitest';
import { parseDate } from './date.ts';
import { decideOrder, newVotes, voteDate, votePair } from './date-order.ts';

describe('a date', () => {
  const dayFirst: Readonly<Record<string, string | null>> = {
    '2026-03-04': '2026-03-04',
    '2026-03-04T10:00:00Z': '2026-03-04',
    '03/04/2026': '2026-04-03',
    '3.4.26': '2026-04-03',
    '03-04-2026 10:15': '2026-04-03',
    '20260304': '2026-03-04',
    '2026.03.04.': '2026-03-04',
    '2026年3月4日': '2026-03-04',
    '2026년 3월 4일': '2026-03-04',
    '2026. 3. 4.': '2026-03-04',
    '4 Mar 2026': '2026-03-04',
    '04-mar-26': '2026-03-04',
    '4. März 2026': '2026-03-04',
    '1er août 2026': '2026-08-01',
    '4 de marzo de 2026': '2026-03-04',
    'Mar 4, 2026': '2026-03-04',
    '4 марта 2026': '2026-03-04',
    '4 Ιουλίου 2026': '2026-07-04',
    '4. července 2026': '2026-07-04',
    '4 iulie 2026': '2026-07-04',
    '30/02/2026': null,
    '29.02.2024': '2024-02-29',
    '31/12/99': '1999-12-31',
    soon: null,
    '1234': null,
  };
  for (const [text, date] of Object.entries(dayFirst)) {
    it(`${text} is ${date} with the day first`, () => {
      expect(parseDate(text, 'dmy')).toBe(date);
    });
  }

  it('has the month first where the file says so', () => {
    expect(parseDate('03/04/2026', 'mdy')).toBe('2026-03-04');
  });
});

describe('the order of day and month', () => {
  function decide(...texts: string[]) {
    const votes = newVotes();
    for (const text of texts) voteDate(votes, text);
    return decideOrder(votes);
  }

  it('is proven by a day over twelve', () => {
    expect(decide('03/04/2026', '13/04/2026')).toEqual({ order: 'dmy', sure: true });
    expect(decide('03/04/2026', '04/13/2026')).toEqual({ order: 'mdy', sure: true });
  });

  it('is day first between points', () => {
    expect(decide('03.04.2026')).toEqual({ order: 'dmy', sure: true });
  });

  it('is proven by due dates that follow', () => {
    const votes = newVotes();
    voteDate(votes, '01/12/2026');
    votePair(votes, '01/12/2026', '02/11/2026');
    expect(decideOrder(votes)).toEqual({ order: 'mdy', sure: true });
  });

  it('is unsure where nothing tells', () => {
    expect(decide('03/04/2026', '05/06/2026').sure).toBe(false);
  });
});
