import { expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { startLedger } from './ledger.ts';
import { startSandbox } from './testing/sandbox.ts';

it('a port that is taken ends the start with one line', async () => {
  const { url } = await startSandbox();
  const { port } = new URL(url);
  await expect(startLedger(readConfig({ LEDGER_PORT: port }))).rejects.toThrow(
    `Ledger: another program listens on 127.0.0.1:${port}. Stop it, or set LEDGER_PORT to another port.`,
  );
});
