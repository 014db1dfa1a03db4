import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { refusalOf } from '@linkflow/contract';
import { and, eq } from 'drizzle-orm';
import { reports } from '../db/schema.ts';
import type { Services } from '../services.ts';
import { recordConnectionEvent } from '../webhooks/recordEvent.ts';
import { readInWorker } from './readInWorker.ts';
import { storeReport } from './storeReport.ts';
import { removeFiles } from './uploads.ts';

const atOnce = 2;
/** Milliseconds before each further attempt after a failure that is not the file's. */
const pauses = [500, 5000];

/** Reads received reports one after another and stores or refuses them. */
export interface Inspector {
  /** Takes a report in state `inspecting`. */
  inspect(reportId: string): void;
  /** Takes up what an earlier process left unfinished. */
  resume(): Promise<void>;
  close(): Promise<void>;
}

type Report = typeof reports.$inferSelect;

export function createInspector(services: Services): Inspector {
  const { db, log, filesFolder } = services;
  const closing = new AbortController();
  const waiting: string[] = [];
  const running = new Set<Promise<void>>();

  function next(): void {
    while (running.size < atOnce && !closing.signal.aborted) {
      const id = waiting.shift();
      if (id === undefined) return;
      const task = persevere(id).finally(() => {
        running.delete(task);
        next();
      });
      running.add(task);
    }
  }

  async function persevere(id: string): Promise<void> {
    for (const pause of [...pauses, null]) {
      try {
        return await inspect(id);
      } catch (error) {
        if (closing.signal.aborted) return;
        log.error('inspection.failed', { reportId: id, error: String(error) });
        if (pause === null) break;
        await delay(pause, undefined, { signal: closing.signal }).catch(() => undefined);
      }
    }
    await refuse(id, 'report.unreadable').catch((error) =>
      log.error('refusal.failed', { reportId: id, error: String(error) }),
    );
  }

  async function inspect(id: string): Promise<void> {
    const [report] = await db
      .select()
      .from(reports)
      .where(and(eq(reports.id, id), eq(reports.status, 'inspecting')));
    if (!report) return;
    const task = { path: join(filesFolder, id), kind: report.kind, layout: report.layout };
    const words = readInWorker(task, closing.signal);
    try {
      const { value: verdict } = await words.next();
      if (verdict?.type !== 'verdict') throw new Error('The inspection gave no verdict.');
      const refusal = refusalOf(verdict.inspection);
      if (refusal === null) await store(report, verdict.inspection.summary, words);
      else await refuse(id, refusal);
    } finally {
      await words.return(undefined);
    }
    services.changes.announce(report.connectionId);
  }

  async function store(
    report: Report,
    summary: Report['summary'],
    words: ReturnType<typeof readInWorker>,
  ): Promise<void> {
    const gone = await storeReport(services, report, summary, batchesOf(words));
    if (gone) await removeFiles(filesFolder, gone);
    log.info('report.stored', { reportId: report.id, kind: report.kind, rows: summary?.rows });
  }

  async function refuse(id: string, refusal: string): Promise<void> {
    const report = await db.transaction(async (tx) => {
      const [refused] = await tx
        .update(reports)
        .set({ status: 'refused', refusal })
        .where(and(eq(reports.id, id), eq(reports.status, 'inspecting')))
        .returning();
      if (!refused) return undefined;
      const { connectionId, kind } = refused;
      await recordConnectionEvent(tx, 'report.refused', connectionId, { report: { id, kind, refusal } });
      return refused;
    });
    await removeFiles(filesFolder, [id]);
    if (report) services.changes.announce(report.connectionId);
    log.info('report.refused', { reportId: id, refusal });
  }

  return {
    inspect(id) {
      waiting.push(id);
      next();
    },
    async resume() {
      const left = await db.select({ id: reports.id }).from(reports).where(eq(reports.status, 'inspecting'));
      waiting.push(...left.map((report) => report.id));
      next();
    },
    async close() {
      closing.abort();
      await Promise.all(running);
    },
  };
}

async function* batchesOf(words: ReturnType<typeof readInWorker>): AsyncGenerator<string> {
  for await (const word of words) if (word.type === 'records') yield word.json;
}
