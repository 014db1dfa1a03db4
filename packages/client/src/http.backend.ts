import {
  AuthorizationSchema,
  type ChooseEntities,
  ConnectionSchema,
  EntityListSchema,
  GuideSchema,
  IntegrationPageSchema,
  type RequestAuthorization,
  SessionSchema,
} from '@linkflow/contract';
import type { LinkBackend, SignInTab } from '@linkflow/journey';
import { type AccessTokenSource, createTokenKeeper } from './http/accessToken.ts';
import { resolveBaseUrl } from './http/baseUrl.ts';
import { call, type Wire } from './http/call.ts';
import { tellChanges } from './http/events.ts';
import { loadUploads } from './upload/loadUploads.ts';
import type { UploadTuning } from './upload/uploadReport.ts';

/** {@link createHttpBackend}: where the server is and how to prove who calls. */
export interface HttpBackendOptions {
  /** Address of the Link server, e.g. `https://link.bank.example`; in a browser also a path such as `/link-server`. */
  readonly baseUrl: string;
  /**
   * Fetches a company access token from the host's own server. Called at the first request and again, with
   * `refresh: true`, when the server refuses the token. May throw a `LinkError`.
   */
  readonly accessToken: AccessTokenSource;
  /** @default the global one */
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds until an unanswered request fails. @default 30000 */
  readonly timeout?: number;
  /** @default chunks of 8 MiB, tried for about two minutes without progress */
  readonly upload?: UploadTuning;
}

const timeout = 30_000;

/** The backend of a Link server over HTTP. */
export function createHttpBackend(options: HttpBackendOptions): LinkBackend {
  const wire: Wire = {
    baseUrl: resolveBaseUrl(options.baseUrl),
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    tokens: createTokenKeeper(options.accessToken),
    timeout: options.timeout ?? timeout,
  };
  return {
    getSession: ({ signal } = {}) => call(wire, SessionSchema, { path: '/link/session', signal }),
    listIntegrations: ({ query, cursor, signal }) =>
      call(wire, IntegrationPageSchema, { path: `/link/integrations${queryOf({ query, cursor })}`, signal }),
    getGuide: ({ integrationKey, locale, signal }) =>
      call(wire, GuideSchema, {
        path: `/link/integrations/${encodeURIComponent(integrationKey)}/guide${queryOf({ locale })}`,
        notFound: 'integration.unknown',
        signal,
      }),
    createConnection: ({ integrationKey, method, consent, idempotencyKey, signal }) =>
      call(wire, ConnectionSchema, {
        method: 'POST',
        path: '/link/connections',
        headers: { 'Idempotency-Key': idempotencyKey },
        body: { integrationKey, method, consent },
        notFound: 'integration.unknown',
        signal,
      }),
    getConnection: ({ connectionId, signal }) =>
      call(wire, ConnectionSchema, { path: pathOf(connectionId), notFound: 'connection.unknown', signal }),
    watchConnection: (watch) => tellChanges(wire, watch),
    requestAuthorization: ({ connectionId, tab, signal }) =>
      call(wire, AuthorizationSchema, {
        method: 'POST',
        path: `${pathOf(connectionId)}/authorization`,
        body: authorizationFor(tab),
        notFound: 'connection.unknown',
        signal,
      }),
    cancelAuthorization: ({ connectionId, signal }) =>
      call(wire, ConnectionSchema, {
        method: 'DELETE',
        path: `${pathOf(connectionId)}/authorization`,
        notFound: 'connection.unknown',
        signal,
      }),
    listEntities: ({ connectionId, signal }) =>
      call(wire, EntityListSchema, {
        path: `${pathOf(connectionId)}/entities`,
        notFound: 'connection.unknown',
        signal,
      }),
    chooseEntities: ({ connectionId, entityIds, signal }) =>
      call(wire, ConnectionSchema, {
        method: 'PUT',
        path: `${pathOf(connectionId)}/entities`,
        body: { entityIds: [...entityIds] } satisfies ChooseEntities,
        notFound: 'connection.unknown',
        signal,
      }),
    uploadReport: async (report) => (await loadUploads()).uploadReport(wire, options.upload ?? {}, report),
    awaitReport: async (awaited) => (await loadUploads()).awaitVerdict(wire, awaited),
    completeConnection: ({ connectionId, signal }) =>
      call(wire, ConnectionSchema, {
        method: 'POST',
        path: `${pathOf(connectionId)}/complete`,
        notFound: 'connection.unknown',
        signal,
      }),
  };
}

/** A blocked tab is one to the server: the customer opens it by a link. */
function authorizationFor({ nonce, display, returnUrl }: SignInTab): RequestAuthorization {
  return display === 'redirect' ? { nonce, display, returnUrl: returnUrl ?? undefined } : { nonce, display: 'tab' };
}

function pathOf(connectionId: string): string {
  return `/link/connections/${encodeURIComponent(connectionId)}`;
}

function queryOf(values: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}
