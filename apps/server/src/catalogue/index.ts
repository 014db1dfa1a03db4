export { catalogue } from './catalogue.ts';
export type { CatalogueEntry } from './catalogue.types.ts';
export { defineEntry } from './defineEntry.ts';
export { guideFor } from './guides/guideFor.ts';
export { integrationId } from './integrationId.ts';
export { searchCatalogue } from './search/searchCatalogue.ts';
export { toIntegration } from './toIntegration.ts';
