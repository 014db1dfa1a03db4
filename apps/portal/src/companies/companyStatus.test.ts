import { describe, expect, it } from 'vitest';
import { aCompany, aConnection, aSignIn } from '../testing/samples.ts';
import { companyStatus } from './companyStatus.ts';

const requestedAt = '2026-03-01T10:00:00Z';

describe('companyStatus', () => {
  it('is not requested while no link was made', () => {
    expect(companyStatus(aCompany())).toBe('Not requested');
  });

  it('is requested once a link was made', () => {
    expect(companyStatus(aCompany({ requestedAt }))).toBe('Requested');
  });

  it('is in progress once the customer has begun', () => {
    expect(companyStatus(aCompany({ requestedAt, connections: [aConnection()] }))).toBe('In progress');
  });

  it('is connected when one connection is done, whatever the others', () => {
    const connections = [aConnection(), aConnection({ id: 'connection-2', status: 'Linked' })];
    expect(companyStatus(aCompany({ requestedAt, connections }))).toBe('Connected');
  });

  it('needs attention when the software gives no access any more, also while the customer begins anew', () => {
    const connections = [aSignIn({ status: 'Deauthorized' }), aConnection({ id: 'connection-2' })];
    expect(companyStatus(aCompany({ requestedAt, connections }))).toBe('Needs attention');
  });

  it('is connected while another connection works', () => {
    const connections = [aSignIn({ status: 'Deauthorized' }), aConnection({ id: 'connection-2', status: 'Linked' })];
    expect(companyStatus(aCompany({ requestedAt, connections }))).toBe('Connected');
  });

  it('is requested again when the only connection was ended', () => {
    const connections = [aConnection({ status: 'Unlinked' })];
    expect(companyStatus(aCompany({ requestedAt, connections }))).toBe('Requested');
  });
});
