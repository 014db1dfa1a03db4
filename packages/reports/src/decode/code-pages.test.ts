import { describe, expect, it } from 'vitest';
import { detectCodePage, findOtherReading } from './encoding.ts';

/** Bytes as they stand in a file, in hexadecimal. */
const hex = (text: string) => Uint8Array.from(text.match(/[\da-f]{2}/g) ?? [], (pair) => Number.parseInt(pair, 16));

const texts: readonly (readonly [name: string, encoding: string, bytes: string])[] = [
  ['German', 'windows-1252', '4c6965666572616e743b46e46c6c69676b6569740a4dfc6c6c65723b310a'],
  ['French', 'windows-1252', '466f75726e6973736575723bc96368e9616e63650a536f6369e974e92047e96ee972616c653b310a'],
  ['Danish', 'windows-1252', '4c65766572616e64f8723b42656cf8620a53f872656e204b6ae6723b310a'],
  ['a sign of money', 'windows-1252', '41636d653b802031320a'],
  ['Polish', 'windows-1250', '446f7374617763613b576172746f9ce60aaff3b37479208c776965726b3b310a'],
  ['Czech', 'windows-1250', 'c8ed736c6f2066616b747572793bc8e173746b610a44766ff8e16b3b310a'],
  ['Hungarian', 'windows-1250', '537ae16c6ced74f33bd673737a65670a46fb737a65723b310a'],
  ['Turkish', 'windows-1254', '5465646172696be7693b536174fd63fd0a49fefd6b20dd6efe6161743b310a'],
  ['Latvian', 'windows-1257', '50696567e264e274e26a733b52e7ed696e730a4c65f2ec69733b310a'],
  ['Russian', 'windows-1251', 'cfeef1f2e0e2f9e8ea3bd1f3ecece00ad0eeece0f8eae03b310a'],
  ['Russian of Unix', 'koi8-r', 'f0cfd3d4c1d7ddc9cb3bf3d5cdcdc10af2cfcdc1dbcbc13b310a'],
  ['Russian of DOS', 'ibm866', '8faee1e2a0a2e9a8aa3b91e3acaca00a90aeaca0e8aaa03b310a'],
  ['Greek', 'windows-1253', 'd0f1efece7e8e5f5f4def23bc1eedfe10ac1e8deede13b310a'],
  ['Hebrew', 'windows-1255', 'f1f4f73bf1ebe5ed0ae7e1f8fa20e7f9eeec3b310a'],
  ['Arabic', 'windows-1256', 'c7e1e3e6d1cf3bc7e1e3c8e1db0ac7e1e4e6d13b310a'],
  ['Japanese', 'shift_jis', '8e6493fc90e696bc2c8e7895a58afa93fa0a8a948eae89ef8ed08e5293632c310a'],
  ['Chinese', 'gb18030', 'b9a9d3a6c9cc2cb7a2c6b1bac50ac9cfbaa3c3b3d2d72c310a'],
  ['Chinese of Taiwan', 'big5', 'bc74b0d3a657bad92cb56fb2bcb8b9bd580aa578a55fb971a46c2c310a'],
  ['Korean', 'euc-kr', 'b0c5b7a1c3b3b8ed2cb1ddbed70abcadbfefbbf3bbe72c310a'],
  ['German of a Mac', 'macintosh', '4c6965666572616e743b468a6c6c69676b6569740a4d9f6c6c65723b310a'],
];

describe('the code page of a text', () => {
  for (const [name, encoding, bytes] of texts) {
    it(`is ${encoding} for ${name}`, () => {
      expect(detectCodePage(hex(bytes))).toBe(encoding);
    });
  }

  it('is the western one where no byte tells', () => {
    expect(detectCodePage(hex('41636d650a'))).toBe('windows-1252');
  });
});

describe('another reading', () => {
  it('is told where two languages explain the bytes, with a word in both', () => {
    expect(findOtherReading(hex('56656e646f720a4df8747a0a'))).toEqual({
      encoding: 'windows-1250',
      here: 'Møtz',
      there: 'Mřtz',
    });
  });

  it('is not where one explains them better', () => {
    for (const [, , bytes] of texts) expect(findOtherReading(hex(bytes))).toBeNull();
  });
});
