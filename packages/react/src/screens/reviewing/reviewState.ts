import type { ReportInspection, ReportIssue, ReportKind } from '@linkflow/contract';

/** What the customer has to do about a file: nothing, say whether it is the right one, replace it, or mend it. */
export type ReviewState = 'clear' | 'unsure' | 'wrongKind' | 'blocked';

/** Below it the customer knows better than the check what kind of report a file is. */
const certain = 0.8;

export function reviewState({ issues, kind }: ReportInspection, expected: ReportKind): ReviewState {
  if (issues.some(isWrongKind)) return kind.value !== expected && kind.confidence >= certain ? 'wrongKind' : 'unsure';
  return issues.some(({ severity }) => severity === 'error') ? 'blocked' : 'clear';
}

/** Whether the issue is that the file looks like another report. It is said above all others. */
export function isWrongKind({ code }: ReportIssue): boolean {
  return code === 'wrong-kind';
}
