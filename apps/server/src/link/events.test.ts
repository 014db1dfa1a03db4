import { ConnectionSchema } from '@linkflow/contract';
import { is } from 'valibot';
import { describe, expect, it } from 'vitest';
import { createCustomer } from '../testing/customer.ts';
import { csvFile, suppliersCsv } from '../testing/reports.ts';
import { createWorld, startConnection, type World } from '../testing/world.ts';

function openEvents({ server }: World, token: string, id: string): Promise<Response> {
  return fetch(`${server.url}/link/connections/${id}/events`, { headers: { Authorization: `Bearer ${token}` } });
}

/** Reads one event after another: its JSON, or undefined at the end of the stream. */
function eventsOf({ body }: Response) {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  const begin = 'event: connection\ndata: ';
  let text = '';
  return async () => {
    for (;;) {
      const [block = '', rest] = text.split('\n\n', 2);
      if (rest !== undefined) text = text.slice(block.length + 2);
      if (rest !== undefined && block.startsWith(begin)) return JSON.parse(block.slice(begin.length));
      if (rest !== undefined) continue;
      const part = await reader?.read();
      if (!part || part.done) return undefined;
      text += part.value;
    }
  };
}

async function watched() {
  const world = await createWorld();
  const company = await world.createCompany();
  const backend = world.backendOf(company.id);
  const { id } = await startConnection(backend);
  const response = await openEvents(world, await world.tokenOf(company.id), id);
  return { world, backend, id, response, next: eventsOf(response) };
}

describe('the events of a connection', () => {
  it('begin with the connection as it is', async () => {
    const { response, next, id } = await watched();
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const first = await next();
    expect(first.id).toBe(id);
    expect(is(ConnectionSchema, first)).toBe(true);
  });

  it('follow a report until it is stored', async () => {
    const { backend, id, next } = await watched();
    await backend.uploadReport({ connectionId: id, kind: 'suppliers', file: csvFile(suppliersCsv(), 's.csv') });
    const statuses: string[] = [];
    while (statuses.at(-1) !== 'stored') statuses.push((await next()).reports[0]?.status ?? 'none');
    expect(statuses).toEqual(['none', 'inspecting', 'stored']);
  });

  it('follow a sign-in, the choice of companies and what is read then', async () => {
    const customer = await createCustomer();
    const { software, browser, begin, call, world, token, connectionId } = customer;
    software.entities = ['one', 'two'].map((id) => ({ id, name: id, detail: null }));
    software.records = [{ supplierName: 'Mill Ltd' }];
    const next = eventsOf(await openEvents(world, token, connectionId));
    const seen: string[] = [];
    const until = async (wanted: string) => {
      while (seen.at(-1) !== wanted) {
        const { signIn, pulls } = await next();
        const isRead = pulls.length > 0 && pulls.every(({ status }: { status: string }) => status === 'stored');
        const now = isRead ? 'read' : signIn.status;
        if (now !== seen.at(-1)) seen.push(now);
      }
    };
    await until('idle');
    await browser.open(software.refuse(await begin(), 'access_denied'));
    await until('refused');
    await browser.open(software.allow(await begin()));
    await until('choosing');
    await call('PUT', '/entities', { entityIds: ['one'] });
    await until('read');
    expect(seen.filter((word) => word !== 'waiting')).toEqual(['idle', 'refused', 'choosing', 'granted', 'read']);
  });

  it('end when the server stops', async () => {
    const { world, next } = await watched();
    await next();
    await world.server.close();
    expect(await next()).toBeUndefined();
  });
});
