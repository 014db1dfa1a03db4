import { describe, expect, it } from 'vitest';
import { isReturnMessage } from './returnMessage.ts';

describe('isReturnMessage', () => {
  it('knows the message of the return page, whatever else it carries', () => {
    expect(isReturnMessage({ type: 'linkflow.returned', nonce: 'abc', more: 1 })).toBe(true);
  });

  it.each([
    null,
    undefined,
    'linkflow.returned',
    7,
    {},
    { type: 'linkflow.returned' },
    { nonce: 'abc' },
    { type: 'other', nonce: 'abc' },
    { type: 'linkflow.returned', nonce: 7 },
  ])('refuses %j', (data) => expect(isReturnMessage(data)).toBe(false));
});
