import type { Connection } from '@linkflow/contract';

/** Whether the software that a customer signed in to is being read, from the moment it is linked. */
export function isReading({ status, signIn, pulls }: Connection): boolean {
  const isAtWork = pulls.length === 0 || pulls.some((pull) => pull.status === 'reading');
  return signIn !== null && status === 'Linked' && isAtWork;
}
