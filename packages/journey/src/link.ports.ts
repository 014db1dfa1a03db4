import type {
  Authorization,
  Connection,
  ConnectionMethod,
  ConsentReceipt,
  EntityList,
  Guide,
  IntegrationPage,
  ReceivedReport,
  ReportInspection,
  ReportKind,
  ReportLayout,
  Session,
} from '@linkflow/contract';
import type { SignInTab } from './link.types.ts';

/** A port's call ends early when the signal aborts; it then rejects with the signal's reason. */
interface Abortable {
  readonly signal?: AbortSignal;
}

/** Bytes done so far. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * The seam to a server. `@linkflow/client` implements it over HTTP; `@linkflow/journey/testing` in memory, with the
 * contract tests that every backend must pass. Every call rejects with a `LinkError` for a failure it understands and
 * may be repeated safely.
 */
export interface LinkBackend {
  /** @throws LinkError `session.expired`, `session.unknown` */
  getSession(options?: Abortable): Promise<Session>;
  /** Software the customer can pick, best match first. An empty query lists all. */
  listIntegrations(options: Abortable & { query: string; cursor?: string }): Promise<IntegrationPage>;
  /** @throws LinkError `integration.unknown` */
  getGuide(options: Abortable & { integrationKey: string; locale: string }): Promise<Guide>;
  /**
   * Starts a connection; returns the pending one where the company already has one of the same software and method.
   * @throws LinkError `integration.unknown`, `signIn.unavailable`
   */
  createConnection(
    options: Abortable & {
      integrationKey: string;
      method: ConnectionMethod;
      consent: ConsentReceipt;
      /** Repeating a call with the same key changes nothing. */
      idempotencyKey: string;
    },
  ): Promise<Connection>;
  /** @throws LinkError `connection.unknown` */
  getConnection(options: Abortable & { connectionId: string }): Promise<Connection>;
  /**
   * Tells of changes of a connection for as long as it can. Resolves when it cannot any more, or not at all: it is a
   * convenience, and whoever needs certainty asks with `getConnection`. Never rejects, also not when aborted.
   */
  watchConnection(options: Abortable & { connectionId: string; onChange: () => void }): Promise<void>;
  /**
   * Starts a sign-in to the software. Each call starts another; the connection's `signIn` tells how the newest stands,
   * or that any was granted.
   * @throws LinkError `signIn.unavailable`, `connection.unknown`
   */
  requestAuthorization(options: Abortable & { connectionId: string; tab: SignInTab }): Promise<Authorization>;
  /** Ends every open sign-in. The answer may still be granted: where the customer had allowed it before. */
  cancelAuthorization(options: Abortable & { connectionId: string }): Promise<Connection>;
  /** The companies inside the software. @throws LinkError `signIn.lost` when access has ended meanwhile */
  listEntities(options: Abortable & { connectionId: string }): Promise<EntityList>;
  /** Chooses the companies to read, which links the connection. @throws LinkError `signIn.lost` */
  chooseEntities(options: Abortable & { connectionId: string; entityIds: readonly string[] }): Promise<Connection>;
  /**
   * Sends one report and resolves when the server has stored its records. Aborting pauses: a later call with the same
   * file goes on from the last byte the server has, also after a reload.
   * @throws LinkError `upload.tooLarge`, `connection.complete`, or a `report.*` code when the server refuses the file
   */
  uploadReport(
    options: Abortable & {
      connectionId: string;
      kind: ReportKind;
      file: File;
      layout?: ReportLayout;
      /** `done` equals `total` while the server reads the file; called then whenever the server is heard of. */
      onProgress?: (progress: Progress) => void;
    },
  ): Promise<ReceivedReport>;
  /**
   * Waits for the server's verdict on a report it is still inspecting, such as after a reload. `uploadReport` ends the
   * same way.
   * @throws LinkError `connection.unknown`, or a `report.*` code when the server refuses the file
   */
  awaitReport(
    options: Abortable & {
      connectionId: string;
      kind: ReportKind;
      /** Called whenever the server is heard of, so that a long wait is told from a lost one. */
      onHeard?: () => void;
    },
  ): Promise<ReceivedReport>;
  /**
   * Finishes the connection; repeating it returns the finished one.
   * @throws LinkError `reports.missing`
   */
  completeConnection(options: Abortable & { connectionId: string }): Promise<Connection>;
}

/** A report sent before, to hold another one against. */
export interface EarlierReport {
  readonly kind: ReportKind;
  readonly file: File;
  readonly layout: ReportLayout;
}

/** Understands a report file off the main thread. */
export interface ReportReader {
  /** Resolves also for files that cannot be used: the inspection's issues say why. Rejects with `reader.failed` only. */
  inspect(
    options: Abortable & {
      file: File;
      expected: ReportKind;
      layout?: ReportLayout;
      /** Reports of the same visit: what does not fit them is among the issues. */
      sent?: readonly EarlierReport[];
      onProgress?: (progress: Progress) => void;
      /** What the first rows of a large file say, long before the end. */
      onPreview?: (inspection: ReportInspection) => void;
    },
  ): Promise<ReportInspection>;
}

/** Holds the files of a journey, so that the machine's context stays plain JSON. */
export interface FileShelf {
  /** Returns the handle to fetch it by. */
  put(file: File): string;
  /** Undefined after a reload. */
  get(handle: string): File | undefined;
}

/**
 * Keeps texts between two visits of one browser: a journey's envelope under the id of the company, its corrections to reports
 * under `<id>.recipes`. Storage that fails counts as empty.
 */
export interface JourneyStore {
  read(key: string): string | null;
  /** Null forgets what was kept. */
  write(key: string, text: string | null): void;
}

/**
 * The tabs in which customers sign in to their software. The view opens them, in the click; the journey leads them on.
 * Nothing heard from a tab is trusted: it only makes the journey ask the server.
 */
export interface SignInTabs {
  /** Leads the open tab to an address, or the page itself with `redirect`. Does nothing for a tab that is not there. */
  navigate(tab: SignInTab, url: string): void;
  close(tab: SignInTab): void;
  /** Listens until the signal aborts. */
  watch(options: WatchTabOptions): void;
}

export interface WatchTabOptions {
  /** Null where the journey knows of no tab, such as after a reload. */
  readonly tab: SignInTab | null;
  /** Where the return page is served; null with the tab. */
  readonly returnOrigin: string | null;
  readonly signal: AbortSignal;
  /** Asking the server may be worth while: the customer is back at this page, or the network is. */
  readonly onSignal: () => void;
  /** The return page says that the customer came back to it. */
  readonly onReturned: () => void;
  /** The tab seems to be closed; it also seems so where the software cuts it from this page. */
  readonly onClosed: () => void;
}

/** Everything outside the machine. */
export interface LinkPorts {
  readonly backend: LinkBackend;
  readonly reader: ReportReader;
  readonly files: FileShelf;
  readonly store: JourneyStore;
  readonly tabs: SignInTabs;
}
