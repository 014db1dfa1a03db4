import type {
  Connection,
  Entity,
  Integration,
  ReceivedReport,
  ReportKind,
  Session,
  SignIn,
  SignInReason,
} from '@linkflow/contract';
import type { LinkBackend, Progress } from '../link.ports.ts';
import { LinkError, type ProblemCode } from '../link.problems.ts';
import { firstMissing, reportOf, withReport } from '../link.reports.ts';
import { memoryEntities, memoryGuide, memoryIntegrations, memoryOtherSoftware } from './fixtures.ts';

export type BackendCall = keyof LinkBackend;

/** How a sign-in ends: with access to one company or to several, or without it. */
export type SignInOutcome = 'one' | 'several' | SignInReason;

/** How the in-memory backend behaves. */
export interface MemoryBehaviour {
  /** Milliseconds before each answer and between two parts of an upload. @default 0 */
  readonly latency?: number;
  /** Problems to answer a call with, first to last; the last one stays where `lasting` is set. */
  readonly faults?: { readonly [call in BackendCall]?: readonly ProblemCode[] };
  /** The last fault of each call answers every later call as well. @default false */
  readonly lasting?: boolean;
  /** Share of the file after which the first upload of it breaks off with `network.unreachable`, 0 to 1. */
  readonly cutUploadAt?: number;
  /** How every sign-in ends, as soon as the server is asked for it. @default none ends until `finishSignIn` is called */
  readonly signIn?: SignInOutcome;
  /** Integrations offered. @default a small catalogue */
  readonly integrations?: readonly Integration[];
}

/** A {@link LinkBackend} without a server, and a look behind it. */
export interface MemoryBackend extends LinkBackend {
  /** Calls made so far, oldest first. */
  readonly calls: readonly BackendCall[];
  /** The connections as the server would store them, newest first. */
  readonly connections: readonly Connection[];
  /** Adds a fault for the next call of a name. */
  fail(call: BackendCall, code: ProblemCode): void;
  /** Ends the open sign-in of a connection, as the software would. */
  finishSignIn(connectionId: string, outcome: SignInOutcome): void;
}

const partsPerUpload = 4;

