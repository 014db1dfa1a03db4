import type { Guide, Integration, IntegrationPage } from '@linkflow/contract';
import { type CatalogueEntry, guideFor, searchCatalogue, toIntegration } from '../catalogue/index.ts';
import { ApiFailure } from '../http/errors.ts';
import { otherSoftware } from './otherSoftware.ts';

const offered = { signIn: false };
const defaultLimit = 24;

/** The integration as this server offers it. */
export function asOffered(entry: CatalogueEntry): Integration {
  return toIntegration(entry, offered);
}

/** @throws ApiFailure `not_found` */
export function findEntry(catalogue: readonly CatalogueEntry[], key: string): CatalogueEntry {
  const entry = [...catalogue, otherSoftware].find((candidate) => candidate.key === key);
  if (!entry) throw new ApiFailure('not_found', 'There is no integration with this key.');
  return entry;
}

/** One page of a search, best match first. The cursor is the position of the next one. */
export function searchIntegrations(
  catalogue: readonly CatalogueEntry[],
  { query = '', cursor, limit }: { query?: string; cursor?: string; limit?: string },
): IntegrationPage {
  if (cursor !== undefined && !/^\d{1,6}$/.test(cursor)) {
    throw new ApiFailure('request_invalid', 'The cursor is not one of an earlier page.');
  }
  const found = searchCatalogue(catalogue, query);
  const start = Number(cursor ?? 0);
  const end = start + Number(limit ?? defaultLimit);
  return {
    results: found.slice(start, end).map(asOffered),
    nextCursor: end < found.length ? String(end) : null,
    totalResults: found.length,
  };
}

export function guideOf(catalogue: readonly CatalogueEntry[], key: string, locale = 'en'): Guide {
  return guideFor(findEntry(catalogue, key), locale);
}
