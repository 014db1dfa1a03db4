import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { isPublicAddress, problemOfTarget } from './addresses.ts';
import { post } from './post.ts';

describe('public addresses', () => {
  it.each(['1.1.1.1', '93.184.215.14', '2606:4700:4700::1111', '2a00:1450:4001:80b::200e'])(
    'are such as %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.31.255.255',
    '192.168.1.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '2001:db8::1',
    '2002:a00:1::1',
    'localhost',
  ])('are not such as %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('the address of a consumer', () => {
  it.each(['https://2130706433/', 'https://0x7f.1/', 'https://127.1/', 'https://[::ffff:7f00:1]/'])(
    'may not be a private one written otherwise: %s',
    (url) => {
      expect(problemOfTarget(url, { dev: false })).not.toBeNull();
    },
  );

  it('is looked up when the message is sent, and refused where it leads home', async () => {
    const sending = post('https://localhost/', {}, '{}', { dev: false, signal: new AbortController().signal });
    await expect(sending).rejects.toThrow('The name leads to an address that is not public.');
  });

  it('has a limited time to answer', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((listening) => silent.once('listening', listening));
    // SAFETY: a server that listens on a port has an address of this kind.
    const { port } = silent.address() as AddressInfo;
    const signal = new AbortController().signal;
    const sending = post(`http://127.0.0.1:${port}/`, {}, '{}', { dev: true, signal, patience: 50 });
    await expect(sending).rejects.toThrow('No answer in 0.05 s.');
    silent.closeAllConnections();
    silent.close();
  });
});
