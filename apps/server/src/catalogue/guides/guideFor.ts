import type { Guide, SignInGuide } from '@linkflow/contract';
import type { CatalogueEntry } from '../catalogue.types.ts';
import { english } from './en/english.ts';
import type { GuideBook } from './guide.types.ts';

const books = new Map<string, GuideBook>([['en', english]]);
const minutesPerReport = 5;

/**
 * How to sign in, where that is known, and how to export every report the entry asks for, in the language asked for where it is written, else in English.
 * Reports without known menu paths get general advice.
 */
export function guideFor(entry: CatalogueEntry, locale: string): Guide {
  const language = locale.toLowerCase().split('-', 1).join();
  const book = books.get(language) ?? english;
  const specific = book.specific[entry.key];
  return {
    integrationKey: entry.key,
    locale: books.has(language) ? language : 'en',
    signIn: signInOf(entry, book),
    role: specific?.role ?? book.generalRole,
    minutes: specific?.minutes ?? entry.reports.length * minutesPerReport,
    reports: entry.reports.map((kind) => {
      const instructions = specific?.reports[kind] ?? book.general[kind](entry.name);
      return { kind, ...instructions, steps: [...instructions.steps, book.lastStep] };
    }),
  };
}

function signInOf({ key, webAddress: own }: CatalogueEntry, book: GuideBook): SignInGuide | null {
  const instructions = book.signIn[key];
  const webAddress = instructions?.webAddress ?? own;
  return instructions && webAddress ? { ...instructions, webAddress } : null;
}
