import { lookup } from 'node:dns/promises';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress, problemOfTarget } from './addresses.ts';

/** Milliseconds a consumer has to answer, from the look-up of its name on. */
const defaultPatience = 15_000;

interface PostOptions {
  /** Development: plain HTTP and private addresses are allowed. */
  readonly dev: boolean;
  readonly signal: AbortSignal;
  readonly patience?: number;
}

/**
 * Posts a message and returns the status of the answer, whose body is not read. No redirect is followed, and outside
 * development the connection is made to a public address only, whatever the name resolves to at that moment.
 * @throws Error with words for the list of deliveries
 */
export async function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  { dev, signal, patience = defaultPatience }: PostOptions,
): Promise<number> {
  const problem = problemOfTarget(url, { dev });
  if (problem) throw new Error(`The address ${problem}.`);
  const target = new URL(url);
  const send = target.protocol === 'https:' ? httpsRequest : httpRequest;
  const timeout = AbortSignal.timeout(patience);
  const over = AbortSignal.any([signal, timeout]);
  return new Promise((resolve, reject) => {
    const sent = send(
      target,
      {
        method: 'POST',
        agent: false,
        headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        signal: over,
        ...(dev ? {} : { lookup: lookupPublic }),
      },
      (answer) => {
        resolve(answer.statusCode ?? 0);
        answer.destroy();
      },
    );
    sent.on('error', (error) => reject(timeout.aborted ? new Error(`No answer in ${patience / 1000} s.`) : error));
    sent.end(body);
  });
}

/** Refuses a name that leads to any address that is not public. */
const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }).then(
    (found) => {
      const [first] = found;
      if (!first || !found.every(({ address }) => isIP(address) && isPublicAddress(address))) {
        callback(new Error('The name leads to an address that is not public.'), '', 4);
      } else if (options.all) callback(null, found);
      else callback(null, first.address, first.family);
    },
    (error: NodeJS.ErrnoException) => callback(error, '', 4),
  );
};
