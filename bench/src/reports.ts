import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeCsv, makeWorkbook } from './make-files.ts';
import { measurePreviews } from './measure-previews.ts';
import type { PreviewTimes } from './preview/preview.types.ts';
import type { RunnerName } from './runners.ts';

const runs = 5;
const csvBytes = 100_000_000;
const sheetRows = 200_000;
const run = promisify(execFile);

interface Measured {
  readonly name: RunnerName;
  readonly rows: number;
  readonly ms: number;
  readonly peakMb: number;
}

async function measure(name: RunnerName, path: string): Promise<Measured> {
  const script = join(import.meta.dirname, 'run-one.ts');
  const { stdout } = await run(process.execPath, ['--conditions=linkflow-source', script, name, path]);
  return { name, ...JSON.parse(stdout) };
}

/** The best of several rounds, each run in a new process; a round runs all, so that a busy machine is so for all of them. */
async function measureAll(names: readonly RunnerName[], path: string): Promise<string> {
  const best = new Map<RunnerName, Measured>();
  for (let round = 0; round < runs; round += 1) {
    for (const name of names) {
      const measured = await measure(name, path);
      if (measured.ms < (best.get(name)?.ms ?? Number.POSITIVE_INFINITY)) best.set(name, measured);
    }
  }
  const results = [...best.values()];
  const base = results[0]?.ms ?? 1;
  const lines = results.map(
    ({ name, ms, peakMb }) =>
      `| ${name} | ${(ms / base).toFixed(1)} | ${Math.round(ms)} ms | ${Math.round(peakMb)} MB |`,
  );
  return ['| what | times the first | time | peak memory |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

function previewLine(name: string, times: PreviewTimes | undefined): string {
  return `| ${name} | ${Math.round(times?.previewMs ?? 0)} ms | ${Math.round(times?.inspectedMs ?? 0)} ms |`;
}

const folder = await mkdtemp(join(tmpdir(), 'reports-bench-'));
try {
  const csv = await makeCsv(folder, csvBytes);
  const workbook = await makeWorkbook(folder, sheetRows);
  const previews = await measurePreviews([csv, workbook], runs);
  const text = `# Benchmarks

Written by \`pnpm bench:reports\`: Node ${process.versions.node}, ${cpus().length} cores, best of ${runs} runs, each in a process of its
own on the same made-up files. The peers split the file into cells. \`@linkflow/reports\` does the whole inspection: format,
encoding, header, kind, columns, every date and amount, duplicates, totals, summary.

## CSV, ${csvBytes / 1e6} MB of bills

${await measureAll(['byte scan', 'udsv', 'papaparse', 'csv-parse', '@linkflow/reports'], csv)}

## XLSX, ${sheetRows.toLocaleString('en')} rows of bills

${await measureAll(['inflate', 'hucre', 'read-excel-file', '@linkflow/reports'], workbook)}

## Preview in Chromium, in a Worker that is ready

| file | what the first rows say | the whole inspection |
| --- | --- | --- |
${['the CSV', 'the XLSX'].map((name, index) => previewLine(name, previews[index])).join('\n')}
`;
  await writeFile(join(import.meta.dirname, '../../docs/benchmarks.md'), text);
  process.stdout.write(text);
} finally {
  await rm(folder, { recursive: true, force: true });
}
