import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue.ts';
import { signInNames, uploadTiles } from '../tileNames.fixture.ts';
import { searchCatalogue } from './searchCatalogue.ts';
import { wordsOf } from './words.ts';

const names = (query: string) => searchCatalogue(catalogue, query).map((entry) => entry.name);

describe('searchCatalogue', () => {
  it.each(uploadTiles)('finds the upload tile %s first by its own name', (name) => {
    expect(wordsOf(names(name)[0] ?? '')).toEqual(wordsOf(name));
  });

  it.each(signInNames)('finds the sign-in integration %s first by its own name', (name) => {
    const found = searchCatalogue(catalogue, name)[0];
    const known = [found?.name ?? '', ...(found?.aliases ?? [])].map((text) => wordsOf(text).join(' '));
    expect(known).toContain(wordsOf(name).join(' '));
    expect(found?.direct).toBe(true);
  });

  it.each([
    ['QBO', 'QuickBooks Online'],
    ['qb desktop', 'QuickBooks Desktop'],
    ['BC', 'Dynamics 365 Business Central (Cloud)'],
    ['NAV', 'Dynamics 365 Business Central (On-premise)'],
    ['navision', 'Dynamics 365 Business Central (On-premise)'],
    ['GP', 'Dynamics Great Plains'],
    ['F&O', 'Dynamics 365 Finance'],
    ['EBS', 'E-Business Suite (EBS)'],
    ['R/3', 'ECC'],
    ['accpac', 'Sage 300'],
    ['sage one', 'Sage Accounting'],
    ['lawson', 'Infor Lawson'],
    ['Ajera', 'Deltek Ajera'],
  ])('finds by another name: %s is %s', (query, name) => {
    expect(names(query)[0]).toBe(name);
  });

  it('finds every edition by a shared short name', () => {
    expect(names('S4')).toHaveLength(4);
    expect(names('JDE')).toEqual(['JD Edwards EnterpriseOne', 'JD Edwards World']);
  });

  it.each([
    ['quickboks', 'QuickBooks Online'],
    ['netsiute', 'NetSuite'],
    ['acumtica', 'Acumatica'],
    ['xeroo', 'Xero'],
    ['sage intact', 'Sage Intacct'],
    ['wrkday', 'Workday'],
    ['busines centrl', 'Dynamics 365 Business Central (Cloud)'],
  ])('forgives a typo: %s is %s', (query, name) => {
    expect(names(query)[0]).toBe(name);
  });

  it.each(['net suite', 'NETSUITE', 'Nétsuite', 'oracle net-suite'])('takes %s for NetSuite', (query) => {
    expect(names(query)[0]).toBe('NetSuite');
  });

  it('takes words in any order', () => {
    expect(names('central business')).toContain('Dynamics 365 Business Central (Cloud)');
  });

  it('lists all software of a vendor', () => {
    expect(names('oracle')).toHaveLength(8);
    expect(names('tyler technologies')).toHaveLength(5);
  });

  it('prefers the name to the vendor', () => {
    expect(names('sage').every((name) => name.startsWith('Sage'))).toBe(true);
  });

  it('does not mix typos in where something matches', () => {
    expect(names('sage 100')).toEqual(['Sage 100']);
  });

  it('finds nothing for nonsense', () => {
    expect(names('zzzzqqq')).toEqual([]);
  });

  it('gives all for an empty query', () => {
    expect(searchCatalogue(catalogue, '  ')).toHaveLength(catalogue.length);
  });
});
