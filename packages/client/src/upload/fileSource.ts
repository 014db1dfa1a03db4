import { LinkError } from '@linkflow/journey';
import type { FileReader, FileSource } from 'tus-js-client';

/**
 * Hands a file to the upload in chunks. In a browser a chunk goes from the disk to the network without passing through the
 * page. A file that was changed or removed on the disk is noticed here, before anything of the chunk is sent.
 */
export const fileReader: FileReader = { openFile: async (file: File) => sourceOf(file) };

const canSendBlobs = typeof XMLHttpRequest === 'function';

function sourceOf(file: File): FileSource {
  return {
    size: file.size,
    async slice(start, end) {
      const chunk = file.slice(start, end);
      if (!canSendBlobs) {
        const bytes = await read(chunk);
        return { value: Object.assign(bytes, { size: bytes.byteLength }), done: end >= file.size };
      }
      await read(chunk.slice(-1));
      return { value: chunk, done: end >= file.size };
    },
    close: () => undefined,
  };
}

async function read(slice: Blob): Promise<Uint8Array> {
  const bytes = await slice.arrayBuffer().catch((error: unknown) => {
    throw new LinkError('upload.fileChanged', { detail: String(error) });
  });
  if (bytes.byteLength !== slice.size)
    throw new LinkError('upload.fileChanged', { detail: 'The file is shorter now.' });
  return new Uint8Array(bytes);
}
