import type { Messages } from './messages.types.ts';

/** Every language beside English, each a chunk of its own. English comes with the screens. */
const loaders: Readonly<Record<string, () => Promise<Messages>>> = {
  'en-XA': () => import('./pseudo.ts').then((module) => module.pseudo),
};

/** The language shown for a locale: itself, its language without the region, or English. */
export function resolveLanguage(locale: string): string {
  if (Object.hasOwn(loaders, locale)) return locale;
  const language = locale.split('-')[0] ?? 'en';
  return Object.hasOwn(loaders, language) ? language : 'en';
}

/** Fetches the messages of a locale. Null stands for English: where there are none, or where they cannot be fetched. */
export async function loadMessages(locale: string): Promise<Messages | null> {
  try {
    return (await loaders[resolveLanguage(locale)]?.()) ?? null;
  } catch {
    return null;
  }
}

const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Which way a locale is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return rightToLeft.has(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
