import { defineEntry } from '../catalogue/index.ts';

/** Stands for any software that is not in the catalogue: general instructions, upload only. */
export const otherSoftware = defineEntry({
  key: 'other',
  name: 'Other software',
  sourceType: 'Other',
  reports: ['suppliers', 'bills'],
});
