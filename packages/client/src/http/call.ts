import { LinkError, type ProblemCode } from '@linkflow/journey';
import { type GenericSchema, type InferOutput, safeParse } from 'valibot';
import type { TokenKeeper } from './accessToken.ts';
import { failureOf, networkFailure } from './failures.ts';

/** How requests leave. */
export interface Wire {
  /** Absolute, without a slash at the end. */
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  readonly tokens: TokenKeeper;
  /** Milliseconds until an unanswered call fails. */
  readonly timeout: number;
}

/** One request of the Link API. */
export interface Request {
  /** Path below the base address, with its query. */
  readonly path: string;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** What a 404 of this call means. @default 'service.unexpected' */
  readonly notFound?: ProblemCode;
}

/**
 * Calls the Link API and checks the answer.
 * @throws LinkError for every failure, or the signal's reason
 */
export async function call<Schema extends GenericSchema>(
  wire: Wire,
  schema: Schema,
  request: Request,
): Promise<InferOutput<Schema>> {
  const limit = AbortSignal.timeout(wire.timeout);
  const signal = request.signal ? AbortSignal.any([request.signal, limit]) : limit;
  try {
    const response = await send(wire, { ...request, signal });
    return parseAnswer(schema, await response.text());
  } catch (error) {
    throw networkFailure(error, request.signal);
  }
}

/** Sends with the token, and once more with a new one where it is refused. Rejects for any answer but a success. */
export async function send(wire: Wire, request: Request): Promise<Response> {
  const token = await wire.tokens.get();
  const response = await sendOnce(wire, request, token);
  const accepted = response.status === 401 ? await retried(wire, request, response, token) : response;
  if (accepted.ok) return accepted;
  throw failureOf(accepted.status, await accepted.text(), request.notFound ?? 'service.unexpected');
}

async function retried(wire: Wire, request: Request, refused: Response, token: string): Promise<Response> {
  await refused.text();
  return sendOnce(wire, request, await wire.tokens.renew(token));
}

function sendOnce(wire: Wire, { path, method = 'GET', body, headers, signal }: Request, token: string) {
  return wire.fetch(wire.baseUrl + path, {
    method,
    signal,
    credentials: 'omit',
    cache: 'no-store',
    headers: {
      ...headers,
      Authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** The answer as its schema says.
 * @throws LinkError `service.unexpected` */
export function parseAnswer<Schema extends GenericSchema>(schema: Schema, text: string): InferOutput<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new LinkError('service.unexpected', { detail: 'The answer is not JSON.' });
  }
  const parsed = safeParse(schema, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new LinkError('service.unexpected', { detail: `The answer is not understood: ${issue.message}` });
  }
  return parsed.output;
}
