import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildRunner } from './build-runner.ts';
import { compare } from './compare.ts';
import { longNote, makeCsv, makeWorkbook } from './make-files.ts';
import { measurePreviews } from './measure-previews.ts';
import { scoreRecognition } from './recognition.ts';
import { writeResults } from './write-results.ts';

const rounds = 5;

const folder = await mkdtemp(join(tmpdir(), 'reports-bench-'));
try {
  const script = await buildRunner();
  const csv = await makeCsv(join(folder, 'bills.csv'), 100_000_000);
  const workbook = await makeWorkbook(join(folder, 'bills.xlsx'), 200_000);
  const largeWorkbook = await makeWorkbook(join(folder, 'large.xlsx'), 500_000, longNote);
  const [csvPreview, workbookPreview] = await measurePreviews([csv, largeWorkbook], rounds);
  if (!csvPreview || !workbookPreview) throw new Error('bench: the previews were not measured.');
  const text = writeResults({
    machine: `Node ${process.versions.node} with ${cpus().length} cores`,
    recognition: await scoreRecognition(),
    csv: await compare(script, csv, ['byte scan', 'udsv', 'papaparse', 'csv-parse', '@linkflow/reports'], rounds),
    workbook: await compare(script, workbook, ['inflate', 'hucre', 'read-excel-file', '@linkflow/reports'], rounds),
    csvPreview,
    workbookPreview,
  });
  await writeFile(join(import.meta.dirname, '../../docs/benchmarks.md'), text);
  process.stdout.write(text);
} finally {
  await rm(folder, { recursive: true, force: true });
}
