import type { ConsentReceipt, ReportKind } from '@linkflow/contract';
import type { LinkBackend, Progress } from '../link.ports.ts';
import { LinkError } from '../link.problems.ts';
import type { SignInTab } from '../link.types.ts';

/** A fresh company with nothing connected, and files its backend accepts. */
export interface BackendWorld {
  readonly backend: LinkBackend;
  /** Key of an integration that asks for Suppliers and Bills, in this order and nothing else. */
  readonly integrationKey: string;
  /** Key of an integration that can be signed in to. */
  readonly signInKey: string;
  /** A report that will be stored. */
  file(kind: ReportKind): File;
}

/** One promise of the port, as a test to run under any runner. */
export interface BackendPromise {
  readonly name: string;
  run(world: BackendWorld): Promise<void>;
}

const consent: ConsentReceipt = {
  version: '1',
  locale: 'en',
  acceptedAt: '2026-11-01T09:00:00.000Z',
  text: 'I agree to share suppliers and bills.',
};

function same(actual: unknown, expected: unknown, what: string): void {
  if (!Object.is(actual, expected)) throw new Error(`${what}: expected ${String(expected)}, got ${String(actual)}`);
}

async function rejects(promise: Promise<unknown>, code: string): Promise<void> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  same(error instanceof LinkError ? error.problem.code : error, code, 'the call rejects with');
}

async function start({ backend, integrationKey }: BackendWorld, idempotencyKey = crypto.randomUUID()): Promise<string> {
  return (await backend.createConnection({ integrationKey, method: 'upload', consent, idempotencyKey })).id;
}

async function startSignIn({ backend, signInKey: integrationKey }: BackendWorld): Promise<string> {
  const idempotencyKey = crypto.randomUUID();
  return (await backend.createConnection({ integrationKey, method: 'signIn', consent, idempotencyKey })).id;
}

const tab: SignInTab = { nonce: 'a-nonce-of-22-letters-', display: 'tab', returnUrl: null };

/**
 * What every {@link LinkBackend} promises. Run each with a fresh world:
 * `for (const promise of backendContract) it(promise.name, async () => promise.run(await createWorld()))`.
 */
