import { LinkError } from '@linkflow/journey';
import type { FileReader, FileSource } from 'tus-js-client';

/**
 * Hands a file to the upload in chunks that are read into memory one at a time. A file that was changed or removed on the
 * disk is noticed here, before anything of it is sent.
 */
export const fileReader: FileReader = { openFile: async (file: File) => sourceOf(file) };

function sourceOf(file: File): FileSource {
  return {
    size: file.size,
    async slice(start, end) {
      const bytes = await read(file, start, end);
      return { value: Object.assign(bytes, { size: bytes.byteLength }), done: end >= file.size };
    },
    close: () => undefined,
  };
}

async function read(file: File, start: number, end: number): Promise<Uint8Array> {
  const slice = file.slice(start, end);
  const bytes = await slice.arrayBuffer().catch((error: unknown) => {
    throw new LinkError('upload.fileChanged', { detail: String(error) });
  });
  if (bytes.byteLength !== slice.size)
    throw new LinkError('upload.fileChanged', { detail: 'The file is shorter now.' });
  return new Uint8Array(bytes);
}
