import type { Connection, SignIn } from '@linkflow/contract';
import { isReading } from './isReading.ts';

const attempt: Record<SignIn['status'], string> = {
  idle: 'The customer has not signed in yet.',
  waiting: 'The customer is signing in now.',
  choosing: 'Access was granted. The customer is choosing which companies to share.',
  granted: 'Access was granted.',
  refused: 'Access was not granted. The customer can try again with the same link.',
  failed: 'The sign-in did not work. The customer was told why and can try again with the same link.',
  expired: 'The sign-in was not finished in time. The customer can start again with the same link.',
};

/** Where a sign-in and what is read after it stand, in one sentence or two for our staff. */
export function signInStanding(connection: Connection, signIn: SignIn): string {
  switch (connection.status) {
    case 'PendingAuth':
      return attempt[signIn.status];
    case 'Linked':
      return readingStanding(connection);
    case 'Deauthorized':
      return 'The software no longer gives access. Request data again, so that the customer can sign in once more.';
    case 'Unlinked':
      return 'This connection was ended.';
  }
}

function readingStanding(connection: Connection): string {
  if (isReading(connection)) return 'The data is being read. It appears here as it comes.';
  const hasFailed = connection.pulls.some(({ status }) => status === 'failed');
  return hasFailed ? 'Some of the data could not be read. It is tried again by itself.' : 'All data is read.';
}
