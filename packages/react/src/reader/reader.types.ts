import type { ReportInspection, ReportKind, ReportLayout } from '@linkflow/contract';
import type { Progress } from '@linkflow/journey';

/** What the page asks the Worker, once in its life. */
export interface InspectRequest {
  readonly file: File;
  readonly expected: ReportKind;
  readonly layout: ReportLayout | undefined;
}

/** What the Worker answers: any number of times how far it is, then the inspection or why there is none. */
export type InspectAnswer =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'inspected'; readonly inspection: ReportInspection }
  | { readonly type: 'failed'; readonly detail: string };
