import { ApiErrorSchema } from '@linkflow/contract';
import { is } from 'valibot';
import { describe, expect, it } from 'vitest';
import { createWorld } from '../testing/world.ts';

const cases: { what: string; method: string; path: string; status: number; code: string; body?: unknown }[] = [
  { what: 'an unknown address', method: 'GET', path: '/nowhere', status: 404, code: 'not_found' },
  { what: 'a wrong method', method: 'PUT', path: '/portal-api/companies', status: 405, code: 'method_not_allowed' },
  {
    what: 'a body that is not JSON',
    method: 'POST',
    path: '/portal-api/companies',
    body: '{',
    status: 400,
    code: 'request_invalid',
  },
  {
    what: 'a body that does not fit',
    method: 'POST',
    path: '/portal-api/companies',
    body: {},
    status: 400,
    code: 'request_invalid',
  },
  {
    what: 'a NUL in a text',
    method: 'POST',
    path: '/portal-api/companies',
    body: { name: 'a\0b' },
    status: 400,
    code: 'request_invalid',
  },
  {
    what: 'a query that does not fit',
    method: 'GET',
    path: '/portal-api/companies?page=0',
    status: 400,
    code: 'request_invalid',
  },
  { what: 'an id that is none', method: 'GET', path: '/portal-api/companies/1', status: 404, code: 'not_found' },
  { what: 'a missing token', method: 'GET', path: '/link/session', status: 401, code: 'token_missing' },
  {
    what: 'a large body',
    method: 'POST',
    path: '/portal-api/companies',
    body: 'x'.repeat(2 ** 21),
    status: 413,
    code: 'request_invalid',
  },
];

describe('every failure has the one error shape', () => {
  it.each(cases)('$what', async ({ method, path, status, code, body }) => {
    const { request } = await createWorld();
    const answer = await request(method, path, { body });
    expect(answer.status).toBe(status);
    expect(is(ApiErrorSchema, answer.json)).toBe(true);
    expect(answer.json).toMatchObject({ statusCode: status, detailedErrorCode: code });
  });

  it('names the request alike in the answer, its header and the log line', async () => {
    const { request, logLines } = await createWorld();
    const { json, headers } = await request('GET', '/nowhere');
    expect(headers.get('x-correlation-id')).toBe(json.correlationId);
    expect(logLines.map((line) => JSON.parse(line).correlationId)).toContain(json.correlationId);
  });

  it('says which field is wrong', async () => {
    const { request } = await createWorld();
    const { json } = await request('POST', '/portal-api/companies', { body: { name: ' ' } });
    expect(json.validation.errors).toEqual([{ itemId: 'name', message: 'Enter the company’s name.' }]);
  });

  it('names the methods an address has', async () => {
    const { request } = await createWorld();
    expect((await request('DELETE', '/portal-api/companies')).headers.get('allow')).toBe('GET, HEAD, POST');
  });

  it('tells nothing of an inner failure but its correlation id', async () => {
    const { request, server, logLines } = await createWorld();
    server.services.tokens.verify = () => Promise.reject(new Error('the cable is loose'));
    const { status, json } = await request('GET', '/link/session', { token: 'x' });
    expect({ status, code: json.detailedErrorCode, retry: json.canBeRetried }).toEqual({
      status: 500,
      code: 'unexpected',
      retry: true,
    });
    expect(JSON.stringify(json)).not.toContain('cable');
    expect(logLines.join('')).toContain('cable');
  });

  it('writes no address, token or name into the log', async () => {
    const { request, createCompany, createLink, tokenOf, logLines } = await createWorld();
    const company = await createCompany('Hush Ltd');
    const { url } = await createLink(company.id);
    const secret = url.split('/').at(-1) ?? '';
    await request('GET', `/connect/${secret}`);
    const token = await tokenOf(company.id);
    await request('GET', '/link/session', { token });
    for (const hidden of [secret, token, 'Hush']) expect(logLines.join('')).not.toContain(hidden);
  });
});
