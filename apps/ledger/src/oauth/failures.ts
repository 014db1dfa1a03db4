/** The failures that the ledger gives on request, so that an application can be tried with them, and what it says of each. */
export const failures = {
  server_error: 'The ledger failed, as it was asked to',
  temporarily_unavailable: 'The ledger is down for maintenance, as it was asked to be',
} as const;

export type Failure = keyof typeof failures;

/** @param name - of the form. */
export function isFailure(name: unknown): name is Failure {
  return typeof name === 'string' && Object.hasOwn(failures, name);
}
