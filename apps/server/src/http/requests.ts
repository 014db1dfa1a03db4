import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { routePath } from 'hono/route';
import type { Log } from '../log.ts';
import { ApiFailure, errorAnswer } from './errors.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** Names the request in its answer, in the header `X-Correlation-Id` and in its log line. */
    requestId: string;
  }
}

/** Gives every request its correlation id, its log line (the route, never the address itself) and the one error shape. */
export function mountRequests(app: Hono, log: Log): void {
  app.use(async (c, next) => {
    const started = performance.now();
    c.set('requestId', randomUUID());
    await next();
    c.header('X-Correlation-Id', c.get('requestId'));
    log.info('request', {
      correlationId: c.get('requestId'),
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      milliseconds: Math.round(performance.now() - started),
    });
  });
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        c.header('Allow', methods.join(', '));
        return errorAnswer(c, new ApiFailure('method_not_allowed', `Use ${methods.join(' or ')} here.`));
      },
    }),
  );
  app.notFound((c) => errorAnswer(c, new ApiFailure('not_found', 'There is nothing at this address.')));
  app.onError((error, c) => {
    if (error instanceof ApiFailure) return errorAnswer(c, error);
    log.error('request.failed', { correlationId: c.get('requestId'), error: String(error), stack: error.stack });
    return errorAnswer(c, new ApiFailure('unexpected', 'Something went wrong on the server.'));
  });
}
