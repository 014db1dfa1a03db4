import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from './app.ts';
import { catalogue } from './catalogue/index.ts';
import type { Config } from './config.ts';
import { type Release, takeDataFolder } from './dataFolder.ts';
import { type OpenDatabase, openPglite, openPostgres } from './db/connect.ts';
import { reasonOf } from './failures.ts';
import { listen } from './http/listen.ts';
import { createTokens, keptSecret } from './http/tokens.ts';
import { createChanges } from './link/changes.ts';
import type { Log } from './log.ts';
import { createSeal } from './oauth/seal.ts';
import { failUnfinished, removeOldSignIns } from './oauth/signIns.ts';
import { createProviders, type Provider } from './providers/index.ts';
import { createPuller } from './pulls/puller.ts';
import { refreshOutdated } from './pulls/refreshOutdated.ts';
import type { Services } from './services.ts';
import { createInspector } from './uploads/inspector.ts';
import { removeAbandoned } from './uploads/uploads.ts';
import { createDispatcher } from './webhooks/dispatcher.ts';
import { noticeAbandoned } from './webhooks/noticeAbandoned.ts';
import { removeOldMessages } from './webhooks/removeOldMessages.ts';

const portalFiles = fileURLToPath(new URL('../../portal/dist', import.meta.url));
const hour = 60 * 60 * 1000;

export interface RunningServer {
  readonly url: string;
  readonly services: Services;
  /** Ends running requests, after two seconds by force, and leaves what is unfinished to the next start. */
  close(): Promise<void>;
}

interface StartOptions {
  readonly log: Log;
  /** An open database. @default the one the config names */
  readonly database?: OpenDatabase;
  /** The software that customers can sign in to. @default what the config names */
  readonly providers?: ReadonlyMap<string, Provider>;
  /** Milliseconds before each further attempt to read a software. @default a second to an hour */
  readonly pullPauses?: readonly number[];
  /** Milliseconds before each further attempt to deliver a webhook. @default five seconds to ten hours */
  readonly webhookPauses?: readonly number[];
  /** Folder of the pages. @default the built portal */
  readonly pagesFolder?: string;
}

/** Starts everything and listens. The address is a loopback name unless the config names another host. */
export async function startServer(config: Config, options: StartOptions): Promise<RunningServer> {
  const release = await takeDataFolder(config.dataFolder);
  try {
    return await startWithin(config, options, release);
  } catch (error) {
    await release();
    throw error;
  }
}

async function startWithin(config: Config, options: StartOptions, release: Release): Promise<RunningServer> {
  const database = options.database ?? (await openDatabase(config));
  const secret = config.secret ?? (await keptSecret(config.dataFolder));
  let url = '';
  const publicUrl = () => config.publicUrl ?? url;
  const services: Services = {
    config,
    db: database.db,
    bulk: database.bulk,
    tokens: createTokens(secret),
    seal: createSeal(secret),
    changes: createChanges(),
    log: options.log,
    catalogue,
    providers: options.providers ?? createProviders(config.providers),
    filesFolder: join(config.dataFolder, 'files'),
    publicUrl,
    portalUrl: () => config.portalUrl ?? publicUrl(),
  };
  const closing = new AbortController();
  const inspector = createInspector(services);
  const puller = createPuller(services, options.pullPauses);
  const app = createApp(
    services,
    { inspector, puller },
    {
      closing: closing.signal,
      pagesFolder: options.pagesFolder ?? portalFiles,
    },
  );
  await removeLeftOver(services);
  await failUnfinished(services.db);
  const listener = await listen(app.fetch, config).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${listener.port}`;
  await inspector.resume();
  await puller.resume();
  const dispatcher = createDispatcher(services, options.webhookPauses);
  const refresh = () => logged(services.log, refreshOutdated(services, puller));
  await refresh();
  const hourly = setInterval(() => {
    void logged(services.log, removeLeftOver(services));
    void refresh();
  }, hour).unref();

  async function stop(): Promise<void> {
    clearInterval(hourly);
    closing.abort();
    await listener.close();
    await inspector.close();
    await puller.close();
    await dispatcher.close();
    await database.close();
    await release();
  }
  let stopping: Promise<void> | undefined;
  return {
    url,
    services,
    close() {
      stopping ??= stop();
      return stopping;
    },
  };
}

/** What is done beside requests may fail: it is done again in an hour. */
async function logged(log: Log, chore: Promise<void>): Promise<void> {
  await chore.catch((error: unknown) => log.error('chore.failed', { error: reasonOf(error) }));
}

async function removeLeftOver(services: Services): Promise<void> {
  await removeAbandoned(services);
  await removeOldSignIns(services.db);
  await noticeAbandoned(services);
  await removeOldMessages(services.db);
}

async function openDatabase({ databaseUrl, dataFolder }: Config): Promise<OpenDatabase> {
  try {
    return await (databaseUrl ? openPostgres(databaseUrl) : openPglite(join(dataFolder, 'pglite')));
  } catch (error) {
    const which = databaseUrl ? 'the database of DATABASE_URL' : `the database in ${dataFolder}`;
    throw new Error(`LinkFlow: ${which} cannot be opened: ${reasonOf(error)}`);
  }
}
