import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { screenStates, storyIdOf } from '../../packages/react/src/workshop/screenStates.ts';

/** The folder that `pnpm build-storybook` fills. */
export const built = fileURLToPath(new URL('../../storybook-static', import.meta.url));

/** A story, as far as the index of a built Storybook says. */
export interface BuiltStory {
  readonly id: string;
  readonly title: string;
  readonly name: string;
}

export interface Setting {
  readonly width: '320' | '460' | '960';
  readonly theme: 'light' | 'dark';
}

// SAFETY: the keys of `screenStates` are the screens.
const screens = Object.entries(screenStates) as [keyof typeof screenStates, readonly [string, ...string[]]][];
const usual = new Set(screens.map(([screen, [state]]) => storyIdOf(screen, state)));
const widths = ['320', '460', '960'] as const;
const all: readonly Setting[] = widths.flatMap((width) => [
  { width, theme: 'light' as const },
  { width, theme: 'dark' as const },
]);
const extremes: readonly Setting[] = [
  { width: '320', theme: 'light' },
  { width: '960', theme: 'dark' },
];

/** The stories that are pictured. A journey that is played and the map, which shows these pictures, are not. */
export function readStories(): BuiltStory[] {
  const index = `${built}/index.json`;
  if (!existsSync(index)) throw new Error('There is no built Storybook: run pnpm build-storybook first.');
  // SAFETY: Storybook writes its index in this shape.
  const { entries } = JSON.parse(readFileSync(index, 'utf8')) as { entries: Record<string, BuiltStory> };
  return Object.values(entries).filter(({ title }) => !title.startsWith('Journey/'));
}

/**
 * In which settings a story is pictured: a state in every width and both themes, a variation in the two that differ
 * most, and one that has a setting of its own in none but that.
 */
export function settingsOf({ title, name }: BuiltStory): readonly Setting[] {
  if (/Dark$/.test(name)) return [{ width: '460', theme: 'dark' }];
  if (/Narrow$/.test(name)) return [{ width: '320', theme: 'light' }];
  if (/^Wide|Wide$/.test(name)) return [{ width: '960', theme: 'light' }];
  if (title.startsWith('Parts/') || /^(Right To Left|Pseudo|Every Problem|Long Names)/.test(name)) return extremes;
  return all;
}

/** Whether a story shows a screen as it usually is: those are looked at in `npm test`. */
export function isUsual({ id }: BuiltStory): boolean {
  return usual.has(id);
}

/** The file of a picture, without its ending. */
export function pictureOf({ id }: BuiltStory, { width, theme }: Setting): string {
  return `${id}-${width}-${theme}`;
}
