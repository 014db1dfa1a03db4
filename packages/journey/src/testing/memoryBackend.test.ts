import { describe, expect, it } from 'vitest';
import { backendContract } from './backendContract.ts';
import { createMemoryBackend } from './memoryBackend.ts';

describe('the in-memory backend keeps the promises of the port:', () => {
  it.each(backendContract)('$name', ({ run }) =>
    run({
      backend: createMemoryBackend(),
      integrationKey: 'quickbooks-online',
      signInKey: 'ledger',
      file: (kind) => new File([`${kind}\n`.repeat(50)], `${kind}.csv`),
    }),
  );
});

describe('faults', () => {
  it('answer one call each, and the last one lasts where asked', async () => {
    const once = createMemoryBackend({ faults: { getSession: ['service.busy'] } });
    await expect(once.getSession()).rejects.toThrow('service.busy');
    await expect(once.getSession()).resolves.toMatchObject({ connections: [] });

    const lasting = createMemoryBackend({ faults: { getSession: ['service.busy'] }, lasting: true });
    await expect(lasting.getSession()).rejects.toThrow('service.busy');
    await expect(lasting.getSession()).rejects.toThrow('service.busy');
  });
});
