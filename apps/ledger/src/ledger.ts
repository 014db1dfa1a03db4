import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { createMemoryStore } from './oauth/memory-store.ts';
import { createProvider } from './oauth/provider.ts';
import { createSignIn } from './users/sign-in.ts';

export interface RunningLedger {
  /** Origin of the ledger; also the issuer of its tokens. */
  readonly url: string;
  /** Stops listening and cuts what is still open. */
  close(): Promise<void>;
}

interface StartOptions {
  /** Milliseconds since 1970, for sign-in and rate limits. @default Date.now */
  readonly now?: () => number;
}

/**
 * Starts the ledger and listens.
 * @throws Error with one line when the address is taken.
 */
export async function startLedger(config: Config, { now = Date.now }: StartOptions = {}): Promise<RunningLedger> {
  const server = createServer();
  const { port } = await listen(server, config);
  const url = config.url ?? `http://${config.host}:${port}`;
  const store = createMemoryStore();
  const provider = createProvider(url, config, store);
  const app = createApp({ config, provider, store, signIn: createSignIn(now), now });
  server.on('request', getRequestListener(app.fetch));
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, { host, port }: Config): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => reject(new Error(failureToListen(error, `${host}:${port}`)));
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      // SAFETY: a server that listens on a port has an address of this type.
      resolve(server.address() as AddressInfo);
    });
  });
}

function failureToListen({ code, message }: NodeJS.ErrnoException, address: string): string {
  return code === 'EADDRINUSE'
    ? `Ledger: another program listens on ${address}. Stop it, or set LEDGER_PORT to another port.`
    : `Ledger: cannot listen on ${address}: ${message}`;
}
