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

/** Small enough to stay in the processor's cache while it is worked on. */
const chunkSize = 64 * 1024;
/** Chunks asked for ahead: in a browser the way to the file takes far longer than the work on a chunk. */
const chunksAhead = 8;

/** The file's bytes with progress told after each chunk. The next ones are read while these are worked on. */
export async function* fileChunks(blob: Blob, { signal, onProgress }: ReadOptions = {}): AsyncGenerator<Uint8Array> {
  const ahead: Promise<Uint8Array>[] = [];
  let next = 0;
  for (let done = 0; done < blob.size; ) {
    for (; next < blob.size && ahead.length < chunksAhead; next += chunkSize) ahead.push(readAhead(blob, next));
    const chunk = await ahead.shift();
    signal?.throwIfAborted();
    if (!chunk) return;
    yield chunk;
    done += chunk.length;
    onProgress?.(done, blob.size);
  }
}

/** A reader that stops early never looks at the next chunks: their failure must not go unhandled. */
function readAhead(blob: Blob, start: number): Promise<Uint8Array> {
  const bytes = readBytes(blob, start, Math.min(blob.size, start + chunkSize));
  bytes.catch(() => undefined);
  return bytes;
}
