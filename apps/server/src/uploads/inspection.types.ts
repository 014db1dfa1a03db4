import type { ReportInspection, ReportKind, ReportLayout } from '@linkflow/contract';

/** What the worker is to read. */
export interface InspectionTask {
  readonly path: string;
  readonly kind: ReportKind;
  readonly layout: ReportLayout;
}

/** What the worker says, in this order: one verdict, the records in batches unless refused, the end. */
export type InspectionWord =
  | { readonly type: 'verdict'; readonly inspection: ReportInspection }
  /** A JSON array of canonical records, each with its `position` in the file. */
  | { readonly type: 'records'; readonly json: string }
  | { readonly type: 'end' };
