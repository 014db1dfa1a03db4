import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { Provider } from 'oidc-provider';
import type { Config } from '../config.ts';
import { findUser } from '../users/users.ts';
import { pageHeaders } from '../web/page-headers.ts';
import { messagePage } from '../web/pages/message-page.ts';
import type { MemoryStore } from './memory-store.ts';
import { scopes } from './scopes.ts';

const minute = 60;
const day = 24 * 60 * minute;

/** The authorization server: code with PKCE, rotating refresh tokens, revocation. Keys are new at every start. */
export function createProvider(issuer: string, config: Config, store: MemoryStore): Provider {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return new Provider(issuer, {
    adapter: store.adapter,
    clients: [
      {
        client_id: config.client.id,
        client_secret: config.client.secret,
        client_name: config.client.name,
        redirect_uris: [...config.client.redirectUris],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        scope: scopes.join(' '),
      },
    ],
    scopes,
    claims: { openid: ['sub', 'email'] },
    findAccount: (_context, id) => {
      const user = findUser(id);
      return user && { accountId: id, claims: () => ({ sub: id, email: user.email }) };
    },
    pkce: { required: () => true },
    rotateRefreshToken: true,
    responseTypes: ['code'],
    features: {
      devInteractions: { enabled: false },
      revocation: {
        enabled: true,
        allowedPolicy: (_context, client, token) => token.clientId === client.clientId,
      },
      rpInitiatedLogout: { enabled: false },
      resourceIndicators: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
    },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    routes: {
      authorization: '/oauth/authorize',
      token: '/oauth/token',
      revocation: '/oauth/revoke',
      userinfo: '/oauth/userinfo',
      jwks: '/oauth/jwks',
    },
    cookies: {
      keys: [randomBytes(32).toString('hex')],
      // A name of their own: cookies of a loopback address are shared by all its ports.
      names: { session: 'ledger_oauth', interaction: 'ledger_interaction', resume: 'ledger_resume' },
    },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    ttl: {
      AccessToken: config.accessTokenSeconds,
      AuthorizationCode: minute,
      Grant: 60 * day,
      IdToken: 60 * minute,
      Interaction: 60 * minute,
      RefreshToken: 60 * day,
      Session: day,
    },
    renderError: async (context, { error, error_description: description }) => {
      for (const [name, value] of Object.entries(pageHeaders(config))) context.set(name, value);
      context.type = 'html';
      context.body = String(await messagePage('This request cannot be answered', [description ?? error]));
    },
  });
}
