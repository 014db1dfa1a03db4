import type { ReportInspection } from '@linkflow/contract';
import { openReport } from './open-report.ts';
import { type ClosedReport, type OpenOptions, type OpenReport, plainFormat } from './opened.ts';
import { IssueList } from './problems/issue-list.ts';
import { IssueRows, toNumberedRow } from './problems/issue-rows.ts';
import type { ListedSuppliers } from './problems/listed-suppliers.ts';
import { isShortPeriod } from './problems/period.ts';
import { createRecordCheck } from './problems/record-problems.ts';
import type { SentReport } from './problems/sent-reports.ts';
import { createSupplierCheck } from './problems/supplier-check.ts';
import { findTableProblems } from './problems/table-problems.ts';
import { createTableReader } from './read-table.ts';
import { headRows, type ReadOptions, type Row } from './rows.types.ts';
import { settleDates } from './settle-dates.ts';
import { KeySet } from './summary/key-set.ts';
import { RepeatedKeys } from './summary/repeated-keys.ts';
import { createSummariser } from './summary/summarise.ts';

const previewRows = 50;
/** Rows that are shown so that one of them can be chosen as the header. */
const firstRows = 12;

/** {@link inspectReport}: what is expected, what the customer corrected, and how to follow or stop it. */
export interface InspectOptions extends OpenOptions, ReadOptions {
  /**
   * Told, long before the file is read, what its first rows show. Counts, totals and issues are of these rows alone; format,
   * table, kind, columns and preview are those of the whole file unless the customer corrects them. A short file has none.
   */
  readonly onPreview?: (inspection: ReportInspection) => void;
  /** Reports sent before: the same file, and bills of suppliers who are not among them, are issues. @default none */
  readonly sent?: readonly SentReport[];
}

interface TableOptions extends InspectOptions {
  /** What was found before the table was read. */
  readonly issues?: IssueList;
  /** Suppliers that bills are held against. */
  readonly listed?: ListedSuppliers | null;
  /** Whether the rows are not all. */
  readonly isHead?: boolean;
}

/**
 * Understands one report file: what it is, where its table is, what its columns mean, what is wrong with it, and what it
 * amounts to. Reads text and sheets as a stream, so that memory does not grow with the file. Runs in a Worker and in Node.
 *
 * @returns an inspection for any bytes: what cannot be read is an issue, never an exception.
 * @throws the signal's reason when it aborts.
 */
export async function inspectReport(blob: Blob, options: InspectOptions = {}): Promise<ReportInspection> {
  try {
    const opened = await openReport(blob, options);
    if ('refusal' in opened) return refused(opened);
    const { expected, sent = [], signal } = options;
    if (!opened.source.complete) {
      options.onPreview?.(await inspectTable(headOf(opened), { expected, isHead: true }));
    }
    const issues = new IssueList();
    let listed: ListedSuppliers | null = null;
    if (sent.length > 0) {
      const earlier = await import('./problems/earlier.ts');
      for (const report of await earlier.sentBefore(blob, opened.format, sent)) issues.add('same-file', { report });
      const suppliers = sent.find(({ kind }) => kind === 'suppliers' && kind !== expected);
      listed = suppliers ? await earlier.ListedSuppliers.read(suppliers, signal) : null;
    }
    return await inspectTable(await settleDates(opened, options), { ...options, issues, listed });
  } catch {
    options.signal?.throwIfAborted();
    return refused({ format: plainFormat('unknown'), refusal: 'file-unreadable' });
  }
}

/** The report as if its first rows were all there are. */
function headOf(report: OpenReport): OpenReport {
  const head = report.source.head.slice(0, headRows);
  async function* rows(): AsyncGenerator<readonly Row[]> {
    yield head;
  }
  return { ...report, source: { head, complete: true, rows } };
}

/** The whole pass over a table that is understood. */
export async function inspectTable(report: OpenReport, options: TableOptions = {}): Promise<ReportInspection> {
  const { format, source, understanding, rowWidth } = report;
  const { table, kind, columns, perLine } = understanding;
  const { issues = new IssueList(), listed } = options;
  findTableProblems(understanding, options.expected, issues);
  const bills = new KeySet();
  const repeats = new RepeatedKeys(bills, (line) => issues.add('bill-duplicate', { line }));
  const check = createRecordCheck(understanding, issues, bills);
  const suppliers = listed ? createSupplierCheck(understanding, issues, listed) : null;
  const summary = createSummariser(perLine);
  const preview: string[][] = [];
  const previewLines: number[] = [];
  const issueRows = new IssueRows();
  let rows = 0;
  let dataEnd = table.dataStart;

  function count(row: Row): void {
    rows += 1;
    dataEnd = row.end;
    if (rows > previewRows) return;
    preview.push(columns.map(({ index }) => row.cells[index] ?? ''));
    previewLines.push(row.line);
  }

  const reader = createTableReader(report, {
    data(row, reading) {
      repeats.flush();
      count(row);
      if (rowWidth !== null && row.cells.length !== rowWidth) issues.add('ragged-rows', { line: row.line });
      check(row.line, reading);
      suppliers?.record(row.line, reading.record);
      summary.add(reading.record);
    },
    plain(row, plain) {
      count(row);
      if (plain.bill !== 0 && !perLine) repeats.add(plain.bill, row.line);
      suppliers?.plain(row, plain.supplier);
      summary.addPlain(plain);
    },
    total: ({ line }) => issues.add('totals-left-out', { line }),
  });
  for await (const batch of source.rows(options)) {
    reader.read(batch);
    repeats.flush();
    issueRows.take(batch, issues, columns);
  }
  reader.finish();
  if (rows === 0) issues.add('no-rows');
  if (format.otherEncoding) issues.add('encoding-unsure');
  if (format.sheets.length > 1)
    for (const sheet of format.sheets) if (sheet !== format.sheet) issues.add('other-sheets');
  const summed = summary.result();
  if (!options.isHead && isShortPeriod(kind.value, summed)) issues.add('period-short');
  return {
    format,
    table: {
      headerRow: table.header?.line ?? null,
      headerRows: table.headerLines.length,
      dataStart: table.dataStart,
      dataEnd,
      rows,
    },
    kind,
    columns,
    issues: issues.list(),
    summary: summed,
    preview,
    previewLines,
    issueRows: issueRows.list(),
    firstRows: source.head.slice(0, firstRows).map(toNumberedRow),
  };
}

function refused({ format, refusal }: ClosedReport): ReportInspection {
  const issues = new IssueList();
  issues.add(refusal);
  return {
    format,
    table: null,
    kind: { value: 'other', confidence: 1, reasons: [refusal] },
    columns: [],
    issues: issues.list(),
    summary: null,
    preview: [],
  };
}
