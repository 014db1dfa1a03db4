export type {
  BillField,
  CanonicalField,
  CanonicalRecord,
  ColumnType,
  FileKind,
  FileType,
  NumberedRow,
  ReportColumn,
  ReportInspection,
  ReportIssue,
  ReportIssueCode,
  ReportKind,
  ReportLayout,
  ReportSummary,
  SupplierField,
} from '@linkflow/contract';
export { billFields, fileKinds, fileTypes, reportIssueCodes, supplierFields } from '@linkflow/contract';
export type { InspectOptions } from './inspect.ts';
export { inspectReport } from './inspect.ts';
export { blockingIssues } from './problems/issue-list.ts';
export type { SentReport } from './problems/sent-reports.ts';
export type { RecordOptions } from './records.ts';
export { readRecords, readTableRows } from './records.ts';
