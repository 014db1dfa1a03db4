import type { HttpBindings } from '@hono/node-server';
import type { Provider } from 'oidc-provider';
import type { Config } from './config.ts';
import type { MemoryStore } from './oauth/memory-store.ts';
import type { SignIn } from './users/sign-in.ts';

/** What the routes share. */
export interface Services {
  readonly config: Config;
  readonly provider: Provider;
  readonly store: MemoryStore;
  readonly signIn: SignIn;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Hono's type of the environment: requests come from Node's HTTP server. */
export interface LedgerEnv {
  Bindings: HttpBindings;
}
