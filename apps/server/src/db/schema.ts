import type { BillField, Entity, ReportLayout, ReportSummary, SupplierField } from '@linkflow/contract';
import { reportKinds } from '@linkflow/contract';
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
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
import type { EventPayload } from '../webhooks/event.types.ts';

const instant = () => timestamp({ withTimezone: true, precision: 3 });
const now = sql`now()`;
const ofConnection = () =>
  uuid()
    .notNull()
    .references(() => connections.id, { onDelete: 'cascade' });

/** Customers of the host. */
export const companies = pgTable(
  'companies',
  {
    id: uuid().primaryKey().defaultRandom(),
    name: text().notNull(),
    description: text(),
    /** What the host noted of it, by name. */
    tags: jsonb().$type<Readonly<Record<string, string>>>().notNull().default({}),
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
    /** When the host was told that the customer does nothing any more. */
    abandonedAt: instant(),
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
    connectionId: ofConnection(),
    /** Of the request, or null where none was sent. */
    idempotencyKey: text(),
    version: text().notNull(),
    locale: text().notNull(),
    acceptedAt: instant().notNull(),
    text: text().notNull(),
    recordedAt: instant().notNull().default(now),
  },
  (table) => [
    uniqueIndex('consents_once').on(table.companyId, table.idempotencyKey),
    index('consents_of_connection').on(table.connectionId),
  ],
);

