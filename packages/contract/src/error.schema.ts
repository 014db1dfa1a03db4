import * as v from 'valibot';

/** Every code a Link API error can carry in `detailedErrorCode`. */
export const errorCodes = [
  'request_invalid',
  'token_missing',
  'token_expired',
  'token_invalid',
  'api_key_invalid',
  'api_key_scope',
  'not_found',
  'method_not_allowed',
  'sign_in_unavailable',
  'sign_in_missing',
  'return_url_forbidden',
  'connection_complete',
  'reports_missing',
  'report_not_required',
  'upload_too_large',
  'upload_conflict',
  'limit_reached',
  'rate_limited',
  'unexpected',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** One field that was wrong. */
export const ValidationItemSchema = v.object({ itemId: v.string(), message: v.string() });

/** The one shape of every error answer, after Codat's public Platform API. */
export const ApiErrorSchema = v.object({
  statusCode: v.number(),
  /** One sentence for a programmer. */
  error: v.string(),
  /** Also in the server's log line of this request. */
  correlationId: v.string(),
  /** One of {@link errorCodes}; a client must bear one it does not know. */
  detailedErrorCode: v.string(),
  /** Whether the same request may succeed later. */
  canBeRetried: v.boolean(),
  validation: v.optional(v.object({ errors: v.array(ValidationItemSchema), warnings: v.array(ValidationItemSchema) })),
});
export type ApiError = v.InferOutput<typeof ApiErrorSchema>;
