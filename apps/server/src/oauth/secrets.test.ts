import { getTableName } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { connectionErrors, connections, grants, pulls, signIns } from '../db/schema.ts';
import { createCustomer, pageNonce } from '../testing/customer.ts';

/** A customer who went to the software twice, so that everything secret has been used. */
async function signedIn() {
  const customer = await createCustomer();
  const { software, browser, ask, begin } = customer;
  await browser.open(software.refuse(await begin(), 'access_denied'));
  const returnUrl = 'https://bank.example/connect/a-secret-link';
  const { url } = await ask({ display: 'redirect', returnUrl });
  const { headers } = await browser.open(url);
  const request = new URL(headers.get('location') ?? '');
  const answer = software.allow(request);
  await browser.open(answer);
  await browser.open(answer);
  await expect
    .poll(async () => (await customer.connection()).pulls.map(({ status }) => status))
    .toEqual(['stored', 'stored']);
  const secrets = [
    ...software.tokens,
    url.split('/').at(-1) ?? '',
    headers.get('set-cookie')?.split(/[=;]/)[1] ?? '',
    answer.searchParams.get('code') ?? '',
    answer.searchParams.get('state') ?? '',
    pageNonce,
    returnUrl,
    software.provider.client.secret,
  ];
  return { ...customer, secrets };
}

it('no token, code, state or address is in the log', async () => {
  const { world, secrets } = await signedIn();
  const log = world.logLines.join('');
  expect(log).toContain('signIn.ended');
  for (const secret of secrets) expect(log).not.toContain(secret);
});

it('no token, code, state or address can be read in the database', async () => {
  const { world, secrets } = await signedIn();
  for (const table of [signIns, grants, connections, connectionErrors, pulls]) {
    const rows = JSON.stringify(await world.server.services.db.select().from(table));
    expect(rows, getTableName(table)).not.toBe('[]');
    for (const secret of secrets) expect(rows, getTableName(table)).not.toContain(secret);
  }
});
