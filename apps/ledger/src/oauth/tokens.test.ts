import * as oauth from 'openid-client';
import { describe, expect, it } from 'vitest';
import { allScopes, connect, newRequest, redirectUri, signIn, startSandbox } from '../testing/sandbox.ts';

const readEntities = (url: string, token: string) =>
  fetch(`${url}/api/entities`, { headers: { Authorization: `Bearer ${token}` } });

describe('an application', () => {
  it('gets tokens for what the user allowed', async () => {
    const sandbox = await startSandbox();
    const { tokens } = await connect(sandbox);
    expect(tokens).toMatchObject({ token_type: 'bearer', scope: allScopes, refresh_token: expect.any(String) });
    expect(tokens.claims()?.sub).toBe('admin@ledger.example');
  });

  it('learns the email address of the user', async () => {
    const sandbox = await startSandbox();
    const { tokens } = await connect(sandbox);
    const info = await oauth.fetchUserInfo(sandbox.client, tokens.access_token, 'admin@ledger.example');
    expect(info.email).toBe('admin@ledger.example');
  });

  it('gets nothing for a scope that does not exist', async () => {
    const { tokens } = await connect(await startSandbox(), { scope: 'openid bills.read bills.write' });
    expect(tokens.scope).toBe('openid bills.read');
  });

  it('gets no refresh token without offline_access', async () => {
    const { tokens } = await connect(await startSandbox(), { scope: 'openid entities.read' });
    expect(tokens.refresh_token).toBeUndefined();
  });

  it('refreshes, each refresh token once; a second use takes everything back', async () => {
    const sandbox = await startSandbox();
    const { tokens } = await connect(sandbox);
    const first = tokens.refresh_token ?? '';
    const renewed = await oauth.refreshTokenGrant(sandbox.client, first);
    expect(renewed.refresh_token).not.toBe(first);
    expect((await readEntities(sandbox.url, renewed.access_token)).status).toBe(200);

    await expect(oauth.refreshTokenGrant(sandbox.client, first)).rejects.toMatchObject({ error: 'invalid_grant' });
    expect((await readEntities(sandbox.url, renewed.access_token)).status).toBe(401);
  });

  it('loses everything when it revokes its refresh token', async () => {
    const sandbox = await startSandbox();
    const { tokens } = await connect(sandbox);
    const refreshToken = tokens.refresh_token ?? '';
    await oauth.tokenRevocation(sandbox.client, refreshToken);
    await expect(oauth.refreshTokenGrant(sandbox.client, refreshToken)).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    expect((await readEntities(sandbox.url, tokens.access_token)).status).toBe(401);
  });

  it('cannot use a code twice; trying takes the tokens back', async () => {
    const sandbox = await startSandbox();
    const { answer, request, tokens } = await connect(sandbox);
    const again = oauth.authorizationCodeGrant(sandbox.client, answer.url, {
      pkceCodeVerifier: request.verifier,
      expectedState: request.state,
      expectedNonce: request.nonce,
    });
    await expect(again).rejects.toMatchObject({ error: 'invalid_grant' });
    expect((await readEntities(sandbox.url, tokens.access_token)).status).toBe(401);
  });

  it('cannot use a code with another verifier', async () => {
    const { client, browser } = await startSandbox();
    const request = await newRequest(client);
    const consent = await signIn(browser, request, 'admin@ledger.example');
    const { url } = await browser.submit(`${consent.url.pathname}/allow`);
    const stolen = oauth.authorizationCodeGrant(client, url, {
      pkceCodeVerifier: oauth.randomPKCECodeVerifier(),
      expectedState: request.state,
      expectedNonce: request.nonce,
    });
    await expect(stolen).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('needs its secret', async () => {
    const { url, browser, client } = await startSandbox();
    const { answer, request } = await connect({ browser, client });
    const response = await fetch(`${url}/oauth/token`, {
      method: 'POST',
      headers: { Authorization: `Basic ${btoa('link-flow:guess')}` },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code: answer.url.searchParams.get('code') ?? '',
        redirect_uri: redirectUri,
        code_verifier: request.verifier,
      }),
    });
    expect([response.status, await response.json()]).toMatchObject([401, { error: 'invalid_client' }]);
  });
});
