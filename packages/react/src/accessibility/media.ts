import { cdp, server } from 'vitest/browser';

/** What a customer may have asked of the system. */
export interface Media {
  readonly 'forced-colors'?: 'active';
  readonly 'prefers-reduced-motion'?: 'reduce';
}

/** Whether the browser of this test can be told what the customer has asked of the system. */
export const canEmulate = server.browser === 'chromium';

/** Makes the browser behave as if the customer had asked for this, and for nothing else. */
export async function emulate(media: Media): Promise<void> {
  const features = Object.entries(media).map(([name, value]) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { features });
  for (const { name, value } of features) {
    if (!matchMedia(`(${name}: ${value})`).matches) throw new Error(`The browser does not know ${name}: ${value}.`);
  }
}