/** Makes a backend that keeps everything in memory. Two of them share nothing. */
export function createMemoryBackend(behaviour: MemoryBehaviour = {}): MemoryBackend {
  const { latency = 0, lasting = false, cutUploadAt, integrations = memoryIntegrations } = behaviour;
  const faults = new Map<BackendCall, ProblemCode[]>();
  for (const call of Object.keys(behaviour.faults ?? {}) as BackendCall[]) {
    // SAFETY: the keys of `faults` are calls by its type.
    faults.set(call, [...(behaviour.faults?.[call] ?? [])]);
  }
  const calls: BackendCall[] = [];
  const uploads = new Map<string, number>();
  const byKey = new Map<string, string>();
  const cutUploads = new Set<string>();
  const watchers = new Set<() => void>();
  let connections: Connection[] = [];
  let count = 0;

  const pass = async (call: BackendCall, signal: AbortSignal | undefined) => {
    calls.push(call);
    await pause(latency, signal);
    const waiting = faults.get(call) ?? [];
    const code = lasting && waiting.length === 1 ? waiting[0] : waiting.shift();
    if (code) throw new LinkError(code, { correlationId: `memory-${calls.length}` });
  };
  const integrationOf = (key: string): Integration => {
    const found = [...integrations, memoryOtherSoftware].find((integration) => integration.key === key);
    if (!found) throw new LinkError('integration.unknown', { detail: key });
    return found;
  };
  const connectionOf = (id: string): Connection => {
    const found = connections.find((connection) => connection.id === id);
    if (!found) throw new LinkError('connection.unknown', { detail: id });
    return found;
  };
  const accessOf = (id: string): Connection => {
    const connection = connectionOf(id);
    if (!['choosing', 'granted'].includes(connection.signIn?.status ?? '')) throw new LinkError('signIn.lost');
    return connection;
  };
  const store = (changed: Connection): Connection => {
    connections = [changed, ...connections.filter(({ id }) => id !== changed.id)];
    for (const tell of watchers) tell();
    return changed;
  };
  const finishSignIn = (connectionId: string, outcome: SignInOutcome): void => {
    const connection = connectionOf(connectionId);
    if (connection.signIn?.status === 'waiting') store(withOutcome(connection, outcome));
  };

  return {
    get calls() {
      return calls;
    },
    get connections() {
      return connections;
    },
    fail: (call, code) => faults.set(call, [...(faults.get(call) ?? []), code]),
    finishSignIn,

    async getSession({ signal } = {}): Promise<Session> {
      await pass('getSession', signal);
      return {
        company: { id: 'company-1', name: 'Riverside Bakery' },
        host: { name: 'Example Bank' },
        connections: connections.map((connection) => ({
          connection,
          integration: integrationOf(connection.integrationKey),
        })),
        otherSoftware: memoryOtherSoftware,
        maxFileSize: 2 * 1024 ** 3,
        expiresAt: '2999-01-01T00:00:00.000Z',
      };
    },

    async listIntegrations({ query, cursor, signal }) {
      await pass('listIntegrations', signal);
      const words = query.trim().toLowerCase();
      const found = integrations.filter(({ name, vendor, aliases }) =>
        [name, vendor ?? '', ...aliases].some((text) => text.toLowerCase().includes(words)),
      );
      const start = Number(cursor ?? 0);
      const end = start + 24;
      return {
        results: found.slice(start, end),
        nextCursor: end < found.length ? String(end) : null,
        totalResults: found.length,
      };
    },

    async getGuide({ integrationKey, locale, signal }) {
      await pass('getGuide', signal);
      return memoryGuide(integrationOf(integrationKey), locale);
    },

    async createConnection({ integrationKey, method, idempotencyKey, signal }) {
      await pass('createConnection', signal);
      const integration = integrationOf(integrationKey);
      const existing = connections.find(
        (connection) =>
          connection.id === byKey.get(idempotencyKey) ||
          (connection.status === 'PendingAuth' &&
            connection.integrationKey === integrationKey &&
            connection.method === method),
      );
      if (existing) return existing;
      count += 1;
      const connection: Connection = {
        id: `connection-${count}`,
        companyId: 'company-1',
        integrationId: integration.id,
        integrationKey,
        platformName: integration.name,
        sourceId: `source-${count}`,
        sourceType: integration.sourceType,
        method,
        status: 'PendingAuth',
        created: '2026-11-01T09:00:00.000Z',
        requiredReports: integration.reports,
        reports: [],
        signIn: method === 'signIn' ? idle : null,
        pulls: [],
        dataConnectionErrors: [],
      };
      byKey.set(idempotencyKey, connection.id);
      return store(connection);
    },

    async getConnection({ connectionId, signal }) {
      await pass('getConnection', signal);
      if (behaviour.signIn) finishSignIn(connectionId, behaviour.signIn);
      return connectionOf(connectionId);
    },

    async watchConnection({ signal, onChange }) {
      calls.push('watchConnection');
      watchers.add(onChange);
      await new Promise((resolve) => signal?.addEventListener('abort', resolve));
      watchers.delete(onChange);
    },

    async requestAuthorization({ connectionId, signal }) {
      await pass('requestAuthorization', signal);
      store({ ...connectionOf(connectionId), signIn: { status: 'waiting', reason: null } });
      return { url: 'about:blank#software', expiresIn: 900, returnOrigin: 'https://link.example' };
    },

    async cancelAuthorization({ connectionId, signal }) {
      await pass('cancelAuthorization', signal);
      const connection = connectionOf(connectionId);
      return connection.signIn?.status === 'granted' ? connection : store({ ...connection, signIn: idle });
    },

    async listEntities({ connectionId, signal }) {
      await pass('listEntities', signal);
      accessOf(connectionId);
      return { results: [...memoryEntities], chosen: [] };
    },

    async chooseEntities({ connectionId, entityIds, signal }) {
      await pass('chooseEntities', signal);
      return store(
        withAccess(
          accessOf(connectionId),
          memoryEntities.filter(({ id }) => entityIds.includes(id)),
        ),
      );
    },

    async uploadReport({ connectionId, kind, file, signal, onProgress }) {
      await pass('uploadReport', signal);
      if (connectionOf(connectionId).status === 'Linked') throw new LinkError('connection.complete');
      const upload = [connectionId, kind, file.name, file.size].join('|');
      const report = (done: number): Progress => ({ done, total: file.size });
      let done = uploads.get(upload) ?? 0;
      onProgress?.(report(done));
      while (done < file.size) {
        await pause(latency, signal);
        done = Math.min(file.size, done + Math.ceil(file.size / partsPerUpload));
        uploads.set(upload, done);
        onProgress?.(report(done));
        signal?.throwIfAborted();
        if (cutUploadAt !== undefined && done >= file.size * cutUploadAt && !cutUploads.has(upload)) {
          cutUploads.add(upload);
          throw new LinkError('network.unreachable');
        }
      }
      return storeReport(connectionId, kind, file);
    },

    async awaitReport({ connectionId, kind, signal }) {
      await pass('awaitReport', signal);
      const received = reportOf(connectionOf(connectionId), kind);
      if (!received) throw new LinkError('connection.unknown', { detail: `no ${kind} report` });
      return received;
    },

    async completeConnection({ connectionId, signal }) {
      await pass('completeConnection', signal);
      const connection = connectionOf(connectionId);
      if (firstMissing(connection) !== -1) throw new LinkError('reports.missing');
      return store({ ...connection, status: 'Linked' });
    },
  };

  function storeReport(connectionId: string, kind: ReportKind, file: File): ReceivedReport {
    const received: ReceivedReport = {
      id: `${connectionId}-${kind}`,
      kind,
      status: 'stored',
      fileName: file.name,
      size: file.size,
      receivedAt: '2026-11-01T09:05:00.000Z',
      summary: {
        rows: 3,
        suppliers: 3,
        dateRange: kind === 'suppliers' ? null : { from: '2026-01-03', to: '2026-06-30' },
        totals: kind === 'suppliers' ? [] : [{ currency: 'USD', amount: '4214.15' }],
      },
      refusal: null,
    };
    store(withReport(connectionOf(connectionId), received));
    return received;
  }
}

