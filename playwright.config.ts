import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium, findFirefox } from './scripts/chromium.mjs';

const firefoxPath = findFirefox();

/** Every test starts a server of its own from what `pnpm build` made. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: { trace: 'retain-on-failure', locale: 'en-GB' },
  projects: [
    {
      name: 'chromium',
      use: { browserName: 'chromium', launchOptions: { executablePath: findChromium(), args: chromiumArgs } },
    },
    ...(firefoxPath
      ? [
          {
            name: 'firefox',
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefoxPath },
            },
          },
        ]
      : []),
  ],
});
