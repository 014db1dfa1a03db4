import type { Guide } from '@linkflow/contract';
import type { CatalogueEntry } from '../catalogue.types.ts';
import { english } from './en/english.ts';
import type { GuideBook } from './guide.types.ts';

const books = new Map<string, GuideBook>([['en', english]]);
const minutesPerReport = 5;

/**
 * How to export every report the entry asks for, in the language asked for where it is written, else in English.
 * Reports without known menu paths get general advice.
 */
export function guideFor(entry: CatalogueEntry, locale: string): Guide {
  const language = locale.toLowerCase().split('-', 1).join();
  const book = books.get(language) ?? english;
  const specific = book.specific[entry.key];
  return {
    integrationKey: entry.key,
    locale: books.has(language) ? language : 'en',
    role: specific?.role ?? book.generalRole,
    minutes: specific?.minutes ?? entry.reports.length * minutesPerReport,
    reports: entry.reports.map((kind) => ({
      kind,
      ...(specific?.reports[kind] ?? book.general[kind](entry.name)),
    })),
  };
}
