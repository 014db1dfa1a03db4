import type { ReportInspection, ReportKind, ReportLayout } from '@linkflow/contract';
import type { EarlierReport, Progress } from '@linkflow/journey';

/** What the page asks the Worker, once in its life. */
export interface InspectRequest {
  readonly file: File;
  readonly expected: ReportKind;
  readonly layout: ReportLayout | undefined;
  readonly sent: readonly EarlierReport[] | undefined;
}

/** What the Worker answers: how far it is and what the first rows say, then the inspection or why there is none. */
export type InspectAnswer =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'previewed'; readonly inspection: ReportInspection }
  | { readonly type: 'inspected'; readonly inspection: ReportInspection }
  | { readonly type: 'failed'; readonly detail: string };
