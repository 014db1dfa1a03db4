import type { Route, RouteName, routes } from '@linkflow/contract';
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type GenericSchema, type InferOutput, safeParse } from 'valibot';
import type { Scope } from '../platform/apiKeys.ts';
import { ApiFailure, invalidInput } from './errors.ts';
import type { CompanyClaims } from './tokens.ts';

type Parsed<Schema> = Schema extends GenericSchema ? InferOutput<Schema> : undefined;
type Of<R extends Route, Key extends keyof Route> = R extends Record<Key, infer Value> ? Value : undefined;

/** One request of a route, checked. */
export interface Call<R extends Route> {
  readonly c: Context;
  readonly query: Parsed<Of<R, 'query'>>;
  readonly body: Parsed<Of<R, 'body'>>;
  /** Whose token it is. Companies only see their own. */
  readonly company: R['auth'] extends 'company' ? CompanyClaims : undefined;
  /** A part of the path. */
  param(name: string): string;
  /** A part of the path that is an id; anything else is not found. */
  id(name: string): string;
}

/** Routes by their names. */
export type RouteTable = Readonly<Record<string, Route>>;

/** One function for each route of a table. A route without a `response` answers with its status alone. */
export type HandlersOf<Table extends RouteTable> = {
  readonly [N in keyof Table]: (call: Call<Table[N]>) => Answer<Of<Table[N], 'response'>>;
};

type Answer<Schema> = Schema extends GenericSchema ? Promise<InferOutput<Schema>> : Promise<void>;

export type Handlers<Name extends RouteName = RouteName> = HandlersOf<Pick<typeof routes, Name>>;

/** Lets a caller in, or throws. */
export interface Guards {
  company(c: Context): Promise<CompanyClaims>;
  host(c: Context, needed: Scope): Promise<void>;
  portal(c: Context, needed: Scope): Promise<void>;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const maxBody = 1024 * 1024;

/** Whether a text is an id of ours. */
export function isId(text: string): boolean {
  return uuid.test(text);
}

/** Adds every route of a table that `include` names to the app, below `prefix`. */
export function mountRoutes<Table extends RouteTable>(
  app: Hono,
  table: Table,
  handlers: HandlersOf<Table>,
  guards: Guards,
  { prefix = '', include = () => true }: { prefix?: string; include?: (route: Route) => boolean } = {},
): void {
  for (const [name, route] of Object.entries<Route>(table)) {
    if (!include(route)) continue;
    // SAFETY: `HandlersOf` pairs each name with the handler of its own route, whose call is built from that route here.
    const handler = handlers[name] as unknown as (call: Call<Route>) => Promise<unknown>;
    const path = prefix + route.path.replaceAll(/\{(\w+)\}/g, ':$1');
    const tooLarge = () => {
      throw new ApiFailure('request_invalid', 'The body is larger than 1 MiB.', { status: 413 });
    };
    app.on(route.method, path, bodyLimit({ maxSize: maxBody, onError: tooLarge }), async (c) => {
      const company = await admit(c, route, guards);
      const query = route.query && parse('query', route.query, c.req.query());
      const body = route.body && parse('body', route.body, await jsonOf(c));
      c.status(route.status ?? 200);
      c.header('Cache-Control', 'no-store');
      // SAFETY: the parts were made by the schemas and the guard of this very route.
      const call = { c, query, body, company, param: (key: string) => c.req.param(key) ?? '', id } as Call<Route>;
      const answer = await handler(call);
      return route.response ? c.json(answer) : c.body(null);

      function id(key: string): string {
        const value = c.req.param(key) ?? '';
        if (!isId(value)) throw new ApiFailure('not_found', 'There is nothing with this id.');
        return value;
      }
    });
  }
}

async function admit(c: Context, route: Route, guards: Guards): Promise<CompanyClaims | undefined> {
  if (route.auth === 'company') return guards.company(c);
  const needed = route.scope ?? (route.method === 'get' ? 'read' : 'full');
  if (route.auth === 'host' || route.auth === 'portal') await guards[route.auth](c, needed);
  return undefined;
}

function parse(where: string, schema: GenericSchema, input: unknown): unknown {
  const parsed = safeParse(schema, input);
  if (!parsed.success) throw invalidInput(where, parsed.issues);
  return parsed.output;
}

async function jsonOf(c: Context): Promise<unknown> {
  const text = await c.req.text();
  if (text.includes('\\u0000')) throw new ApiFailure('request_invalid', 'The body holds a NUL character.');
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiFailure('request_invalid', 'The body is not JSON.');
  }
}
