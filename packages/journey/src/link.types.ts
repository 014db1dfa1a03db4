import type {
  Connection,
  ConsentReceipt,
  Integration,
  ReportInspection,
  ReportLayout,
  Session,
} from '@linkflow/contract';
import type { Snapshot, StateValue } from 'xstate';
import type { Progress } from './link.ports.ts';
import type { Problem, ProblemCode } from './link.problems.ts';

/** Every screen a customer can be on. A view has exactly one component for each. */
export const screenIds = [
  'opening',
  'unavailable',
  'landing',
  'selecting',
  'consenting',
  'requesting',
  'signInFailed',
  'briefing',
  'instructing',
  'checking',
  'reviewing',
  'uploading',
  'confirming',
  'received',
  'submitting',
  'complete',
] as const;
export type ScreenId = (typeof screenIds)[number];

/** Marks of states: may be kept for another visit, a report is on its way, it is paused, leaving is asked, all is done. */
export type LinkTag = 'resumable' | 'uploading' | 'paused' | 'leaving' | 'finished';

/** A chosen file, without its bytes: those stay on the {@link FileShelf}. */
export interface FileInfo {
  readonly handle: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** What a customer, the network or the host can say to the journey. */
export type LinkEvent =
  | { readonly type: 'landing.continue' }
  | { readonly type: 'integration.select'; readonly integration: Integration }
  | { readonly type: 'integration.confirm' }
  | { readonly type: 'consent.accept'; readonly receipt: ConsentReceipt }
  | { readonly type: 'method.upload' }
  | { readonly type: 'briefing.continue' }
  | { readonly type: 'report.drop'; readonly file: FileInfo }
  | { readonly type: 'report.reject'; readonly code: ProblemCode }
  | { readonly type: 'report.adjust'; readonly layout: ReportLayout }
  | { readonly type: 'report.discard' }
  | { readonly type: 'report.confirm' }
  | { readonly type: 'report.replace' }
  | { readonly type: 'report.next' }
  | { readonly type: 'upload.pause' }
  | { readonly type: 'upload.resume' }
  | { readonly type: 'problem.retry' }
  | { readonly type: 'network.online' }
  | { readonly type: 'nav.back' }
  | { readonly type: 'flow.close' }
  | { readonly type: 'flow.stay' }
  | { readonly type: 'flow.leave' }
  | { readonly type: 'flow.finish' };

/** What the effects behind the ports report while they run. Never sent by a view. */
export type EffectEvent =
  | { readonly type: 'effect.progress'; readonly progress: Progress }
  | { readonly type: 'effect.heard' }
  | { readonly type: 'effect.quiet' };

/** What the host hears, each exactly once for what it names. */
export type LinkEmitted =
  | { readonly type: 'consent.given'; readonly receipt: ConsentReceipt }
  | { readonly type: 'connection.started'; readonly connection: Connection }
  | { readonly type: 'connection.linked'; readonly connection: Connection }
  | { readonly type: 'problem.met'; readonly problem: Problem }
  | { readonly type: 'flow.finished' }
  | { readonly type: 'flow.closed' };

/** Where the customer is: plain JSON, no token, no file bytes. */
export interface LinkContext {
  readonly journeyId: string;
  /** Whether the landing page is shown first. */
  readonly landing: boolean;
  readonly session: Session | null;
  readonly integration: Integration | null;
  readonly consent: ConsentReceipt | null;
  /** The server's last answer about the connection of this journey. */
  readonly connection: Connection | null;
  /** Which of the connection's required reports is on screen, from 0. */
  readonly position: number;
  readonly file: FileInfo | null;
  /** Name of the file that an earlier visit did not finish sending. */
  readonly interrupted: string | null;
  readonly layout: ReportLayout;
  readonly inspection: ReportInspection | null;
  readonly progress: Progress | null;
  readonly problem: Problem | null;
}

/** What is kept of a journey between two visits. */
export interface SavedProgress {
  readonly connectionId: string | null;
  readonly integration: Integration | null;
  /** The file that was being reviewed or sent: it has to be chosen again to go on. */
  readonly fileName: string | null;
}

/** A moment of the journey. Ask it with the selectors. */
export type LinkSnapshot = Snapshot<unknown> & {
  readonly value: StateValue;
  readonly context: LinkContext;
  hasTag(tag: LinkTag): boolean;
  getMeta(): Record<string, { readonly screen?: ScreenId } | undefined>;
};

export interface LinkInput {
  /** UUID of this journey; the idempotency key of its connection is made from it. */
  readonly journeyId: string;
  /** Show the landing page first. @default false */
  readonly landing?: boolean;
}
