import { describe, expect, it } from 'vitest';
import languageHeaders from '../fixtures/language-headers.json' with { type: 'json' };
import typicalHeaders from '../fixtures/typical-headers.json' with { type: 'json' };
import { inspectReport } from './inspect.ts';
import { preambles } from './testing/preambles.ts';
import { typicalReport } from './testing/typical-reports.ts';

const entries = [...typicalHeaders, ...languageHeaders].map(([system = '', kind = '', columns = '']) => [
  system,
  kind,
  columns,
]);

describe('the header row of 400 reports', { timeout: 60_000 }, () => {
  for (const { what, text, line } of preambles) {
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
