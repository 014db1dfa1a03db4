import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A line between a client and a server that can be cut at any byte or pointed at another server. */
export interface Forwarder {
  readonly url: string;
  /** Points new connections at another address. */
  target(url: string): void;
  /** Cuts every connection once this many more bytes have gone to the server. */
  cutAfter(bytes: number): void;
  /** Bytes that went to the server so far. */
  readonly sent: number;
}

export async function createForwarder(url: string): Promise<Forwarder> {
  let to = new URL(url);
  let sent = 0;
  let left = Number.POSITIVE_INFINITY;
  const open = new Set<Socket>();

  const server = createServer((client) => {
    const upstream = connect({ host: to.hostname, port: Number(to.port) });
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.on('data', (chunk) => {
      const part = chunk.subarray(0, Math.min(chunk.length, left));
      sent += part.length;
      left -= part.length;
      const cut = left <= 0;
      if (cut) left = Number.POSITIVE_INFINITY;
      const flowing = upstream.write(part, () => cut && client.destroy());
      if (!flowing) {
        client.pause();
        upstream.once('drain', () => client.resume());
      }
    });
    upstream.on('data', (chunk) => client.write(chunk));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The forwarder listens on a port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    target(next) {
      to = new URL(next);
    },
    cutAfter(bytes) {
      left = bytes;
    },
    get sent() {
      return sent;
    },
  };
}
