import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { User } from '../users/users.ts';

// A name of its own: cookies of a loopback address are shared by all its ports.
const cookie = 'ledger_web';
const lifetime = 8 * 60 * 60_000;

/** Who is signed in to the ledger's own pages. A restart signs everyone out. */
export interface Sessions {
  start(c: Context, user: User): void;
  userOf(c: Context): User | undefined;
  end(c: Context): void;
}

export function createSessions(now: () => number): Sessions {
  const sessions = new Map<string, { user: User; until: number }>();
  return {
    start(c, user) {
      const id = randomBytes(24).toString('base64url');
      sessions.set(id, { user, until: now() + lifetime });
      const secure = new URL(c.req.url).protocol === 'https:';
      setCookie(c, cookie, id, { httpOnly: true, sameSite: 'Lax', path: '/', secure });
    },
    userOf(c) {
      const session = sessions.get(getCookie(c, cookie) ?? '');
      return session && session.until > now() ? session.user : undefined;
    },
    end(c) {
      sessions.delete(deleteCookie(c, cookie) ?? '');
    },
  };
}
