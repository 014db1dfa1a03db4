import { describe, expect, it } from 'vitest';
import { BiffText } from './biff-text.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

describe('a text of a workbook', () => {
  it('has one byte a character, or two', () => {
    expect(new BiffText([bytes(0, ...ascii('Acme'))]).text(4)).toBe('Acme');
    expect(new BiffText([bytes(1, 0x41, 0x01, 0x2d, 0x4e)]).text(2)).toBe('Ł中');
  });

  it('goes on in the next part, there with another width', () => {
    const parts = [bytes(0, ...ascii('Ac')), bytes(1, 0x6d, 0, 0x41, 0x01)];
    expect(new BiffText(parts).text(4)).toBe('AcmŁ');
  });

  it('begins in the next part after its length', () => {
    const reader = new BiffText([bytes(3, 0, 0), bytes(0, ...ascii('abc'))]);
    expect(reader.text(reader.number(2))).toBe('abc');
  });

  it('is followed by its fonts and readings, which are left out', () => {
    const rich = bytes(2, 0, 0x0c, 1, 0, 2, 0, 0, 0, ...ascii('ab'), 9, 9, 9, 9, 8, 8, 1, 0, 0, ...ascii('z'));
    const reader = new BiffText([rich]);
    expect(reader.text(reader.number(2))).toBe('ab');
    expect(reader.text(reader.number(2))).toBe('z');
    expect(reader.isAtEnd).toBe(true);
  });

  it('ends where the record does', () => {
    expect(new BiffText([bytes(0, ...ascii('ab'))]).text(9)).toBe('ab');
  });
});
