import type { BillField, ReportLayout, ReportSummary, SupplierField } from '@linkflow/contract';
import { sql } from 'drizzle-orm';
import {
  bigint,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

const instant = () => timestamp({ withTimezone: true, precision: 3 });
const now = sql`now()`;

/** Customers of the host. */
export const companies = pgTable(
  'companies',
  {
    id: uuid().primaryKey().defaultRandom(),
    name: text().notNull(),
    description: text(),
    created: instant().notNull().default(now),
    requestedAt: instant(),
  },
  (table) => [index('companies_newest').on(table.created.desc(), table.id)],
);

/** Link URLs, known by the hash of their secret only. */
export const links = pgTable('links', {
  secretHash: text().primaryKey(),
  companyId: uuid()
    .notNull()
    .references(() => companies.id, { onDelete: 'cascade' }),
  expiresAt: instant().notNull(),
});

export const connections = pgTable(
  'connections',
  {
    id: uuid().primaryKey().defaultRandom(),
    companyId: uuid()
      .notNull()
      .references(() => companies.id, { onDelete: 'cascade' }),
    sourceId: uuid().notNull().defaultRandom(),
    integrationKey: text().notNull(),
    method: text({ enum: ['signIn', 'upload'] }).notNull(),
    status: text({ enum: ['PendingAuth', 'Linked', 'Unlinked', 'Deauthorized'] })
      .notNull()
      .default('PendingAuth'),
    created: instant().notNull().default(now),
  },
  (table) => [
    index('connections_of_company').on(table.companyId),
    uniqueIndex('connections_one_pending')
      .on(table.companyId, table.integrationKey, table.method)
      .where(sql`status = 'PendingAuth'`),
  ],
);

/** What was shown and accepted: one row for each time the customer asked for a connection. */
export const consents = pgTable(
  'consents',
  {
    id: uuid().primaryKey().defaultRandom(),
    companyId: uuid().notNull(),
    connectionId: uuid()
      .notNull()
      .references(() => connections.id, { onDelete: 'cascade' }),
    /** Of the request, or null where none was sent. */
    idempotencyKey: text(),
    version: text().notNull(),
    locale: text().notNull(),
    acceptedAt: instant().notNull(),
    text: text().notNull(),
    recordedAt: instant().notNull().default(now),
  },
  (table) => [uniqueIndex('consents_once').on(table.companyId, table.idempotencyKey)],
);

/** Report files, from the first byte on: `receiving` while the upload runs, then the states of the Link API. */
export const reports = pgTable(
  'reports',
  {
    /** Also the id of the tus upload and the name of the file in the data folder. */
    id: uuid().primaryKey().defaultRandom(),
    connectionId: uuid()
      .notNull()
      .references(() => connections.id, { onDelete: 'cascade' }),
    kind: text({ enum: ['suppliers', 'bills', 'payments', 'direct-costs'] }).notNull(),
    status: text({ enum: ['receiving', 'inspecting', 'stored', 'refused'] })
      .notNull()
      .default('receiving'),
    fileName: text().notNull(),
    size: bigint({ mode: 'number' }).notNull(),
    layout: jsonb().$type<ReportLayout>().notNull(),
    created: instant().notNull().default(now),
    receivedAt: instant(),
    summary: jsonb().$type<ReportSummary>(),
    refusal: text(),
  },
  (table) => [
    index('reports_of_connection').on(table.connectionId, table.kind),
    uniqueIndex('reports_one_stored').on(table.connectionId, table.kind).where(sql`status = 'stored'`),
  ],
);

const ofReport = {
  reportId: uuid()
    .notNull()
    .references(() => reports.id, { onDelete: 'cascade' }),
  /** Position in the file, from 0. */
  position: integer().notNull(),
};

export const suppliers = pgTable(
  'suppliers',
  {
    ...ofReport,
    supplierId: text(),
    supplierName: text(),
    email: text(),
    phone: text(),
    taxNumber: text(),
    addressLine1: text(),
    addressLine2: text(),
    city: text(),
    region: text(),
    postalCode: text(),
    country: text(),
    currency: text(),
    paymentTerms: text(),
    bankAccount: text(),
    status: text(),
  } satisfies Record<SupplierField, unknown> & typeof ofReport,
  (table) => [primaryKey({ columns: [table.reportId, table.position] })],
);

/** Bills, payments and direct costs, told apart by their report's kind. */
export const bills = pgTable(
  'bills',
  {
    ...ofReport,
    billId: text(),
    billNumber: text(),
    supplierId: text(),
    supplierName: text(),
    issueDate: date(),
    dueDate: date(),
    paidDate: date(),
    currency: text(),
    netAmount: numeric(),
    taxAmount: numeric(),
    totalAmount: numeric(),
    amountDue: numeric(),
    status: text(),
    paymentMethod: text(),
    account: text(),
    description: text(),
    lineDescription: text(),
    quantity: numeric(),
    unitAmount: numeric(),
    lineAmount: numeric(),
  } satisfies Record<BillField, unknown> & typeof ofReport,
  (table) => [primaryKey({ columns: [table.reportId, table.position] })],
);
