import { test as base } from '@playwright/test';
import { Journey } from './journey.ts';
import { startTestServer, type TestServer } from './server.ts';

interface Fixtures {
  /** A server for this test alone, so that it may be killed and its database read. */
  readonly server: TestServer;
  /** The page object of the portal and the flow. */
  readonly journey: Journey;
}

/** Playwright's test with a server, and a check that no page reported an error or a violated content security policy. */
export const test = base.extend<Fixtures>({
  server: async ({ browserName: _ }, use) => {
    const server = await startTestServer();
    await use(server);
    await server.close();
  },
  journey: async ({ page, server }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) faults.push(message.text());
    });
    await use(new Journey(page, server.url));
    test.expect(faults).toEqual([]);
  },
});

export const { expect } = test;
