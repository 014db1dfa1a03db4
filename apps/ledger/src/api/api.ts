import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Books } from '../books/books.types.ts';
import { booksOf } from '../books/books-of.ts';
import type { Services } from '../services.ts';
import { apiError } from './api-error.ts';
import { type ApiEnv, createBearer } from './bearer.ts';
import { pageOf, readQuery } from './paging.ts';
import { billToWire, paymentToWire } from './to-wire.ts';

/** The REST API: what an application reads with an access token. */
export function apiRoutes(services: Services): Hono<ApiEnv> {
  const bearer = createBearer(services);
  const app = new Hono<ApiEnv>();

  app.get('/entities', bearer('entities.read'), (c) => c.json({ items: c.var.user.entities }));

  app.get('/entities/:id/suppliers', bearer('suppliers.read'), (c) =>
    c.json(pageOf(booksFor(c).suppliers, readQuery(c.req.query()))),
  );

  app.get('/entities/:id/bills', bearer('bills.read'), (c) => {
    const { items, ...rest } = pageOf(booksFor(c).bills, readQuery(c.req.query()));
    return c.json({ items: items.map(billToWire), ...rest });
  });

  app.get('/entities/:id/payments', bearer('payments.read'), (c) => {
    const { items, ...rest } = pageOf(booksFor(c).payments, readQuery(c.req.query()));
    return c.json({ items: items.map(paymentToWire), ...rest });
  });

  app.all('*', () => {
    throw apiError('not_found', 'There is no such call.');
  });

  app.onError((error) =>
    error instanceof HTTPException
      ? error.getResponse()
      : apiError('server_error', 'Something went wrong here.').getResponse(),
  );
  return app;
}

function booksFor(c: Context<ApiEnv>): Books {
  const entity = c.var.user.entities.find(({ id }) => id === c.req.param('id'));
  if (!entity) throw apiError('not_found', 'There is no such entity, or it is not yours.');
  return booksOf(entity);
}
