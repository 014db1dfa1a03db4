import { type ApiError, ApiErrorSchema } from '@linkflow/contract';
import { type GenericSchema, type InferOutput, safeParse } from 'valibot';

/** A call that did not work: the server could not be reached (no answer of ours came back), or it said no. */
export class RequestError extends Error {
  /** HTTP status, or null where nothing came back. */
  readonly status: number | null;
  /** What the server said, where it said it in our shape. */
  readonly answer: ApiError | null;

  constructor(status: number | null, answer: ApiError | null) {
    super(answer?.error ?? `no usable answer (status ${status ?? 'none'})`);
    this.name = 'RequestError';
    this.status = status;
    this.answer = answer;
  }

  /** Whether trying again later may work: nobody answered, or a server did that is not well. */
  get isPassing(): boolean {
    return this.answer?.canBeRetried ?? (this.status === null || this.status >= 500);
  }
}

interface RequestOptions<Schema extends GenericSchema> {
  readonly schema: Schema;
  readonly method?: 'GET' | 'POST';
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}

async function send(path: string, options: RequestOptions<GenericSchema>): Promise<Response> {
  try {
    return await fetch(path, {
      method: options.method ?? 'GET',
      headers: options.body === undefined ? {} : { 'Content-Type': 'application/json' },
      body: options.body === undefined ? undefined : JSON.stringify(options.body),
      signal: options.signal,
    });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new RequestError(null, null);
  }
}

/**
 * One JSON call, its answer checked against the contract.
 * @throws RequestError
 */
export async function request<Schema extends GenericSchema>(
  path: string,
  options: RequestOptions<Schema>,
): Promise<InferOutput<Schema>> {
  const response = await send(path, options);
  const json = await jsonOf(response);
  if (!response.ok) {
    const said = safeParse(ApiErrorSchema, json);
    throw new RequestError(response.status, said.success ? said.output : null);
  }
  const read = safeParse(options.schema, json);
  if (!read.success) throw new RequestError(502, null);
  return read.output;
}
