import { readFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { companies, connections } from '../db/schema.ts';
import { findEntry } from '../link/integrations.ts';
import type { Puller } from '../pulls/puller.ts';
import type { Services } from '../services.ts';
import { finishSignIn } from './callback.ts';
import type { Outcome } from './outcome.ts';
import { returnPage } from './returnPage.ts';
import type { Names } from './returnPage.words.ts';
import { startSignIn } from './start.ts';

const assets = [
  { path: '/return.css', type: 'text/css; charset=utf-8' },
  { path: '/return.js', type: 'text/javascript; charset=utf-8' },
] as const;

const statuses: { readonly [outcome in Outcome]?: 403 | 404 | 410 | 500 } = {
  'signIn.timedOut': 410,
  cancelled: 410,
  used: 410,
  foreign: 403,
  unknown: 404,
  broken: 500,
};

/** `/oauth/…`: where a sign-in begins and where the software sends the customer back to. For browsers, in HTML. */
export function mountOauth(app: Hono, services: Services, puller: Puller): void {
  const oauth = new Hono();

  oauth.use(async (c, next) => {
    c.header('Cache-Control', 'no-store');
    // Any other would cut the tie to the page that opened the tab.
    c.header('Cross-Origin-Opener-Policy', 'unsafe-none');
    await next();
  });

  oauth.get('/start/:ticket', async (c) => {
    const start = await startSignIn(services, c.req.param('ticket'), (name) => getCookie(c, name));
    if ('outcome' in start) return answer(c, start.outcome);
    const { name, value, expires } = start.cookie;
    const secure = services.publicUrl().startsWith('https:');
    if (value !== null) setCookie(c, name, value, { path: '/oauth', httpOnly: true, sameSite: 'Lax', secure, expires });
    return c.redirect(start.to.href);
  });

  oauth.get('/callback', async (c) => {
    const query = new URL(c.req.url).searchParams;
    const { outcome, page, connectionId } = await finishSignIn(services, puller, query, (name) => getCookie(c, name));
    if (page?.returnUrl) return c.redirect(page.returnUrl, 303);
    const names = connectionId === undefined ? undefined : await namesOf(services, connectionId);
    const tell = page && { nonce: page.nonce, origin: page.origin ?? services.publicUrl() };
    return answer(c, outcome, { names, tell });
  });

  for (const { path, type } of assets) {
    const body = readFileSync(new URL(`./assets${path}`, import.meta.url));
    oauth.get(path, (c) => c.body(body, 200, { 'Content-Type': type }));
  }

  oauth.onError((error, c) => {
    const reference = c.get('requestId');
    services.log.error('request.failed', { correlationId: reference, error: error.name, stack: error.stack });
    return answer(c, 'broken', { reference });
  });

  app.route('/oauth', oauth);
}

function answer(
  c: Context,
  outcome: Outcome,
  parts: Omit<Parameters<typeof returnPage>[0], 'outcome'> = {},
): Response | Promise<Response> {
  return c.html(returnPage({ outcome, ...parts }), statuses[outcome] ?? 200);
}

async function namesOf({ db, catalogue, config }: Services, connectionId: string): Promise<Names | undefined> {
  const [found] = await db
    .select({ company: companies.name, key: connections.integrationKey })
    .from(connections)
    .innerJoin(companies, eq(companies.id, connections.companyId))
    .where(eq(connections.id, connectionId));
  if (!found) return undefined;
  return { software: findEntry({ catalogue }, found.key).name, company: found.company, host: config.requester };
}