/** Report files, from the first byte on: `receiving` while the upload runs, then the states of the Link API. */
export const reports = pgTable(
  'reports',
  {
    /** Also the id of the tus upload and the name of the file in the data folder. */
    id: uuid().primaryKey().defaultRandom(),
    connectionId: ofConnection(),
    kind: text({ enum: reportKinds }).notNull(),
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

/** Sign-ins to the software. What may be of use to a thief is hashed, or sealed in `secrets`. */
export const signIns = pgTable(
  'sign_ins',
  {
    id: uuid().primaryKey().defaultRandom(),
    connectionId: ofConnection(),
    /** Of the address that begins it. */
    ticketHash: text().notNull().unique(),
    /** Of the `state` that comes back from the software. */
    stateHash: text().notNull().unique(),
    /** Of the cookie of the browser it belongs to; null until one has opened it. */
    browserHash: text(),
    /** Sealed JSON, see `oauth/signIns.ts`. */
    secrets: text().notNull(),
    /** `answering`: the software's answer is being worked on. `cancelled`: by the customer, or by another that was granted. */
    status: text({ enum: ['open', 'answering', 'granted', 'refused', 'failed', 'cancelled'] })
      .notNull()
      .default('open'),
    reason: text(),
    created: instant().notNull().default(now),
    expiresAt: instant().notNull(),
    /** When the software answered. */
    answeredAt: instant(),
  },
  (table) => [index('sign_ins_newest').on(table.connectionId, table.created.desc())],
);

/** Access to the software, and what the customer chose of it: one for each connection that ever had any. */
export const grants = pgTable('grants', {
  connectionId: ofConnection().primaryKey(),
  /** Sealed JSON, see `oauth/grants.ts`; null where access has ended. */
  tokens: text(),
  /** The companies inside the software. */
  entities: jsonb().$type<readonly Entity[]>().notNull(),
  /** Ids of those to read. */
  chosen: jsonb().$type<readonly string[]>().notNull(),
});

/** What went wrong with a connection, for the host. */
export const connectionErrors = pgTable(
  'connection_errors',
  {
    id: uuid().primaryKey().defaultRandom(),
    connectionId: ofConnection(),
    statusCode: text().notNull(),
    statusText: text().notNull(),
    errorMessage: text().notNull(),
    erroredAt: instant().notNull().default(now),
  },
  (table) => [index('connection_errors_of_connection').on(table.connectionId, table.erroredAt)],
);

/** Records of one kind that came together: those of a report, whose id it shares, or of one reading of a pull. */
export const recordSets = pgTable(
  'record_sets',
  {
    id: uuid().primaryKey().defaultRandom(),
    connectionId: ofConnection(),
  },
  (table) => [index('record_sets_of_connection').on(table.connectionId)],
);

/** What is read from the software: one row for each chosen company and kind of record. */
export const pulls = pgTable(
  'pulls',
  {
    id: uuid().primaryKey().defaultRandom(),
    connectionId: ofConnection(),
    entityId: text().notNull(),
    entityName: text().notNull(),
    kind: text({ enum: reportKinds }).notNull(),
    status: text({ enum: ['reading', 'stored', 'failed'] })
      .notNull()
      .default('reading'),
    done: integer().notNull().default(0),
    total: integer(),
    updatedAt: instant().notNull().default(now),
    summary: jsonb().$type<ReportSummary>(),
    /** The records that can be read; null while none were stored. */
    storedSet: uuid().references(() => recordSets.id, { onDelete: 'set null' }),
    /** The records of the reading that runs, of which nothing counts yet. */
    readingSet: uuid().references(() => recordSets.id, { onDelete: 'set null' }),
  },
  (table) => [uniqueIndex('pulls_once').on(table.connectionId, table.entityId, table.kind)],
);

const ofSet = {
  setId: uuid()
    .notNull()
    .references(() => recordSets.id, { onDelete: 'cascade' }),
  /** Position in the file or in the software's list, from 0. */
  position: integer().notNull(),
};

export const suppliers = pgTable(
  'suppliers',
  {
    ...ofSet,
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
  } satisfies Record<SupplierField, unknown> & typeof ofSet,
  (table) => [primaryKey({ columns: [table.setId, table.position] })],
);

/** Bills, payments and direct costs, told apart by what their set belongs to. */
export const bills = pgTable(
  'bills',
  {
    ...ofSet,
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
  } satisfies Record<BillField, unknown> & typeof ofSet,
  (table) => [primaryKey({ columns: [table.setId, table.position] })],
);

/** Keys of the host's calls, known by their hash only. The one of the environment is not among them. */
export const apiKeys = pgTable('api_keys', {
  id: uuid().primaryKey().defaultRandom(),
  name: text(),
  keyHash: text().notNull().unique(),
  scope: text({ enum: ['full', 'read'] }).notNull(),
  created: instant().notNull().default(now),
});

/** Origins whose pages may call the Link API, besides those of the environment. */
export const allowedOrigins = pgTable('allowed_origins', { origin: text().primaryKey() });

/** Addresses of the host that are told of events. */
export const webhookConsumers = pgTable('webhook_consumers', {
  id: uuid().primaryKey().defaultRandom(),
  url: text().notNull(),
  disabled: boolean().notNull().default(false),
  /** Empty is every event. */
  eventTypes: jsonb().$type<readonly string[]>().notNull(),
  /** `key:value`; only companies with one of these tags count. Empty is every company. */
  companyTags: jsonb().$type<readonly string[]>().notNull(),
  /** Sealed, see `webhooks/consumers.ts`. */
  secret: text().notNull(),
  created: instant().notNull().default(now),
});

/** What happened, once for all consumers. It outlives what it is about. */
export const webhookMessages = pgTable('webhook_messages', {
  /** Also the header `webhook-id`. */
  id: uuid().primaryKey().defaultRandom(),
  eventType: text().notNull(),
  companyId: uuid().notNull(),
  connectionId: uuid(),
  payload: jsonb().$type<EventPayload>().notNull(),
  created: instant().notNull().default(now),
});

/** The queue: one row for each message and consumer. */
export const webhookDeliveries = pgTable(
  'webhook_deliveries',
  {
    id: uuid().primaryKey().defaultRandom(),
    messageId: uuid()
      .notNull()
      .references(() => webhookMessages.id, { onDelete: 'cascade' }),
    consumerId: uuid()
      .notNull()
      .references(() => webhookConsumers.id, { onDelete: 'cascade' }),
    status: text({ enum: ['pending', 'delivered', 'failed'] })
      .notNull()
      .default('pending'),
    attempts: integer().notNull().default(0),
    /** When it is tried next; while one is on its way, when it counts as lost. */
    nextAttemptAt: instant().notNull().default(now),
    lastAttemptAt: instant(),
    /** Of the consumer's answer, or null where none came. */
    lastStatusCode: integer(),
    lastError: text(),
  },
  (table) => [
    index('webhook_deliveries_due').on(table.nextAttemptAt).where(sql`status = 'pending'`),
    index('webhook_deliveries_of_consumer').on(table.consumerId),
    index('webhook_deliveries_of_message').on(table.messageId),
  ],
);
