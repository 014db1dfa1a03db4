import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

const key = { LINKFLOW_API_KEY: 'sixteen-letters-or-more' };

describe('readConfig', () => {
  it('needs nothing but an API key', () => {
    expect(readConfig(key)).toMatchObject({ host: '127.0.0.1', port: 4000, maxFileSize: 2 * 1024 ** 3, origins: [] });
  });

  it('needs not even that in development', () => {
    expect(readConfig({ LINKFLOW_DEV: '1' })).toMatchObject({ dev: true, apiKey: 'linkflow-development-key' });
  });

  it('refuses to run without an API key otherwise', () => {
    expect(() => readConfig({})).toThrow('LINKFLOW_API_KEY must be set, unless LINKFLOW_DEV is 1');
  });

  it('names every wrong value in one error', () => {
    const read = () =>
      readConfig({ ...key, LINKFLOW_PORT: 'high', LINKFLOW_MAX_FILE_SIZE: '-1', DATABASE_URL: 'mysql://x' });
    expect(read).toThrow(
      [
        'LinkFlow: the environment is not usable.',
        '  LINKFLOW_PORT must be a port from 0 to 65535',
        '  DATABASE_URL must start with postgres://',
        '  LINKFLOW_MAX_FILE_SIZE must be a number of bytes from 1',
      ].join('\n'),
    );
  });

  it('refuses a secret that could be guessed', () => {
    expect(() => readConfig({ ...key, LINKFLOW_SECRET: 'short' })).toThrow('LINKFLOW_SECRET must have at least 32');
  });

  it('reads a list of origins', () => {
    const { origins } = readConfig({ ...key, LINKFLOW_ORIGINS: 'https://a.example, https://b.example' });
    expect(origins).toEqual(['https://a.example', 'https://b.example']);
  });

  it('refuses an origin with a path', () => {
    expect(() => readConfig({ ...key, LINKFLOW_ORIGINS: 'https://a.example/app' })).toThrow('LINKFLOW_ORIGINS');
  });

  it('takes the slash off the end of the portal address', () => {
    expect(readConfig({ ...key, PORTAL_URL: 'https://portal.example/' }).portalUrl).toBe('https://portal.example');
  });

  it('treats an empty value as absent', () => {
    expect(readConfig({ ...key, LINKFLOW_PORT: '' }).port).toBe(4000);
  });
});

describe('the software that customers can sign in to', () => {
  it('is none unless it is named', () => {
    expect(readConfig(key).providers).toEqual({});
  });

  it('is the ledger of this machine in development', () => {
    expect(readConfig({ LINKFLOW_DEV: '1' }).providers).toEqual({
      ledger: { url: 'http://127.0.0.1:4100', id: 'link-flow', secret: 'link-flow-sandbox-secret' },
    });
  });

  it('is what has a client', () => {
    const clients = { XERO_CLIENT_ID: 'x', XERO_CLIENT_SECRET: 'y', QUICKBOOKS_CLIENT_ID: 'q' };
    const { providers } = readConfig({ ...key, ...clients, QUICKBOOKS_CLIENT_SECRET: 's', QUICKBOOKS_SANDBOX: '1' });
    expect(providers).toEqual({
      xero: { id: 'x', secret: 'y' },
      quickbooksOnline: { id: 'q', secret: 's', sandbox: true },
    });
  });

  it.each([
    [{ XERO_CLIENT_ID: 'x' }, 'XERO_CLIENT_SECRET must be set, because XERO_CLIENT_ID is'],
    [{ QUICKBOOKS_CLIENT_SECRET: 'x' }, 'QUICKBOOKS_CLIENT_ID must be set, because QUICKBOOKS_CLIENT_SECRET is'],
    [{ LEDGER_URL: 'https://ledger.example' }, 'LEDGER_CLIENT_ID must be set, because LEDGER_URL is'],
  ])('is named with all of its values: %o', (values, sentence) => {
    expect(() => readConfig({ ...key, ...values })).toThrow(sentence);
  });
});
