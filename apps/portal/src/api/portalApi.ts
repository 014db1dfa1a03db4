import {
  type Company,
  type CompanyLink,
  CompanyLinkSchema,
  type CompanyPage,
  CompanyPageSchema,
  CompanySchema,
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

export function listRecords(
  of: { companyId: string; connectionId: string; kind: ReportKind },
  options: Paged,
): Promise<RecordPage> {
  const company = `${base}/companies/${encodeURIComponent(of.companyId)}`;
  const path = `${company}/connections/${encodeURIComponent(of.connectionId)}/records/${of.kind}?${paging(options)}`;
  return request(path, { schema: RecordPageSchema, signal: options.signal });
}
