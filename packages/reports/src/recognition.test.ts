import type { CanonicalField, ReportInspection } from '@linkflow/contract';
import { describe, expect, it } from 'vitest';
import otherHeaders from '../fixtures/other-headers.json' with { type: 'json' };
import reportHeaders from '../fixtures/report-headers.json' with { type: 'json' };
import { inspectReport } from './inspect.ts';
import { blockingIssues } from './problems/issue-list.ts';

/** Which canonical fields answer a label of the fixtures. */
const fieldsOfLabel: Readonly<Record<string, readonly CanonicalField[]>> = {
  supplier_id: ['supplierId'],
  supplier_name: ['supplierName'],
  supplier: ['supplierName', 'supplierId'],
  bill_number: ['billNumber'],
  bill_date: ['issueDate'],
  due_date: ['dueDate'],
  total: ['totalAmount', 'amountDue', 'netAmount'],
};

type Kind = 'suppliers' | 'bills';

function inspectHeaders(headers: readonly string[], expected?: Kind): Promise<ReportInspection> {
  const line = headers.map((header) => `"${header.replaceAll('"', '""')}"`).join(',');
  return inspectReport(new Blob([`${line}\n`]), { expected });
}

function kindOf(report: string): Kind {
  return report === 'suppliers' ? 'suppliers' : 'bills';
}

/** The share of cases that hold, and the names of those that do not. */
async function score<T>(cases: readonly T[], holds: (item: T) => Promise<boolean>, name: (item: T) => string) {
  const misses: string[] = [];
  for (const item of cases) if (!(await holds(item))) misses.push(name(item));
  return { share: 1 - misses.length / cases.length, misses };
}

describe('header rows of real exports', () => {
  const reports = reportHeaders.map((row) => ({ ...row, kind: kindOf(row.report) }));

  it('are told to be suppliers or bills without being told what to expect', async () => {
    const { share, misses } = await score(
      reports,
      async ({ headers, kind }) => (await inspectHeaders(headers)).kind.value === kind,
      ({ system }) => system,
    );
    expect(share, misses.join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  it('are accepted where their report is expected', async () => {
    const { share, misses } = await score(
      reports,
      async ({ headers, kind }) => (await inspectHeaders(headers, kind)).kind.value === kind,
      ({ system }) => system,
    );
    expect(share, misses.join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  it('give no labelled field to another column', async () => {
    const labels = reports.flatMap(({ headers, kind, system, labels: wanted }) =>
      Object.entries(wanted).map(([label, names]) => ({ system, headers, kind, label, names })),
    );
    const { share, misses } = await score(
      labels,
      async ({ headers, kind, label, names }) => {
        const { columns } = await inspectHeaders(headers, kind);
        const found = columns.filter(({ field }) => field && fieldsOfLabel[label]?.includes(field));
        return found.length === 0 || found.some(({ header }) => names.includes(header));
      },
      ({ system, label }) => `${system}: ${label}`,
    );
    expect(1 - share, misses.join('\n')).toBeLessThanOrEqual(0.01);
  });

  it('give the columns that people labelled', async () => {
    const labels = reports.flatMap(({ headers, kind, system, labels: wanted }) =>
      Object.entries(wanted).map(([label, names]) => ({ system, headers, kind, label, names })),
    );
    const { share, misses } = await score(
      labels,
      async ({ headers, kind, label, names }) => {
        const { columns } = await inspectHeaders(headers, kind);
        return columns.some(
          ({ field, header }) => field && fieldsOfLabel[label]?.includes(field) && names.includes(header),
        );
      },
      ({ system, label }) => `${system}: ${label}`,
    );
    expect(share, misses.join('\n')).toBeGreaterThanOrEqual(0.99);
  });
});

describe('header rows of other reports', () => {
  for (const expected of ['suppliers', 'bills'] as const) {
    it(`are refused as ${expected}`, async () => {
      const { share, misses } = await score(
        otherHeaders,
        async ({ headers }) => {
          const codes = blockingIssues(await inspectHeaders(headers, expected)).map(({ code }) => code);
          return codes.some((code) => code !== 'no-rows');
        },
        ({ system, report }) => `${system}: ${report}`,
      );
      expect(share, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
    });
  }
});
