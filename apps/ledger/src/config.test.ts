import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 4100, client: { id: 'link-flow' } });
  });

  it('reads several redirect addresses', () => {
    const { client } = readConfig({ LEDGER_REDIRECT_URIS: 'http://localhost:1/a, https://bank.example/b' });
    expect(client.redirectUris).toEqual(['http://localhost:1/a', 'https://bank.example/b']);
  });

  it('names every wrong value in one error', () => {
    const read = () =>
      readConfig({ LEDGER_PORT: 'high', LEDGER_URL: 'http://x/path', LEDGER_REDIRECT_URIS: 'javascript:alert(1)' });
    expect(read).toThrow(
      [
        'Ledger: the environment is not usable.',
        '  LEDGER_PORT must be a port from 0 to 65535',
        '  LEDGER_URL must be an origin such as https://ledger.example',
        '  LEDGER_REDIRECT_URIS must be http or https addresses, comma separated',
      ].join('\n'),
    );
  });
});
