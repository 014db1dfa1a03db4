import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHttpBackend, type HttpBackendOptions } from '@linkflow/client';
import type { AccessToken, Company, CompanyLink, Connection } from '@linkflow/contract';
import type { LinkBackend } from '@linkflow/journey';
import { onTestFinished } from 'vitest';
import { type Config, readConfig } from '../config.ts';
import type { OpenDatabase } from '../db/connect.ts';
import { createLog } from '../log.ts';
import type { Provider } from '../providers/index.ts';
import { type RunningServer, startServer } from '../server.ts';
import { openTestDatabase } from './database.ts';

export const apiKey = 'a-key-for-the-tests';
const origin = 'https://bank.example';
const hostPath = /^\/(portal-api|companies|integrations|corsSettings|webhooks|apiKeys)/;

export const consent = {
  version: '1',
  locale: 'en',
  acceptedAt: '2026-11-01T09:00:00.000Z',
  text: 'I agree to share suppliers and bills.',
};

/** A server of its own for one test, on a loopback port, with what a host would call. */
export interface World {
  readonly server: RunningServer;
  readonly logLines: readonly string[];
  /** Sends a request; a body is sent as JSON, an answer is read as JSON where it is. */
  request(method: string, path: string, options?: RequestOptions): Promise<Answer>;
  createCompany(name?: string): Promise<Company>;
  createLink(companyId: string): Promise<CompanyLink>;
  tokenOf(companyId: string): Promise<string>;
  backendOf(companyId: string, options?: Partial<HttpBackendOptions>): LinkBackend;
}

export interface RequestOptions {
  readonly headers?: Record<string, string>;
  readonly token?: string;
  readonly body?: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly json: any;
}

interface WorldOptions {
  readonly env?: Record<string, string>;
  readonly database?: OpenDatabase;
  readonly pagesFolder?: string;
  /** @default none, so that nothing is signed in to */
  readonly providers?: ReadonlyMap<string, Provider>;
  readonly pullPauses?: readonly number[];
  readonly webhookPauses?: readonly number[];
}

/** A folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'linkflow-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function testConfig(env: Record<string, string> = {}): Promise<Config> {
  return readConfig({
    LINKFLOW_PORT: '0',
    LINKFLOW_API_KEY: apiKey,
    LINKFLOW_DATA: env.LINKFLOW_DATA ?? (await temporaryFolder()),
    LINKFLOW_ORIGINS: origin,
    ...env,
  });
}

/** Starts a server with an empty database, and stops it after the test. */
export async function createWorld({
  env,
  database,
  pagesFolder = 'no-pages',
  providers = new Map(),
  pullPauses,
  webhookPauses,
}: WorldOptions = {}): Promise<World> {
  const config = await testConfig(env);
  const logLines: string[] = [];
  const log = createLog((line) => logLines.push(line));
  const server = await startServer(config, {
    log,
    database: database ?? (await openTestDatabase()),
    pagesFolder,
    providers,
    ...(pullPauses ? { pullPauses } : {}),
    ...(webhookPauses ? { webhookPauses } : {}),
  });
  onTestFinished(() => server.close());
  return { logLines, ...callsOf(server) };
}

function callsOf(server: RunningServer): Omit<World, 'logLines'> {
  const hostHeaders = { Authorization: `Basic ${btoa(apiKey)}` };
  const request: World['request'] = async (method, path, { headers, token, body } = {}) => {
    const response = await fetch(server.url + path, {
      method,
      headers: {
        ...(token ? { Authorization: `Bearer ${token}` } : hostPath.test(path) ? hostHeaders : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, json: jsonOf(text) };
  };
  const tokenOf = async (companyId: string): Promise<string> => {
    const { accessToken }: AccessToken = (await request('GET', `/companies/${companyId}/accessToken`)).json;
    return accessToken;
  };
  return {
    server,
    request,
    tokenOf,
    createCompany: async (name = 'Riverside Bakery') =>
      (await request('POST', '/portal-api/companies', { headers: hostHeaders, body: { name } })).json,
    createLink: async (companyId) => (await request('POST', `/companies/${companyId}/link`)).json,
    backendOf: (companyId, options) =>
      createHttpBackend({ baseUrl: server.url, accessToken: () => tokenOf(companyId), ...options }),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A pending upload connection of a company. */
export function startConnection(
  backend: LinkBackend,
  integrationKey = 'other',
  idempotencyKey: string = crypto.randomUUID(),
): Promise<Connection> {
  return backend.createConnection({ integrationKey, method: 'upload', consent, idempotencyKey });
}
