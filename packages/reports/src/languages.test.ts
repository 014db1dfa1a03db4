import { type ReportInspection, type ReportKind, reportKinds } from '@linkflow/contract';
import { describe, expect, it } from 'vitest';
import languageHeaders from '../fixtures/language-headers.json' with { type: 'json' };
import { inspectReport } from './inspect.ts';
import { blockingIssues } from './problems/issue-list.ts';
import { type TypicalReport, typicalReport } from './testing/typical-reports.ts';

const reports = languageHeaders.map(typicalReport);
const wanted = reports.filter(({ kind }) => isReportKind(kind));

function isReportKind(kind: string): kind is ReportKind {
  return reportKinds.some((name) => name === kind);
}

function inspectAsItself({ file, kind }: TypicalReport): Promise<ReportInspection> {
  return inspectReport(file, isReportKind(kind) ? { expected: kind } : {});
}

function asks(inspection: ReportInspection): boolean {
  return blockingIssues(inspection).length > 0 || inspection.issues.some(({ code }) => code === 'kind-unsure');
}

describe('reports in 35 languages', { timeout: 60_000 }, () => {
  it('are told apart, and those that are not are asked about', async () => {
    const misses: string[] = [];
    const silent: string[] = [];
    for (const { file, kind, system } of reports) {
      const inspection = await inspectReport(file);
      if (inspection.kind.value === kind) continue;
      misses.push(`${system} is ${inspection.kind.value}`);
      if (!asks(inspection)) silent.push(system);
    }
    expect(1 - misses.length / reports.length, misses.join('\n')).toBeGreaterThanOrEqual(0.99);
    expect(silent).toEqual([]);
  });

  it('have their header found', async () => {
    const misses: string[] = [];
    for (const { file, columns, system } of reports) {
      const { table, columns: found } = await inspectReport(file);
      if (table?.headerRow === null || found[0]?.header !== columns[0]?.header) misses.push(system);
    }
    expect(misses).toEqual([]);
  });

  it('are accepted where they are expected, and refused or asked about elsewhere', async () => {
    const wrong: string[] = [];
    for (const report of wanted)
      if (blockingIssues(await inspectAsItself(report)).length > 0) wrong.push(`${report.system} refused`);
    for (const { file, kind, system } of reports) {
      if (isReportKind(kind)) continue;
      for (const expected of ['suppliers', 'bills'] as const)
        if (!asks(await inspectReport(file, { expected }))) wrong.push(`${system} accepted as ${expected}`);
    }
    expect(wrong).toEqual([]);
  });

  it('have nearly every column mapped, and hardly one wrongly', async () => {
    const missed: string[] = [];
    const wrong: string[] = [];
    let labelled = 0;
    let all = 0;
    for (const report of wanted) {
      const { columns } = await inspectAsItself(report);
      for (const [index, { header, fields, isOptional }] of report.columns.entries()) {
        if (isOptional) continue;
        const field = columns[index]?.field ?? null;
        all += 1;
        if (fields.length > 0) labelled += 1;
        if (field === null ? fields.length > 0 : !fields.includes(field))
          (field ? wrong : missed).push(`${report.system}: ${header} is ${field}`);
      }
    }
    expect(1 - (missed.length + wrong.length) / labelled, [...missed, ...wrong].join('\n')).toBeGreaterThanOrEqual(
      0.98,
    );
    expect(wrong.length / all, wrong.join('\n')).toBeLessThanOrEqual(0.01);
  });
});
