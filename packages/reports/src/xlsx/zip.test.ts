import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { collect } from '../testing/collect.ts';
import { openZip } from './zip.ts';

const archive = (size: number, level: 0 | 6 = 6) =>
  new Blob([zipSync({ 'a/b.xml': new Uint8Array(size).fill(65) }, { level })]);

async function unpackedSize(blob: Blob): Promise<number> {
  const zip = await openZip(blob);
  const chunks = await collect(zip.read('a/b.xml'));
  return chunks.reduce((total, chunk) => total + chunk.byteLength, 0);
}

describe('an archive', () => {
  it('gives the bytes of a packed entry and of a stored one', async () => {
    expect(await unpackedSize(archive(100_000))).toBe(100_000);
    expect(await unpackedSize(archive(1000, 0))).toBe(1000);
  });

  it('tells how much of an entry was read', async () => {
    const shares: number[] = [];
    const zip = await openZip(archive(500_000));
    await collect(zip.read('a/b.xml', { onProgress: (share) => shares.push(share) }));
    expect(shares.at(-1)).toBe(1);
  });

  it('stops a bomb', async () => {
    await expect(unpackedSize(archive(80 * 1024 ** 2))).rejects.toThrow('more than a report can hold');
  });

  it('has no entry that is not there', async () => {
    const zip = await openZip(archive(10));
    expect(zip.has('c.xml')).toBe(false);
    await expect(collect(zip.read('c.xml'))).rejects.toThrow('no c.xml');
  });

  it('cannot be opened without its directory', async () => {
    await expect(openZip(archive(1000).slice(0, 60))).rejects.toThrow('no central directory');
  });
});
