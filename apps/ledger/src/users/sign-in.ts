import { findUser, sandboxPassword, type User } from './users.ts';

const allowedFailures = 5;

/** Milliseconds after which wrong passwords are forgotten. */
const window = 5 * 60_000;

export type SignInResult =
  | { readonly outcome: 'signed-in'; readonly user: User }
  | { readonly outcome: 'wrong' | 'locked' | 'too-many' };

export type SignIn = (email: string, password: string) => SignInResult;

/**
 * Checks passwords. After five wrong ones for an address nothing is checked for it until five minutes have passed since
 * the first. Whether an account is locked is told only to who knows its password.
 */
export function createSignIn(now: () => number): SignIn {
  const failures = new Map<string, { count: number; until: number }>();
  return (email, password) => {
    const known = failures.get(email);
    const failed = known && known.until > now() ? known : { count: 0, until: now() + window };
    if (failed.count >= allowedFailures) return { outcome: 'too-many' };
    const user = findUser(email);
    if (!user || password !== sandboxPassword) {
      failures.set(email, { ...failed, count: failed.count + 1 });
      return { outcome: 'wrong' };
    }
    failures.delete(email);
    return user.locked ? { outcome: 'locked' } : { outcome: 'signed-in', user };
  };
}
