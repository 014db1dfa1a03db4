import type { ReportKind, ReportSummary } from './report.schema.ts';

/** What a file can turn out to be: the reports we collect, and what people upload by mistake. */
export const fileKinds = [
  'suppliers',
  'bills',
  'payments',
  'direct-costs',
  'customers',
  'invoices',
  'bank-statement',
  'chart-of-accounts',
  'other',
] as const;
export type FileKind = (typeof fileKinds)[number];

/** What the bytes are, found from the content and never from the file's name. */
export const fileTypes = [
  'csv',
  'xlsx',
  'xls',
  'xlsb',
  'ods',
  'html',
  'xml',
  'zip',
  'pdf',
  'image',
  'encrypted',
  'empty',
  'unknown',
] as const;
export type FileType = (typeof fileTypes)[number];

/** Canonical fields of a supplier, in the order of the stored record. */
export const supplierFields = [
  'supplierId',
  'supplierName',
  'email',
  'phone',
  'taxNumber',
  'addressLine1',
  'addressLine2',
  'city',
  'region',
  'postalCode',
  'country',
  'currency',
  'paymentTerms',
  'bankAccount',
  'status',
] as const;

/** Canonical fields of a bill, in the order of the stored record. Payments and direct costs use the same. */
export const billFields = [
  'billId',
  'billNumber',
  'supplierId',
  'supplierName',
  'issueDate',
  'dueDate',
  'paidDate',
  'currency',
  'netAmount',
  'taxAmount',
  'totalAmount',
  'amountDue',
  'status',
  'paymentMethod',
  'account',
  'description',
  'lineDescription',
  'quantity',
  'unitAmount',
  'lineAmount',
] as const;

export type SupplierField = (typeof supplierFields)[number];
export type BillField = (typeof billFields)[number];
export type CanonicalField = SupplierField | BillField;

/** One record of a report: dates as `YYYY-MM-DD`, amounts as exact decimals with a point, absent fields left out. */
export type CanonicalRecord = { readonly [field in CanonicalField]?: string };

/**
 * Everything that can be said against a file. `error` keeps the file from being used as the expected report,
 * `warning` asks for a look, `info` says what was done.
 */
export const reportIssueCodes = [
  // the file itself
  'file-empty',
  'file-pdf',
  'file-image',
  'file-old-excel',
  'file-password',
  'file-html',
  'file-zip',
  'file-unreadable',
  'encoding-unsure',
  // the table
  'no-rows',
  'no-known-columns',
  'required-column-missing',
  'wrong-kind',
  'kind-unsure',
  'other-sheets',
  'totals-left-out',
  'ragged-rows',
  // the values
  'date-unreadable',
  'date-missing',
  'date-order-unsure',
  'amount-unreadable',
  'amount-missing',
  'supplier-missing',
  'bill-number-missing',
  'bill-duplicate',
  'supplier-duplicate',
  'amount-negative',
  'period-short',
  // beside the reports sent before
  'supplier-unlisted',
  'same-file',
] as const;
export type ReportIssueCode = (typeof reportIssueCodes)[number];

export interface ReportIssue {
  readonly code: ReportIssueCode;
  readonly severity: 'error' | 'warning' | 'info';
  /** How many rows, or 1 where the issue is the file's. */
  readonly count: number;
  /** 0-based lines of the file or sheet, at most the first 20. */
  readonly rows: readonly number[];
  /** Canonical field or header concerned. */
  readonly column?: string;
  /** What the rows say, at most three different values. */
  readonly examples?: readonly string[];
  /** The report sent before that is concerned. */
  readonly report?: ReportKind;
}

/** A row of the file as text. Long cells are cut. */
export interface NumberedRow {
  /** 0-based line of the file or sheet. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type ColumnType = 'text' | 'number' | 'date' | 'empty';

export interface ReportColumn {
  /** 0-based position in the table. */
  readonly index: number;
  readonly header: string;
  /** Canonical field, or null where the column is not used. */
  readonly field: CanonicalField | null;
  readonly type: ColumnType;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What `@linkflow/reports` understands of one file. Plain JSON; the command prints the same. */
export interface ReportInspection {
  readonly format: {
    readonly type: FileType;
    /** WHATWG label such as `utf-8`, or null for a workbook. */
    readonly encoding: string | null;
    /** Where the encoding is a guess: another that explains the text as well, and the first word that it reads differently. */
    readonly otherEncoding?: { readonly encoding: string; readonly here: string; readonly there: string };
    readonly delimiter: string | null;
    readonly quote: string | null;
    /** The sheet read, or the table of a text that has several; null for a text of one. */
    readonly sheet: string | null;
    /** All sheets or tables with content, in order; empty for a text of one table. */
    readonly sheets: readonly string[];
  };
  /** 0-based lines of the file or sheet; null where no table was found. */
  readonly table: {
    /** The last header row, or null for a table without one. */
    readonly headerRow: number | null;
    readonly headerRows: number;
    readonly dataStart: number;
    /** Exclusive. */
    readonly dataEnd: number;
    /** Records: rows between them without totals and blank rows. */
    readonly rows: number;
  } | null;
  readonly kind: { readonly value: FileKind; readonly confidence: number; readonly reasons: readonly string[] };
  readonly columns: readonly ReportColumn[];
  readonly issues: readonly ReportIssue[];
  readonly summary: ReportSummary | null;
  /** The first 50 data rows as text, one cell a column of `columns`. */
  readonly preview: readonly (readonly string[])[];
  /** Line of each row of `preview`. */
  readonly previewLines?: readonly number[];
  /** The rows that issues name, one cell a column of `columns`, in the order of the file. */
  readonly issueRows?: readonly NumberedRow[];
  /** The first rows of the file or sheet as they are, at most 12: one of them may be the header. */
  readonly firstRows?: readonly NumberedRow[];
}
