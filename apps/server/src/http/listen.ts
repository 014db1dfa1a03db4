import type { Server, ServerResponse } from 'node:http';
import { serve } from '@hono/node-server';
import { codeOf, reasonOf } from '../failures.ts';

/** Milliseconds that running requests get to finish when the server stops. Uploads go on at the next start. */
const grace = 2000;

export interface Listener {
  readonly port: number;
  /** Takes no new request, lets running ones finish for two seconds and cuts the rest. */
  close(): Promise<void>;
}

type Fetch = (request: Request) => Response | Promise<Response>;

/** Listens on an address. Port 0 takes any free one.
 * @throws Error with one line */
export function listen(fetch: Fetch, { host, port }: { host: string; port: number }): Promise<Listener> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => reject(new Error(failureToListen(error, `${host}:${port}`)));
    const running = new Set<ServerResponse>();
    let closing = false;
    const cutWhenQuiet = () => closing && running.size === 0 && server.closeAllConnections();

    // SAFETY: without a `createServer` option an HTTP/1 server is made.
    const server = serve({ fetch, hostname: host, port }, (info) => {
      server.off('error', fail);
      resolve({ port: info.port, close });
    }) as Server;
    server.once('error', fail);
    server.on('request', (_request, response) => {
      running.add(response);
      response.once('close', () => {
        running.delete(response);
        cutWhenQuiet();
      });
    });

    async function close(): Promise<void> {
      closing = true;
      const stopped = new Promise((done) => server.close(done));
      const cut = setTimeout(() => server.closeAllConnections(), grace);
      cutWhenQuiet();
      await stopped;
      clearTimeout(cut);
    }
  });
}

function failureToListen(error: unknown, address: string): string {
  if (codeOf(error) === 'EADDRINUSE') {
    return `LinkFlow: another program listens on ${address}. Stop it, or set LINKFLOW_PORT to another port.`;
  }
  return `LinkFlow: cannot listen on ${address}: ${reasonOf(error)}`;
}