export const backendContract: readonly BackendPromise[] = [
  {
    name: 'a new company has a session without connections',
    async run({ backend }) {
      same((await backend.getSession()).connections.length, 0, 'connections');
    },
  },
  {
    name: 'software is found by its name, and an empty query lists all',
    async run({ backend, integrationKey }) {
      const all = await backend.listIntegrations({ query: '' });
      same(all.totalResults > 1, true, 'several integrations');
      const guide = await backend.getGuide({ integrationKey, locale: 'en' });
      same(guide.reports.map(({ kind }) => kind).join(), 'suppliers,bills', 'reports of the guide');
    },
  },
  {
    name: 'an unknown software has no guide and no connection',
    async run({ backend }) {
      const integrationKey = 'no-such-software';
      await rejects(backend.getGuide({ integrationKey, locale: 'en' }), 'integration.unknown');
      const request = { integrationKey, method: 'upload', consent, idempotencyKey: crypto.randomUUID() } as const;
      await rejects(backend.createConnection(request), 'integration.unknown');
    },
  },
  {
    name: 'creating a connection twice, by the same key or another, makes one',
    async run(world) {
      const key = crypto.randomUUID();
      const ids = await Promise.all([start(world, key), start(world, key), start(world)]);
      same(new Set(ids).size, 1, 'connections made');
      const session = await world.backend.getSession();
      same(session.connections.length, 1, 'connections of the company');
      same(session.connections[0]?.connection.status, 'PendingAuth', 'status');
    },
  },
  {
    name: 'an unknown connection is said to be unknown',
    async run({ backend }) {
      await rejects(backend.getConnection({ connectionId: crypto.randomUUID() }), 'connection.unknown');
    },
  },
  {
    name: 'a connection cannot be completed before every report is stored',
    async run(world) {
      const connectionId = await start(world);
      await rejects(world.backend.completeConnection({ connectionId }), 'reports.missing');
      await world.backend.uploadReport({ connectionId, kind: 'suppliers', file: world.file('suppliers') });
      await rejects(world.backend.completeConnection({ connectionId }), 'reports.missing');
      same((await world.backend.getConnection({ connectionId })).status, 'PendingAuth', 'status');
    },
  },
  {
    name: 'a stored report can be waited for again',
    async run(world) {
      const connectionId = await start(world);
      const kind = 'suppliers';
      const stored = await world.backend.uploadReport({ connectionId, kind, file: world.file(kind) });
      same(stored.status, 'stored', 'status of the report');
      same((await world.backend.awaitReport({ connectionId, kind })).id, stored.id, 'report waited for');
    },
  },
  {
    name: 'with every report stored the connection becomes linked, however often it is completed',
    async run(world) {
      const connectionId = await start(world);
      for (const kind of ['suppliers', 'bills'] as const) {
        await world.backend.uploadReport({ connectionId, kind, file: world.file(kind) });
      }
      same((await world.backend.completeConnection({ connectionId })).status, 'Linked', 'status');
      same((await world.backend.completeConnection({ connectionId })).status, 'Linked', 'status the second time');
    },
  },
  {
    name: 'a linked connection takes no further report',
    async run(world) {
      const connectionId = await start(world);
      for (const kind of ['suppliers', 'bills'] as const) {
        await world.backend.uploadReport({ connectionId, kind, file: world.file(kind) });
      }
      await world.backend.completeConnection({ connectionId });
      const again = world.backend.uploadReport({ connectionId, kind: 'bills', file: world.file('bills') });
      await rejects(again, 'connection.complete');
    },
  },
  {
    name: 'a report sent again takes the place of the first',
    async run(world) {
      const connectionId = await start(world);
      const kind = 'suppliers';
      await world.backend.uploadReport({ connectionId, kind, file: world.file(kind) });
      await world.backend.uploadReport({ connectionId, kind, file: world.file(kind) });
      same((await world.backend.getConnection({ connectionId })).reports.length, 1, 'reports');
    },
  },
  {
    name: 'an upload ended by its signal goes on later and ends stored',
    async run(world) {
      const connectionId = await start(world);
      const kind = 'suppliers';
      const file = world.file(kind);
      const pause = new AbortController();
      const onProgress = ({ done }: Progress) => done > 0 && pause.abort(new Error('paused'));
      const first = world.backend.uploadReport({ connectionId, kind, file, signal: pause.signal, onProgress });
      const outcome = await first.then(
        () => 'stored',
        (reason: unknown) => (reason instanceof Error ? reason.message : String(reason)),
      );
      same(outcome, 'paused', 'the first upload');
      same((await world.backend.uploadReport({ connectionId, kind, file })).status, 'stored', 'the second upload');
    },
  },
  {
    name: 'a sign-in waits for the customer, and cancelling ends it',
    async run(world) {
      const connectionId = await startSignIn(world);
      same((await world.backend.getConnection({ connectionId })).signIn?.status, 'idle', 'status before');
      const authorization = await world.backend.requestAuthorization({ connectionId, tab });
      same(URL.canParse(authorization.url), true, 'an address to lead the tab to');
      same(authorization.expiresIn > 0, true, 'time to use it');
      same((await world.backend.getConnection({ connectionId })).signIn?.status, 'waiting', 'status meanwhile');
      same((await world.backend.cancelAuthorization({ connectionId })).signIn?.status, 'idle', 'status after');
    },
  },
  {
    name: 'the companies inside a software can be read and chosen only with access',
    async run(world) {
      const connectionId = await startSignIn(world);
      await rejects(world.backend.listEntities({ connectionId }), 'signIn.lost');
      await rejects(world.backend.chooseEntities({ connectionId, entityIds: ['any'] }), 'signIn.lost');
      same((await world.backend.getConnection({ connectionId })).status, 'PendingAuth', 'status');
    },
  },
  {
    name: 'who watches hears of a change, and no more after the signal',
    async run(world) {
      const connectionId = await startSignIn(world);
      const over = new AbortController();
      let changes = 0;
      const watching = world.backend.watchConnection({
        connectionId,
        signal: over.signal,
        onChange: () => {
          changes += 1;
          over.abort();
        },
      });
      await world.backend.requestAuthorization({ connectionId, tab });
      await watching;
      same(changes, 1, 'changes heard');
    },
  },
];
