import { type ClosedReport, type OpenOptions, type OpenReport, plainFormat } from '../opened.ts';
import type { ReadOptions, Row, RowSource } from '../rows.types.ts';
import { chooseSheet, type SheetCandidate } from '../sheets/choose-sheet.ts';
import { understand } from '../understand.ts';
import type { Section } from './sections.ts';

/** A text of several tables, on the one the customer chose or the one that holds the expected report most likely. */
export function openSections(
  source: RowSource,
  sections: readonly Section[],
  format: OpenReport['format'],
  options: OpenOptions,
): OpenReport | ClosedReport {
  const candidates = sections.flatMap((section): SheetCandidate[] => {
    const part = sectionOf(source, section);
    const understanding = understand(part.head, {
      ...options,
      titles: [section.name],
      ...(format.delimiter ? { delimiter: format.delimiter } : {}),
    });
    return understanding ? [{ name: section.name, source: part, understanding }] : [];
  });
  const chosen = chooseSheet('csv', candidates, options);
  if (!chosen) return { format: plainFormat('csv'), refusal: 'file-empty' };
  const { sheet, sheets } = chosen.format;
  return { ...chosen, format: { ...format, sheet, sheets }, rowWidth: chosen.understanding.table.usualWidth };
}

function sectionOf(source: RowSource, { start, end }: Section): RowSource {
  const within = (rows: readonly Row[]) => rows.filter(({ line }) => line >= start && line < end);
  async function* rows(options?: ReadOptions): AsyncGenerator<readonly Row[]> {
    for await (const batch of source.rows(options)) yield within(batch);
  }
  return { head: within(source.head), complete: source.complete, rows };
}
