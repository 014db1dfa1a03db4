import type { Authorization, Connection, RequestAuthorization } from '@linkflow/contract';
import type { OpenDatabase } from '../db/connect.ts';
import { type Browser, createBrowser, type Screen } from './browser.ts';
import { type Software, startSoftware } from './software.ts';
import { type Answer, consent, createWorld, type World } from './world.ts';

export const pageNonce = 'a-nonce-of-the-page-0123456789';

/** A customer with a pending sign-in connection to a software under the test's control. */
export interface Customer {
  readonly world: World;
  readonly software: Software;
  readonly browser: Browser;
  readonly companyId: string;
  readonly connectionId: string;
  readonly token: string;
  /** A call of the customer's page about the connection. */
  call(method: string, path?: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Asks for a sign-in and returns where the browser is to be led. */
  ask(wanted?: Partial<RequestAuthorization>, headers?: Record<string, string>): Promise<Authorization>;
  /** Begins a sign-in in a browser: the authorization request at the software. */
  begin(browser?: Browser, wanted?: Partial<RequestAuthorization>): Promise<URL>;
  /** Begins a sign-in, allows, and comes back. */
  signIn(): Promise<Screen>;
  connection(): Promise<Connection>;
}

interface CustomerOptions {
  readonly software?: Software;
  readonly world?: World;
  readonly browser?: Browser;
  readonly env?: Record<string, string>;
}

export async function createCustomer(options: CustomerOptions = {}): Promise<Customer> {
  const software = options.software ?? (await startSoftware());
  const world = options.world ?? (await createWorldWith(software, options.env));
  const { id: companyId } = await world.createCompany();
  const token = await world.tokenOf(companyId);
  const { json: made } = await startSignIn(world, token);
  return customerOf({ world, software, companyId, token, connectionId: made.id }, options.browser);
}

/** Asks for a connection by signing in. */
export function startSignIn(world: World, token: string): Promise<Answer> {
  const body = { integrationKey: 'xero', method: 'signIn', consent };
  return world.request('POST', '/link/connections', { token, body });
}

/** A server that can sign in to this software. */
export async function createWorldWith(
  software: Software,
  env: Record<string, string> = {},
  database?: OpenDatabase,
): Promise<World> {
  const providers = new Map([['xero', software.provider]]);
  return createWorld({ env, providers, pullPauses: [0], ...(database ? { database } : {}) });
}

interface Identity {
  readonly world: World;
  readonly software: Software;
  readonly companyId: string;
  readonly token: string;
  readonly connectionId: string;
}

/** The same customer at a server, such as the one after a restart. */
export function customerOf(
  { world, software, companyId, token, connectionId }: Identity,
  browser = createBrowser(),
): Customer {
  const call: Customer['call'] = (method, path = '', body, headers = {}) =>
    world.request(method, `/link/connections/${connectionId}${path}`, { token, body, headers });
  const ask: Customer['ask'] = async (wanted, headers) =>
    (await call('POST', '/authorization', { nonce: pageNonce, display: 'tab', ...wanted }, headers)).json;
  const begin: Customer['begin'] = async (by = browser, wanted = {}) => {
    const { headers } = await by.open((await ask(wanted)).url);
    return new URL(headers.get('location') ?? '');
  };
  return {
    world,
    software,
    browser,
    companyId,
    connectionId,
    token,
    call,
    ask,
    begin,
    signIn: async () => browser.open(software.allow(await begin())),
    connection: async () => (await call('GET')).json,
  };
}
