import { ConnectionStatusSchema, DataConnectionErrorSchema, SourceTypeSchema } from '@linkflow/contract';
import * as v from 'valibot';
import { eventTypes } from '../webhooks/event.types.ts';

/** Shapes of Codat's Platform API, version 3.0.0 of its OpenAPI document. What is ours in them is marked so. */

const tags = v.pipe(
  v.record(
    v.pipe(v.string(), v.minLength(1), v.maxLength(27, 'Use at most 27 characters in the name of a tag.')),
    v.pipe(v.string(), v.maxLength(100, 'Use at most 100 characters in a tag.')),
  ),
  v.maxEntries(10, 'Use at most 10 tags.'),
);
const name = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'Enter the company’s name.'),
  v.maxLength(200, 'Use at most 200 characters.'),
);
const description = v.pipe(v.string(), v.trim(), v.maxLength(2000, 'Use at most 2,000 characters.'));

/** Body of `POST /companies` and `PUT /companies/{companyId}`. */
export const CompanyRequestSchema = v.object({
  name,
  description: v.nullish(description),
  tags: v.nullish(tags),
});
export type CompanyRequest = v.InferOutput<typeof CompanyRequestSchema>;

/** Body of `PATCH /companies/{companyId}`: what is absent stays. */
export const CompanyUpdateSchema = v.object({
  name: v.optional(name),
  description: v.nullish(description),
  tags: v.nullish(tags),
});
export type CompanyUpdate = v.InferOutput<typeof CompanyUpdateSchema>;

/** A connection, with no field but Codat's: its document allows no other. */
export const PlatformConnectionSchema = v.object({
  id: v.string(),
  integrationId: v.string(),
  /** Four letters. */
  integrationKey: v.string(),
  sourceId: v.string(),
  sourceType: SourceTypeSchema,
  platformName: v.string(),
  linkUrl: v.string(),
  status: ConnectionStatusSchema,
  lastSync: v.optional(v.string()),
  created: v.string(),
  dataConnectionErrors: v.array(DataConnectionErrorSchema),
});
export type PlatformConnection = v.InferOutput<typeof PlatformConnectionSchema>;

/** A customer of the host. A description that is not there is absent, never null. */
export const PlatformCompanySchema = v.object({
  id: v.string(),
  name: v.string(),
  description: v.optional(v.string()),
  redirect: v.string(),
  lastSync: v.optional(v.string()),
  created: v.string(),
  tags: v.record(v.string(), v.string()),
  referenceSubsidiaryCompanies: v.array(v.object({ id: v.string(), name: v.string() })),
  dataConnections: v.array(PlatformConnectionSchema),
});
export type PlatformCompany = v.InferOutput<typeof PlatformCompanySchema>;

const link = v.object({ href: v.string() });
const paging = {
  pageNumber: v.number(),
  pageSize: v.number(),
  totalResults: v.number(),
  _links: v.object({ self: link, current: link, next: v.optional(link), previous: v.optional(link) }),
};

export const PlatformCompanyPageSchema = v.object({ results: v.array(PlatformCompanySchema), ...paging });
export const PlatformConnectionPageSchema = v.object({ results: v.array(PlatformConnectionSchema), ...paging });

/** Query of every list. Only companies have `tags`. */
export const ListQuerySchema = v.object({
  /** From 1, which is the default. */
  page: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,6}$/, 'must be a whole number from 1'))),
  /** 1 to 5000, 100 by default. */
  pageSize: v.optional(
    v.pipe(v.string(), v.regex(/^([1-9]\d{0,2}|[1-4]\d{3}|5000)$/, 'must be a whole number from 1 to 5000')),
  ),
  query: v.optional(v.pipe(v.string(), v.maxLength(2048, 'may have at most 2,048 characters'))),
  orderBy: v.optional(v.pipe(v.string(), v.maxLength(100))),
});
export type ListQuery = v.InferOutput<typeof ListQuerySchema>;

export const CompanyListQuerySchema = v.object({
  ...ListQuerySchema.entries,
  tags: v.optional(v.pipe(v.string(), v.maxLength(2048, 'may have at most 2,048 characters'))),
});
export type CompanyListQuery = v.InferOutput<typeof CompanyListQuerySchema>;

/** Body of `POST /companies/{companyId}/connections`: four letters, or the key of ours. */
export const CreatePlatformConnectionSchema = v.object({ platformKey: v.string() });

/** Body of `PATCH …/connections/{connectionId}`. */
export const UpdateConnectionSchema = v.object({
  status: v.literal('Unlinked', 'A connection can be set to Unlinked only.'),
});

/** A software. */
export const PlatformIntegrationSchema = v.object({
  key: v.string(),
  logoUrl: v.string(),
  name: v.string(),
  enabled: v.boolean(),
  sourceType: SourceTypeSchema,
  integrationId: v.string(),
  isOfflineConnector: v.boolean(),
  isBeta: v.boolean(),
  dataProvidedBy: v.string(),
});
export type PlatformIntegration = v.InferOutput<typeof PlatformIntegrationSchema>;
export const PlatformIntegrationPageSchema = v.object({ results: v.array(PlatformIntegrationSchema), ...paging });

