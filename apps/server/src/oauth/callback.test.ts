import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { signIns } from '../db/schema.ts';
import { createBrowser } from '../testing/browser.ts';
import { createCustomer } from '../testing/customer.ts';

const three = ['one', 'two', 'three'].map((id) => ({ id, name: `Company ${id}`, detail: null }));

describe('coming back from the software', () => {
  it('links the connection where there is one company', async () => {
    const { signIn, connection } = await createCustomer();
    expect((await connection()).signIn).toEqual({ status: 'idle', reason: null });
    expect(await signIn()).toMatchObject({ status: 200, text: expect.stringContaining('Xero is connected') });
    expect(await connection()).toMatchObject({ status: 'Linked', signIn: { status: 'granted', reason: null } });
  });

  it('waits for a choice where there are several', async () => {
    const { software, signIn, connection } = await createCustomer();
    software.entities = three;
    expect((await signIn()).text).toContain('You are signed in to Xero');
    expect(await connection()).toMatchObject({ status: 'PendingAuth', signIn: { status: 'choosing' }, pulls: [] });
  });

  it('gives the access back where there is none', async () => {
    const { software, signIn, connection } = await createCustomer();
    software.entities = [];
    expect((await signIn()).text).toContain('There is no company in Xero');
    expect((await connection()).signIn).toEqual({ status: 'failed', reason: 'signIn.noEntities' });
    expect(software.calls).toContain('/revoke');
  });

  it('leads back to the page that asked for it', async () => {
    const { software, browser, begin, connection } = await createCustomer();
    const returnUrl = 'https://bank.example/connect?step=2';
    const request = await begin(browser, { display: 'redirect', returnUrl });
    const { status, headers } = await browser.open(software.allow(request));
    expect([status, headers.get('location')]).toEqual([303, returnUrl]);
    expect((await connection()).status).toBe('Linked');
  });
});

describe('an error of the software', () => {
  it.each([
    ['access_denied', 'The user cancelled', 'refused', 'signIn.refused', '403'],
    ['access_denied', 'The role is not right', 'refused', 'signIn.roleMissing', '403'],
    ['server_error', undefined, 'failed', 'signIn.providerFailed', '502'],
    ['temporarily_unavailable', undefined, 'failed', 'signIn.providerFailed', '502'],
  ])('%s (%s) is told as it is', async (error, description, status, reason, statusCode) => {
    const { software, browser, begin, connection } = await createCustomer();
    const screen = await browser.open(software.refuse(await begin(), error, description));
    expect(screen).toMatchObject({
      status: 200,
      text: expect.stringContaining('Nothing of Riverside Bakery was shared'),
    });
    const after = await connection();
    expect(after).toMatchObject({ status: 'PendingAuth', signIn: { status, reason } });
    expect(after.dataConnectionErrors).toMatchObject([{ statusCode }]);
  });

  it('leaves room for another try', async () => {
    const { software, browser, begin, signIn, connection } = await createCustomer();
    await browser.open(software.refuse(await begin(), 'access_denied'));
    await signIn();
    expect((await connection()).status).toBe('Linked');
  });

  it('at the exchange of the code fails the sign-in', async () => {
    const { software, browser, begin, connection } = await createCustomer();
    const request = await begin();
    software.instead.push({ status: 500 });
    await browser.open(software.allow(request));
    expect((await connection()).signIn).toEqual({ status: 'failed', reason: 'signIn.providerFailed' });
  });
});

