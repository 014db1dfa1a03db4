import axe from 'axe-core';

const options: axe.RunOptions = {
  resultTypes: ['violations'],
  rules: {
    'target-size': { enabled: true },
    // A story is a part of a page: what the page around it must have is tested with the portal, in e2e.
    'landmark-one-main': { enabled: false },
    'page-has-heading-one': { enabled: false },
    region: { enabled: false },
  },
};

/** What axe finds wrong with the page, with the elements it means. */
export async function findViolations(): Promise<string[]> {
  // While something fades in, its text has less contrast for a moment.
  for (const animation of document.getAnimations()) animation.cancel();
  const { violations } = await axe.run(document, options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
