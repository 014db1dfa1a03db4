import { afterEach, expect, it, vi } from 'vitest';
import { online } from './pause.ts';

afterEach(() => vi.unstubAllGlobals());

/** A browser without a network, and the moment it comes back. */
function offline() {
  const target = new EventTarget();
  vi.stubGlobal('navigator', { onLine: false });
  vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
  return () => target.dispatchEvent(new Event('online'));
}

it('goes on at once with a network, or where nobody knows', async () => {
  vi.stubGlobal('navigator', { onLine: true });
  await online(undefined);
  vi.stubGlobal('navigator', undefined);
  await online(undefined);
});

it('goes on when the network comes back', async () => {
  const comeBack = offline();
  let on = false;
  const waiting = online(undefined).then(() => {
    on = true;
  });
  await Promise.resolve();
  expect(on).toBe(false);
  comeBack();
  await waiting;
  expect(on).toBe(true);
});

it('ends when it is aborted', async () => {
  offline();
  const leaving = new AbortController();
  const waiting = online(leaving.signal);
  leaving.abort(new Error('left'));
  await expect(waiting).rejects.toThrow('left');
});

it('ends at once when it was aborted before', async () => {
  offline();
  await expect(online(AbortSignal.abort(new Error('left')))).rejects.toThrow('left');
});
