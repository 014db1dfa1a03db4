import type { ReportInspection, ReportIssue, ReportKind } from '@linkflow/contract';

/** What the customer has to do about a file: nothing, say whether it is the right one, replace it, or mend it. */
export type ReviewState = 'clear' | 'unsure' | 'wrongKind' | 'blocked';

/** Below it the customer knows better than the check what kind of report a file is. */
const certain = 0.8;

export function reviewState({ issues, kind }: ReportInspection, expected: ReportKind): ReviewState {
  if (issues.some(({ code }) => code === 'wrong-kind')) {
    return kind.value !== expected && kind.confidence >= certain ? 'wrongKind' : 'unsure';
  }
  if (issues.some(({ severity }) => severity === 'error')) return 'blocked';
  return issues.some(isKindIssue) ? 'unsure' : 'clear';
}

/** Whether an issue is about what kind of report the file is. */
export function isKindIssue({ code }: ReportIssue): boolean {
  return code === 'wrong-kind' || code === 'kind-unsure';
}
