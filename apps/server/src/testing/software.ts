import { createHash, randomUUID } from 'node:crypto';
import { serve } from '@hono/node-server';
import type { CanonicalRecord, Entity } from '@linkflow/contract';
import { type Context, Hono } from 'hono';
import { onTestFinished } from 'vitest';
import type { Provider } from '../providers/index.ts';

/** An answer to give in place of the usual one. */
interface Instead {
  readonly status: number;
  readonly headers?: Record<string, string>;
}

/** An accounting software under the test's control: its authorization server and its API. */
export interface Software {
  readonly url: string;
  readonly provider: Provider;
  entities: Entity[];
  records: CanonicalRecord[];
  /** Seconds an access token is good for. */
  expiresIn: number;
  /** Answers of the API that come first. */
  readonly instead: Instead[];
  /** Holds the answers of the API back, but the first `after`, until the function it returns is called. */
  hold(after?: number): () => void;
  /** Paths of all calls so far. */
  readonly calls: readonly string[];
  /** Every token ever given out. */
  readonly tokens: readonly string[];
  /** The customer allows: where the browser comes back to. */
  allow(request: URL): URL;
  /** The software answers with an error: where the browser comes back to. */
  refuse(request: URL, error: string, description?: string): URL;
  /** The access tokens have run out. */
  expireAccess(): void;
  /** The customer takes all access back. */
  disconnect(): void;
}

const client = { id: 'link-flow', secret: 'a-secret-of-the-software' };
const pageSize = 2;

/** Starts one that ends with the test. It is known as the integration `xero`, and refuses what a strict one refuses. */
export async function startSoftware(): Promise<Software> {
  const codes = new Map<string, { challenge: string; redirectUri: string }>();
  const access = new Set<string>();
  const refresh = new Set<string>();
  const calls: string[] = [];
  const tokens: string[] = [];
  let gate = Promise.resolve();
  let free = 0;
  const app = new Hono();

  function give(c: Context) {
    const [accessToken, refreshToken] = [`access-${randomUUID()}`, `refresh-${randomUUID()}`];
    access.add(accessToken);
    refresh.add(refreshToken);
    tokens.push(accessToken, refreshToken);
    return c.json({
      access_token: accessToken,
      refresh_token: refreshToken,
      token_type: 'Bearer',
      expires_in: software.expiresIn,
    });
  }

  function disconnect(): void {
    access.clear();
    refresh.clear();
  }

  app.use(async (c, next) => {
    calls.push(c.req.path);
    await next();
  });
  app.post('/token', async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const credentials = atob(c.req.header('authorization')?.replace('Basic ', '') ?? '');
    if (decodeURIComponent(credentials) !== `${client.id}:${client.secret}`) {
      return c.json({ error: 'invalid_client' }, 401);
    }
    const instead = software.instead.shift();
    if (instead) return c.json({ error: 'server_error' }, 500);
    if (form.get('grant_type') === 'refresh_token') {
      const used = form.get('refresh_token') ?? '';
      if (refresh.delete(used)) return give(c);
      if (tokens.includes(used)) disconnect();
      return c.json({ error: 'invalid_grant' }, 400);
    }
    const code = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const good = code?.challenge === challenge && code.redirectUri === form.get('redirect_uri');
    return good ? give(c) : c.json({ error: 'invalid_grant' }, 400);
  });
  app.post('/revoke', (c) => {
    disconnect();
    return c.body(null, 200);
  });
  app.use('/api/*', async (c, next) => {
    free -= 1;
    if (free < 0) await gate;
    const instead = software.instead.shift();
    if (instead) return new Response(null, instead);
    if (!access.has(c.req.header('authorization')?.replace('Bearer ', '') ?? '')) return c.json({}, 401);
    return next();
  });
  app.get('/api/entities', (c) => c.json(software.entities));
  app.get('/api/:entity/:kind/:start', (c) => {
    const start = Number(c.req.param('start'));
    return c.json({ records: software.records.slice(start, start + pageSize), total: software.records.length });
  });

  const port = await new Promise<number>((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, (info) => resolve(info.port));
    onTestFinished(() => void server.close());
  });
  const url = `http://127.0.0.1:${port}`;
  const software: Software = {
    url,
    entities: [{ id: 'one', name: 'Harbour Bakery', detail: null }],
    records: [],
    expiresIn: 1800,
    instead: [],
    calls,
    tokens,
    provider: {
      integrationKey: 'xero',
      server: {
        issuer: url,
        authorization_endpoint: `${url}/authorize`,
        token_endpoint: `${url}/token`,
        revocation_endpoint: `${url}/revoke`,
        authorization_response_iss_parameter_supported: true,
      },
      client,
      scope: 'read',
      insecure: true,
      kinds: ['suppliers', 'bills'],
      reasonOf(error, description) {
        if (error !== 'access_denied') return 'signIn.providerFailed';
        return description?.includes('role') ? 'signIn.roleMissing' : 'signIn.refused';
      },
      // SAFETY: the answers are those of the routes above.
      listEntities: async (api) => (await api.get(`${url}/api/entities`)) as Entity[],
      async *readRecords(api, entityId, kind) {
        for (let start = 0, end = 1; start < end; start += pageSize) {
          const page = (await api.get(`${url}/api/${entityId}/${kind}/${start}`)) as {
            records: CanonicalRecord[];
            total: string;
          };
          end = Number(page.total);
          yield { records: page.records, total: end };
        }
      },
    },
    allow(request) {
      const code = randomUUID();
      const query = request.searchParams;
      codes.set(code, {
        challenge: query.get('code_challenge') ?? '',
        redirectUri: query.get('redirect_uri') ?? '',
      });
      return back(request, { code });
    },
    refuse: (request, error, description) =>
      back(request, { error, ...(description ? { error_description: description } : {}) }),
    disconnect,
    expireAccess: () => access.clear(),
    hold(after = 0) {
      free = after;
      let open = () => {};
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return open;
    },
  };
  return software;

  function back({ searchParams }: URL, answer: Record<string, string>): URL {
    const to = new URL(searchParams.get('redirect_uri') ?? '');
    to.search = String(new URLSearchParams({ ...answer, state: searchParams.get('state') ?? '', iss: url }));
    return to;
  }
}
