import { type Connection, ConnectionSchema, type ReceivedReport, type ReportKind } from '@linkflow/contract';
import { isProblemCode, LinkError } from '@linkflow/journey';
import { call, type Wire } from '../http/call.ts';
import { watchConnection } from '../http/events.ts';
import { online, pause } from './pause.ts';

/** Which report is waited for: the one of an upload where it is known, else the newest of its kind. */
export interface Awaited {
  readonly connectionId: string;
  readonly kind: ReportKind;
  readonly uploadId?: string;
  readonly signal?: AbortSignal;
  /** Called whenever the server is heard of. */
  readonly onHeard?: () => void;
}

const pollPauses = [1000, 2000, 5000];
/** Milliseconds that the server may stay away. */
const patience = 120_000;

/**
 * Waits until the server has stored or refused a report: by the event stream where it works, by asking where not.
 * @throws LinkError with the refusal's code, or when the server stays away for two minutes
 */
export async function awaitVerdict(wire: Wire, awaited: Awaited): Promise<ReceivedReport> {
  const { connectionId, signal, onHeard } = awaited;
  const path = `/link/connections/${encodeURIComponent(connectionId)}`;
  let heard = Date.now();
  for (let round = 0; ; round += 1) {
    try {
      const connection = await call(wire, ConnectionSchema, { path, signal, notFound: 'connection.unknown' });
      heard = Date.now();
      onHeard?.();
      const verdict = verdictIn(connection, awaited);
      if (verdict) return verdict;
      for await (const changed of streamed(wire, awaited)) {
        const later = verdictIn(changed, awaited);
        if (later) return later;
      }
    } catch (error) {
      if (!(error instanceof LinkError) || !error.problem.retryable || Date.now() - heard > patience) throw error;
      await online(signal);
    }
    await pause(pollPauses[Math.min(round, pollPauses.length - 1)] ?? 0, signal);
  }
}

/** What the event stream tells. Its failures are no matter: the server is asked then. */
async function* streamed(wire: Wire, { connectionId, signal, onHeard }: Awaited): AsyncGenerator<Connection> {
  try {
    yield* watchConnection(wire, connectionId, signal, onHeard);
  } catch {
    signal?.throwIfAborted();
  }
}

function verdictIn({ reports }: Connection, { kind, uploadId }: Awaited): ReceivedReport | undefined {
  const report = reports.find(({ id }) => id === uploadId) ?? reports.find((other) => other.kind === kind);
  if (!report) throw new LinkError('connection.unknown', { detail: `The server has no ${kind} report.` });
  if (report.status === 'refused') {
    const code = report.refusal ?? '';
    throw new LinkError(isProblemCode(code) ? code : 'report.unreadable', { detail: code });
  }
  return report.status === 'stored' ? report : undefined;
}
