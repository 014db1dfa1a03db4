import { composeStory, setProjectAnnotations } from '@storybook/react-vite';
import type { ComponentType } from 'react';
// @boundaries-ignore the stories as the workshop shows them
import preview from '../../../../.storybook/preview.tsx';

/** Of the toolbar of the workshop. */
export interface StoryGlobals {
  readonly theme?: 'light' | 'dark';
  readonly width?: '320' | '460' | '960';
  readonly direction?: 'ltr' | 'rtl';
}

type Composable = Parameters<typeof composeStory>;

interface StoryFile {
  readonly default: Composable[1] & { readonly title?: string };
  readonly [name: string]: unknown;
}

/** The map of the machine is for those who work on the flow: the workshop looks at it, in light. */
const files = import.meta.glob<StoryFile>(['../**/*.stories.tsx', '!../workshop/JourneyMap.stories.tsx'], {
  eager: true,
});

setProjectAnnotations([preview]);

/** A story, and how to look at it. */
export interface Viewable {
  /** As in the workshop. */
  readonly name: string;
  /** The story with these settings of the toolbar, whatever it asks for itself. */
  readonly under: (globals: StoryGlobals) => ComponentType;
}

/** Every story of the workshop but those that only show another one in a theme, a width or a direction of their own. */
export const everyStory: readonly Viewable[] = Object.values(files).flatMap(({ default: meta, ...stories }) => {
  const different = new Map<string, Viewable>();
  for (const [name, story] of Object.entries(stories)) {
    // SAFETY: what a file of stories exports beside its default are stories.
    const own = story as Exclude<Composable[0], (...all: never[]) => unknown>;
    const shown = JSON.stringify([own.args, own.parameters, own.globals?.locale, String(own.render)]);
    if (different.has(shown)) continue;
    different.set(shown, {
      name: `${meta.title} ${name}`,
      under: (globals) => composeStory({ ...own, globals: { ...own.globals, ...globals } }, meta, undefined, name),
    });
  }
  return [...different.values()];
});
