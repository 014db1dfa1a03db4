import type {
  Authorization,
  Connection,
  ConsentReceipt,
  Entity,
  Integration,
  ReportInspection,
  ReportKind,
  ReportLayout,
  Session,
} from '@linkflow/contract';
import type { Snapshot, StateValue } from 'xstate';
import type { Progress } from './link.ports.ts';
import type { Problem, ProblemCode } from './link.problems.ts';
import type { Recipe } from './link.recipes.ts';

/** Every screen a customer can be on. A view has exactly one component for each. */
export const screenIds = [
  'opening',
  'unavailable',
  'landing',
  'selecting',
  'consenting',
  'requesting',
  'signInInstructing',
  'authorizing',
  'choosingEntities',
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

/**
 * Marks of states: may be kept for another visit, a file is being read to its end, a report is on its way, it is paused,
 * leaving is asked, all is done.
 */
export type LinkTag = 'resumable' | 'reading' | 'uploading' | 'paused' | 'leaving' | 'finished';

/** Where the customer signs in to the software. */
export interface SignInTab {
  /** 128 random bits or more: the return page proves itself with it. */
  readonly nonce: string;
  /** A tab of its own; one that the browser refused to open, so that a link stands in; or the page itself. */
  readonly display: 'tab' | 'blocked' | 'redirect';
  /** Where `redirect` comes back to. */
  readonly returnUrl: string | null;
}

/** What is known of a sign-in whose outcome is not. */
export type AuthorizingState =
  /** The address to lead the tab to is being asked for. */
  | 'starting'
  /** The customer is at the software. */
  | 'waiting'
  /** They have been for a minute. */
  | 'quiet'
  /** The tab seems to be closed; the server is being asked. */
  | 'suspectClosed'
  /** It seems so, and the server has heard nothing for a while. Still listening. */
  | 'closed'
  /** The customer, or the return page, says that it is done; the server is being asked. */
  | 'confirming'
  /** The customer cancels; the server is being told. */
  | 'cancelling';

/** The list of companies is being read, is there, or the choice is being sent. */
export type ChoosingState = 'loading' | 'choosing' | 'sending';

/** A chosen file, without its bytes: those stay on the {@link FileShelf}. */
export interface FileInfo {
  readonly handle: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** A report of this visit that the server has stored, and where its file still is. */
export interface SentReport {
  readonly kind: ReportKind;
  readonly handle: string;
  readonly layout: ReportLayout;
}

/** What a customer, the network or the host can say to the journey. */
export type LinkEvent =
  | { readonly type: 'landing.continue' }
  | { readonly type: 'integration.select'; readonly integration: Integration }
  | { readonly type: 'integration.confirm' }
  | { readonly type: 'consent.accept'; readonly receipt: ConsentReceipt }
  | { readonly type: 'method.upload' }
  | { readonly type: 'signIn.open'; readonly tab: SignInTab }
  | { readonly type: 'signIn.finished' }
  | { readonly type: 'signIn.cancel' }
  | { readonly type: 'entities.choose'; readonly entityIds: readonly string[] }
  | { readonly type: 'briefing.continue' }
  | { readonly type: 'report.drop'; readonly file: FileInfo }
  | { readonly type: 'report.reject'; readonly code: ProblemCode }
  /** All corrections from now on: `{}` starts over. */
  | { readonly type: 'report.adjust'; readonly layout: ReportLayout }
  | { readonly type: 'report.undo' }
  /** The file is another report that is needed as well. */
  | { readonly type: 'report.useFor'; readonly kind: ReportKind }
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
  | { readonly type: 'effect.previewed'; readonly inspection: ReportInspection }
  | { readonly type: 'effect.heard' }
  | { readonly type: 'effect.signal' }
  | { readonly type: 'effect.returned' }
  | { readonly type: 'effect.tabClosed' }
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
  /** The newest tab of this visit, or null before one and after a reload. */
  readonly tab: SignInTab | null;
  /** Of the newest tab. */
  readonly authorization: Authorization | null;
  /** The companies inside the software, once there is a choice. */
  readonly entities: readonly Entity[] | null;
  /** Ids of those chosen. */
  readonly entityIds: readonly string[];
  /** How often the server was asked for the outcome of the sign-in. */
  readonly polls: number;
  /** Whether the host has heard that this connection is linked. */
  readonly told: boolean;
  /** Which of the connection's required reports is on screen, from 0. */
  readonly position: number;
  readonly file: FileInfo | null;
  /** Name of the file that an earlier visit did not finish sending. */
  readonly interrupted: string | null;
  /** The customer's corrections. */
  readonly layout: ReportLayout;
  /** The corrections before each of the last changes, oldest first. */
  readonly past: readonly ReportLayout[];
  /** Whether the corrections are those of an earlier report of the same layout. */
  readonly remembered: boolean;
  /** What the file was understood as without corrections, as {@link Recipe} names it. */
  readonly origin: string | null;
  readonly recipes: readonly Recipe[];
  /** Newest of each kind. */
  readonly sent: readonly SentReport[];
  /** Of the whole file. */
  readonly inspection: ReportInspection | null;
  /** Of its first rows, until the whole of it is read. */
  readonly preview: ReportInspection | null;
  readonly progress: Progress | null;
  readonly problem: Problem | null;
}

/** What is kept of a journey between two visits. */
export interface SavedProgress {
  readonly connectionId: string | null;
  readonly integration: Integration | null;
  /** The file that was being reviewed or sent: it has to be chosen again to go on. */
  readonly fileName: string | null;
  /** Whether the host has heard that the connection is linked. */
  readonly told: boolean;
}

/** What a state says of itself to the view. */
export interface LinkMeta {
  readonly screen?: ScreenId;
  readonly authorizing?: AuthorizingState;
  readonly choosing?: ChoosingState;
}

/** A moment of the journey. Ask it with the selectors. */
export type LinkSnapshot = Snapshot<unknown> & {
  readonly value: StateValue;
  readonly context: LinkContext;
  hasTag(tag: LinkTag): boolean;
  getMeta(): Record<string, LinkMeta | undefined>;
};

export interface LinkInput {
  /** UUID of this journey; the idempotency key of its connection is made from it. */
  readonly journeyId: string;
  /** Show the landing page first. @default false */
  readonly landing?: boolean;
}
