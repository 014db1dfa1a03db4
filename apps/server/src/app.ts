import { HEADERS } from '@tus/server';
import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { companyHandlers } from './companies/company.handlers.ts';
import { companyOf, isLoopbackOrigin, requireHost, requireLocalPortal } from './http/auth.ts';
import { mountRoutes } from './http/mount.ts';
import { mountPages, mountSecurityHeaders } from './http/pages.ts';
import { mountRequests } from './http/requests.ts';
import { mountEvents } from './link/events.ts';
import { linkHandlers } from './link/link.handlers.ts';
import { openApiDocument } from './openapi.ts';
import type { Services } from './services.ts';
import type { Inspector } from './uploads/inspector.ts';
import { mountUploads } from './uploads/tus.ts';

/** The whole server as one function from request to answer. */
export function createApp(
  services: Services,
  inspector: Inspector,
  { closing, pagesFolder }: { closing: AbortSignal; pagesFolder: string },
): Hono {
  const { config, tokens } = services;
  const app = new Hono();
  const guards = {
    company: (c: Context) => companyOf(c, tokens),
    host: (c: Context) => requireHost(c, config.apiKey),
  };
  const handlers = { ...linkHandlers(services), ...companyHandlers(services) };

  mountRequests(app, services.log);
  mountSecurityHeaders(app);
  mountPages(app, pagesFolder);
  app.use('/link/*', corsFor(services));
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/openapi.json', (c) => c.json(openApiDocument(config)));
  mountRoutes(app, handlers, guards);
  if (config.dev && isLoopbackOrigin(`http://${config.host}`)) {
    const portalGuards = { ...guards, host: requireLocalPortal };
    mountRoutes(app, handlers, portalGuards, { prefix: '/portal-api', include: (route) => route.auth === 'host' });
  }
  mountEvents(app, services, guards, closing);
  mountUploads(app, services, guards, inspector);
  return app;
}

function corsFor({ config }: Services) {
  const isAllowed = (origin: string) => config.origins.includes(origin) || (config.dev && isLoopbackOrigin(origin));
  return cors({
    origin: (origin) => (isAllowed(origin) ? origin : null),
    allowMethods: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'],
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
