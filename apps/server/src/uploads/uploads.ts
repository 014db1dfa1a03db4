import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ReportLayoutSchema, UploadMetadataSchema } from '@linkflow/contract';
import { and, eq, inArray, lt, ne } from 'drizzle-orm';
import { safeParse } from 'valibot';
import { connections, reports } from '../db/schema.ts';
import { ApiFailure, invalidInput } from '../http/errors.ts';
import { isId } from '../http/mount.ts';
import { getConnection } from '../link/connections.ts';
import type { Services } from '../services.ts';
import { baseName } from './fileName.ts';

/** Milliseconds after which an upload that was never finished is taken away. */
const abandonedAfter = 7 * 24 * 60 * 60 * 1000;

/** An upload of one company. */
export interface Upload {
  readonly id: string;
  readonly connectionId: string;
  readonly size: number;
  readonly status: 'receiving' | 'inspecting' | 'stored' | 'refused';
  readonly connectionStatus: string;
}

/**
 * Checks what a customer wants to send and makes room for it.
 * @throws ApiFailure `request_invalid`, `not_found`, `upload_too_large`, `connection_complete`, `report_not_required`
 */
export async function beginUpload(
  services: Services,
  companyId: string,
  sent: { metadata: unknown; length: string | undefined },
): Promise<string> {
  const metadata = safeParse(UploadMetadataSchema, sent.metadata);
  if (!metadata.success) throw invalidInput('Upload-Metadata', metadata.issues);
  const layout = safeParse(ReportLayoutSchema, layoutOf(metadata.output.layout));
  if (!layout.success) throw invalidInput('layout', layout.issues);
  const size = Number(sent.length);
  if (!sent.length || !Number.isSafeInteger(size) || size < 0) {
    throw new ApiFailure('request_invalid', 'Send the size of the file in `Upload-Length`.');
  }
  if (size > services.config.maxFileSize) {
    throw new ApiFailure('upload_too_large', `A report may have at most ${services.config.maxFileSize} bytes.`);
  }
  const { connectionId, reportKind: kind, filename } = metadata.output;
  if (!isId(connectionId)) throw new ApiFailure('not_found', 'There is no connection with this id.');
  const connection = await getConnection(services, companyId, connectionId);
  requirePending(connection.status);
  if (!connection.requiredReports.includes(kind)) {
    throw new ApiFailure('report_not_required', `This connection does not ask for the report ${kind}.`);
  }
  const [upload] = await services.db
    .insert(reports)
    .values({ connectionId, kind, fileName: baseName(filename), size, layout: layout.output })
    .returning({ id: reports.id });
  if (!upload) throw new Error('An insert returns its row.');
  return upload.id;
}

/** @throws ApiFailure `not_found`, also for an upload of another company */
export async function findUpload(services: Services, companyId: string, id: string): Promise<Upload> {
  const [upload] = isId(id)
    ? await services.db
        .select({
          id: reports.id,
          connectionId: reports.connectionId,
          size: reports.size,
          status: reports.status,
          connectionStatus: connections.status,
        })
        .from(reports)
        .innerJoin(connections, eq(connections.id, reports.connectionId))
        .where(and(eq(reports.id, id), eq(connections.companyId, companyId)))
    : [];
  if (!upload) throw new ApiFailure('not_found', 'There is no upload with this id.');
  return upload;
}

/** @throws ApiFailure `connection_complete` */
export function requirePending(status: string): void {
  if (status !== 'PendingAuth') throw new ApiFailure('connection_complete', 'This connection is finished already.');
}

/**
 * The last byte is here: the report becomes the newest of its kind and waits for its inspection. Telling it again changes
 * nothing. Returns whether it has to be inspected.
 */
export async function receiveUpload(services: Services, { id, connectionId }: Upload): Promise<boolean> {
  const outcome = await services.db.transaction(async (tx) => {
    const [connection] = await tx.select().from(connections).where(eq(connections.id, connectionId)).for('update');
    const [report] = await tx.select().from(reports).where(eq(reports.id, id)).for('update');
    if (!connection || !report || report.status === 'inspecting' || report.status === 'refused') return null;
    if (report.status === 'receiving') requirePending(connection.status);
    const replaced = await tx
      .delete(reports)
      .where(
        and(
          eq(reports.connectionId, connectionId),
          eq(reports.kind, report.kind),
          inArray(reports.status, ['inspecting', 'refused']),
          ne(reports.id, id),
        ),
      )
      .returning({ id: reports.id });
    const status = report.status === 'receiving' ? 'inspecting' : report.status;
    await tx.update(reports).set({ status, receivedAt: new Date() }).where(eq(reports.id, id));
    return { replaced: replaced.map((row) => row.id), inspect: status === 'inspecting' };
  });
  if (!outcome) return false;
  await removeFiles(services.filesFolder, outcome.replaced);
  services.changes.announce(connectionId);
  return outcome.inspect;
}

/** Takes away uploads that were begun long ago and never finished. */
export async function removeAbandoned(services: Services, age = abandonedAfter): Promise<void> {
  const gone = await services.db
    .delete(reports)
    .where(and(eq(reports.status, 'receiving'), lt(reports.created, new Date(Date.now() - age))))
    .returning({ id: reports.id });
  await removeFiles(
    services.filesFolder,
    gone.map((row) => row.id),
  );
}

/** Removes the bytes of reports and what the upload protocol wrote beside them. */
export async function removeFiles(folder: string, ids: readonly string[]): Promise<void> {
  await Promise.all(ids.flatMap((id) => [id, `${id}.json`]).map((name) => rm(join(folder, name), { force: true })));
}

function layoutOf(text: string | undefined): unknown {
  try {
    return text === undefined ? {} : JSON.parse(text);
  } catch {
    throw new ApiFailure('request_invalid', 'The layout of the upload is not JSON.');
  }
}
