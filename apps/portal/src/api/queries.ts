import type { Company, ReportKind } from '@linkflow/contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { createCompanyLink, getCompany, listCompanies, listRecords } from './portalApi.ts';
import { untilRecovered } from './queryClient.ts';

export const companiesPerPage = 10;
export const recordsPerPage = 25;
const watchInterval = 5000;

function isWaiting(company: Company): boolean {
  return company.requestedAt !== null && !company.connections.some((one) => one.status === 'Linked');
}

export function companiesQuery(page: number) {
  return queryOptions({
    queryKey: ['companies', page],
    queryFn: ({ signal }) => listCompanies({ page, pageSize: companiesPerPage, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: (query) => untilRecovered(query) || (query.state.data?.results.some(isWaiting) && watchInterval),
  });
}

/** Looks again every five seconds while the customer has not finished. */
export function companyQuery(companyId: string) {
  return queryOptions({
    queryKey: ['company', companyId],
    queryFn: ({ signal }) => getCompany(companyId, signal),
    refetchInterval: (query) =>
      untilRecovered(query) || (query.state.data && isWaiting(query.state.data) && watchInterval),
  });
}

/** A query although it makes something: asked twice, as React does in development, it still makes one link. */
export function companyLinkQuery(companyId: string) {
  return queryOptions({
    queryKey: ['companyLink', companyId],
    queryFn: async ({ client }) => {
      const link = await createCompanyLink(companyId);
      void client.invalidateQueries({ queryKey: ['companies'] });
      void client.invalidateQueries({ queryKey: ['company', companyId] });
      return link;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function recordsQuery(of: { companyId: string; connectionId: string; kind: ReportKind }, page: number) {
  return queryOptions({
    queryKey: ['records', of.companyId, of.connectionId, of.kind, page],
    queryFn: ({ signal }) => listRecords(of, { page, pageSize: recordsPerPage, signal }),
    placeholderData: keepPreviousData,
  });
}
