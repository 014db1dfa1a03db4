import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** A webhook as it arrived. */
export interface Arrived {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into payloads of every event
  readonly json: any;
}

/** A host's endpoint for webhooks. */
export interface Consumer {
  readonly url: string;
  readonly arrived: readonly Arrived[];
  /** Statuses to answer with, one after another; 204 when there are no more. */
  readonly answers: number[];
}

/** Starts one that ends with the test. Every answer tempts with a redirect to `/elsewhere`. */
export async function startConsumer(): Promise<Consumer> {
  const arrived: Arrived[] = [];
  const answers: number[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    arrived.push({ headers: { ...headers, path: request.url ?? '' }, body, json: JSON.parse(body) });
    response.writeHead(answers.shift() ?? 204, { location: '/elsewhere' }).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  // SAFETY: a server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/hook`, arrived, answers };
}
