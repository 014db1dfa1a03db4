import { setTimeout as delay } from 'node:timers/promises';
import type { Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { ApiFailure } from '../http/errors.ts';
import type { Guards } from '../http/mount.ts';
import { isId } from '../http/mount.ts';
import type { Services } from '../services.ts';
import { getConnection } from './connections.ts';

/** Milliseconds between two signs of life. The connection is read again at each, so that no change is missed. */
const heartbeat = 10_000;

/** `GET /link/connections/{id}/events`: the connection as JSON at once and after every change, until the caller leaves. */
export function mountEvents(app: Hono, services: Services, guards: Guards, closing: AbortSignal): void {
  app.get('/link/connections/:id/events', async (c: Context) => {
    const { companyId, expiresAt } = await guards.company(c);
    const id = c.req.param('id') ?? '';
    if (!isId(id)) throw new ApiFailure('not_found', 'There is no connection with this id.');
    await getConnection(services, companyId, id);
    c.header('X-Accel-Buffering', 'no');
    return streamSSE(c, async (stream) => {
      const left = new AbortController();
      const over = AbortSignal.any([left.signal, closing]);
      stream.onAbort(() => left.abort());
      let changed = new AbortController();
      services.changes.watch(id, () => changed.abort(), over);
      for (let sent = ''; !over.aborted && expiresAt.getTime() > Date.now(); ) {
        const now = JSON.stringify(await getConnection(services, companyId, id));
        if (now === sent) await stream.write(': alive\n\n');
        else await stream.writeSSE({ event: 'connection', data: now });
        sent = now;
        const signal = AbortSignal.any([changed.signal, over]);
        await delay(heartbeat, undefined, { signal }).catch(() => undefined);
        changed = new AbortController();
      }
      left.abort();
    });
  });
}
