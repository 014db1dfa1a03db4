import type { Guide, Integration, IntegrationPage } from '@linkflow/contract';
import { type CatalogueEntry, guideFor, searchCatalogue, toIntegration } from '../catalogue/index.ts';
import { ApiFailure } from '../http/errors.ts';
import type { Services } from '../services.ts';
import { otherSoftware } from './otherSoftware.ts';

/** The software there is, and what of it this server can sign in to. */
export type Shelf = Pick<Services, 'catalogue' | 'providers'>;

const defaultLimit = 24;

/** The integration as this server offers it. */
export function asOffered(entry: CatalogueEntry, shelf: Shelf): Integration {
  return toIntegration(located(entry, shelf), { signIn: shelf.providers.has(entry.key) });
}

/** A sandbox runs wherever this server was told, so that is the address its users see. */
function located(entry: CatalogueEntry, { providers }: Shelf): CatalogueEntry {
  const provider = entry.sandbox ? providers.get(entry.key) : undefined;
  return provider ? { ...entry, webAddress: new URL(provider.server.issuer).host } : entry;
}

/** A sandbox is there only where this server can sign in to it. */
function isShown({ key, sandbox }: CatalogueEntry, { providers }: Shelf): boolean {
  return !sandbox || providers.has(key);
}

/**
 * Any software that a connection may be of.
 * @throws ApiFailure `not_found`
 */
export function findEntry({ catalogue }: Pick<Shelf, 'catalogue'>, key: string): CatalogueEntry {
  const entry = [...catalogue, otherSoftware].find((candidate) => candidate.key === key);
  if (!entry) throw new ApiFailure('not_found', 'There is no integration with this key.');
  return entry;
}

/**
 * Software that customers can pick.
 * @throws ApiFailure `not_found`
 */
export function findShown(shelf: Shelf, key: string): CatalogueEntry {
  const entry = findEntry(shelf, key);
  if (!isShown(entry, shelf)) throw new ApiFailure('not_found', 'This server cannot sign in to the sandbox.');
  return entry;
}

/** All software that customers can pick, in the order of the list. */
export function shownEntries(shelf: Shelf): CatalogueEntry[] {
  return shelf.catalogue.filter((entry) => isShown(entry, shelf));
}

/** One page of a search, best match first. The cursor is the position of the next one. */
export function searchIntegrations(
  shelf: Shelf,
  { query = '', cursor, limit }: { query?: string; cursor?: string; limit?: string },
): IntegrationPage {
  if (cursor !== undefined && !/^\d{1,6}$/.test(cursor)) {
    throw new ApiFailure('request_invalid', 'The cursor is not one of an earlier page.');
  }
  const found = searchCatalogue(shelf.catalogue, query).filter((entry) => isShown(entry, shelf));
  const start = Number(cursor ?? 0);
  const end = start + Number(limit ?? defaultLimit);
  return {
    results: found.slice(start, end).map((entry) => asOffered(entry, shelf)),
    nextCursor: end < found.length ? String(end) : null,
    totalResults: found.length,
  };
}

export function guideOf(shelf: Shelf, key: string, locale = 'en'): Guide {
  return guideFor(located(findShown(shelf, key), shelf), locale);
}
