import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWorld, temporaryFolder } from '../testing/world.ts';

async function worldWithPages() {
  const pagesFolder = await temporaryFolder();
  await mkdir(join(pagesFolder, 'assets'));
  await writeFile(join(pagesFolder, 'index.html'), '<!doctype html><title>Portal</title>');
  await writeFile(join(pagesFolder, 'assets', 'app-1a2b.js'), 'export {};');
  return createWorld({ pagesFolder });
}

const navigation = { headers: { Accept: 'text/html,*/*' } };

describe('the portal’s pages', () => {
  it.each(['/', '/companies', '/connect/a-secret'])('are one page for a person who opens %s', async (path) => {
    const { request } = await worldWithPages();
    const { status, json } = await request('GET', path, navigation);
    expect([status, json]).toEqual([200, '<!doctype html><title>Portal</title>']);
  });

  it('leave what a sign-in needs alone', async () => {
    const { request } = await worldWithPages();
    const { status, json } = await request('GET', '/oauth/callback', navigation);
    expect([status, json]).toEqual([404, expect.stringContaining('There is no sign-in here')]);
  });

  it('keep the tie to the sign-in tabs that they open, and to no other page', async () => {
    const { request } = await worldWithPages();
    const { headers } = await request('GET', '/', navigation);
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin-allow-popups');
  });

  it('leave the calls of programs alone', async () => {
    const { request } = await worldWithPages();
    expect((await request('GET', '/companies')).json.results).toEqual([]);
    expect((await request('GET', '/openapi.json', navigation)).json.openapi).toBe('3.1.0');
  });

  it('keep hashed files for ever and the page never', async () => {
    const { request } = await worldWithPages();
    expect((await request('GET', '/assets/app-1a2b.js')).headers.get('cache-control')).toContain('immutable');
    expect((await request('GET', '/', navigation)).headers.get('cache-control')).toBe('no-cache');
  });

  it('say that a file is not there', async () => {
    const { request } = await worldWithPages();
    expect((await request('GET', '/assets/gone.js')).status).toBe(404);
  });

  it('do not lead out of their folder', async () => {
    const { request } = await worldWithPages();
    for (const path of ['/..%2f..%2fetc/passwd', '/assets/%2e%2e/%2e%2e/etc/passwd']) {
      expect((await request('GET', path)).status).toBe(404);
    }
  });

  it('run no inline script, sit in no frame and tell no address', async () => {
    const { request } = await worldWithPages();
    const { headers } = await request('GET', '/', navigation);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });
});
