import type { FileType } from '@linkflow/contract';
import { type OpenOptions, type OpenReport, plainFormat } from '../opened.ts';
import type { RowSource } from '../rows.types.ts';
import type { Understanding } from '../understand.ts';

/** A sheet, or a table of a page, that holds something. */
export interface SheetCandidate {
  readonly name: string;
  readonly source: RowSource;
  readonly understanding: Understanding;
}

/** The sheet that the customer chose, or the one that holds the expected report most likely. Null where there is none. */
export function chooseSheet(
  type: FileType,
  candidates: readonly SheetCandidate[],
  options: OpenOptions,
): OpenReport | null {
  const chosen = candidates.find(({ name }) => name === options.layout?.sheet) ?? likeliest(candidates, options);
  if (!chosen) return null;
  const format = { ...plainFormat(type), sheet: chosen.name, sheets: candidates.map(({ name }) => name) };
  return { format, source: chosen.source, understanding: chosen.understanding, rowWidth: null };
}

/** The sheet of the expected kind that is surest and has most columns we know; the first one among equals. */
function likeliest(candidates: readonly SheetCandidate[], { expected }: OpenOptions): SheetCandidate | undefined {
  const score = ({ understanding: { kind, columns, table } }: SheetCandidate) => {
    const known = columns.filter(({ field }) => field !== null).length;
    const wanted = expected ? kind.value === expected : kind.value !== 'other';
    return (wanted ? 10 * kind.confidence : 0) + known + (table.sample.length > 0 ? 5 : 0);
  };
  let best: SheetCandidate | undefined;
  for (const candidate of candidates) if (!best || score(candidate) > score(best)) best = candidate;
  return best;
}
