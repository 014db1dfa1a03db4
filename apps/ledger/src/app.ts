import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { apiRoutes } from './api/api.ts';
import { interactionRoutes } from './oauth/interactions.ts';
import type { LedgerEnv, Services } from './services.ts';
import { pageHeaders } from './web/page-headers.ts';
import { messagePage } from './web/pages/message-page.ts';
import { webRoutes } from './web/web.ts';

const webFolder = fileURLToPath(new URL('./web', import.meta.url));
const maxFormSize = 16 * 1024;

/** Every address of the ledger. */
export function createApp(services: Services): Hono<LedgerEnv> {
  const app = new Hono<LedgerEnv>();
  const authorizationServer = services.provider.callback();

  const toAuthorizationServer = async (c: Context<LedgerEnv>) => {
    await authorizationServer(c.env.incoming, c.env.outgoing);
    return RESPONSE_ALREADY_SENT;
  };
  app.all('/oauth/*', toAuthorizationServer);
  app.get('/.well-known/*', toAuthorizationServer);
  app.route('/api', apiRoutes(services));

  app.get('/assets/*', serveStatic({ root: webFolder }));
  app.use(csrf(), bodyLimit({ maxSize: maxFormSize }), async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(pageHeaders(services.config))) c.header(name, value);
  });
  app.route('/interaction', interactionRoutes(services));
  app.route('/', webRoutes(services));
  app.notFound((c) => c.html(messagePage('There is no such page', []), 404));
  return app;
}
