// What holds a report against those sent before, in a chunk that is loaded for the second report.
export { ListedSuppliers } from './listed-suppliers.ts';
export { sentBefore } from './sent-reports.ts';
