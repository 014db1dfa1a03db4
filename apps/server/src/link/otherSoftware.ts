import type { CatalogueEntry } from '../catalogue/index.ts';

/** Stands for any software that is not in the catalogue: general instructions, upload only. */
export const otherSoftware: CatalogueEntry = {
  key: 'other',
  name: 'Other software',
  vendor: null,
  aliases: [],
  webAddress: null,
  badges: [],
  sourceType: 'Other',
  reports: ['suppliers', 'bills'],
  platformKeys: [],
  direct: false,
};
