import { CodatPlatform } from '@codat/platform';
import { apiKey, type World } from './world.ts';

/** Codat's own SDK, told nothing but the address of this server and its API key. It tries nothing twice. */
export function codatOf({ server }: Pick<World, 'server'>, key = apiKey): CodatPlatform {
  return new CodatPlatform({
    serverURL: server.url,
    authHeader: `Basic ${btoa(key)}`,
    retryConfig: { strategy: 'none' },
  });
}
