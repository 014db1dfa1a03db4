import { createMemoryBackend } from '@linkflow/journey/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNetwork } from './network.ts';

function setUp() {
  const network = createNetwork();
  const calls: string[] = [];
  const backend = network.reach(createMemoryBackend(), (call) => calls.push(call));
  return { network, backend, calls };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('The network of the workshop', () => {
  it('tells of every call that passes it', async () => {
    const { backend, calls } = setUp();
    await backend.getSession();
    await backend.listIntegrations({ query: '' });
    expect(calls).toEqual(['getSession', 'listIntegrations']);
  });

  it('answers no call while it is offline', async () => {
    const { network, backend } = setUp();
    network.set('offline');
    await expect(backend.getSession()).rejects.toMatchObject({ problem: { code: 'network.offline' } });
  });

  it('answers late while it is slow', async () => {
    const { network, backend } = setUp();
    network.set('slow');
    const answered = vi.fn();
    void backend.getSession().then(answered);
    await vi.advanceTimersByTimeAsync(1900);
    expect(answered).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(answered).toHaveBeenCalledOnce();
  });

  it('ends what is on its way when it goes offline, and nothing that comes after', async () => {
    const { network, backend } = setUp();
    network.set('slow');
    const ended = expect(backend.getSession()).rejects.toMatchObject({ problem: { code: 'network.offline' } });
    network.set('offline');
    await ended;
    network.set('fast');
    await expect(backend.getSession()).resolves.toMatchObject({ host: { name: 'Example Bank' } });
  });
});
