import type { CatalogueEntry } from '../catalogue/index.ts';
import { ApiFailure } from '../http/errors.ts';
import { type Shelf, shownEntries } from '../link/integrations.ts';
import { isMeant } from './platformKey.ts';

/** The software of a key of the Platform API. @throws ApiFailure `not_found` */
export function findMeant(shelf: Shelf, platformKey: string): CatalogueEntry {
  const entry = shownEntries(shelf).find((candidate) => isMeant(candidate, platformKey));
  if (!entry) throw new ApiFailure('not_found', 'There is no integration with this key.');
  return entry;
}

const colours = ['#1f4e79', '#5b2a86', '#7a3b00', '#0b5d4e', '#8a1c3b', '#3d4a00'];

/** A mark for a software in place of its maker's logo, which is not ours to hand on: its first letters on a colour. */
export function markOf({ name }: Pick<CatalogueEntry, 'name'>): string {
  const letters = name
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  const colour = colours[name.length % colours.length];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 64 64"><rect width="64" height="64" rx="12" fill="${colour}"/><text x="32" y="41" font-family="sans-serif" font-size="26" font-weight="600" text-anchor="middle" fill="#ffffff">${letters}</text></svg>`;
}
