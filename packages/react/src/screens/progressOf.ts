import type { ConnectionMethod, ReportKind } from '@linkflow/contract';
import type { ScreenId } from '@linkflow/journey';
import type { Messages } from '../messages/messages.types.ts';
import type { FrameProgress } from '../parts/ProgressLine.tsx';

interface Whereabouts {
  readonly id: ScreenId;
  /** How the data is shared, or null until the software is known. */
  readonly method: ConnectionMethod | null;
  /** The reports to collect, or null until the software is known. */
  readonly reports: readonly ReportKind[] | null;
  /** Index of the report at hand. */
  readonly position: number;
}

/**
 * The step a screen belongs to: the software, the permission, then the sign-in or one step a report. Null where it is none.
 */
export function progressOf({ frame, reports: words }: Messages, at: Whereabouts): FrameProgress | null {
  const count = at.method === 'signIn' ? 3 : at.reports && 2 + at.reports.length;
  switch (at.id) {
    case 'opening':
    case 'unavailable':
    case 'landing':
      return null;
    case 'selecting':
      return { step: 1, count, label: frame.steps.software };
    case 'consenting':
    case 'requesting':
      return { step: 2, count, label: frame.steps.consent };
    case 'signInInstructing':
    case 'authorizing':
    case 'choosingEntities':
    case 'signInFailed':
      return { step: 3, count, label: frame.steps.signIn };
    case 'briefing':
    case 'instructing':
    case 'checking':
    case 'reviewing':
    case 'uploading':
    case 'confirming':
    case 'received': {
      const kind = at.reports?.[at.position];
      return kind ? { step: 3 + at.position, count, label: words.kinds[kind] } : null;
    }
    case 'submitting':
    case 'complete':
      return count === null ? null : { step: count, count, label: frame.steps.finish };
  }
}
