import type { Connection } from '@linkflow/contract';
import { and, count, desc, eq, type SQL, sql } from 'drizzle-orm';
import { addCompany } from '../companies/companies.ts';
import type { Page } from '../companies/paging.ts';
import { companies, connections } from '../db/schema.ts';
import { ApiFailure } from '../http/errors.ts';
import { listConnections } from '../link/connections.ts';
import type { Services } from '../services.ts';
import type { Scope } from './apiKeys.ts';
import { linkUrlOf } from './linkUrls.ts';
import type { CompanyListQuery, CompanyRequest, CompanyUpdate, PlatformCompany } from './platform.schema.ts';
import { isMeant } from './platformKey.ts';
import { parseQuery } from './query.ts';
import { type Condition, instantCondition, textCondition, toCondition, toOrder } from './querySql.ts';
import { toPlatformCompany } from './toPlatform.ts';

type CompanyRow = typeof companies.$inferSelect;

/** One page of the companies that a query asks for, newest first unless it orders them. */
export async function listCompanies(
  services: Services,
  { query, tags, orderBy }: CompanyListQuery,
  page: Page,
  scope: Scope,
): Promise<{ results: PlatformCompany[]; total: number }> {
  const { db } = services;
  const wanted = and(
    query ? toCondition(parseQuery(query), (field) => conditionOf(services, field)) : undefined,
    tags ? toCondition(parseQuery(tags), tagCondition) : undefined,
  );
  const order = orderBy ? toOrder(orderBy, orders) : desc(companies.created);
  const rows = await db
    .select()
    .from(companies)
    .where(wanted)
    .orderBy(order, companies.id)
    .limit(page.size)
    .offset((page.number - 1) * page.size);
  const [total] = await db.select({ value: count() }).from(companies).where(wanted);
  return { results: await shown(services, rows, scope), total: total?.value ?? 0 };
}

export async function createCompany(
  services: Services,
  { name, description, tags }: CompanyRequest,
  scope: Scope,
): Promise<PlatformCompany> {
  const row = await addCompany(services.db, { name, description: description || null, tags: tags ?? {} });
  services.changes.announce(row.id);
  return onlyOne(await shown(services, [row], scope));
}

/** @throws ApiFailure `not_found` */
export async function getCompany(services: Services, id: string, scope: Scope): Promise<PlatformCompany> {
  const rows = await services.db.select().from(companies).where(eq(companies.id, id));
  return onlyOne(await shown(services, rows, scope));
}

/** Changes what is given. @throws ApiFailure `not_found` */
export async function updateCompany(
  services: Services,
  id: string,
  { name, description, tags }: CompanyUpdate,
  scope: Scope,
): Promise<PlatformCompany> {
  const changed = {
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description: description || null }),
    ...(tags === undefined ? {} : { tags: tags ?? {} }),
  };
  if (Object.keys(changed).length === 0) return getCompany(services, id, scope);
  const rows = await services.db.update(companies).set(changed).where(eq(companies.id, id)).returning();
  return onlyOne(await shown(services, rows, scope));
}

const orders = { name: companies.name, created: companies.created, id: companies.id };

const ofConnections = (condition: SQL | undefined) =>
  sql`exists (select from ${connections} where ${connections.companyId} = ${companies.id} and ${condition})`;

function conditionOf({ catalogue }: Pick<Services, 'catalogue'>, field: string): Condition | undefined {
  const conditions: Readonly<Record<string, Condition>> = {
    id: textCondition(sql`${companies.id}::text`),
    name: textCondition(companies.name),
    description: textCondition(companies.description),
    created: instantCondition(companies.created),
    'dataConnections.id': (clause) => ofConnections(textCondition(sql`${connections.id}::text`)(clause)),
    'dataConnections.status': (clause) => ofConnections(textCondition(connections.status)(clause)),
    'dataConnections.integrationKey': (clause) => {
      const key = catalogue.find((entry) => isMeant(entry, clause.value.toLowerCase()))?.key ?? clause.value;
      return ofConnections(textCondition(connections.integrationKey)({ ...clause, value: key }));
    },
  };
  return Object.hasOwn(conditions, field) ? conditions[field] : undefined;
}

function tagCondition(name: string): Condition {
  return textCondition(sql`${companies.tags} ->> ${name}`);
}

function onlyOne([company]: readonly PlatformCompany[]): PlatformCompany {
  if (!company) throw new ApiFailure('not_found', 'There is no company with this id.');
  return company;
}

async function shown(services: Services, rows: readonly CompanyRow[], scope: Scope): Promise<PlatformCompany[]> {
  const ids = rows.map(({ id }) => id);
  const all = new Map<string, Connection[]>(ids.map((id) => [id, []]));
  for (const connection of await listConnections(services, ids)) all.get(connection.companyId)?.push(connection);
  return Promise.all(
    rows.map(async (row) =>
      toPlatformCompany(services, row, all.get(row.id) ?? [], await linkUrlOf(services, row.id, scope)),
    ),
  );
}
