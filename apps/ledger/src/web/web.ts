import { type Context, Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { booksDate } from '../books/calendar.ts';
import { grantsOf, revokeGrant } from '../oauth/grants.ts';
import { billsReport } from '../reports/bills-report.ts';
import type { Report } from '../reports/report.types.ts';
import { suppliersReport } from '../reports/suppliers-report.ts';
import { toCsv } from '../reports/to-csv.ts';
import { toXlsx } from '../reports/to-xlsx.ts';
import type { LedgerEnv, Services } from '../services.ts';
import type { User } from '../users/users.ts';
import { appsPage } from './pages/apps-page.ts';
import { dashboardPage } from './pages/dashboard-page.ts';
import { reportPage } from './pages/report-page.ts';
import { reportsPage } from './pages/reports-page.ts';
import { signInPage } from './pages/sign-in-page.ts';
import { readCredentials } from './read-credentials.ts';
import { createSessions } from './session.ts';

const reports = { suppliers: suppliersReport, bills: billsReport } as const;
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface WebEnv extends LedgerEnv {
  Variables: { user: User };
}

/** The ledger's own pages, for people who sign in to it. */
export function webRoutes(services: Services): Hono<WebEnv> {
  const { config, signIn, now } = services;
  const sessions = createSessions(now);
  const app = new Hono<WebEnv>();

  app.get('/sign-in', (c) => c.html(signInPage({ action: '/sign-in' })));
  app.post('/sign-in', async (c) => {
    const { email, password } = await readCredentials(c);
    const result = signIn(email, password);
    if (result.outcome !== 'signed-in') {
      const failed = { email, reason: result.outcome };
      return c.html(signInPage({ action: '/sign-in', failed }), result.outcome === 'too-many' ? 429 : 422);
    }
    sessions.start(c, result.user);
    return c.redirect('/', 303);
  });
  app.post('/sign-out', (c) => {
    sessions.end(c);
    return c.redirect('/sign-in', 303);
  });

  const signedIn = createMiddleware<WebEnv>(async (c, next) => {
    const user = sessions.userOf(c);
    if (!user) return c.redirect('/sign-in', 303);
    c.set('user', user);
    await next();
  });

  app.get('/', signedIn, (c) => c.html(dashboardPage(c.var.user)));
  app.get('/reports', signedIn, (c) => c.html(reportsPage(c.var.user)));
  app.get('/reports/:entity/:file{(suppliers|bills)(\\.csv|\\.xlsx)?}', signedIn, async (c) => {
    const [name = '', extension] = c.req.param('file').split('.');
    const entity = c.var.user.entities.find(({ id }) => id === c.req.param('entity'));
    if (!entity || !(name === 'suppliers' || name === 'bills')) return c.notFound();
    const report = reports[name](entity);
    if (extension) return download(c, report, `${name}-${entity.id}-${booksDate}.${extension}`);
    const number = Math.trunc(Number(c.req.query('page') ?? 1)) || 1;
    return c.html(reportPage({ user: c.var.user, report, path: `/reports/${entity.id}/${name}`, number }));
  });

  app.get('/apps', signedIn, async (c) => {
    const grants = await grantsOf(services, c.var.user.email);
    return c.html(appsPage(c.var.user, config.client.name, grants));
  });
  app.post('/apps/disconnect', signedIn, async (c) => {
    const { id } = await c.req.parseBody();
    await revokeGrant(services, c.var.user.email, String(id));
    return c.redirect('/apps', 303);
  });

  return app;
}

async function download(c: Context, report: Report, fileName: string): Promise<Response> {
  c.header('Content-Disposition', `attachment; filename="${fileName}"`);
  if (fileName.endsWith('.csv')) return c.body(toCsv(report), 200, { 'Content-Type': 'text/csv; charset=utf-8' });
  return c.body(new Uint8Array(await toXlsx(report)), 200, { 'Content-Type': xlsxType });
}
