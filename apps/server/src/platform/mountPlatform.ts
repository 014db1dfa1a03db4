import type { Hono } from 'hono';
import { type Guards, mountRoutes } from '../http/mount.ts';
import type { Services } from '../services.ts';
import type { ApiKeys } from './apiKeys.ts';
import { platformCompanyHandlers } from './company.handlers.ts';
import { findMeant, markOf } from './integrations.ts';
import { platformRoutes } from './platform.routes.ts';
import { platformSettingsHandlers } from './settings.handlers.ts';

/** The Platform API, and the marks of software that it refers to, which anyone may see. */
export function mountPlatform(app: Hono, services: Services, guards: Guards, apiKeys: ApiKeys): void {
  const handlers = { ...platformCompanyHandlers(services), ...platformSettingsHandlers(services, apiKeys) };
  mountRoutes(app, platformRoutes, handlers, guards);
  app.get('/integrations/:platformKey/logo.svg', (c) => {
    const mark = markOf(findMeant(services, c.req.param('platformKey')));
    return c.body(mark, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' });
  });
}
