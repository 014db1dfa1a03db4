import { chunksOf, readBytes } from '../bytes.ts';

/**
 * Bounds against a zip bomb: an entry may always unpack to 64 MB, beyond that to 200 times its packed size (sheets reach 10 to
 * 50 times), and never to more than 2 GB.
 */
const alwaysAllowed = 64 * 1024 ** 2;
const mostTimes = 200;
const mostBytes = 2 * 1024 ** 3;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endSize = 22;
const maxComment = 0xffff;

interface Entry {
  readonly offset: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly method: number;
}

export interface EntryOptions {
  readonly signal?: AbortSignal;
  /** Told the share of the entry that was read, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** A zip archive read from its central directory; entries are unpacked as streams, never as a whole. */
export interface Zip {
  /** Names of all entries, those of folders ending with a slash. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** @throws Error when the entry is missing, damaged, or unpacks to more than a report can hold. */
  read(name: string, options?: EntryOptions): AsyncGenerator<Uint8Array>;
}

/** @throws Error when the bytes have no readable central directory. */
export async function openZip(blob: Blob): Promise<Zip> {
  const entries = await readDirectory(blob);

  async function* read(name: string, { signal, onProgress }: EntryOptions = {}): AsyncGenerator<Uint8Array> {
    const entry = entries.get(name);
    if (!entry) throw new Error(`The archive has no ${name}.`);
    const limit = Math.min(mostBytes, Math.max(alwaysAllowed, entry.compressedSize * mostTimes));
    let unpacked = 0;
    for await (const chunk of chunksOf(await openEntry(blob, entry), signal)) {
      unpacked += chunk.byteLength;
      if (unpacked > limit) throw new Error('The archive unpacks to more than a report can hold.');
      yield chunk;
      onProgress?.(Math.min(1, unpacked / Math.max(1, entry.size)));
    }
  }

  return { names: [...entries.keys()], has: (name) => entries.has(name), read };
}

async function readDirectory(blob: Blob): Promise<Map<string, Entry>> {
  const tailStart = Math.max(0, blob.size - endSize - maxComment);
  const tail = await readBytes(blob, tailStart, blob.size);
  const view = new DataView(tail.buffer);
  let end = tail.length - endSize;
  while (end >= 0 && view.getUint32(end, true) !== endSignature) end -= 1;
  if (end < 0) throw new Error('The archive has no central directory.');
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  return parseEntries(await readBytes(blob, start, start + size), count);
}

function parseEntries(directory: Uint8Array, count: number): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const view = new DataView(directory.buffer);
  let at = 0;
  for (let index = 0; index < count && at + 46 <= directory.length; index += 1) {
    if (view.getUint32(at, true) !== entrySignature) break;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(directory.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

async function openEntry(blob: Blob, entry: Entry): Promise<ReadableStream<Uint8Array>> {
  const local = await readBytes(blob, entry.offset, entry.offset + 30);
  if (local.length < 30) throw new Error('The archive is cut off.');
  const view = new DataView(local.buffer);
  const start = entry.offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  const packed = blob.slice(start, start + entry.compressedSize).stream();
  if (entry.method === 0) return packed;
  if (entry.method === 8) return packed.pipeThrough(new DecompressionStream('deflate-raw'));
  throw new Error(`The archive uses compression method ${entry.method}, which is not supported.`);
}
