import { isProblemCode, type Problem, type ProblemCode, problem, problemKinds, type ScreenId } from '@linkflow/journey';

type Screens = readonly [ScreenId, ...ScreenId[]];

/** Those that wait for an answer of the service. */
const asking = [
  'opening',
  'requesting',
  'authorizing',
  'choosingEntities',
  'uploading',
  'confirming',
  'submitting',
] as const satisfies Screens;

/** The screens on which a customer can meet each failure of the catalogue. */
export const problemScreens: Readonly<Record<ProblemCode, Screens>> = {
  'network.offline': asking,
  'network.unreachable': asking,
  'network.timeout': [...asking, 'checking'],
  'service.failed': asking,
  'service.busy': asking,
  'service.unexpected': [...asking, 'checking', 'signInFailed'],
  'session.expired': ['unavailable'],
  'session.unknown': ['unavailable'],
  'integration.unknown': ['requesting', 'signInFailed'],
  'signIn.unavailable': ['signInFailed'],
  'signIn.refused': ['signInFailed'],
  'signIn.roleMissing': ['signInFailed'],
  'signIn.noEntities': ['signInFailed'],
  'signIn.providerFailed': ['signInFailed'],
  'signIn.timedOut': ['signInFailed'],
  'signIn.closed': ['authorizing'],
  'signIn.lost': ['signInFailed'],
  'connection.unknown': ['opening'],
  'connection.complete': ['opening'],
  'reports.missing': ['opening'],
  'upload.tooLarge': ['instructing'],
  'upload.fileChanged': ['instructing'],
  'report.empty': ['instructing'],
  'report.pdf': ['instructing'],
  'report.image': ['instructing'],
  'report.oldExcel': ['instructing'],
  'report.password': ['instructing'],
  'report.html': ['instructing'],
  'report.zip': ['instructing'],
  'report.unreadable': ['instructing'],
  'report.noRows': ['instructing'],
  'report.noKnownColumns': ['instructing'],
  'report.columnMissing': ['instructing'],
  'report.wrongKind': ['instructing'],
  'report.severalFiles': ['instructing'],
  'reader.failed': ['checking'],
};

/** Every failure that a customer can meet on a screen. */
export function problemsOn(screen: ScreenId): Problem[] {
  return Object.keys(problemKinds)
    .filter(isProblemCode)
    .filter((code) => problemScreens[code].includes(screen))
    .map((code) => problem(code));
}
