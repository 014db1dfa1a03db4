import { routes } from '@linkflow/contract';
import { HEADERS } from '@tus/server';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { companyHandlers } from './companies/company.handlers.ts';
import { companyOf, isLoopbackOrigin, requireHost, requireLocalPortal } from './http/auth.ts';
import { type Guards, mountRoutes } from './http/mount.ts';
import { isAllowedOrigin } from './http/origins.ts';
import { mountPages, mountSecurityHeaders } from './http/pages.ts';
import { mountRequests } from './http/requests.ts';
import { mountEvents } from './link/events.ts';
import { linkHandlers } from './link/link.handlers.ts';
import { mountOauth } from './oauth/mountOauth.ts';
import { openApiDocument } from './openapi.ts';
import { createApiKeys } from './platform/apiKeys.ts';
import { mountPlatform } from './platform/mountPlatform.ts';
import type { Puller } from './pulls/puller.ts';
import type { Services } from './services.ts';
import type { Inspector } from './uploads/inspector.ts';
import { mountUploads } from './uploads/tus.ts';

/** The whole server as one function from request to answer. */
export function createApp(
  services: Services,
  { inspector, puller }: { inspector: Inspector; puller: Puller },
  { closing, pagesFolder }: { closing: AbortSignal; pagesFolder: string },
): Hono {
  const { config, db, tokens } = services;
  const app = new Hono();
  const apiKeys = createApiKeys(db, config.apiKey);
  const host: Guards['host'] = (c, needed) => requireHost(c, apiKeys, needed);
  const isLocal = config.dev && isLoopbackOrigin(`http://${config.host}`);
  const guards: Guards = {
    company: (c) => companyOf(c, tokens),
    host,
    portal: async (c, needed) => (isLocal && !c.req.header('authorization') ? requireLocalPortal(c) : host(c, needed)),
  };
  const handlers = { ...linkHandlers(services, puller), ...companyHandlers(services, puller) };

  mountRequests(app, services.log);
  mountSecurityHeaders(app);
  mountPages(app, pagesFolder);
  app.use('/link/*', corsFor(services));
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/openapi.json', (c) => c.json(openApiDocument(config)));
  mountRoutes(app, routes, handlers, guards);
  const portalGuards = { ...guards, host: guards.portal };
  mountRoutes(app, routes, handlers, portalGuards, { prefix: '/portal-api', include: ({ auth }) => auth === 'host' });
  mountPlatform(app, services, guards, apiKeys);
  mountOauth(app, services, puller);
  mountEvents(app, services, guards, closing);
  mountUploads(app, services, guards, inspector);
  return app;
}

function corsFor(services: Services) {
  return cors({
    origin: async (origin) => ((await isAllowedOrigin(services, origin)) ? origin : null),
    allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowHeaders: [...HEADERS, 'Authorization', 'Content-Type', 'Idempotency-Key'],
    exposeHeaders: [
      'Location',
      'Retry-After',
      'Tus-Resumable',
      'Upload-Length',
      'Upload-Metadata',
      'Upload-Offset',
      'X-Correlation-Id',
    ],
    maxAge: 600,
  });
}
