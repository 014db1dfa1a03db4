import type { ConsentReceipt, SourceType } from '@linkflow/contract';
import type { ScreenId } from '@linkflow/journey';

/** A connection as the host hears of it, with the fields of Codat's Link SDK. */
export interface HostConnection {
  readonly connectionId: string;
  readonly integrationId: string;
  readonly integrationKey: string;
  readonly platformName: string;
  readonly sourceId: string;
  readonly sourceType: SourceType;
}

/** A failure the customer met, with the fields of Codat's Link SDK. */
export interface HostError {
  /** Of the server's answer, for support. */
  readonly correlationId?: string;
  /** One sentence for a programmer. */
  readonly message?: string;
  /** A code of the journey's error catalogue, e.g. `network.unreachable`. */
  readonly errorCode?: string;
  /** Whether the customer can mend it with another file or choice. */
  readonly userRecoverable: boolean;
}

/** What happens in the flow, for the host's analytics. No personal data, no file names. */
export type HostEvent = { readonly journeyId: string } & (
  | { readonly type: 'step.viewed'; readonly step: ScreenId }
  | { readonly type: 'consent.given' }
  /** The customer asked for the sign-in; the browser opened it, or refused to. */
  | { readonly type: 'signIn.opened' | 'signIn.blocked' }
  | { readonly type: 'connection.started'; readonly connectionId: string; readonly integrationKey: string }
  | { readonly type: 'connection.linked'; readonly connectionId: string; readonly integrationKey: string }
  | { readonly type: 'problem.met'; readonly code: string }
  | { readonly type: 'flow.finished' }
  | { readonly type: 'flow.closed' }
);

/** What the flow tells its host. The newest function is always the one called. */
export interface HostCallbacks {
  /** A connection was created; it is still pending. */
  readonly onConnectionStarted?: (connection: HostConnection) => void;
  /** The connection is linked: its data can be used. */
  readonly onConnection?: (connection: HostConnection) => void;
  /** The customer agreed; the receipt holds exactly what was shown. */
  readonly onConsent?: (consent: ConsentReceipt) => void;
  /** The customer pressed the last button of a complete journey. */
  readonly onFinish?: () => void;
  /** The customer wants the flow closed, and has confirmed it where something could be lost. */
  readonly onClose?: () => void;
  /** The customer met a failure. The flow shows it with a way on; nothing needs to be done. */
  readonly onError?: (error: HostError) => void;
  /** Everything that happens, for analytics. */
  readonly onEvent?: (event: HostEvent) => void;
}
