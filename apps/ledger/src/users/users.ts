import type { Entity } from '../books/books.types.ts';
import { harbourLane, northfieldGroup } from '../books/entities.ts';

/** Someone who may sign in. The email address is also the subject of the tokens. */
export interface User {
  readonly email: string;
  readonly role: 'Administrator' | 'Read-only';
  /** What signing in as this user shows. */
  readonly hint: string;
  readonly locked: boolean;
  /** The legal entities whose books the user sees. */
  readonly entities: readonly Entity[];
}

/** The password of every user. It is printed on the sign-in page: this is a sandbox. */
export const sandboxPassword = 'sandbox-ledger';

export const users: readonly User[] = [
  {
    email: 'admin@ledger.example',
    role: 'Administrator',
    hint: 'Administrator of one legal entity',
    locked: false,
    entities: [harbourLane],
  },
  {
    email: 'viewer@ledger.example',
    role: 'Read-only',
    hint: 'Reads reports, may not connect apps',
    locked: false,
    entities: [harbourLane],
  },
  {
    email: 'group@ledger.example',
    role: 'Administrator',
    hint: 'Administrator of three legal entities',
    locked: false,
    entities: northfieldGroup,
  },
  {
    email: 'locked@ledger.example',
    role: 'Administrator',
    hint: 'Account is locked',
    locked: true,
    entities: [harbourLane],
  },
];

export function findUser(email: string | undefined): User | undefined {
  return users.find((user) => user.email === email);
}

/** Connecting an app hands out the books: only administrators may. */
export function canConnectApps(user: User): boolean {
  return user.role === 'Administrator';
}
