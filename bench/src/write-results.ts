import type { Measured } from './compare.ts';
import type { PreviewTimes } from './preview/preview.types.ts';
import type { Recognition } from './recognition.ts';

/** Everything that was measured. */
export interface Results {
  readonly machine: string;
  readonly recognition: Recognition;
  readonly csv: readonly Measured[];
  readonly workbook: readonly Measured[];
  readonly csvPreview: PreviewTimes;
  readonly workbookPreview: PreviewTimes;
}

const ours = '@linkflow/reports';

/** The results as `docs/benchmarks.md`: goals beside figures, then every reader. */
export function writeResults({ machine, recognition, csv, workbook, csvPreview, workbookPreview }: Results): string {
  const gap = Math.max(csvPreview.longestGapMs, workbookPreview.longestGapMs);
  const rows: readonly (readonly [what: string, goal: string, measured: string])[] = [
    ['kind right, without being told what to expect', '≥ 99 %', percent(recognition.kind)],
    ['taken for another kind without a question', 'none', String(recognition.silent)],
    ['columns found / wrong', '≥ 92 % / ≤ 1 %', `${percent(recognition.recall)} / ${percent(recognition.wrong)}`],
    ['header row right, below seven kinds of preamble', '≥ 97 %', percent(recognition.headerRow)],
    ['CSV, times the byte scan', '≤ 4', bestOf(csv)],
    ['XLSX, times one inflate; peak memory', '≤ 6; ≤ 150 MB', bestOf(workbook)],
    ['preview of a CSV of 100 MB in Chromium', '≤ 50 ms', ms(csvPreview.previewMs)],
    ['preview of an XLSX of 100 MB in Chromium', '≤ 200 ms', ms(workbookPreview.previewMs)],
    ['longest gap of the main thread', '≤ 16 ms', ms(gap)],
  ];
  return `# Benchmarks

Written by \`pnpm bench:reports\` on ${machine}. Sizes of code: \`pnpm sizes\`.

${table(['what', 'goal', 'measured'], rows)}

Recognition is scored on the ${recognition.reports} reports of \`packages/reports/fixtures\`, the rules of which were written with them at
hand; [the package](../packages/reports/README.md) says how unseen ones fare. Times are the best of several runs, each in a
process or page of its own, on the same made-up files.

## CSV, 100 MB of bills

The peers split the file into cells. \`${ours}\` does the whole inspection: format, encoding, header, kind, columns, every date
and amount, duplicates, totals, summary.

${comparison(csv)}

## XLSX, 200,000 rows of bills

${comparison(workbook)}

## Chromium, in a Worker that is ready

${table(
  ['file', 'what the first rows say', 'the whole inspection', 'longest gap of the main thread'],
  [
    ['CSV of 100 MB', ...timesOf(csvPreview)],
    ['XLSX of 100 MB', ...timesOf(workbookPreview)],
  ],
)}
`;
}

function bestOf(results: readonly Measured[]): string {
  const own = results.find(({ name }) => name === ours);
  return own ? `${own.times.toFixed(1)}; ${Math.round(own.peakMb)} MB` : '';
}

function comparison(results: readonly Measured[]): string {
  return table(
    ['what', 'times the first', 'time', 'peak memory'],
    results.map(({ name, times, ms: time, peakMb }) => [name, times.toFixed(1), ms(time), `${Math.round(peakMb)} MB`]),
  );
}

function timesOf({ previewMs, inspectedMs, longestGapMs }: PreviewTimes): string[] {
  return [previewMs, inspectedMs, longestGapMs].map(ms);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function ms(time: number): string {
  return `${Math.round(time)} ms`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
