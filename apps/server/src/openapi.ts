import {
  AccessTokenSchema,
  ApiErrorSchema,
  AuthorizationSchema,
  ChooseEntitiesSchema,
  CompanyLinkSchema,
  CompanyPageSchema,
  CompanySchema,
  ConnectionSchema,
  CreateCompanySchema,
  CreateConnectionSchema,
  EntityListSchema,
  ExchangeSchema,
  GuideSchema,
  IntegrationPageSchema,
  IntegrationSchema,
  PullSchema,
  ReceivedReportSchema,
  RecordPageSchema,
  ReportSummarySchema,
  RequestAuthorizationSchema,
  type Route,
  routes,
  SessionSchema,
  SignInSchema,
} from '@linkflow/contract';
import { type ConversionConfig, type JsonSchema, toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { streamPaths } from './openapi.streams.ts';
import { platformRoutes } from './platform/platform.routes.ts';
import { platformSchemas } from './platform/platform.schema.ts';

const named = {
  AccessToken: AccessTokenSchema,
  ApiError: ApiErrorSchema,
  Authorization: AuthorizationSchema,
  ChooseEntities: ChooseEntitiesSchema,
  Company: CompanySchema,
  CompanyLink: CompanyLinkSchema,
  CompanyPage: CompanyPageSchema,
  Connection: ConnectionSchema,
  CreateCompany: CreateCompanySchema,
  CreateConnection: CreateConnectionSchema,
  EntityList: EntityListSchema,
  Exchange: ExchangeSchema,
  Guide: GuideSchema,
  Integration: IntegrationSchema,
  IntegrationPage: IntegrationPageSchema,
  Pull: PullSchema,
  ReceivedReport: ReceivedReportSchema,
  RecordPage: RecordPageSchema,
  ReportSummary: ReportSummarySchema,
  RequestAuthorization: RequestAuthorizationSchema,
  Session: SessionSchema,
  SignIn: SignInSchema,
  ...platformSchemas,
} satisfies Record<string, GenericSchema>;

/** Trimming and instants have no counterpart in JSON Schema; the rest of the schema says enough. */
const conversion: ConversionConfig = { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore' };
const componentOf = (name: string) => `#/components/schemas/${name}`;

const security = {
  company: [{ companyAccessToken: [] }],
  host: [{ apiKey: [] }],
  portal: [{ apiKey: [] }],
  none: [],
} satisfies Record<Route['auth'], unknown>;

/** The OpenAPI 3.1 document of every call, made from the route tables of the contract and of the Platform API. */
export function openApiDocument({ maxFileSize }: { maxFileSize: number }) {
  const paths: Record<string, Record<string, unknown>> = streamPaths(maxFileSize);
  for (const [name, route] of Object.entries<Route>({ ...routes, ...platformRoutes })) {
    paths[route.path] = { ...paths[route.path], [route.method]: operationOf(name, route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Link Flow',
      version: '0.1.0',
      description:
        'The Link API of the customer’s browser (`/link/…`), the Platform API of the host, and the calls of the portal (`/portal-api/…`).',
    },
    paths,
    components: {
      schemas: toJsonSchemaDefs(named, { ...conversion, overrideRef: ({ referenceId }) => componentOf(referenceId) }),
      responses: {
        Error: {
          description: 'Every failure has this shape. `detailedErrorCode` says which one it is.',
          headers: { 'X-Correlation-Id': { schema: { type: 'string' } } },
          content: { 'application/json': { schema: { $ref: componentOf('ApiError') } } },
        },
      },
      securitySchemes: {
        companyAccessToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        apiKey: { type: 'http', scheme: 'basic', description: '`Authorization: Basic base64(key)`' },
      },
    },
  };
}

function operationOf(name: string, route: Route) {
  const success = {
    description: 'Success',
    ...(route.response ? { content: { 'application/json': { schema: referTo(route.response) } } } : {}),
  };
  return {
    operationId: name,
    summary: route.summary,
    security: security[route.auth],
    parameters: [...pathParameters(route.path), ...queryParameters(route), ...headerParameters(route)],
    ...(route.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: referTo(route.body) } } } }
      : {}),
    responses: {
      [route.status ?? 200]: success,
      ...(route.existingStatus ? { [route.existingStatus]: { ...success, description: 'It existed already' } } : {}),
      default: { $ref: '#/components/responses/Error' },
    },
  };
}

function pathParameters(path: string) {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters({ query }: Route) {
  const { properties = {} }: JsonSchema = query ? toJsonSchema(query, conversion) : {};
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, schema }));
}

function headerParameters({ idempotent }: Route) {
  const schema = { type: 'string', maxLength: 255 };
  return idempotent ? [{ name: 'Idempotency-Key', in: 'header', required: false, schema }] : [];
}

function referTo(schema: GenericSchema) {
  const found = Object.entries<GenericSchema>(named).find(([, candidate]) => candidate === schema);
  if (!found) throw new Error('LinkFlow: every body and answer of the contract needs its name in openapi.ts.');
  return { $ref: componentOf(found[0]) };
}
