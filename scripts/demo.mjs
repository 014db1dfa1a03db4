// Starts the Link server for development: with the portal, on this machine only, without an API key, and beside it the
// ledger, a software to connect. `npm start` builds first.
import { readConfig } from '../apps/ledger/src/config.ts';
import { startLedger } from '../apps/ledger/src/ledger.ts';

const { LINKFLOW_HOST: host = '127.0.0.1', LINKFLOW_PORT: port = '4000', LINKFLOW_URL: url } = process.env;
process.env.LINKFLOW_DEV ??= '1';
process.env.LEDGER_REDIRECT_URIS ||= `${url || `http://${host}:${port}`}/oauth/callback`;

const ledger = await startBeside();
if (ledger) process.env.LEDGER_URL ||= ledger.url;
await import('../apps/server/src/main.ts');

if (ledger && process.exitCode) await ledger.close();
else if (ledger) {
  process.once('SIGTERM', ledger.close);
  process.once('SIGINT', ledger.close);
  console.error(`Ledger: ${ledger.url} is a software to connect. Its sign-in page names its users.`);
}

/** The ledger, or undefined where it cannot start: the server starts all the same. */
async function startBeside() {
  try {
    return await startLedger(readConfig(process.env));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('LinkFlow: starting without the ledger.');
    return undefined;
  }
}
