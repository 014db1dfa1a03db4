import type { CatalogueEntry } from './catalogue.types.ts';

type Required = 'key' | 'name' | 'reports';

/**
 * Fills in what most entries share: no vendor, no other names, no web address, no badges, accounting software,
 * upload only, real.
 */
export function defineEntry(own: Pick<CatalogueEntry, Required> & Partial<CatalogueEntry>): CatalogueEntry {
  return {
    vendor: null,
    aliases: [],
    webAddress: null,
    badges: [],
    sourceType: 'Accounting',
    platformKeys: [],
    direct: false,
    sandbox: false,
    ...own,
  };
}
