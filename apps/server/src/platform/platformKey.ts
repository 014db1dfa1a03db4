import { type CatalogueEntry, integrationId } from '../catalogue/index.ts';

/**
 * The four letters by which the Platform API knows a software: Codat's where they are public, otherwise four of our own,
 * taken from the id of the integration and so the same on every server.
 */
export function platformKeyOf({ key, platformKeys }: Pick<CatalogueEntry, 'key' | 'platformKeys'>): string {
  return platformKeys[0] ?? lettersOf(integrationId(key));
}

function lettersOf(id: string): string {
  let rest = Number.parseInt(id.slice(0, 8), 16);
  let letters = '';
  for (; letters.length < 4; rest = Math.floor(rest / 26)) letters += String.fromCharCode(97 + (rest % 26));
  return letters;
}

/** Whether a caller means this software: by any of its four-letter keys, or by our own key. */
export function isMeant(entry: CatalogueEntry, key: string): boolean {
  return entry.key === key || entry.platformKeys.includes(key) || platformKeyOf(entry) === key;
}
