import { allowInsecureRequests, ClientSecretBasic, Configuration } from 'openid-client';
import type { Provider } from '../providers/provider.types.ts';

/** Seconds an authorization server may take for one answer. */
const timeout = 15;

/** This server as a client of the software's authorization server. */
export function clientOf(provider: Provider): Configuration {
  const { id, secret } = provider.client;
  const client = new Configuration(provider.server, id, undefined, ClientSecretBasic(secret));
  client.timeout = timeout;
  if (provider.insecure) allowInsecureRequests(client);
  return client;
}

/** Whether an id token, and with it our nonce, comes back. */
export function hasIdToken(provider: Provider): boolean {
  return provider.scope.split(' ').includes('openid');
}
