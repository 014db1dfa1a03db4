import { describe, expect, it } from 'vitest';
import { createSignIn } from './sign-in.ts';
import { sandboxPassword } from './users.ts';

const email = 'admin@ledger.example';

function start() {
  const clock = { now: 0 };
  const signIn = createSignIn(() => clock.now);
  return { clock, signIn, fail: (times: number) => Array.from({ length: times }, () => signIn(email, 'wrong')) };
}

describe('signing in', () => {
  it('needs the password', () => {
    const { signIn } = start();
    expect(signIn(email, sandboxPassword)).toMatchObject({ outcome: 'signed-in', user: { email } });
    expect(signIn(email, 'guess').outcome).toBe('wrong');
  });

  it('answers an unknown address like a wrong password', () => {
    expect(start().signIn('nobody@ledger.example', sandboxPassword).outcome).toBe('wrong');
  });

  it('tells that an account is locked only with its password', () => {
    const { signIn } = start();
    expect(signIn('locked@ledger.example', 'guess').outcome).toBe('wrong');
    expect(signIn('locked@ledger.example', sandboxPassword).outcome).toBe('locked');
  });

  it('stops after five wrong passwords, even for the right one', () => {
    const { signIn, fail } = start();
    expect(fail(5).map(({ outcome }) => outcome)).toEqual(Array(5).fill('wrong'));
    expect(signIn(email, sandboxPassword).outcome).toBe('too-many');
  });

  it('goes on for everyone else', () => {
    const { signIn, fail } = start();
    fail(5);
    expect(signIn('group@ledger.example', sandboxPassword).outcome).toBe('signed-in');
  });

  it('goes on after five minutes', () => {
    const { clock, signIn, fail } = start();
    fail(5);
    clock.now += 5 * 60_000;
    expect(signIn(email, sandboxPassword).outcome).toBe('signed-in');
  });

  it('forgets wrong passwords after a right one', () => {
    const { signIn, fail } = start();
    fail(4);
    signIn(email, sandboxPassword);
    expect(fail(5).at(-1)?.outcome).toBe('wrong');
  });
});
