import { request } from 'node:http';
import type { World } from './world.ts';

/** A tus client of the smallest kind, to do what no honest client does. */
export interface RawUpload {
  /** Creates an upload and returns the answer. */
  create(metadata: Record<string, string>, length: number | string): ReturnType<World['request']>;
  /** Sends bytes at an offset. */
  patch(id: string, offset: number, body: string): ReturnType<World['request']>;
  head(id: string): ReturnType<World['request']>;
}

const version = { 'Tus-Resumable': '1.0.0' };

export function rawUpload({ request }: World, token: string): RawUpload {
  return {
    create: (metadata, length) =>
      request('POST', '/link/uploads', {
        token,
        headers: { ...version, 'Upload-Length': String(length), 'Upload-Metadata': metadataHeader(metadata) },
      }),
    patch: (id, offset, body) =>
      request('PATCH', `/link/uploads/${id}`, {
        token,
        headers: { ...version, 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' },
        body,
      }),
    head: (id) => request('HEAD', `/link/uploads/${id}`, { token, headers: version }),
  };
}

/** The id of the upload that an answer created. */
export function uploadId({ headers }: { headers: Headers }): string {
  return headers.get('location')?.split('/').at(-1) ?? '';
}

/** Begins a request of `length` bytes, sends only `part` of them and cuts the line. */
export function cutAfter(url: string, headers: Record<string, string>, part: Buffer, length: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = request(url, { method: 'PATCH', headers: { ...headers, 'Content-Length': String(length) } });
    cut.on('error', () => resolve());
    cut.write(part, () => setImmediate(() => cut.destroy(new Error('cut'))));
  });
}

function metadataHeader(metadata: Record<string, string>): string {
  return Object.entries(metadata)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',');
}
