import * as v from 'valibot';
import { ConnectionMethodSchema, SourceTypeSchema } from './integration.schema.ts';
import { PullSchema } from './pull.schema.ts';
import { ReceivedReportSchema, ReportKindSchema } from './report.schema.ts';
import { SignInSchema } from './signIn.schema.ts';

/**
 * Exactly the statuses of Codat's Platform API. An upload is `Linked` when every required report is stored, a sign-in when
 * the software has granted access and the companies to read are known; `Deauthorized` when that access has ended.
 */
export const ConnectionStatusSchema = v.picklist(['PendingAuth', 'Linked', 'Unlinked', 'Deauthorized']);
export type ConnectionStatus = v.InferOutput<typeof ConnectionStatusSchema>;

/** Why a connection failed, newest last. */
export const DataConnectionErrorSchema = v.object({
  statusCode: v.string(),
  statusText: v.string(),
  errorMessage: v.string(),
  /** ISO 8601 instant. */
  erroredOnUtc: v.string(),
});

/** A link between the company and one software. */
export const ConnectionSchema = v.object({
  id: v.string(),
  companyId: v.string(),
  integrationId: v.string(),
  integrationKey: v.string(),
  platformName: v.string(),
  sourceId: v.string(),
  sourceType: SourceTypeSchema,
  method: ConnectionMethodSchema,
  status: ConnectionStatusSchema,
  /** ISO 8601 instant. */
  created: v.string(),
  /** The reports this connection needs, in order. */
  requiredReports: v.array(ReportKindSchema),
  /** The reports received, at most one a kind. */
  reports: v.array(ReceivedReportSchema),
  /** Where the sign-in stands; null for an upload. */
  signIn: v.nullable(SignInSchema),
  /** What was read from the software after the sign-in, at most one for each of its companies and kinds. */
  pulls: v.array(PullSchema),
  dataConnectionErrors: v.array(DataConnectionErrorSchema),
});
export type Connection = v.InferOutput<typeof ConnectionSchema>;

/** What was shown and accepted. The host receives the same record through `onConsent`. */
export const ConsentReceiptSchema = v.object({
  /** Version of the consent text shown. */
  version: v.string(),
  /** BCP 47 tag of the language it was shown in. */
  locale: v.string(),
  /** ISO 8601 instant. */
  acceptedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** The whole text as it was shown. */
  text: v.pipe(v.string(), v.maxLength(50_000)),
});
export type ConsentReceipt = v.InferOutput<typeof ConsentReceiptSchema>;

/** Body of `POST /link/connections`. A pending connection of the same integration and method is returned, not doubled. */
export const CreateConnectionSchema = v.object({
  integrationKey: v.string(),
  method: ConnectionMethodSchema,
  consent: ConsentReceiptSchema,
});
export type CreateConnection = v.InferOutput<typeof CreateConnectionSchema>;
