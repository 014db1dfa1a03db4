import { type Connection, ConnectionSchema } from '@linkflow/contract';
import { is } from 'valibot';
import { send, type Wire } from './call.ts';

/** Milliseconds of silence after which a stream is given up: no proxy held it back, and the server is alive. */
const silence = { first: 3000, later: 25_000 };

/**
 * The connection at once and after each change, until the stream ends or stays silent for too long.
 * @param onHeard - called with every sign of life, heartbeats included.
 */
export async function* watchConnection(
  wire: Wire,
  connectionId: string,
  signal: AbortSignal | undefined,
  onHeard?: () => void,
): AsyncGenerator<Connection> {
  const quiet = new AbortController();
  const until = signal ? AbortSignal.any([signal, quiet.signal]) : quiet.signal;
  let timer = setTimeout(() => quiet.abort(), silence.first);
  try {
    const path = `/link/connections/${encodeURIComponent(connectionId)}/events`;
    const response = await send(wire, { path, signal: until, headers: { Accept: 'text/event-stream' } });
    until.throwIfAborted();
    if (!response.body) return;
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    until.addEventListener('abort', () => reader.cancel().catch(() => undefined), { once: true });
    let text = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      clearTimeout(timer);
      timer = setTimeout(() => quiet.abort(), silence.later);
      onHeard?.();
      const blocks = (text + part.value).split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const connection = connectionIn(block);
        if (connection) yield connection;
      }
    }
  } finally {
    clearTimeout(timer);
    quiet.abort();
  }
}

/** Tells of every change until the stream ends. Its failures, and an abort, end it quietly. */
export async function tellChanges(
  wire: Wire,
  { connectionId, signal, onChange }: { connectionId: string; signal?: AbortSignal; onChange: () => void },
): Promise<void> {
  const changes = watchConnection(wire, connectionId, signal);
  try {
    while (!(await changes.next()).done && !signal?.aborted) onChange();
  } catch {
    // Whoever watches asks the server as well.
  }
}

function connectionIn(block: string): Connection | undefined {
  const data = block
    .split('\n')
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice('data:'.length).trim())
    .join('\n');
  if (!data) return undefined;
  const value: unknown = JSON.parse(data);
  return is(ConnectionSchema, value) ? value : undefined;
}
