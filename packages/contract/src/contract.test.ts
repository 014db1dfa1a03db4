import { parse, safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { CreateConnectionSchema } from './connection.schema.ts';
import { CreateCompanySchema } from './host.schema.ts';
import { IntegrationQuerySchema } from './integration.schema.ts';
import { UploadMetadataSchema } from './report.schema.ts';
import { routes } from './routes.ts';

describe('routes', () => {
  it('are each one method and path', () => {
    const calls = Object.values(routes).map(({ method, path }) => `${method} ${path}`);
    expect(new Set(calls).size).toBe(calls.length);
  });

  it('name the path’s parameters in OpenAPI form', () => {
    for (const { path } of Object.values(routes)) expect(path).toMatch(/^(\/[a-zA-Z-]+|\/\{[a-zA-Z]+\})+$/);
  });
});

describe('a company to create', () => {
  it('has a name without blanks around it', () => {
    expect(parse(CreateCompanySchema, { name: '  Riverside Bakery ' })).toEqual({ name: 'Riverside Bakery' });
  });

  it.each([[{}], [{ name: '   ' }], [{ name: 'a'.repeat(201) }], [{ name: 'a', description: 'a'.repeat(2001) }]])(
    'is refused: %o',
    (company) => expect(safeParse(CreateCompanySchema, company).success).toBe(false),
  );
});

describe('a connection to create', () => {
  const consent = { version: '1', locale: 'en', acceptedAt: '2026-11-01T09:00:00.000Z', text: 'I agree.' };

  it('needs the consent that was given', () => {
    const request = { integrationKey: 'xero', method: 'upload' };
    expect(safeParse(CreateConnectionSchema, { ...request, consent }).success).toBe(true);
    expect(safeParse(CreateConnectionSchema, request).success).toBe(false);
    const undated = { ...consent, acceptedAt: 'yesterday' };
    expect(safeParse(CreateConnectionSchema, { ...request, consent: undated }).success).toBe(false);
  });
});

describe('a search', () => {
  it.each(['0', '101', '-1', '1.5', 'all'])('is refused with the limit %s', (limit) => {
    expect(safeParse(IntegrationQuerySchema, { limit }).success).toBe(false);
  });

  it.each(['1', '24', '100'])('is accepted with the limit %s', (limit) => {
    expect(safeParse(IntegrationQuerySchema, { limit }).success).toBe(true);
  });
});

describe('an upload', () => {
  it('is refused for a report that is not collected, and without a file name', () => {
    const metadata = { connectionId: 'c', reportKind: 'bills', filename: 'bills.csv' };
    expect(safeParse(UploadMetadataSchema, metadata).success).toBe(true);
    expect(safeParse(UploadMetadataSchema, { ...metadata, reportKind: 'customers' }).success).toBe(false);
    expect(safeParse(UploadMetadataSchema, { ...metadata, filename: '' }).success).toBe(false);
  });
});
