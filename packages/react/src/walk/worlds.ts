import type { ConsentReceipt, ReportKind, Session } from '@linkflow/contract';
import { createMemoryBackend, type MemoryBackend } from '@linkflow/journey/testing';

/** What a journey finds when it begins. */
export interface World {
  readonly name: string;
  /** Makes a server that knows of it. */
  readonly create: () => Promise<MemoryBackend>;
}

const consent: ConsentReceipt = {
  version: '1',
  locale: 'en',
  acceptedAt: '2026-11-01T09:00:00.000Z',
  text: 'I agree.',
};

const fresh = async () => createMemoryBackend();

async function begun(): Promise<MemoryBackend> {
  const backend = createMemoryBackend();
  const asked = { integrationKey: 'quickbooks-online', method: 'upload', consent, idempotencyKey: 'earlier' } as const;
  await backend.createConnection(asked);
  return backend;
}

async function send(backend: MemoryBackend, kind: ReportKind): Promise<void> {
  const file = new File([kind], `${kind}.csv`);
  await backend.uploadReport({ connectionId: 'connection-1', kind, file, layout: {} });
}

async function stillReading(): Promise<MemoryBackend> {
  const backend = await begun();
  await send(backend, 'suppliers');
  const getSession = async (): Promise<Session> => {
    const session = await backend.getSession();
    const connections = session.connections.map(({ connection, integration }) => ({
      integration,
      connection: {
        ...connection,
        reports: connection.reports.map((report) => ({ ...report, status: 'inspecting' as const })),
      },
    }));
    return { ...session, connections };
  };
  return Object.assign(Object.create(backend), { getSession });
}

async function signingIn(): Promise<MemoryBackend> {
  const backend = createMemoryBackend();
  const asked = { integrationKey: 'ledger', method: 'signIn', consent, idempotencyKey: 'earlier' } as const;
  const { id: connectionId } = await backend.createConnection(asked);
  await backend.requestAuthorization({
    connectionId,
    tab: { nonce: 'a-nonce-of-at-least-22-letters', display: 'tab', returnUrl: null },
  });
  return backend;
}

export const worlds: readonly World[] = [
  { name: 'a new customer', create: fresh },
  { name: 'a report that is still being read', create: stillReading },
  { name: 'a sign-in that is still open', create: signingIn },
];
