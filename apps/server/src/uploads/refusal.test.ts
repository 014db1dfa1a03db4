import { type ReportInspection, reportIssueCodes } from '@linkflow/contract';
import { isProblemCode } from '@linkflow/journey';
import { clearInspection } from '@linkflow/journey/testing';
import { expect, it } from 'vitest';
import { refusalOf } from './refusal.ts';

const withError = (code: (typeof reportIssueCodes)[number]): ReportInspection => ({
  ...clearInspection('suppliers'),
  issues: [{ code, severity: 'error', count: 1, rows: [] }],
});

it.each(reportIssueCodes)('refuses a file with the error %s with a code that the journey has words for', (code) => {
  expect(isProblemCode(refusalOf(withError(code)) ?? '')).toBe(true);
});

it('takes a file with warnings only', () => {
  const inspection = withError('date-missing');
  const warned = inspection.issues.map((issue) => ({ ...issue, severity: 'warning' as const }));
  expect(refusalOf({ ...inspection, issues: warned })).toBeNull();
});
