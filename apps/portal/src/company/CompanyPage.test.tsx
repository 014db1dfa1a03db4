// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { App } from '../App.tsx';
import { apiError, fakeServer, json } from '../testing/fakeServer.ts';
import { goTo, renderPortal } from '../testing/renderPortal.tsx';
import { aCompany, aConnection, aReport } from '../testing/samples.ts';

const requestedAt = '2026-03-01T10:00:00Z';
const recordsPath = 'GET /portal-api/companies/company-1/connections/connection-1/records/bills';

beforeEach(() => goTo('/companies/company-1'));

describe('CompanyPage', () => {
  it('shows what was received: the file, its numbers and the totals as money', async () => {
    const connections = [aConnection({ status: 'Linked', reports: [aReport()], requiredReports: ['bills'] })];
    fakeServer({ 'GET /portal-api/companies/company-1': () => json(aCompany({ requestedAt, connections })) });
    renderPortal(<App />);
    const card = within(await screen.findByRole('region', { name: 'NetSuite' }));
    expect(card.getByText('Connected')).toBeVisible();
    expect(card.getByText('bills-2026.csv')).toBeVisible();
    expect(card.getByText('1,200')).toBeVisible();
    expect(card.getByText('85')).toBeVisible();
    expect(card.getByText('£4,214,880.15')).toBeVisible();
    expect(card.getByText('€99.50')).toBeVisible();
  });

  it('says which reports are still to come', async () => {
    const connections = [aConnection({ reports: [aReport()] })];
    fakeServer({ 'GET /portal-api/companies/company-1': () => json(aCompany({ requestedAt, connections })) });
    renderPortal(<App />);
    expect(await screen.findByText('Still to come: Suppliers.')).toBeVisible();
  });

  it('shows the records of a report, without the columns nobody filled', async () => {
    const user = userEvent.setup();
    const connections = [aConnection({ status: 'Linked', reports: [aReport()], requiredReports: ['bills'] })];
    const records = [{ billNumber: 'B-1', supplierName: 'Timber Co', totalAmount: '12.50', description: null }];
    fakeServer({
      'GET /portal-api/companies/company-1': () => json(aCompany({ requestedAt, connections })),
      [recordsPath]: () => json({ results: records, pageNumber: 1, pageSize: 25, totalResults: 1 }),
    });
    renderPortal(<App />);
    await user.click(await screen.findByRole('button', { name: 'Show records' }));
    const table = within(await screen.findByRole('table', { name: 'Bills records' }));
    expect(table.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
      'Bill number',
      'Supplier name',
      'Total amount',
    ]);
    expect(table.getByRole('cell', { name: 'Timber Co' })).toBeVisible();
  });

  it('turns the pages of the records', async () => {
    const user = userEvent.setup();
    const connections = [aConnection({ status: 'Linked', reports: [aReport()], requiredReports: ['bills'] })];
    fakeServer({
      'GET /portal-api/companies/company-1': () => json(aCompany({ requestedAt, connections })),
      [recordsPath]: ({ path }) => {
        const page = Number(new URLSearchParams(path.split('?')[1]).get('page'));
        return json({ results: [{ billNumber: `B-${page}` }], pageNumber: page, pageSize: 25, totalResults: 40 });
      },
    });
    renderPortal(<App />);
    await user.click(await screen.findByRole('button', { name: 'Show records' }));
    await user.click(await screen.findByRole('button', { name: 'Next' }));
    expect(await screen.findByRole('cell', { name: 'B-2' })).toBeVisible();
  });

  it('says that nothing came yet', async () => {
    fakeServer({ 'GET /portal-api/companies/company-1': () => json(aCompany()) });
    renderPortal(<App />);
    expect(await screen.findByRole('heading', { name: 'Nothing received yet' })).toBeVisible();
  });

  it('says that there is no such company', async () => {
    fakeServer({ 'GET /portal-api/companies/company-1': () => apiError(404, 'not_found') });
    renderPortal(<App />);
    expect(await screen.findByText('This company does not exist.')).toBeVisible();
  });

  it('leads back to the list', async () => {
    fakeServer({ 'GET /portal-api/companies/company-1': () => json(aCompany()) });
    renderPortal(<App />);
    expect(await screen.findByRole('link', { name: 'All companies' })).toHaveAttribute('href', '/');
  });
});
