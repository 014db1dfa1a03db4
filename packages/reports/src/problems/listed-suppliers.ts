import type { CanonicalRecord } from '@linkflow/contract';
import { readRecords } from '../records.ts';
import { KeyHash } from '../summary/key-hash.ts';
import type { SentReport } from './sent-reports.ts';

const mostKeys = 500_000;

type Named = Pick<CanonicalRecord, 'supplierId' | 'supplierName'>;

/** The suppliers of a Suppliers report by their ids and names, as hashes. Spaces, signs and capitals in names do not count. */
export class ListedSuppliers {
  readonly #keys = new Set<number>();

  has({ supplierId, supplierName }: Named): boolean {
    return [supplierId, supplierName].some((text) => text && this.#keys.has(keyOf(text)));
  }

  /** Null where the file cannot be read any more, or has too many suppliers to be held. */
  static async read({ file, layout }: SentReport, signal?: AbortSignal): Promise<ListedSuppliers | null> {
    const listed = new ListedSuppliers();
    try {
      for await (const record of readRecords(file, layout, { expected: 'suppliers', signal })) {
        for (const text of [record.supplierId, record.supplierName]) if (text) listed.#keys.add(keyOf(text));
        if (listed.#keys.size > mostKeys) return null;
      }
    } catch {
      signal?.throwIfAborted();
      return null;
    }
    return listed.#keys.size > 0 ? listed : null;
  }
}

function keyOf(text: string): number {
  const plain = text.normalize('NFKC').toLowerCase();
  return new KeyHash().addText(plain.replaceAll(/[^\p{L}\p{N}]+/gu, '') || plain).value;
}
