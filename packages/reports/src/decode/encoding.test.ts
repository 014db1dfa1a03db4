import { describe, expect, it } from 'vitest';
import { detectEncoding } from './encoding.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

describe('the encoding of a text', () => {
  it('is UTF-8 where the bytes are', () => {
    expect(detectEncoding(new TextEncoder().encode('Müller;Kraków'))).toBe('utf-8');
  });

  it('is UTF-8 where the sample ends inside a character', () => {
    expect(detectEncoding(new TextEncoder().encode('Müller;ü').slice(0, -1))).toBe('utf-8');
  });

  it('is told by the mark of UTF-16', () => {
    expect(detectEncoding(bytes(0xff, 0xfe, 0x61, 0x00))).toBe('utf-16le');
    expect(detectEncoding(bytes(0xfe, 0xff, 0x00, 0x61))).toBe('utf-16be');
  });

  it('is UTF-16 without a mark by its zeros', () => {
    expect(detectEncoding(bytes(...ascii('Vendor;Name').flatMap((code) => [0, code])))).toBe('utf-16be');
  });

  it('is UTF-16 without a mark in other scripts, by the zeros of what stands between words', () => {
    const text = 'Поставщик;Дата;Сумма\r\nРомашка;01.02.2026;100,00\r\n';
    const units = [...text].map((letter) => letter.charCodeAt(0));
    expect(detectEncoding(bytes(...units.flatMap((unit) => [unit & 0xff, unit >> 8])))).toBe('utf-16le');
    expect(detectEncoding(bytes(...units.flatMap((unit) => [unit >> 8, unit & 0xff])))).toBe('utf-16be');
  });

  it('is the western code page for German letters', () => {
    expect(detectEncoding(bytes(...ascii('M'), 0xfc, ...ascii('ller;F'), 0xe4, ...ascii('lligkeit')))).toBe(
      'windows-1252',
    );
  });

  it('is the central European one for Polish letters', () => {
    expect(
      detectEncoding(bytes(...ascii('P'), 0xb3, ...ascii('atno'), 0x9c, 0xe6, ...ascii(' nale'), 0xbf, ...ascii('na'))),
    ).toBe('windows-1250');
  });

  it('is the Cyrillic one for Russian words', () => {
    expect(
      detectEncoding(bytes(0xcf, 0xee, 0xf1, 0xf2, 0xe0, 0xe2, 0xf9, 0xe8, 0xea, 0x3b, 0xc4, 0xe0, 0xf2, 0xe0)),
    ).toBe('windows-1251');
  });
});
