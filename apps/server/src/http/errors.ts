import type { ApiError, ErrorCode } from '@linkflow/contract';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { BaseIssue } from 'valibot';
import { getDotPath } from 'valibot';
import { toPlatformError } from '../platform/toPlatformError.ts';

const statuses = {
  request_invalid: 400,
  token_missing: 401,
  token_expired: 401,
  token_invalid: 401,
  api_key_invalid: 401,
  api_key_scope: 403,
  not_found: 404,
  method_not_allowed: 405,
  sign_in_unavailable: 409,
  sign_in_missing: 409,
  return_url_forbidden: 400,
  connection_complete: 409,
  reports_missing: 409,
  report_not_required: 409,
  upload_too_large: 413,
  upload_conflict: 409,
  limit_reached: 409,
  rate_limited: 429,
  unexpected: 500,
} as const satisfies Record<ErrorCode, ContentfulStatusCode>;

type Validation = NonNullable<ApiError['validation']>['errors'];

interface FailureOptions {
  /** Status where the code's own does not fit. */
  readonly status?: ContentfulStatusCode;
  readonly validation?: Validation;
  readonly canBeRetried?: boolean;
  /** Seconds, for the header `Retry-After`. */
  readonly retryAfter?: number;
}

/** A failure that the caller is told about. Thrown anywhere below a route. */
export class ApiFailure extends Error {
  readonly code: ErrorCode;
  readonly status: ContentfulStatusCode;
  readonly validation: Validation | undefined;
  readonly canBeRetried: boolean;
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, message: string, options: FailureOptions = {}) {
    super(message);
    this.name = 'ApiFailure';
    this.code = code;
    this.status = options.status ?? statuses[code];
    this.validation = options.validation;
    this.canBeRetried = options.canBeRetried ?? (this.status >= 500 || this.status === 429);
    this.retryAfter = options.retryAfter;
  }
}

/** The failure of an input that does not fit its schema. */
export function invalidInput(where: string, issues: readonly BaseIssue<unknown>[]): ApiFailure {
  const validation = issues.map((issue) => ({ itemId: getDotPath(issue) ?? where, message: issue.message }));
  return new ApiFailure('request_invalid', `The ${where} is not valid.`, { validation });
}

const platformPath = /^\/(companies|connectionManagement|corsSettings|integrations|webhooks|apiKeys)(\/|$)/;

/**
 * The one error answer. The correlation id is also in the header and in the log line of the request. On the paths of the
 * Platform API it is written as there.
 */
export function errorAnswer(c: Context, failure: ApiFailure): Response {
  const body: ApiError = {
    statusCode: failure.status,
    error: failure.message,
    correlationId: c.get('requestId'),
    detailedErrorCode: failure.code,
    canBeRetried: failure.canBeRetried,
    ...(failure.validation ? { validation: { errors: failure.validation, warnings: [] } } : {}),
  };
  if (failure.retryAfter !== undefined) c.header('Retry-After', String(failure.retryAfter));
  return c.json(platformPath.test(c.req.path) ? toPlatformError(body) : body, failure.status);
}
