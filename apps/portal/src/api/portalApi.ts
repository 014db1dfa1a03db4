import {
  type Company,
  type CompanyLink,
  CompanyLinkSchema,
  type CompanyPage,
  CompanyPageSchema,
  CompanySchema,
  type Connection,
  ConnectionSchema,
  type CreateCompany,
  type RecordPage,
  RecordPageSchema,
  type ReportKind,
} from '@linkflow/contract';
import { request } from './request.ts';

/** Our own server. It holds the API key and passes the calls on; a browser never sees the key. */
const base = '/portal-api';

interface Paged {
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly signal?: AbortSignal;
}

function paging({ page, pageSize }: Paged): string {
  return new URLSearchParams({ page: String(page), pageSize: String(pageSize) }).toString();
}

export function listCompanies(options: Paged): Promise<CompanyPage> {
  return request(`${base}/companies?${paging(options)}`, { schema: CompanyPageSchema, signal: options.signal });
}

export function createCompany(company: CreateCompany): Promise<Company> {
  return request(`${base}/companies`, { schema: CompanySchema, method: 'POST', body: company });
}

export function getCompany(companyId: string, signal?: AbortSignal): Promise<Company> {
  return request(`${base}/companies/${encodeURIComponent(companyId)}`, { schema: CompanySchema, signal });
}

/** Makes the address to send to the customer. */
export function createCompanyLink(companyId: string): Promise<CompanyLink> {
  const path = `${base}/companies/${encodeURIComponent(companyId)}/link`;
  return request(path, { schema: CompanyLinkSchema, method: 'POST' });
}

/** Reads a software that the customer signed in to again. The answer comes before the data. */
export function refreshConnection(of: { companyId: string; connectionId: string }): Promise<Connection> {
  return request(`${connectionPath(of)}/refresh`, { schema: ConnectionSchema, method: 'POST' });
}

/** Which records: of a report, or of one company inside a software. */
export interface RecordsOf {
  readonly companyId: string;
  readonly connectionId: string;
  readonly kind: ReportKind;
  /** Id of the company inside the software; undefined for an uploaded report. */
  readonly entity?: string;
}

export function listRecords(of: RecordsOf, options: Paged): Promise<RecordPage> {
  const entity = of.entity === undefined ? '' : `&${new URLSearchParams({ entity: of.entity })}`;
  const path = `${connectionPath(of)}/records/${of.kind}?${paging(options)}${entity}`;
  return request(path, { schema: RecordPageSchema, signal: options.signal });
}

function connectionPath(of: { companyId: string; connectionId: string }): string {
  return `${base}/companies/${encodeURIComponent(of.companyId)}/connections/${encodeURIComponent(of.connectionId)}`;
}
