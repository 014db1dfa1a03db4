import { readConfig } from './config.ts';
import { createLog } from './log.ts';
import { startServer } from './server.ts';

try {
  const config = readConfig(process.env);
  const log = createLog((line) => process.stdout.write(line));
  const server = await startServer(config, { log });
  const stop = async () => {
    await server.close();
    log.info('server.stopped');
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);

  log.info('server.started', { url: server.url, database: config.databaseUrl ? 'postgres' : 'pglite' });
  if (config.dev) console.error(`LinkFlow: open ${server.url}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
