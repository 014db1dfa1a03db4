import { describe, expect, it } from 'vitest';
import { matchRoute } from './matchRoute.ts';

describe('matchRoute', () => {
  it.each([
    ['/', { page: 'companies' }],
    ['/companies', { page: 'companies' }],
    ['/companies/42', { page: 'company', companyId: '42' }],
    ['/companies/42/', { page: 'company', companyId: '42' }],
    ['/companies/a%20b', { page: 'company', companyId: 'a b' }],
    ['/connect/s3cret', { page: 'connect', secret: 's3cret' }],
    ['/connect', { page: 'notFound' }],
    ['/companies/42/more', { page: 'notFound' }],
    ['/elsewhere', { page: 'notFound' }],
    ['/connect/%E0%A4%A', { page: 'connect', secret: '%E0%A4%A' }],
  ])('takes %s', (path, route) => {
    expect(matchRoute(path)).toEqual(route);
  });
});
