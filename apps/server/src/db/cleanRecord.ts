import { toUSVString } from 'node:util';
import type { CanonicalRecord } from '@linkflow/contract';

/** The record without what PostgreSQL cannot hold: NUL and half a surrogate pair. */
export function cleanRecord(record: CanonicalRecord): CanonicalRecord {
  return Object.fromEntries(
    Object.entries(record).map(([field, value]) => [field, toUSVString(value.replaceAll('\0', ''))]),
  );
}
