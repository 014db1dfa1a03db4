import type { ReportKind } from '@linkflow/contract';
import type { AwaitReportInput, InspectReportInput, UploadReportInput } from '../link.actors.ts';
import { currentKind } from '../link.reports.ts';
import type { EffectEvent, FileInfo, LinkContext } from '../link.types.ts';

interface Scope {
  readonly context: LinkContext;
  readonly self: { send: (event: EffectEvent) => void };
}

function present<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`LinkFlow: the journey has no ${what} here.`);
  return value;
}

/** Of the connection that the reports belong to. */
export const connectionId = (context: LinkContext): string => present(context.connection, 'connection').id;

const kindOf = (context: LinkContext): ReportKind => present(currentKind(context), 'report to collect');
const fileOf = (context: LinkContext): FileInfo => present(context.file, 'file');

export const inspectInput = ({ context, self }: Scope): InspectReportInput => ({
  handle: fileOf(context).handle,
  expected: kindOf(context),
  layout: context.layout,
  listener: self,
});

export const uploadInput = ({ context, self }: Scope): UploadReportInput => ({
  connectionId: connectionId(context),
  kind: kindOf(context),
  handle: fileOf(context).handle,
  layout: context.layout,
  listener: self,
});

export const awaitInput = ({ context, self }: Scope): AwaitReportInput => ({
  connectionId: connectionId(context),
  kind: kindOf(context),
  listener: self,
});
