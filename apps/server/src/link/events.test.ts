import { ConnectionSchema } from '@linkflow/contract';
import { is } from 'valibot';
import { describe, expect, it } from 'vitest';
import { csvFile, suppliersCsv } from '../testing/reports.ts';
import { createWorld, startConnection } from '../testing/world.ts';

async function watched() {
  const world = await createWorld();
  const company = await world.createCompany();
  const backend = world.backendOf(company.id);
  const { id } = await startConnection(backend);
  const response = await fetch(`${world.server.url}/link/connections/${id}/events`, {
    headers: { Authorization: `Bearer ${await world.tokenOf(company.id)}` },
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  /** The next event's JSON, or undefined at the end of the stream. */
  const next = async () => {
    while (!text.includes('\n\n')) {
      const part = await reader?.read();
      if (!part || part.done) return undefined;
      text += part.value;
    }
    const [block = ''] = text.split('\n\n', 1);
    text = text.slice(block.length + 2);
    return JSON.parse(block.replace(/^event: connection\ndata: /, ''));
  };
  return { world, backend, id, response, next };
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

  it('end when the server stops', async () => {
    const { world, next } = await watched();
    await next();
    await world.server.close();
    expect(await next()).toBeUndefined();
  });
});
