import { billFields, type RecordPage, type ReportKind, supplierFields } from '@linkflow/contract';

/** The canonical fields that these records fill, in the canonical order. Empty columns would only hide the full ones. */
export function recordColumns(kind: ReportKind, records: RecordPage['results']): string[] {
  const fields: readonly string[] = kind === 'suppliers' ? supplierFields : billFields;
  return fields.filter((field) => records.some((record) => record[field]));
}

/** Whether a column holds amounts, which are aligned to the right. */
export function isAmount(field: string): boolean {
  return /Amount|amountDue|quantity/.test(field);
}
