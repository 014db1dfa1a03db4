import * as v from 'valibot';
import { ReportKindSchema } from './report.schema.ts';

/** Codat's source types, kept by name so that hosts can move (https://docs.codat.io/auth-flow/authorize-embedded-link). */
export const SourceTypeSchema = v.picklist([
  'Unknown',
  'Accounting',
  'Banking',
  'BankFeed',
  'Commerce',
  'Expense',
  'Other',
]);
export type SourceType = v.InferOutput<typeof SourceTypeSchema>;

/** How the data of a software reaches the host: by signing in to it (OAuth), or by uploading exported reports. */
export const ConnectionMethodSchema = v.picklist(['signIn', 'upload']);
export type ConnectionMethod = v.InferOutput<typeof ConnectionMethodSchema>;

/** A software the customer can pick. */
export const IntegrationSchema = v.object({
  /** UUID, stable across releases. */
  id: v.string(),
  /** Readable and unique, e.g. `sage-intacct`. */
  key: v.string(),
  /** As the customer knows it, e.g. `Sage Intacct`. */
  name: v.string(),
  /** Who makes it, where the name alone is ambiguous or people search by it; null where name and maker are the same. */
  vendor: v.nullable(v.string()),
  /** Other names people type: abbreviations, former names. */
  aliases: v.array(v.string()),
  /** Host name the customer sees when signed in to the software, e.g. `go.xero.com`; null for software without one. */
  webAddress: v.nullable(v.string()),
  /** Short marks on the tile, e.g. `On-premise`, `UK`. */
  badges: v.array(v.string()),
  sourceType: SourceTypeSchema,
  /** What this server offers now, the preferred first. Never empty. */
  methods: v.pipe(v.array(ConnectionMethodSchema), v.minLength(1)),
  /** The reports to collect when uploading, in this order. Never empty. */
  reports: v.pipe(v.array(ReportKindSchema), v.minLength(1)),
});
export type Integration = v.InferOutput<typeof IntegrationSchema>;

/** Query of `GET /link/integrations`. */
export const IntegrationQuerySchema = v.object({
  query: v.optional(v.pipe(v.string(), v.maxLength(200))),
  /** Opaque, from the page before. */
  cursor: v.optional(v.string()),
  /** 1 to 100, 24 by default. */
  limit: v.optional(v.pipe(v.string(), v.regex(/^([1-9]\d?|100)$/, 'must be a whole number from 1 to 100'))),
});

export const IntegrationPageSchema = v.object({
  results: v.array(IntegrationSchema),
  /** Null on the last page. */
  nextCursor: v.nullable(v.string()),
  totalResults: v.number(),
});
export type IntegrationPage = v.InferOutput<typeof IntegrationPageSchema>;

/** Query of `GET /link/integrations/{key}/guide`. */
export const GuideQuerySchema = v.object({
  /** BCP 47 tag of the language wanted, `en` by default. */
  locale: v.optional(v.pipe(v.string(), v.maxLength(35))),
});

/** How to export one report from one software. */
export const ReportGuideSchema = v.object({
  kind: ReportKindSchema,
  /** The name of the screen or report in that software, e.g. `Vendors list`; null where only general advice is known. */
  reportName: v.nullable(v.string()),
  /** The menu path to click, outermost first; empty where only general advice is known. */
  menuPath: v.array(v.string()),
  /** Sentences, in order. */
  steps: v.pipe(v.array(v.string()), v.minLength(1)),
  /** Where the menu path was read: a public address; null for general advice. */
  source: v.nullable(v.string()),
});
export type ReportGuide = v.InferOutput<typeof ReportGuideSchema>;

/** What to know before signing in to one software. */
export const SignInGuideSchema = v.object({
  /** Role the customer needs there, e.g. `Administrator`. */
  role: v.string(),
  /** Minutes it usually takes. */
  minutes: v.number(),
  /** Host name of the page on which the customer signs in, e.g. `login.xero.com`: what the address bar must show. */
  webAddress: v.string(),
  /** Sentences, in order. */
  steps: v.pipe(v.array(v.string()), v.minLength(1)),
  /** Where it was read: a public address; null for our own software and general advice. */
  source: v.nullable(v.string()),
});
export type SignInGuide = v.InferOutput<typeof SignInGuideSchema>;

/** `GET /link/integrations/{key}/guide`. */
export const GuideSchema = v.object({
  integrationKey: v.string(),
  /** BCP 47 tag of the texts, which may differ from the one asked for. */
  locale: v.string(),
  /** How to sign in, or null where nothing is known of it. */
  signIn: v.nullable(SignInGuideSchema),
  /** Role the customer needs in the software to export reports, e.g. `Administrator`. */
  role: v.string(),
  /** Minutes the whole collection usually takes. */
  minutes: v.number(),
  /** One per report of the integration, in its order. */
  reports: v.array(ReportGuideSchema),
});
export type Guide = v.InferOutput<typeof GuideSchema>;
