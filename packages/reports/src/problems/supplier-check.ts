import type { CanonicalField, CanonicalRecord } from '@linkflow/contract';
import type { Row } from '../rows.types.ts';
import type { Understanding } from '../understand.ts';
import type { IssueList } from './issue-list.ts';
import type { ListedSuppliers } from './listed-suppliers.ts';

/** Suppliers whose verdict is remembered. */
const mostVerdicts = 100_000;

/** Holds the supplier of each row against those of the Suppliers report. */
export function createSupplierCheck({ columns }: Understanding, issues: IssueList, listed: ListedSuppliers) {
  const indexOf = (wanted: CanonicalField) => columns.find(({ field }) => field === wanted)?.index ?? -1;
  const idIndex = indexOf('supplierId');
  const nameIndex = indexOf('supplierName');
  const verdicts = new Map<number, boolean>();

  function record(line: number, { supplierId, supplierName }: CanonicalRecord): boolean {
    const isListed = (!supplierId && !supplierName) || listed.has({ supplierId, supplierName });
    if (!isListed) issues.add('supplier-unlisted', { line, example: supplierName ?? supplierId });
    return isListed;
  }

  return {
    record,
    /** For a row that was read from its bytes; `key` stands for its supplier, 0 for none. */
    plain(row: Row, key: number): void {
      if (key === 0 || verdicts.get(key)) return;
      const { line, cells } = row;
      const supplierId = cells[idIndex]?.trim();
      const supplierName = cells[nameIndex]?.trim();
      const isListed = record(line, { ...(supplierId && { supplierId }), ...(supplierName && { supplierName }) });
      if (verdicts.size < mostVerdicts) verdicts.set(key, isListed);
    },
  };
}
