import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect } from '../testing/collect.ts';
import { createDecoder, textChunks, utf8Chunks } from './text-chunks.ts';

const encode = (text: string) => new TextEncoder().encode(text);

describe('a decoder', () => {
  it('leaves the byte order mark out', () => {
    expect(createDecoder('utf-8').decode(encode('\ufeffVendor'))).toBe('Vendor');
  });

  it('joins a character that two chunks share', () => {
    const decoder = createDecoder('utf-8');
    const bytes = encode('Zoë');
    expect(decoder.decode(bytes.slice(0, 3)) + decoder.decode(bytes.slice(3))).toBe('Zoë');
  });

  it('goes on in the code page when ASCII turns out not to be UTF-8', () => {
    const decoder = createDecoder('utf-8');
    expect(decoder.decode(encode('Vendor\n')) + decoder.decode(Uint8Array.of(0x4d, 0xfc, 0x6c))).toBe('Vendor\nMül');
  });

  it('keeps a code page letter at the end of a chunk', () => {
    const decoder = createDecoder('utf-8');
    expect(decoder.decode(Uint8Array.of(0x4d, 0xfc)) + decoder.decode(encode('ller'))).toBe('Müller');
  });

  it('marks damaged bytes in a text that was UTF-8 before', () => {
    const decoder = createDecoder('utf-8');
    expect(decoder.decode(encode('Zoë ')) + decoder.decode(Uint8Array.of(0xff, 0x61))).toBe('Zoë \ufffda');
  });
});

describe('the chunks of a file as UTF-8', () => {
  it('are its text, whatever its bytes', async () => {
    const part = fc.constantFrom('a', 'é', '€', '\ufeff', 'x'.repeat(64 * 1024 - 2));
    const encoding = fc.constantFrom('utf-8' as const, 'utf-16le' as const, 'windows-1250' as const);
    const bytes = fc.array(fc.oneof(part, fc.uint8Array({ maxLength: 3 })), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(bytes, encoding, async (parts, label) => {
        const blob = new Blob(parts.map((value) => new Uint8Array(typeof value === 'string' ? encode(value) : value)));
        const chunks = await collect(utf8Chunks(blob, label));
        const text = (await collect(textChunks(blob, label))).join('');
        expect(await new Blob(chunks.map((chunk) => new Uint8Array(chunk))).text()).toBe(text.replace(/^\ufeff/, ''));
      }),
      { numRuns: 30 },
    );
  });
});
