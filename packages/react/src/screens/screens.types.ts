import type {
  Connection,
  Entity,
  Guide,
  Integration,
  ReceivedReport,
  ReportGuide,
  ReportInspection,
  ReportKind,
  ReportLayout,
  SessionConnection,
  SignInGuide,
} from '@linkflow/contract';
import type {
  AuthorizingState,
  ChoosingState,
  FileInfo,
  LinkEvent,
  Problem,
  Progress,
  ScreenId,
  SignInTab,
} from '@linkflow/journey';

/** What every screen gets. A screen knows nothing of the machine: it shows its props and says what the customer did. */
export interface ScreenBase {
  readonly send: (event: LinkEvent) => void;
}

/** Names that stand in sentences. */
export interface Parties {
  /** The customer's company. */
  readonly companyName: string;
  /** The bank or fintech that asks. */
  readonly hostName: string;
}

/** One report to collect, for lists and the progress line. */
export interface ReportStep {
  readonly kind: ReportKind;
  readonly received: ReceivedReport | null;
}

/** A search over the catalogue, held by the controller. */
export interface IntegrationSearch {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly status: 'loading' | 'ready' | 'failed';
  readonly results: readonly Integration[];
  readonly total: number;
  readonly hasMore: boolean;
  readonly loadMore: () => void;
  readonly retry: () => void;
}

/** A guide that may still be on its way. `failed` means that the general advice in the messages is shown. */
export interface GuideState<T> {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly guide: T | null;
}

export interface OpeningProps extends ScreenBase {
  /** Set when the session could not be read; the journey tries again by itself where that can help. */
  readonly problem: Problem | null;
}

export interface UnavailableProps extends ScreenBase {
  readonly problem: Problem;
}

export interface LandingProps extends ScreenBase, Parties {}

export interface SelectingProps extends ScreenBase, Parties {
  readonly search: IntegrationSearch;
  readonly selected: Integration | null;
  /** Software connected before. */
  readonly connected: readonly SessionConnection[];
  /** Offered under "I can't find my software". */
  readonly otherSoftware: Integration | null;
  readonly canGoBack: boolean;
}

export interface ConsentingProps extends ScreenBase, Parties {
  readonly integration: Integration;
  /** BCP 47 tag that goes into the receipt. */
  readonly locale: string;
}

export interface RequestingProps extends ScreenBase {
  readonly integration: Integration;
  readonly problem: Problem | null;
}

/** What every screen of the sign-in branch gets. */
export interface SignInBase extends ScreenBase, Parties {
  readonly integration: Integration;
  /** Opens the tab at once, in the click, and sends `signIn.open`. */
  readonly onSignIn: () => void;
}

export interface SignInInstructingProps extends SignInBase {
  readonly guide: GuideState<SignInGuide>;
  /** Where the sign-in will be: in a tab of its own, or in the place of this page. */
  readonly display: 'tab' | 'redirect';
  /** Whether the same data can be uploaded instead. */
  readonly canUpload: boolean;
}

export interface AuthorizingProps extends SignInBase {
  readonly state: AuthorizingState;
  /** How the sign-in was opened; null after a reload, when it may still be open somewhere. */
  readonly display: SignInTab['display'] | null;
  /** Where a link has to lead to; null until it is known. */
  readonly url: string | null;
  /** Why the server cannot be asked; it is asked again by itself. */
  readonly problem: Problem | null;
  /** What the address bar of the tab must show; null where it is not known. */
  readonly webAddress: string | null;
}

export interface ChoosingEntitiesProps extends ScreenBase, Parties {
  readonly integration: Integration;
  readonly state: ChoosingState;
  readonly entities: readonly Entity[];
  /** Ids chosen before. */
  readonly chosen: readonly string[];
  /** Why the list could not be read, or the choice not be sent. */
  readonly problem: Problem | null;
}

