import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findChromium, findFirefox } from './scripts/chromium.mjs';
import { firefox } from './scripts/firefox-provider.ts';

const source = { resolve: { conditions: ['linkflow-source', 'module', 'browser', 'development|production'] } };

const lateDependencies = [
  'react',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'react-dom',
  'react-dom/client',
  'react-dropzone',
  '@tanstack/react-query',
  '@testing-library/react',
  '@xstate/react',
  'xstate',
  'xstate/graph',
  'valibot',
  'fflate',
  'axe-core',
  '@storybook/react-vite',
  'storybook/test',
];

/** A fresh object for each project: Vitest changes it in place. */
function browser(options: { firefox: boolean }) {
  const firefoxPath = options.firefox ? findFirefox() : undefined;
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions: { executablePath: findChromium(), args: chromiumArgs } }),
    instances: [
      { browser: 'chromium' as const },
      ...(firefoxPath
        ? [
            {
              browser: 'firefox' as const,
              provider: firefox(firefoxPath),
            },
          ]
        : []),
    ],
  };
}

export default defineConfig({
  test: {
    projects: [
      {
        ...source,
        ssr: { resolve: { conditions: ['linkflow-source', 'module', 'node', 'development|production'] } },
        plugins: [react()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['packages/*/src/**/*.test.{ts,tsx}', 'apps/*/src/**/*.test.{ts,tsx}', 'scripts/*.test.ts'],
          exclude: ['**/*.browser.test.*'],
          setupFiles: ['./scripts/vitest.setup.ts'],
        },
      },
      {
        ...source,
        // Found late otherwise, which reloads the page in the middle of a test.
        optimizeDeps: { include: lateDependencies },
        plugins: [react()],
        test: {
          name: 'browser',
          // Firefox now and then loses a key that is pressed while its window gets the focus.
          retry: 1,
          // One page at a time: only the page in front has the focus, and keys go to the focus.
          maxWorkers: 1,
          include: ['packages/*/src/**/*.browser.test.{ts,tsx}', 'apps/*/src/**/*.browser.test.{ts,tsx}'],
          browser: browser({ firefox: true }),
        },
      },
      {
        ...source,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: { name: 'storybook', browser: browser({ firefox: false }) },
      },
    ],
  },
});
