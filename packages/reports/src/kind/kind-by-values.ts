import type { ReportKind } from '@linkflow/contract';
import type { Column } from '../mapping/map-columns.ts';
import type { DetectedKind } from './detect-kind.ts';

/** So little that the customer is asked. */
const confidence = 0.5;

/** The kind of a table without a header: dates with amounts are documents, ways to reach somebody are a list of suppliers. */
export function kindByValues(columns: readonly Column[], expected?: ReportKind): DetectedKind | null {
  const isDated = columns.some(({ profile }) => profile.type === 'date');
  const hasAmounts = columns.some(({ profile }) => profile.type === 'number' && profile.mark !== null);
  if (isDated && hasAmounts) {
    const value = expected && expected !== 'suppliers' ? expected : 'bills';
    return { value, confidence, reasons: ['documents', 'values'] };
  }
  const reaches = columns.some(({ proven }) => proven !== null && proven !== 'currency');
  return !isDated && reaches ? { value: 'suppliers', confidence, reasons: ['party-list', 'values'] } : null;
}
