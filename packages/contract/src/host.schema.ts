import * as v from 'valibot';
import { ConnectionSchema } from './connection.schema.ts';

const name = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'Enter the company’s name.'),
  v.maxLength(200, 'Use at most 200 characters.'),
);

/** Body of `POST /portal-api/companies`. */
export const CreateCompanySchema = v.object({
  name,
  description: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(2000, 'Use at most 2,000 characters.'))),
});
export type CreateCompany = v.InferOutput<typeof CreateCompanySchema>;

/** A customer of the host. */
export const CompanySchema = v.object({
  id: v.string(),
  name: v.string(),
  description: v.nullable(v.string()),
  /** ISO 8601 instant. */
  created: v.string(),
  /** When the Link URL was first made, or null while nothing was requested. */
  requestedAt: v.nullable(v.string()),
  connections: v.array(ConnectionSchema),
});
export type Company = v.InferOutput<typeof CompanySchema>;

/** Query of every list that is read page by page. */
export const PageQuerySchema = v.object({
  /** From 1, which is the default. */
  page: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,6}$/, 'must be a whole number from 1'))),
  /** 1 to 100, 25 by default. */
  pageSize: v.optional(v.pipe(v.string(), v.regex(/^([1-9]\d?|100)$/, 'must be a whole number from 1 to 100'))),
});

/** Query of the records of one kind. */
export const RecordQuerySchema = v.object({
  ...PageQuerySchema.entries,
  /** Id of a company inside the software. Needed where a connection reads several of them. */
  entity: v.optional(v.pipe(v.string(), v.maxLength(200))),
});

/** `GET /portal-api/companies`: newest first. */
export const CompanyPageSchema = v.object({
  results: v.array(CompanySchema),
  pageNumber: v.number(),
  pageSize: v.number(),
  totalResults: v.number(),
});
export type CompanyPage = v.InferOutput<typeof CompanyPageSchema>;

/** `POST /companies/{companyId}/link`: the address to send to the customer. */
export const CompanyLinkSchema = v.object({
  url: v.string(),
  /** ISO 8601 instant at which the address ends. */
  expiresAt: v.string(),
});
export type CompanyLink = v.InferOutput<typeof CompanyLinkSchema>;

/** `GET /companies/{companyId}/accessToken` and `POST /link/exchange`. */
export const AccessTokenSchema = v.object({
  /** Seconds the token lives from now. */
  expiresIn: v.number(),
  accessToken: v.string(),
  tokenType: v.literal('Bearer'),
});
export type AccessToken = v.InferOutput<typeof AccessTokenSchema>;

/** Body of `POST /link/exchange`: the secret part of a Link URL. */
export const ExchangeSchema = v.object({ link: v.string() });

/** A stored record of a report, with every canonical field as text or null. */
export const RecordPageSchema = v.object({
  results: v.array(v.record(v.string(), v.nullable(v.string()))),
  pageNumber: v.number(),
  pageSize: v.number(),
  totalResults: v.number(),
});
export type RecordPage = v.InferOutput<typeof RecordPageSchema>;
