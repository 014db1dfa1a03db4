import { toUSVString } from 'node:util';

const longest = 255;

/** The harmless last part of a file name as a browser sent it. Only ever shown, never used as a path. */
export function baseName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const shown = toUSVString(last)
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/^[.\s]+/, '')
    .trim();
  return shown.slice(0, longest) || 'report';
}
