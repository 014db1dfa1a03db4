import type { GenericSchema } from 'valibot';
import { ConnectionSchema, CreateConnectionSchema } from './connection.schema.ts';
import {
  AccessTokenSchema,
  CompanyLinkSchema,
  CompanyPageSchema,
  CompanySchema,
  CreateCompanySchema,
  ExchangeSchema,
  PageQuerySchema,
  RecordPageSchema,
  RecordQuerySchema,
} from './host.schema.ts';
import {
  GuideQuerySchema,
  GuideSchema,
  IntegrationPageSchema,
  IntegrationQuerySchema,
  IntegrationSchema,
} from './integration.schema.ts';
import { SessionSchema } from './session.schema.ts';
import {
  AuthorizationSchema,
  ChooseEntitiesSchema,
  EntityListSchema,
  RequestAuthorizationSchema,
} from './signIn.schema.ts';

/** One call of the API. The server's OpenAPI document is generated from these. */
export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** OpenAPI form, e.g. `/link/connections/{id}`. */
  readonly path: string;
  readonly summary: string;
  /** Who may call it: the customer's company access token, the host's API key, the portal (or the API key), or anyone. */
  readonly auth: 'company' | 'host' | 'portal' | 'none';
  /** Scope that the API key needs. @default `read` to get, `full` for the rest */
  readonly scope?: 'full';
  /** Object schema whose entries are query parameters. */
  readonly query?: GenericSchema;
  readonly body?: GenericSchema;
  /** Answer on success; absent for 204 and for streams. */
  readonly response?: GenericSchema;
  /** Status on success. @default 200 */
  readonly status?: 200 | 201 | 204;
  /** Status where the thing asked for existed already. */
  readonly existingStatus?: 200;
  /** Whether an `Idempotency-Key` header makes a repeated call change nothing. @default false */
  readonly idempotent?: boolean;
}

/** Every JSON call of the server. tus uploads at `/link/uploads` and the event stream are described beside them. */
export const routes = {
  getSession: {
    method: 'get',
    path: '/link/session',
    summary: 'Who the token belongs to, and what already exists',
    auth: 'company',
    response: SessionSchema,
  },
  listIntegrations: {
    method: 'get',
    path: '/link/integrations',
    summary: 'Search the software the customer can pick',
    auth: 'company',
    query: IntegrationQuerySchema,
    response: IntegrationPageSchema,
  },
  getIntegration: {
    method: 'get',
    path: '/link/integrations/{key}',
    summary: 'One software',
    auth: 'company',
    response: IntegrationSchema,
  },
  getGuide: {
    method: 'get',
    path: '/link/integrations/{key}/guide',
    summary: 'How to export the reports from one software',
    auth: 'company',
    query: GuideQuerySchema,
    response: GuideSchema,
  },
  createConnection: {
    method: 'post',
    path: '/link/connections',
    summary: 'Start a connection, or get the pending one of the same software',
    auth: 'company',
    body: CreateConnectionSchema,
    response: ConnectionSchema,
    status: 201,
    existingStatus: 200,
    idempotent: true,
  },
  getConnection: {
    method: 'get',
    path: '/link/connections/{id}',
    summary: 'Status of a connection and its reports',
    auth: 'company',
    response: ConnectionSchema,
  },
  requestAuthorization: {
    method: 'post',
    path: '/link/connections/{id}/authorization',
    summary: 'Start a sign-in to the software; earlier ones that are still open stay good',
    auth: 'company',
    body: RequestAuthorizationSchema,
    response: AuthorizationSchema,
    status: 201,
  },
  cancelAuthorization: {
    method: 'delete',
    path: '/link/connections/{id}/authorization',
    summary: 'End every open sign-in of the connection, so that none can connect anything any more',
    auth: 'company',
    response: ConnectionSchema,
  },
  listEntities: {
    method: 'get',
    path: '/link/connections/{id}/entities',
    summary: 'The companies inside the software that the customer signed in to',
    auth: 'company',
    response: EntityListSchema,
  },
  chooseEntities: {
    method: 'put',
    path: '/link/connections/{id}/entities',
    summary: 'Choose the companies to read, which links the connection',
    auth: 'company',
    body: ChooseEntitiesSchema,
    response: ConnectionSchema,
  },
  completeConnection: {
    method: 'post',
    path: '/link/connections/{id}/complete',
    summary: 'Finish a connection whose reports are all stored',
    auth: 'company',
    response: ConnectionSchema,
  },
  exchangeLink: {
    method: 'post',
    path: '/link/exchange',
    summary: 'Exchange the secret of a Link URL for a company access token',
    auth: 'none',
    body: ExchangeSchema,
    response: AccessTokenSchema,
  },
  listCompanies: {
    method: 'get',
    path: '/portal-api/companies',
    summary: 'The companies with their connections, newest first',
    auth: 'portal',
    query: PageQuerySchema,
    response: CompanyPageSchema,
  },
  createCompany: {
    method: 'post',
    path: '/portal-api/companies',
    summary: 'Create a company',
    auth: 'portal',
    body: CreateCompanySchema,
    response: CompanySchema,
    status: 201,
  },
  getCompany: {
    method: 'get',
    path: '/portal-api/companies/{companyId}',
    summary: 'One company with its connections',
    auth: 'portal',
    response: CompanySchema,
  },
  createCompanyLink: {
    method: 'post',
    path: '/companies/{companyId}/link',
    summary: 'Make a Link URL for the company',
    auth: 'host',
    response: CompanyLinkSchema,
    status: 201,
  },
  getAccessToken: {
    method: 'get',
    path: '/companies/{companyId}/accessToken',
    summary: 'A short-lived token for embedding the flow for one company',
    auth: 'host',
    scope: 'full',
    response: AccessTokenSchema,
  },
  refreshConnection: {
    method: 'post',
    path: '/companies/{companyId}/connections/{id}/refresh',
    summary: 'Read a signed-in software again',
    auth: 'host',
    response: ConnectionSchema,
  },
  listRecords: {
    method: 'get',
    path: '/companies/{companyId}/connections/{id}/records/{kind}',
    summary: 'The stored records of one report, or of one company of a software, in their order there',
    auth: 'host',
    query: RecordQuerySchema,
    response: RecordPageSchema,
  },
} as const satisfies Record<string, Route>;

/** Names of {@link routes}. */
export type RouteName = keyof typeof routes;
