import { describe, expect, it } from 'vitest';
import { createWorld, type World } from '../testing/world.ts';

const preflight = (world: World, path: string, Origin: string) =>
  world.request('OPTIONS', path, {
    headers: { Origin, 'Access-Control-Request-Method': 'PATCH', 'Access-Control-Request-Headers': 'upload-offset' },
  });

const allowedOrigin = async (world: World, path: string, origin: string) =>
  (await preflight(world, path, origin)).headers.get('access-control-allow-origin');

describe('pages of other origins', () => {
  it('may call the Link API where they are named', async () => {
    const world = await createWorld();
    const { headers } = await preflight(world, '/link/uploads/1', 'https://bank.example');
    expect(headers.get('access-control-allow-origin')).toBe('https://bank.example');
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      expect(headers.get('access-control-allow-methods')).toContain(method);
    }
    expect(headers.get('access-control-allow-headers')?.toLowerCase()).toContain('upload-offset');
  });

  it('may read what an upload needs', async () => {
    const world = await createWorld();
    const answer = await world.request('GET', '/link/session', { headers: { Origin: 'https://bank.example' } });
    expect(answer.headers.get('access-control-expose-headers')).toContain('Upload-Offset');
    expect(answer.headers.get('access-control-expose-headers')).toContain('X-Correlation-Id');
  });

  it('may not where they are not named', async () => {
    const world = await createWorld();
    expect(await allowedOrigin(world, '/link/session', 'https://elsewhere.example')).toBeNull();
    expect(await allowedOrigin(world, '/link/session', 'http://localhost:5173')).toBeNull();
  });

  it('may from any loopback port in development', async () => {
    const world = await createWorld({ env: { LINKFLOW_DEV: '1' } });
    expect(await allowedOrigin(world, '/link/session', 'http://localhost:5173')).toBe('http://localhost:5173');
    expect(await allowedOrigin(world, '/link/session', 'http://localhost.elsewhere.example')).toBeNull();
  });

  it('never call as the host', async () => {
    const world = await createWorld();
    expect(await allowedOrigin(world, '/companies', 'https://bank.example')).toBeNull();
  });
});
