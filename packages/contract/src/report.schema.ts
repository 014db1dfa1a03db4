import * as v from 'valibot';

/** The reports a connection can ask for, in the words of the Link API. */
export const reportKinds = ['suppliers', 'bills', 'payments', 'direct-costs'] as const;

/** One of {@link reportKinds}. */
export const ReportKindSchema = v.picklist(reportKinds);
export type ReportKind = v.InferOutput<typeof ReportKindSchema>;

/** Where a report stands on the server. `stored` is the only state in which its records can be read. */
export const ReportStatusSchema = v.picklist(['inspecting', 'stored', 'refused']);
export type ReportStatus = v.InferOutput<typeof ReportStatusSchema>;

/** A money total of one currency; `amount` is an exact decimal as text, e.g. `"4214880.15"`. */
export const CurrencyTotalSchema = v.object({
  /** ISO 4217 code, or null where the report names none. */
  currency: v.nullable(v.string()),
  amount: v.string(),
});
export type CurrencyTotal = v.InferOutput<typeof CurrencyTotalSchema>;

/** What a person recognises about a report they uploaded. */
export const ReportSummarySchema = v.object({
  /** Records in the report, totals rows not counted. */
  rows: v.number(),
  /** Distinct suppliers. */
  suppliers: v.number(),
  /** First and last document date as `YYYY-MM-DD`, or null where the report has none. */
  dateRange: v.nullable(v.object({ from: v.string(), to: v.string() })),
  totals: v.array(CurrencyTotalSchema),
});
export type ReportSummary = v.InferOutput<typeof ReportSummarySchema>;

/** One report of a connection as the server knows it. */
export const ReceivedReportSchema = v.object({
  id: v.string(),
  kind: ReportKindSchema,
  status: ReportStatusSchema,
  fileName: v.string(),
  /** Bytes. */
  size: v.number(),
  /** ISO 8601 instant. */
  receivedAt: v.string(),
  summary: v.nullable(ReportSummarySchema),
  /** Why the report was refused, as a code of the journey's error catalogue (`report.empty`, …); null otherwise. */
  refusal: v.nullable(v.string()),
});
export type ReceivedReport = v.InferOutput<typeof ReceivedReportSchema>;

/**
 * The customer's corrections to what was understood of a file, applied again to the original bytes by the server.
 * Every field is optional: what is absent is decided by `@linkflow/reports` itself.
 */
export const ReportLayoutSchema = v.object({
  /** Use the file as this kind of report although it looks like another. */
  kind: v.optional(ReportKindSchema),
  /** How the bytes of a text are read, as a WHATWG label such as `windows-1252`. */
  encoding: v.optional(v.string()),
  /** Sheet name of a workbook. */
  sheet: v.optional(v.string()),
  /** 0-based line of the (last) header row in the file or sheet. */
  headerRow: v.optional(v.number()),
  /** Column index → canonical field, or null to leave the column out. */
  columns: v.optional(v.record(v.string(), v.nullable(v.string()))),
  /** Which comes first in an all-digits date such as 03/04/2026. */
  dateOrder: v.optional(v.picklist(['dmy', 'mdy', 'ymd'])),
});
export type ReportLayout = v.InferOutput<typeof ReportLayoutSchema>;

/** Metadata of a tus upload at `/link/uploads`, each value base64 in the `Upload-Metadata` header (tus 1.0). */
export const UploadMetadataSchema = v.object({
  connectionId: v.string(),
  reportKind: ReportKindSchema,
  /** The file's own name, at most 255 characters; never used as a path. */
  filename: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  filetype: v.optional(v.string()),
  /** JSON of a {@link ReportLayoutSchema}. */
  layout: v.optional(v.string()),
});
export type UploadMetadata = v.InferOutput<typeof UploadMetadataSchema>;
