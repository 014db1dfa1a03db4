import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { mergeMessages } from './mergeMessages.ts';

describe('mergeMessages', () => {
  it('replaces one message and keeps the others', () => {
    const merged = mergeMessages(en, { landing: { button: 'Let’s go' } });
    expect(merged.landing.button).toBe('Let’s go');
    expect(merged.landing.title).toBe(en.landing.title);
    expect(merged.selecting).toEqual(en.selecting);
  });

  it('leaves the messages of the language as they are', () => {
    const before = structuredClone(en);
    mergeMessages(en, { landing: { button: 'Let’s go' } });
    expect(en).toEqual(before);
  });

  it('gives back the messages where there is nothing to replace', () => {
    expect(mergeMessages(en, undefined)).toBe(en);
  });
});
