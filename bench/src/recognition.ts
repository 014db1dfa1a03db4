import { type ReportKind, reportKinds } from '@linkflow/contract';
import { inspectReport } from '@linkflow/reports';
// @boundaries-ignore the scores are of the fixtures that the tests hold, which are not published
import languageHeaders from '../../packages/reports/fixtures/language-headers.json' with { type: 'json' };
// @boundaries-ignore the scores are of the fixtures that the tests hold, which are not published
import typicalHeaders from '../../packages/reports/fixtures/typical-headers.json' with { type: 'json' };
// @boundaries-ignore the scores are of the fixtures that the tests hold, which are not published
import { preambles } from '../../packages/reports/src/testing/preambles.ts';
// @boundaries-ignore the scores are of the fixtures that the tests hold, which are not published
import { type TypicalReport, typicalReport } from '../../packages/reports/src/testing/typical-reports.ts';

/** How well reports with the headers of known systems are understood. Shares are from 0 to 1. */
export interface Recognition {
  readonly reports: number;
  readonly kind: number;
  /** Reports taken for another kind without a question. */
  readonly silent: number;
  /** Of the columns that have a field. */
  readonly recall: number;
  /** Of all columns. */
  readonly wrong: number;
  readonly headerRow: number;
}

/** Scores the fixtures of `@linkflow/reports`, the rules of which were written with them at hand. */
export async function scoreRecognition(): Promise<Recognition> {
  const entries: readonly (readonly string[])[] = [...typicalHeaders, ...languageHeaders];
  const count = { kind: 0, silent: 0, fields: 0, found: 0, columns: 0, wrong: 0, headerRow: 0 };
  for (const entry of entries) {
    const report = typicalReport(entry);
    const { kind, issues } = await inspectReport(report.file);
    if (kind.value === report.kind) count.kind += 1;
    else if (issues.every(({ code, severity }) => severity !== 'error' && code !== 'kind-unsure')) count.silent += 1;
    for (const { field, fields } of await mappedColumns(report)) {
      count.columns += 1;
      if (fields.length > 0) count.fields += 1;
      if (field === null) continue;
      if (fields.includes(field)) count.found += 1;
      else count.wrong += 1;
    }
    const { file } = typicalReport(entry.slice(0, 3));
    for (const { text, line } of preambles) {
      const { table } = await inspectReport(new Blob([text, file]));
      if (table?.headerRow === line) count.headerRow += 1;
    }
  }
  return {
    reports: entries.length,
    kind: count.kind / entries.length,
    silent: count.silent,
    recall: count.found / count.fields,
    wrong: count.wrong / count.columns,
    headerRow: count.headerRow / (entries.length * preambles.length),
  };
}

/** The columns of a report that is one of those a customer sends, with the field that each got. */
async function mappedColumns({ file, kind, columns }: TypicalReport) {
  if (!isReportKind(kind)) return [];
  const found = (await inspectReport(file, { expected: kind })).columns;
  return columns.flatMap(({ fields, isOptional }, index) =>
    isOptional ? [] : [{ fields, field: found[index]?.field ?? null }],
  );
}

function isReportKind(kind: string): kind is ReportKind {
  return reportKinds.some((name) => name === kind);
}