const idle: SignIn = { status: 'idle', reason: null };

function withOutcome(connection: Connection, outcome: SignInOutcome): Connection {
  if (outcome === 'one') return withAccess(connection, memoryEntities.slice(0, 1));
  if (outcome === 'several') return { ...connection, signIn: { status: 'choosing', reason: null } };
  const status = outcome === 'signIn.timedOut' ? 'expired' : outcome === 'signIn.providerFailed' ? 'failed' : 'refused';
  return { ...connection, signIn: { status, reason: outcome } };
}

/** Linked, with the suppliers read and the bills on their way. */
function withAccess(connection: Connection, entities: readonly Entity[]): Connection {
  const pulls = entities.flatMap(({ id, name }) =>
    connection.requiredReports.map((kind) => ({
      id: `${connection.id}-${id}-${kind}`,
      entityId: id,
      entityName: name,
      kind,
      status: kind === 'suppliers' ? ('stored' as const) : ('reading' as const),
      done: kind === 'suppliers' ? 214 : 600,
      total: kind === 'suppliers' ? 214 : 1032,
      updatedAt: '2026-11-01T09:05:00.000Z',
      summary: kind === 'suppliers' ? { rows: 214, suppliers: 214, dateRange: null, totals: [] } : null,
    })),
  );
  return { ...connection, status: 'Linked', signIn: { status: 'granted', reason: null }, pulls };
}

/** Resolves after the given time, or rejects as soon as the signal aborts. */
function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  if (milliseconds === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
