/** The accepted pictures of the stories at 460 pixels in light, by their paths. */
const pictures = import.meta.glob<string>('../../../../.storybook/visual/pictures/*-460-light.png', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** Address of the accepted picture of a story, or null before there is one. */
export function pictureOf(storyId: string): string | null {
  return pictures[`../../../../.storybook/visual/pictures/${storyId}-460-light.png`] ?? null;
}
