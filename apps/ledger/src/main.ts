import { readConfig } from './config.ts';
import { startLedger } from './ledger.ts';

try {
  const ledger = await startLedger(readConfig(process.env));
  process.once('SIGTERM', ledger.close);
  process.once('SIGINT', ledger.close);
  console.log(`Ledger: ${ledger.url}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
