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

/** The file's bytes with progress told after each chunk. */
export async function* fileChunks(blob: Blob, { signal, onProgress }: ReadOptions = {}): AsyncGenerator<Uint8Array> {
  let done = 0;
  for await (const chunk of chunksOf(blob.stream(), signal)) {
    yield chunk;
    done += chunk.byteLength;
    onProgress?.(done, blob.size);
  }
}
