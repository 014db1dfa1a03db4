import { type ApiError, ApiErrorSchema, type ErrorCode } from '@linkflow/contract';
import { LinkError, type ProblemCode } from '@linkflow/journey';
import { is } from 'valibot';

const problems: { readonly [code in ErrorCode]?: ProblemCode } = {
  token_missing: 'session.unknown',
  token_invalid: 'session.unknown',
  token_expired: 'session.expired',
  connection_complete: 'connection.complete',
  reports_missing: 'reports.missing',
  upload_too_large: 'upload.tooLarge',
  rate_limited: 'service.busy',
  sign_in_unavailable: 'signIn.unavailable',
  sign_in_missing: 'signIn.lost',
  return_url_forbidden: 'service.unexpected',
};

/** What an answer of the server that is not a success means. `notFound` is what a 404 means for this call. */
export function failureOf(status: number, text: string, notFound: ProblemCode): LinkError {
  const body = errorBody(text);
  const extra = { correlationId: body?.correlationId, detail: body?.error ?? `HTTP ${status}` };
  return new LinkError(codeOf(status, body, notFound), extra);
}

function codeOf(status: number, body: ApiError | undefined, notFound: ProblemCode): ProblemCode {
  const known: { readonly [code: string]: ProblemCode | undefined } = problems;
  const meant = body && known[body.detailedErrorCode];
  if (meant) return meant;
  if (status === 429) return 'service.busy';
  if (status >= 500) return 'service.failed';
  if (status === 401 || status === 403) return 'session.unknown';
  if (status === 404 && body) return notFound;
  if (status === 413) return 'upload.tooLarge';
  return 'service.unexpected';
}

function errorBody(text: string): ApiError | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return is(ApiErrorSchema, body) ? body : undefined;
  } catch {
    return undefined;
  }
}

/** What a request that got no answer means. A caller's own abort stays what it is. */
export function networkFailure(error: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return signal.reason;
  if (error instanceof LinkError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  if (globalThis.navigator?.onLine === false) return new LinkError('network.offline', { detail });
  if (error instanceof Error && error.name === 'TimeoutError') return new LinkError('network.timeout', { detail });
  return new LinkError('network.unreachable', { detail });
}
