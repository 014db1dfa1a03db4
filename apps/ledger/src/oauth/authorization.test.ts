import { describe, expect, it } from 'vitest';
import { newRequest, signIn, startSandbox } from '../testing/sandbox.ts';
import { sandboxPassword } from '../users/users.ts';

describe('an authorization request', () => {
  it('is refused on a page when its redirect address is not registered', async () => {
    const { client, browser } = await startSandbox();
    const { url } = await newRequest(client);
    url.searchParams.set('redirect_uri', 'http://127.0.0.1:4000/oauth/callback/more');
    const screen = await browser.open(url);
    expect(screen.status).toBe(400);
    expect(screen.text).toContain('This request cannot be answered');
    expect(screen.text).toContain('redirect_uri');
  });

  it('shows what it was given as text, never as markup', async () => {
    const { client, browser } = await startSandbox();
    const { url } = await newRequest(client);
    url.searchParams.set('client_id', '<img src=x>');
    expect((await browser.open(url)).text).not.toContain('<img');
  });

  it.each([
    [
      'no challenge',
      (query: URLSearchParams) => {
        query.delete('code_challenge');
        query.delete('code_challenge_method');
      },
    ],
    ['a plain challenge', (query: URLSearchParams) => query.set('code_challenge_method', 'plain')],
  ])('is refused with %s', async (_what, change) => {
    const { client, browser } = await startSandbox();
    const request = await newRequest(client);
    change(request.url.searchParams);
    const { url } = await browser.open(request.url);
    expect(url.searchParams.get('error')).toBe('invalid_request');
    expect(url.searchParams.get('state')).toBe(request.state);
  });

  it('asks for consent in the words of its scopes', async () => {
    const { client, browser } = await startSandbox();
    const screen = await signIn(browser, await newRequest(client, 'openid bills.read'), 'admin@ledger.example');
    expect(screen.text).toContain('Allow Link Flow to read your data?');
    expect(screen.text).toContain('Read your bills and credit notes');
    expect(screen.text).not.toContain('Read your suppliers');
  });

  it('is answered access_denied after Cancel on the sign-in page', async () => {
    const { client, browser } = await startSandbox();
    const request = await newRequest(client);
    const { url } = await browser.open(request.url);
    const answer = await browser.submit(`${url.pathname}/cancel`);
    expect(Object.fromEntries(answer.url.searchParams)).toMatchObject({
      error: 'access_denied',
      error_description: 'The user cancelled',
      state: request.state,
    });
  });

  it('is answered access_denied after Cancel on the consent page', async () => {
    const { client, browser } = await startSandbox();
    const consent = await signIn(browser, await newRequest(client), 'admin@ledger.example');
    const answer = await browser.submit(`${consent.url.pathname}/cancel`);
    expect(answer.url.searchParams.get('error')).toBe('access_denied');
  });

  it.each(['server_error', 'temporarily_unavailable'])('is answered %s where that is asked for', async (error) => {
    const { client, browser } = await startSandbox();
    const request = await newRequest(client);
    const consent = await signIn(browser, request, 'admin@ledger.example');
    expect(consent.text).toContain(`name="error" value="${error}"`);
    const answer = await browser.submit(`${consent.url.pathname}/fail`, { error });
    expect(Object.fromEntries(answer.url.searchParams)).toMatchObject({ error, state: request.state });
    expect(answer.url.searchParams.has('code')).toBe(false);
  });

  it('is not answered with a made-up error', async () => {
    const { client, browser } = await startSandbox();
    const consent = await signIn(browser, await newRequest(client), 'admin@ledger.example');
    const answer = await browser.submit(`${consent.url.pathname}/fail`, { error: 'toString' });
    expect(answer.status).toBe(400);
  });

  it('can be answered once', async () => {
    const { client, browser } = await startSandbox();
    const consent = await signIn(browser, await newRequest(client), 'admin@ledger.example');
    await browser.submit(`${consent.url.pathname}/allow`);
    const again = await browser.submit(`${consent.url.pathname}/allow`);
    expect(again.status).toBe(400);
    expect(again.text).toContain('This sign-in has ended');
  });
});

describe('someone who may not connect apps', () => {
  it('reads which role is needed, and the application gets that as access_denied', async () => {
    const { client, browser } = await startSandbox();
    const screen = await signIn(browser, await newRequest(client), 'viewer@ledger.example');
    expect(screen.text).toContain('You need the Administrator role to connect apps');
    const answer = await browser.submit(`${screen.url.pathname}/cancel`);
    expect(Object.fromEntries(answer.url.searchParams)).toMatchObject({
      error: 'access_denied',
      error_description: 'The user needs the Administrator role to connect apps',
    });
  });

  it('cannot allow by sending the form all the same', async () => {
    const { client, browser } = await startSandbox();
    const screen = await signIn(browser, await newRequest(client), 'viewer@ledger.example');
    const answer = await browser.submit(`${screen.url.pathname}/allow`);
    expect(answer.url.searchParams.get('error')).toBe('access_denied');
  });

  it('may sign in as another user in the same tab', async () => {
    const { client, browser } = await startSandbox();
    const request = await newRequest(client);
    const screen = await signIn(browser, request, 'viewer@ledger.example');
    const again = await browser.submit(`${screen.url.pathname}/other-user`);
    expect(again.text).toContain('<h1>Sign in</h1>');
    const consent = await browser.submit(`${again.url.pathname}/sign-in`, {
      email: 'admin@ledger.example',
      password: sandboxPassword,
    });
    const answer = await browser.submit(`${consent.url.pathname}/allow`);
    expect(answer.url.searchParams.get('state')).toBe(request.state);
    expect(answer.url.searchParams.get('code')).toEqual(expect.any(String));
  });
});

describe('signing in for an application', () => {
  it('tells someone with a locked account what to do', async () => {
    const { client, browser } = await startSandbox();
    const screen = await signIn(browser, await newRequest(client), 'locked@ledger.example');
    expect(screen.status).toBe(422);
    expect(screen.text).toContain('This account is locked.');
  });

  it('ties the refusal to the fields and keeps the address typed, as text', async () => {
    const { client, browser } = await startSandbox();
    const { url } = await browser.open((await newRequest(client)).url);
    const email = '"><script>alert(1)</script>';
    const { text } = await browser.submit(`${url.pathname}/sign-in`, { email, password: 'guess' });
    expect(text).toContain(
      'value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" aria-invalid="true" aria-describedby="refusal"',
    );
    expect(text).not.toContain('<script>');
  });

  it('stops after five wrong passwords', async () => {
    const { client, browser } = await startSandbox();
    const { url } = await browser.open((await newRequest(client)).url);
    const fields = { email: 'admin@ledger.example', password: 'guess' };
    for (let time = 0; time < 5; time += 1) await browser.submit(`${url.pathname}/sign-in`, fields);
    const screen = await browser.submit(`${url.pathname}/sign-in`, fields);
    expect(screen.status).toBe(429);
    expect(screen.text).toContain('Too many wrong passwords.');
  });
});