export interface SignInFailedProps extends SignInBase {
  readonly problem: Problem;
  /** Whether signing in once more can help. */
  readonly canSignIn: boolean;
  /** Whether the same data can be uploaded instead. */
  readonly canUpload: boolean;
}

export interface BriefingProps extends ScreenBase, Parties {
  readonly integration: Integration;
  readonly reports: readonly ReportStep[];
  readonly guide: GuideState<Guide>;
}

export interface InstructingProps extends ScreenBase {
  readonly integration: Integration;
  readonly kind: ReportKind;
  readonly guide: GuideState<ReportGuide>;
  /** Bytes. */
  readonly maxFileSize: number;
  /** Why the last file could not be used, next to the drop zone. */
  readonly problem: Problem | null;
  /** Name of the file an interrupted upload left behind, to be chosen again. */
  readonly interrupted: string | null;
  readonly onFile: (file: File) => void;
}

export interface CheckingProps extends ScreenBase {
  readonly kind: ReportKind;
  readonly file: FileInfo;
  readonly progress: Progress | null;
  readonly problem: Problem | null;
}

export interface ReviewingProps extends ScreenBase {
  readonly kind: ReportKind;
  readonly integration: Integration;
  readonly file: FileInfo;
  readonly inspection: ReportInspection;
  /** The customer's corrections. */
  readonly layout: ReportLayout;
  /** Whether there is a correction to take back. */
  readonly canUndo: boolean;
  /** Whether the corrections are those of an earlier report of the same layout. */
  readonly remembered: boolean;
  /** Set while the file is read: the inspection is then of its first rows, or what it was before the last correction. */
  readonly reading: { readonly shows: 'firstRows' | 'before'; readonly progress: Progress | null } | null;
  /** The other report needed that this file is, if any. */
  readonly otherKind: ReportKind | null;
}

export interface UploadingProps extends ScreenBase {
  readonly kind: ReportKind;
  readonly file: FileInfo;
  readonly progress: Progress | null;
  readonly state: 'sending' | 'paused' | 'interrupted';
  /** Set while interrupted. */
  readonly problem: Problem | null;
}

export interface ConfirmingProps extends ScreenBase {
  readonly kind: ReportKind;
  readonly problem: Problem | null;
}

export interface ReceivedProps extends ScreenBase {
  readonly kind: ReportKind;
  readonly report: ReceivedReport;
  /** The next report still to be sent, or null after the last. */
  readonly next: ReportKind | null;
}

export interface SubmittingProps extends ScreenBase {
  readonly problem: Problem | null;
}

export interface CompleteProps extends ScreenBase, Parties {
  readonly integration: Integration;
  readonly connection: Connection;
}

/** Asked over any screen when the customer wants to leave. */
export interface LeavingProps extends ScreenBase {
  /** Whether bytes are on their way right now. */
  readonly uploading: boolean;
}

/** The props of each screen by its id. */
export interface ScreenProps {
  readonly opening: OpeningProps;
  readonly unavailable: UnavailableProps;
  readonly landing: LandingProps;
  readonly selecting: SelectingProps;
  readonly consenting: ConsentingProps;
  readonly requesting: RequestingProps;
  readonly signInInstructing: SignInInstructingProps;
  readonly authorizing: AuthorizingProps;
  readonly choosingEntities: ChoosingEntitiesProps;
  readonly signInFailed: SignInFailedProps;
  readonly briefing: BriefingProps;
  readonly instructing: InstructingProps;
  readonly checking: CheckingProps;
  readonly reviewing: ReviewingProps;
  readonly uploading: UploadingProps;
  readonly confirming: ConfirmingProps;
  readonly received: ReceivedProps;
  readonly submitting: SubmittingProps;
  readonly complete: CompleteProps;
}

/** One screen with its props: what a view renders. */
export type Screen = { [Id in ScreenId]: { readonly id: Id; readonly props: ScreenProps[Id] } }[ScreenId];
