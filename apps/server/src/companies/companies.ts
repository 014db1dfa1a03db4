import type { Company, CompanyPage, CreateCompany } from '@linkflow/contract';
import { count, desc, eq } from 'drizzle-orm';
import type { Database } from '../db/connect.ts';
import { companies } from '../db/schema.ts';
import { ApiFailure } from '../http/errors.ts';
import { type ConnectionStore, listConnections } from '../link/connections.ts';
import { recordCompanyEvent } from '../webhooks/recordEvent.ts';
import type { Page } from './paging.ts';

type CompanyRow = typeof companies.$inferSelect;

/** One page of the companies, newest first. */
export async function listCompanies(store: ConnectionStore, page: Page): Promise<CompanyPage> {
  const rows = await store.db
    .select()
    .from(companies)
    .orderBy(desc(companies.created), companies.id)
    .limit(page.size)
    .offset((page.number - 1) * page.size);
  const [total] = await store.db.select({ value: count() }).from(companies);
  return {
    results: await withConnections(store, rows),
    pageNumber: page.number,
    pageSize: page.size,
    totalResults: total?.value ?? 0,
  };
}

export async function createCompany(store: ConnectionStore, { name, description }: CreateCompany): Promise<Company> {
  const row = await addCompany(store.db, { name, description: description || null });
  return onlyOne(await withConnections(store, [row]));
}

/** Adds a company and tells those who want to know. */
export function addCompany(db: Database, company: typeof companies.$inferInsert): Promise<CompanyRow> {
  return db.transaction(async (tx) => {
    const [row] = await tx.insert(companies).values(company).returning();
    if (!row) throw new Error('An insert returns its row.');
    await recordCompanyEvent(tx, 'company.created', row.id);
    return row;
  });
}

/** @throws ApiFailure `not_found` */
export async function getCompany(store: ConnectionStore, id: string): Promise<Company> {
  const rows = await store.db.select().from(companies).where(eq(companies.id, id));
  return onlyOne(await withConnections(store, rows));
}

function onlyOne([company]: readonly Company[]): Company {
  if (!company) throw new ApiFailure('not_found', 'There is no company with this id.');
  return company;
}

async function withConnections(store: ConnectionStore, rows: readonly CompanyRow[]): Promise<Company[]> {
  const ids = rows.map((row) => row.id);
  const connections = await listConnections(store, ids);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    description: row.description,
    created: row.created.toISOString(),
    requestedAt: row.requestedAt?.toISOString() ?? null,
    connections: connections.filter((connection) => connection.companyId === row.id),
  }));
}