const image = v.object({ image: v.object({ src: v.string(), alt: v.string() }) });
/** What a software is shown with. The marks are made here; there are no buttons. */
export const BrandingSchema = v.object({ logo: v.object({ full: image, square: image }) });

const isOrigin = (text: string) => {
  const url = URL.parse(text);
  return url?.origin === text && /^https?:$/.test(url.protocol);
};

/** Body and answer of `/corsSettings`. */
export const AllowedOriginsSchema = v.object({
  allowedOrigins: v.pipe(
    v.array(v.pipe(v.string(), v.check(isOrigin, 'must be an origin such as https://bank.example'))),
    v.maxLength(100, 'Use at most 100 origins.'),
  ),
});

export type AllowedOrigins = v.InferOutput<typeof AllowedOriginsSchema>;

/** Body of `POST /apiKeys`. `scope` is ours. */
export const CreateApiKeySchema = v.object({
  name: v.nullish(v.pipe(v.string(), v.maxLength(50, 'Use at most 50 characters.'))),
  scope: v.optional(v.picklist(['full', 'read']), 'full'),
});

/** An API key. `apiKey` is in the answer to its making only; `scope` is ours. */
export const ApiKeySchema = v.object({
  id: v.string(),
  name: v.nullable(v.string()),
  scope: v.picklist(['full', 'read']),
  createdDate: v.string(),
  apiKey: v.optional(v.string()),
});
export const ApiKeyListSchema = v.object({ results: v.array(ApiKeySchema) });

/** Body of `POST /webhooks`. No event types are all of them. */
export const CreateWebhookSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(2000)),
  disabled: v.nullish(v.boolean()),
  eventTypes: v.optional(v.array(v.picklist(eventTypes, `must be one of ${eventTypes.join(', ')}`))),
  companyTags: v.nullish(
    v.pipe(
      v.array(v.pipe(v.string(), v.maxLength(128), v.includes(':', 'must have the form key:value'))),
      v.maxLength(10, 'Use at most 10 tags.'),
    ),
  ),
});

/** A consumer of webhooks. */
export const WebhookSchema = v.object({
  id: v.string(),
  url: v.string(),
  disabled: v.boolean(),
  eventTypes: v.array(v.string()),
  companyTags: v.array(v.string()),
});
export type Webhook = v.InferOutput<typeof WebhookSchema>;
export const WebhookListSchema = v.object({ results: v.array(WebhookSchema) });

/** What a consumer checks signatures with; ours. */
export const WebhookSecretSchema = v.object({ secret: v.string() });

/** What became of one message at one consumer; ours. */
export const DeliverySchema = v.object({
  id: v.string(),
  /** Also the header `webhook-id`. */
  messageId: v.string(),
  eventType: v.string(),
  companyId: v.string(),
  connectionId: v.nullable(v.string()),
  status: v.picklist(['pending', 'delivered', 'failed']),
  attempts: v.number(),
  /** ISO 8601 instant, as are the two after it. */
  generatedDate: v.string(),
  lastAttemptAt: v.nullable(v.string()),
  /** Null where nothing more is tried. */
  nextAttemptAt: v.nullable(v.string()),
  /** Of the consumer's last answer; null where none came. */
  lastStatusCode: v.nullable(v.number()),
  lastError: v.nullable(v.string()),
});
export type Delivery = v.InferOutput<typeof DeliverySchema>;
export const DeliveryPageSchema = v.object({ results: v.array(DeliverySchema), ...paging });

/** Names of these schemas in the OpenAPI document. */
export const platformSchemas = {
  AllowedOrigins: AllowedOriginsSchema,
  ApiKey: ApiKeySchema,
  ApiKeyList: ApiKeyListSchema,
  Branding: BrandingSchema,
  CompanyRequest: CompanyRequestSchema,
  CompanyUpdate: CompanyUpdateSchema,
  CreateApiKey: CreateApiKeySchema,
  CreatePlatformConnection: CreatePlatformConnectionSchema,
  CreateWebhook: CreateWebhookSchema,
  Delivery: DeliverySchema,
  DeliveryPage: DeliveryPageSchema,
  PlatformCompany: PlatformCompanySchema,
  PlatformCompanyPage: PlatformCompanyPageSchema,
  PlatformConnection: PlatformConnectionSchema,
  PlatformConnectionPage: PlatformConnectionPageSchema,
  PlatformIntegration: PlatformIntegrationSchema,
  PlatformIntegrationPage: PlatformIntegrationPageSchema,
  UpdateConnection: UpdateConnectionSchema,
  Webhook: WebhookSchema,
  WebhookList: WebhookListSchema,
  WebhookSecret: WebhookSecretSchema,
};
