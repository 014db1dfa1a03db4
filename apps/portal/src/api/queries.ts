import type { Company, Pull } from '@linkflow/contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { isReading } from '../company/isReading.ts';
import { createCompanyLink, getCompany, listCompanies, listRecords, type RecordsOf } from './portalApi.ts';
import { untilRecovered } from './queryClient.ts';

export const companiesPerPage = 10;
export const recordsPerPage = 25;
const liveInterval = 2000;
const watchInterval = 5000;

/** Whether a customer is signing in, or data is being read, at this moment. */
function isLive({ connections }: Company): boolean {
  return connections.some((connection) => connection.signIn?.status === 'waiting' || isReading(connection));
}

/** Whether something may come by itself: from a customer who has not finished, or from software that failed. */
function isWaiting({ requestedAt, connections }: Company): boolean {
  const isOpen = requestedAt !== null && !connections.some(({ status }) => status === 'Linked');
  return isOpen || connections.some(({ status, pulls }) => status === 'Linked' && pulls.some(hasFailed));
}

function hasFailed({ status }: Pull): boolean {
  return status === 'failed';
}

/** Milliseconds until it is worth while to look at a company again, or false. */
function nextLook(company: Company): number | false {
  if (isLive(company)) return liveInterval;
  return isWaiting(company) && watchInterval;
}

export function companiesQuery(page: number) {
  return queryOptions({
    queryKey: ['companies', page],
    queryFn: ({ signal }) => listCompanies({ page, pageSize: companiesPerPage, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: (query) => untilRecovered(query) || (query.state.data?.results.some(isWaiting) && watchInterval),
  });
}

/** Looks again every two seconds while something happens, and every five while something may. */
export function companyQuery(companyId: string) {
  return queryOptions({
    queryKey: ['company', companyId],
    queryFn: ({ signal }) => getCompany(companyId, signal),
    refetchInterval: (query) => untilRecovered(query) || (query.state.data && nextLook(query.state.data)),
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

/** @param version - Another one says that other records took the place of those before. */
export function recordsQuery(of: RecordsOf, version: string | null, page: number) {
  return queryOptions({
    queryKey: ['records', of, version, page],
    queryFn: ({ signal }) => listRecords(of, { page, pageSize: recordsPerPage, signal }),
    placeholderData: keepPreviousData,
  });
}