describe('what comes back is not believed', () => {
  it('with a state that was never given out', async () => {
    const { software, browser, begin, connection } = await createCustomer();
    const forged = software.allow(await begin());
    forged.searchParams.set('state', 'forged');
    expect((await browser.open(forged)).status).toBe(404);
    expect((await connection()).signIn?.status).toBe('waiting');
  });

  it('without a state', async () => {
    const { browser, world } = await createCustomer();
    expect((await browser.open(`${world.server.url}/oauth/callback?code=x`)).status).toBe(404);
  });

  it('in another browser', async () => {
    const { software, begin, connection } = await createCustomer();
    const screen = await createBrowser().open(software.allow(await begin()));
    expect(screen).toMatchObject({ status: 403, text: expect.stringContaining('belongs to another browser') });
    expect(screen.text).not.toContain('Riverside Bakery');
    expect((await connection()).signIn?.status).toBe('waiting');
  });

  it('with the state of another company’s sign-in', async () => {
    const mine = await createCustomer();
    const other = await createCustomer({ world: mine.world, software: mine.software });
    const [request, foreign] = [await mine.begin(), await other.begin()];
    const answer = mine.software.allow(request);
    answer.searchParams.set('state', foreign.searchParams.get('state') ?? '');
    expect((await mine.browser.open(answer)).status).toBe(403);
    expect((await mine.connection()).signIn?.status).toBe('waiting');
    expect((await other.connection()).signIn?.status).toBe('waiting');
  });

  it('twice', async () => {
    const { software, browser, begin, connection } = await createCustomer();
    const answer = software.allow(await begin());
    await browser.open(answer);
    const again = await browser.open(answer);
    expect(again).toMatchObject({ status: 410, text: expect.stringContaining('This sign-in is finished') });
    expect(software.calls.filter((path) => path === '/token')).toHaveLength(1);
    expect((await connection()).status).toBe('Linked');
  });

  it('twice at the same moment', async () => {
    const { software, browser, begin } = await createCustomer();
    const answer = software.allow(await begin());
    const screens = await Promise.all([browser.open(answer), browser.open(answer)]);
    expect(screens.map(({ status }) => status).sort()).toEqual([200, 410]);
    expect(software.calls.filter((path) => path === '/token')).toHaveLength(1);
  });

  it.each([
    ['from another authorization server', 'https://evil.example'],
    ['from one that does not say which it is', null],
  ])('%s', async (_what, issuer) => {
    const { software, browser, begin, connection } = await createCustomer();
    const answer = software.allow(await begin());
    if (issuer) answer.searchParams.set('iss', issuer);
    else answer.searchParams.delete('iss');
    await browser.open(answer);
    expect(software.calls).not.toContain('/token');
    expect((await connection()).signIn).toEqual({ status: 'failed', reason: 'signIn.providerFailed' });
  });

  it('with the code of another sign-in', async () => {
    const { software, browser, begin, connection } = await createCustomer();
    const [first, second] = [await begin(), await begin()];
    const answer = software.allow(first);
    answer.searchParams.set('state', second.searchParams.get('state') ?? '');
    await browser.open(answer);
    expect((await connection()).status).toBe('PendingAuth');
  });

  it('after the time is over', async () => {
    const { software, browser, begin, connection, world, connectionId } = await createCustomer();
    const answer = software.allow(await begin());
    await world.server.services.db
      .update(signIns)
      .set({ expiresAt: sql`now() - interval '1 second'` })
      .where(eq(signIns.connectionId, connectionId));
    expect((await connection()).signIn).toEqual({ status: 'expired', reason: 'signIn.timedOut' });
    expect((await browser.open(answer)).text).toContain('It was open for too long');
    expect(software.calls).toEqual([]);
  });

  it('after it was cancelled in the flow', async () => {
    const { software, browser, begin, call, connection } = await createCustomer();
    const answer = software.allow(await begin());
    expect((await call('DELETE', '/authorization')).json.signIn.status).toBe('idle');
    expect((await browser.open(answer)).text).toContain('This sign-in was ended');
    expect(await connection()).toMatchObject({ status: 'PendingAuth', signIn: { status: 'idle' } });
    expect(software.calls).toEqual([]);
  });

  it('when it is cancelled while the code is exchanged', async () => {
    const { software, browser, begin, call, connection } = await createCustomer();
    const answer = software.allow(await begin());
    const letGo = software.hold();
    const coming = browser.open(answer);
    await expect.poll(() => software.calls).toContain('/api/entities');
    await call('DELETE', '/authorization');
    letGo();
    expect((await coming).text).toContain('This sign-in was ended');
    expect((await connection()).status).toBe('PendingAuth');
    expect(software.calls).toContain('/revoke');
  });
});

describe('two sign-ins at once', () => {
  it('are both good until one is finished, which ends the other', async () => {
    const { software, browser, begin, connection } = await createCustomer();
    const [first, second] = [await begin(), await begin()];
    await browser.open(software.allow(first));
    expect((await browser.open(software.allow(second))).text).toContain('another one was finished first');
    expect((await connection()).status).toBe('Linked');
  });

  it('link once when they come back at the same moment, and keep their access', async () => {
    const { software, browser, begin, connection } = await createCustomer();
    const answers = [software.allow(await begin()), software.allow(await begin())];
    const screens = await Promise.all(answers.map((answer) => browser.open(answer)));
    expect(screens.filter(({ text }) => text.includes('Xero is connected'))).toHaveLength(1);
    expect((await connection()).status).toBe('Linked');
    expect(software.calls).not.toContain('/revoke');
  });

  it('show the newest while none was granted', async () => {
    const { software, browser, begin, connection } = await createCustomer();
    const [first] = [await begin(), await begin()];
    await browser.open(software.refuse(first, 'access_denied'));
    expect((await connection()).signIn?.status).toBe('waiting');
  });
});
