import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium, findFirefox } from './scripts/chromium.mjs';

const firefoxPath = findFirefox();
export default defineConfig({
  testDir: 'e2e',
  webServer: {
    command: 'pnpm --filter demo run build && pnpm --filter demo run preview',
    url: 'http://localhost:5181/',
    reuseExistingServer: !process.env.CI,
  },
  use: { baseURL: 'http://localhost:5181', trace: 'retain-on-failure' },
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
