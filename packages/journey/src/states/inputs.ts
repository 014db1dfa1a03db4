import type { ReportKind } from '@linkflow/contract';
import type {
  AwaitReportInput,
  CancelAuthorizationInput,
  ChooseEntitiesInput,
  ConnectionInput,
  CreateConnectionInput,
  InspectReportInput,
  RequestAuthorizationInput,
  UploadReportInput,
  WatchSignInInput,
} from '../link.actors.ts';
import { currentKind } from '../link.reports.ts';
import type { EffectEvent, FileInfo, LinkContext } from '../link.types.ts';

interface In {
  readonly context: LinkContext;
}

interface Scope extends In {
  readonly self: { send: (event: EffectEvent) => void };
}

function present<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`LinkFlow: the journey has no ${what} here.`);
  return value;
}

const connectionId = (context: LinkContext): string => present(context.connection, 'connection').id;
const kindOf = (context: LinkContext): ReportKind => present(currentKind(context), 'report to collect');
const fileOf = (context: LinkContext): FileInfo => present(context.file, 'file');

/** What to ask the server for when the customer has agreed. */
export function connectionRequest({ context }: In): CreateConnectionInput {
  const { journeyId } = context;
  const integration = present(context.integration, 'software');
  const method = integration.methods[0] ?? 'upload';
  return {
    integrationKey: integration.key,
    method,
    consent: present(context.consent, 'consent'),
    idempotencyKey: `${journeyId}:${integration.key}:${method}`,
  };
}

export const connectionOf = ({ context }: In): ConnectionInput => ({ connectionId: connectionId(context) });

export const authorizationRequest = ({ context }: In): RequestAuthorizationInput => ({
  connectionId: connectionId(context),
  tab: present(context.tab, 'sign-in tab'),
});

export const cancelInput = ({ context }: In): CancelAuthorizationInput => ({
  connectionId: connectionId(context),
  tab: context.tab,
});

export const watchInput = ({ context }: In): WatchSignInInput => ({
  connectionId: connectionId(context),
  tab: context.tab,
  returnOrigin: context.authorization?.returnOrigin ?? null,
});

export const choice = ({ context }: In): ChooseEntitiesInput => ({
  connectionId: connectionId(context),
  entityIds: context.entityIds,
});

export const inspectInput = ({ context, self }: Scope): InspectReportInput => ({
  handle: fileOf(context).handle,
  expected: kindOf(context),
  layout: context.layout,
  sent: context.sent,
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
