import { once } from 'node:events';
import { openAsBlob } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { refusalOf } from '@linkflow/contract';
import { inspectReport, readRecords } from '@linkflow/reports';
import { cleanRecord } from '../db/cleanRecord.ts';
import type { InspectionTask, InspectionWord } from './inspection.types.ts';

const recordsPerBatch = 1000;

/** Says one thing and waits until the server wants the next. */
async function say(word: InspectionWord): Promise<void> {
  parentPort?.postMessage(word);
  if (parentPort && word.type !== 'end') await once(parentPort, 'message');
}

// SAFETY: only `readInWorker` starts this file.
const { path, kind, layout } = workerData as InspectionTask;
const file = await openAsBlob(path);
const inspection = await inspectReport(file, { expected: kind, layout });
await say({ type: 'verdict', inspection });

if (refusalOf(inspection) === null) {
  let position = 0;
  let batch: object[] = [];
  for await (const record of readRecords(file, layout, { expected: kind })) {
    batch.push({ ...cleanRecord(record), position });
    position += 1;
    if (batch.length === recordsPerBatch) {
      await say({ type: 'records', json: JSON.stringify(batch) });
      batch = [];
    }
  }
  await say({ type: 'records', json: JSON.stringify(batch) });
}
await say({ type: 'end' });
