import type { MemoryBehaviour } from './memoryBackend.ts';

/** Good and bad days of a server, by name, for stories and tests. */
export const scenarios = {
  smooth: {},
  slow: { latency: 1500 },
  offline: { faults: { getSession: ['network.offline'] }, lasting: true },
  expired: { faults: { getSession: ['session.expired'] }, lasting: true },
  unknownLink: { faults: { getSession: ['session.unknown'] }, lasting: true },
  expiredInTheMiddle: { faults: { createConnection: ['session.expired'] }, lasting: true },
  serverDownOnce: { faults: { getSession: ['service.failed'], completeConnection: ['service.failed'] } },
  busy: { faults: { createConnection: ['service.busy'] } },
  signInUnavailable: { faults: { createConnection: ['signIn.unavailable'] } },
  signInOne: { signIn: 'one' },
  signInSeveral: { signIn: 'several' },
  signInRefused: { signIn: 'signIn.refused' },
  signInRoleMissing: { signIn: 'signIn.roleMissing' },
  signInProviderFailed: { signIn: 'signIn.providerFailed' },
  signInTimedOut: { signIn: 'signIn.timedOut' },
  partialUpload: { cutUploadAt: 0.5 },
  refused: { faults: { uploadReport: ['report.wrongKind'] } },
  tooLarge: { faults: { uploadReport: ['upload.tooLarge'] } },
  searchFails: { faults: { listIntegrations: ['network.unreachable'] } },
  noGuide: { faults: { getGuide: ['service.failed'] }, lasting: true },
} as const satisfies Record<string, MemoryBehaviour>;

export type ScenarioName = keyof typeof scenarios;
