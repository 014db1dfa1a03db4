import { type ReportInspection, type ReportKind, reportKinds } from '@linkflow/contract';
import { describe, expect, it } from 'vitest';
import typicalHeaders from '../fixtures/typical-headers.json' with { type: 'json' };
import { inspectReport } from './inspect.ts';
import { blockingIssues } from './problems/issue-list.ts';
import { type TypicalReport, typicalReport } from './testing/typical-reports.ts';

const reports = typicalHeaders.map(typicalReport);
const wanted = reports.filter(({ kind }) => isReportKind(kind));
const mistakes = reports.filter(({ kind }) => !isReportKind(kind));

function isReportKind(kind: string): kind is ReportKind {
  return reportKinds.some((name) => name === kind);
}

function inspectAsItself({ file, kind }: TypicalReport): Promise<ReportInspection> {
  return inspectReport(file, isReportKind(kind) ? { expected: kind } : {});
}

describe('reports of well-known systems, with values', () => {
  it('are told apart without being told what to expect', async () => {
    const misses: string[] = [];
    for (const { file, kind, system } of reports) {
      const found = (await inspectReport(file)).kind.value;
      if (found !== kind) misses.push(`${system} is ${found}`);
    }
    expect(misses).toEqual([]);
  });

  it('are accepted where they are expected', async () => {
    const misses: string[] = [];
    for (const report of wanted) {
      if (blockingIssues(await inspectAsItself(report)).length > 0) misses.push(report.system);
    }
    expect(misses).toEqual([]);
  });

  it('are refused where suppliers or bills are expected and they are neither', async () => {
    const accepted: string[] = [];
    for (const { file, system } of mistakes) {
      for (const expected of ['suppliers', 'bills'] as const) {
        if (blockingIssues(await inspectReport(file, { expected })).length === 0)
          accepted.push(`${system}: ${expected}`);
      }
    }
    expect(accepted).toEqual([]);
  });

  it('give every column its field, and no column a wrong one', async () => {
    const misses: string[] = [];
    for (const report of wanted) {
      const { columns } = await inspectAsItself(report);
      for (const [index, { header, fields, isOptional }] of report.columns.entries()) {
        const field = columns[index]?.field ?? null;
        const isRight = isOptional || (field === null ? fields.length === 0 : fields.includes(field));
        if (!isRight) misses.push(`${report.system}: ${header} is ${field}`);
      }
    }
    expect(misses).toEqual([]);
  });
});
