import type {
  Authorization,
  Connection,
  ConnectionMethod,
  ConsentReceipt,
  EntityList,
  ReceivedReport,
  ReportInspection,
  ReportKind,
  ReportLayout,
  Session,
} from '@linkflow/contract';
import { fromCallback, fromPromise } from 'xstate';
import { readEnvelope } from './link.envelope.ts';
import type { LinkPorts, Progress } from './link.ports.ts';
import { LinkError, toProblem } from './link.problems.ts';
import { type Recipe, readRecipes, recipesKey } from './link.recipes.ts';
import type { EffectEvent, SavedProgress, SentReport, SignInTab } from './link.types.ts';

/** What the server knows of the customer, and what an earlier visit in this browser left. */
export interface OpenedSession {
  readonly session: Session;
  readonly saved: SavedProgress | null;
  readonly recipes: readonly Recipe[];
}

/** Who hears the progress of an effect: the journey itself. */
interface ProgressListener {
  readonly listener: { send: (event: EffectEvent) => void };
}

export interface CreateConnectionInput {
  readonly integrationKey: string;
  readonly method: ConnectionMethod;
  readonly consent: ConsentReceipt;
  readonly idempotencyKey: string;
}

export interface InspectReportInput extends ProgressListener {
  readonly handle: string;
  readonly expected: ReportKind;
  readonly layout: ReportLayout;
  readonly sent: readonly SentReport[];
}

export interface UploadReportInput extends ProgressListener {
  readonly connectionId: string;
  readonly kind: ReportKind;
  readonly handle: string;
  readonly layout: ReportLayout;
}

export interface AwaitReportInput extends ProgressListener {
  readonly connectionId: string;
  readonly kind: ReportKind;
}

/** Of effects that need to know the connection only. */
export interface ConnectionInput {
  readonly connectionId: string;
}

export interface RequestAuthorizationInput extends ConnectionInput {
  readonly tab: SignInTab;
}

export interface CancelAuthorizationInput extends ConnectionInput {
  readonly tab: SignInTab | null;
}

export interface WatchSignInInput extends ConnectionInput {
  readonly tab: SignInTab | null;
  readonly returnOrigin: string | null;
}

export interface ChooseEntitiesInput extends ConnectionInput {
  readonly entityIds: readonly string[];
}

/**
 * The machine's effects, made from the ports.
 * @throws Error from the first effect that runs, where `ports` is null: a machine without ports is only for its paths.
 */
export function createLinkActors(ports: LinkPorts | null) {
  const need = (): LinkPorts => {
    if (!ports) throw new Error('LinkFlow: the journey has no ports. Start it with linkMachine.provide({ actors }).');
    return ports;
  };
  const report =
    ({ listener }: ProgressListener) =>
    (progress: Progress) =>
      listener.send({ type: 'effect.progress', progress });
  const fileOf = (handle: string): File => {
    const file = need().files.get(handle);
    if (!file) throw new LinkError('upload.fileChanged', { detail: 'the file is no longer on the shelf' });
    return file;
  };

  return {
    openSession: fromPromise<OpenedSession>(async ({ signal }) => {
      const { backend, store } = need();
      const session = await backend.getSession({ signal });
      const { id } = session.company;
      const kept = readEnvelope(store.read(id), new Date());
      return { session, saved: kept?.snapshot ?? null, recipes: readRecipes(store.read(recipesKey(id))) };
    }),
    createConnection: fromPromise<Connection, CreateConnectionInput>(({ input, signal }) =>
      need().backend.createConnection({ ...input, signal }),
    ),
    inspectReport: fromPromise<ReportInspection, InspectReportInput>(async ({ input, signal }) => {
      const { expected, layout, listener } = input;
      const { files, reader } = need();
      return reader.inspect({
        file: fileOf(input.handle),
        expected,
        layout,
        sent: input.sent.flatMap(({ handle, ...sent }) => {
          const file = files.get(handle);
          return file ? [{ ...sent, file }] : [];
        }),
        signal,
        onProgress: report(input),
        onPreview: (inspection) => listener.send({ type: 'effect.previewed', inspection }),
      });
    }),
    uploadReport: fromPromise<ReceivedReport, UploadReportInput>(async ({ input, signal }) => {
      const { connectionId, kind, layout } = input;
      const file = fileOf(input.handle);
      return need().backend.uploadReport({ connectionId, kind, file, layout, signal, onProgress: report(input) });
    }),
    awaitReport: fromPromise<ReceivedReport, AwaitReportInput>(({ input, signal }) =>
      need().backend.awaitReport({
        connectionId: input.connectionId,
        kind: input.kind,
        signal,
        onHeard: () => input.listener.send({ type: 'effect.heard' }),
      }),
    ),
    completeConnection: fromPromise<Connection, ConnectionInput>(({ input, signal }) =>
      need().backend.completeConnection({ ...input, signal }),
    ),
    fetchConnection: fromPromise<Connection, ConnectionInput>(({ input, signal }) =>
      need().backend.getConnection({ ...input, signal }),
    ),
    requestAuthorization: fromPromise<Authorization, RequestAuthorizationInput>(async ({ input, signal }) => {
      const { backend, tabs } = need();
      try {
        const authorization = await backend.requestAuthorization({ ...input, signal });
        if (!signal.aborted) tabs.navigate(input.tab, authorization.url);
        return authorization;
      } catch (error) {
        if (!toProblem(error).retryable) tabs.close(input.tab);
        throw error;
      }
    }),
    cancelAuthorization: fromPromise<Connection, CancelAuthorizationInput>(({ input, signal }) => {
      const { backend, tabs } = need();
      if (input.tab) tabs.close(input.tab);
      return backend.cancelAuthorization({ connectionId: input.connectionId, signal });
    }),
    watchSignIn: fromCallback<EffectEvent, WatchSignInInput>(({ input, sendBack }) => {
      const { backend, tabs } = need();
      const over = new AbortController();
      const { signal } = over;
      const say = (type: 'effect.signal' | 'effect.returned' | 'effect.tabClosed') => () => sendBack({ type });
      tabs.watch({
        tab: input.tab,
        returnOrigin: input.returnOrigin,
        signal,
        onSignal: say('effect.signal'),
        onReturned: say('effect.returned'),
        onClosed: say('effect.tabClosed'),
      });
      void backend.watchConnection({ connectionId: input.connectionId, signal, onChange: say('effect.signal') });
      return () => over.abort();
    }),
    listEntities: fromPromise<EntityList, ConnectionInput>(({ input, signal }) =>
      need().backend.listEntities({ ...input, signal }),
    ),
    chooseEntities: fromPromise<Connection, ChooseEntitiesInput>(({ input, signal }) =>
      need().backend.chooseEntities({ ...input, signal }),
    ),
  };
}
