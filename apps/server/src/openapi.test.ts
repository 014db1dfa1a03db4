import { ApiErrorSchema, type Route, routes } from '@linkflow/contract';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from './openapi.ts';
import { createWorld } from './testing/world.ts';

interface Operation {
  operationId: string;
  security: unknown[];
  parameters?: { name: string; in: string }[];
  responses: Record<string, unknown>;
}

const document = openApiDocument({ maxFileSize: 1000 });
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  // SAFETY: the document is ours and holds operations only.
  Object.entries(item as Record<string, Operation>).map(([method, operation]) => ({ path, method, operation })),
);

function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === '$ref' ? [String(inner)] : references(inner)));
}

function resolve(reference: string): unknown {
  return reference
    .slice(2)
    .split('/')
    .reduce<unknown>((value, key) => Object.entries(value ?? {}).find(([name]) => name === key)?.[1], document);
}

describe('the OpenAPI document', () => {
  it('is served', async () => {
    const { request } = await createWorld({ env: { LINKFLOW_MAX_FILE_SIZE: '1000' } });
    expect((await request('GET', '/openapi.json')).json).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    const { errors } = await validator.validate(JSON.parse(JSON.stringify(document)));
    expect({ version: validator.version, errors }).toEqual({ version: '3.1', errors: undefined });
  });

  it('describes every call of the contract', () => {
    for (const [name, route] of Object.entries<Route>(routes)) {
      const found = operations.find(({ operation }) => operation.operationId === name);
      expect(found).toMatchObject({ path: route.path, method: route.method });
    }
  });

  it('describes the uploads and the event stream', () => {
    const described = operations.map(({ path, method }) => `${method} ${path}`);
    expect(described).toEqual(
      expect.arrayContaining([
        'get /link/connections/{id}/events',
        'post /link/uploads',
        'head /link/uploads/{id}',
        'patch /link/uploads/{id}',
        'delete /link/uploads/{id}',
      ]),
    );
  });

  it('gives every operation one name, its security and its error', () => {
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length);
    for (const { path, operation } of operations) {
      expect(operation.security).toBeInstanceOf(Array);
      if (path !== '/healthz') expect(operation.responses.default).toEqual({ $ref: '#/components/responses/Error' });
    }
  });

  it('names every part of a path as a parameter', () => {
    for (const { path, operation } of operations) {
      const inPath = operation.parameters?.filter((parameter) => parameter.in === 'path').map(({ name }) => name) ?? [];
      expect(inPath).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    }
  });

  it('refers only to what it holds', () => {
    const used = references(document);
    expect(used).toContain('#/components/schemas/Connection');
    for (const reference of used) expect(resolve(reference), reference).toBeDefined();
  });

  it('knows security schemes for all that it asks for', () => {
    const asked = operations.flatMap(({ operation }) => operation.security.flatMap((item) => Object.keys(item ?? {})));
    expect([...new Set(asked)].sort()).toEqual(Object.keys(document.components.securitySchemes).sort());
  });

  it('describes the one error with every field it has', () => {
    const schema = resolve('#/components/schemas/ApiError');
    expect(Object.keys(Object.entries(schema ?? {}).find(([key]) => key === 'properties')?.[1])).toEqual(
      Object.keys(ApiErrorSchema.entries),
    );
  });
});
