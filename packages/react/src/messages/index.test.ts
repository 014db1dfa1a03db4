import { describe, expect, it } from 'vitest';
import { directionOf, loadMessages, resolveLanguage } from './index.ts';
import { pseudo } from './pseudo.ts';

describe('loadMessages', () => {
  it('gives the words of a locale', async () => {
    expect(await loadMessages('en-XA')).toBe(pseudo);
  });

  it.each(['en', 'en-GB', 'tlh', '', 'toString'])('leaves English for “%s”', async (locale) => {
    expect(await loadMessages(locale)).toBeNull();
  });
});

describe('resolveLanguage', () => {
  it('says which language is really shown', () => {
    expect(resolveLanguage('en-XA')).toBe('en-XA');
    expect(resolveLanguage('pt-BR')).toBe('en');
  });
});

describe('directionOf', () => {
  it('knows the languages that are written from right to left', () => {
    expect(directionOf('ar-EG')).toBe('rtl');
    expect(directionOf('en')).toBe('ltr');
  });
});
