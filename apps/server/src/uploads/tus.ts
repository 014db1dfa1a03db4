import { FileStore } from '@tus/file-store';
import { Metadata, Server, TUS_RESUMABLE } from '@tus/server';
import { eq } from 'drizzle-orm';
import type { Context, Hono } from 'hono';
import { reports } from '../db/schema.ts';
import { ApiFailure } from '../http/errors.ts';
import type { Guards } from '../http/mount.ts';
import type { Services } from '../services.ts';
import type { Inspector } from './inspector.ts';
import { beginUpload, findUpload, receiveUpload, removeFiles, requirePending, type Upload } from './uploads.ts';

const path = '/link/uploads';
/** Set by us on every request that creates an upload; the protocol library takes the id from it. */
const idHeader = 'linkflow-upload-id';

/** The tus 1.0 protocol at `/link/uploads` (https://tus.io/protocols/resumable-upload), for the company of the token. */
export function mountUploads(app: Hono, services: Services, guards: Guards, inspector: Inspector): void {
  const tus = new Server({
    path,
    datastore: new FileStore({ directory: services.filesFolder }),
    maxSize: services.config.maxFileSize,
    allowedOrigins: () => false,
    namingFunction: (request) => request.headers.get(idHeader) ?? '',
    // Relative to the address that was called, so that it holds behind a proxy with another path as well.
    generateUrl: (_request, { id }) => `uploads/${id}`,
  });

  app.post(path, async (c) => {
    c.header('Tus-Resumable', TUS_RESUMABLE);
    const { companyId } = await guards.company(c);
    const id = await beginUpload(services, companyId, {
      metadata: metadataOf(c.req.header('upload-metadata')),
      length: c.req.header('upload-length'),
    });
    c.req.raw.headers.set(idHeader, id);
    return answer(c, await findUpload(services, companyId, id));
  });

  // Hono sends HEAD to the routes of GET.
  app.on(['GET', 'PATCH', 'DELETE'], `${path}/:id`, async (c) => {
    c.header('Tus-Resumable', TUS_RESUMABLE);
    const { companyId } = await guards.company(c);
    const upload = await findUpload(services, companyId, c.req.param('id'));
    if (c.req.method === 'GET') throw new ApiFailure('method_not_allowed', 'An upload cannot be read back.');
    if (c.req.method === 'PATCH' && upload.status === 'receiving') requirePending(upload.connectionStatus);
    if (c.req.method === 'DELETE') return discard(c, upload);
    return answer(c, upload);
  });

  async function answer(c: Context, upload: Upload): Promise<Response> {
    const response = await tus.handleWeb(c.req.raw);
    if (response.status >= 400) throw failureOf(response.status, await response.text());
    const received = Number(response.headers.get('upload-offset') ?? 0);
    if (received === upload.size && (await receiveUpload(services, upload))) inspector.inspect(upload.id);
    return response;
  }

  async function discard(c: Context, upload: Upload): Promise<Response> {
    if (upload.status !== 'receiving') throw new ApiFailure('upload_conflict', 'The report is received already.');
    await services.db.delete(reports).where(eq(reports.id, upload.id));
    await removeFiles(services.filesFolder, [upload.id]);
    return c.body(null, 204);
  }
}

function metadataOf(header: string | undefined): unknown {
  try {
    return header === undefined ? {} : Metadata.parse(header);
  } catch {
    throw new ApiFailure('request_invalid', 'The header `Upload-Metadata` cannot be read.');
  }
}

function failureOf(status: number, text: string): ApiFailure {
  const message = `The upload protocol says: ${text.trim() || status}.`;
  switch (status) {
    case 404:
    case 410:
      return new ApiFailure('not_found', message);
    case 409:
      return new ApiFailure('upload_conflict', message, { canBeRetried: true });
    case 423:
      return new ApiFailure('upload_conflict', message, { status, canBeRetried: true });
    case 413:
      return new ApiFailure('upload_too_large', message);
    case 400:
    case 403:
    case 412:
    case 415:
      return new ApiFailure('request_invalid', message, { status });
    default:
      return new ApiFailure('unexpected', message);
  }
}
