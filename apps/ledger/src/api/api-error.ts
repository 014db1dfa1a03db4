import { HTTPException } from 'hono/http-exception';

const statuses = {
  invalid_request: 400,
  invalid_token: 401,
  insufficient_scope: 403,
  not_found: 404,
  too_many_requests: 429,
  server_error: 500,
} as const;

/** The one shape of every failed call. */
export interface ApiErrorBody {
  readonly error: { readonly status: number; readonly code: keyof typeof statuses; readonly message: string };
}

/** A failure with its answer, to be thrown from a route. */
export function apiError(
  code: keyof typeof statuses,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): HTTPException {
  const status = statuses[code];
  const body: ApiErrorBody = { error: { status, code, message } };
  return new HTTPException(status, { message, res: Response.json(body, { status, headers }) });
}
