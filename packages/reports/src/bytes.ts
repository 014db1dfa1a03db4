import type { ReadOptions } from './rows.types.ts';

/** Bytes of a part of the file; `start` below zero counts from the end. */
export async function readBytes(blob: Blob, start: number, end: number): Promise<Uint8Array> {
  return new Uint8Array(await blob.slice(start, end).arrayBuffer());
}

/** The chunks of a stream. A loop over a reader, because not every browser iterates streams. */
export async function* chunksOf<T>(stream: ReadableStream<T>, signal?: AbortSignal): AsyncGenerator<T> {
  const reader = stream.getReader();
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Read at once, since each read has its price in a browser; worked on in pieces that stay in the processor's cache. */
const readSize = 1024 * 1024;
const chunkSize = 64 * 1024;

/** The file's bytes with progress told after each chunk. The next ones are read while these are worked on. */
export async function* fileChunks(blob: Blob, { signal, onProgress }: ReadOptions = {}): AsyncGenerator<Uint8Array> {
  let next = readAhead(blob, 0);
  for (let start = 0; start < blob.size; start += readSize) {
    const bytes = await next;
    next = readAhead(blob, start + readSize);
    for (let at = 0; at < bytes.length; at += chunkSize) {
      signal?.throwIfAborted();
      const chunk = bytes.subarray(at, at + chunkSize);
      yield chunk;
      onProgress?.(start + at + chunk.length, blob.size);
    }
  }
}

/** A reader that stops early never looks at the next bytes: their failure must not go unhandled. */
function readAhead(blob: Blob, start: number): Promise<Uint8Array> {
  const bytes = readBytes(blob, start, Math.min(blob.size, start + readSize));
  bytes.catch(() => undefined);
  return bytes;
}
