import { describe, expect, it } from 'vitest';
import languageHeaders from '../fixtures/language-headers.json' with { type: 'json' };
import typicalHeaders from '../fixtures/typical-headers.json' with { type: 'json' };
import { inspectReport } from './inspect.ts';
import { typicalReport } from './testing/typical-reports.ts';

/** What systems write above a table, with the line on which its header then is. */
const preambles: readonly (readonly [what: string, text: string, line: number])[] = [
  ['nothing', '', 0],
  ['a title and a period', 'Acme Trading Ltd\nReport of open items\nAs of March 31, 2026\n\n', 4],
  [
    'names and values',
    'Company,Acme Trading Ltd\nPeriod,2026-01-01,2026-03-31\nCurrency,EUR\nPrinted,2026-04-01\n\n',
    5,
  ],
  ['comments', '# exported 2026-04-01\n# filter: all\n', 2],
  ['a separator line', 'sep=,\n', 1],
  ['a wide title row', 'Acme Trading Ltd,,,,,,,\n,,,,,,,\nList,,,,page 1,,,\n', 3],
  ['a paragraph', '"This list shows all items, paid or not.\nIt was made for the bank."\n\n', 3],
];
const entries = [...typicalHeaders, ...languageHeaders].map(([system = '', kind = '', columns = '']) => [
  system,
  kind,
  columns,
]);

describe('the header row of 400 reports', { timeout: 60_000 }, () => {
  for (const [what, text, line] of preambles) {
    it(`is found below ${what}`, async () => {
      const misses: string[] = [];
      for (const entry of entries) {
        const { system, file } = typicalReport(entry);
        const { table } = await inspectReport(new Blob([text, file]));
        if (table?.headerRow !== line) misses.push(`${system}: ${table?.headerRow}`);
      }
      expect(1 - misses.length / entries.length, misses.join('\n')).toBeGreaterThanOrEqual(0.97);
    });
  }
});
