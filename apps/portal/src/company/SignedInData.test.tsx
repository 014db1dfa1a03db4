// @vitest-environment jsdom
import type { Connection } from '@linkflow/contract';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../App.tsx';
import { apiError, fakeServer, json } from '../testing/fakeServer.ts';
import { goTo, renderPortal } from '../testing/renderPortal.tsx';
import { aCompany, aPull, aSignIn } from '../testing/samples.ts';

const company = 'GET /portal-api/companies/company-1';
const refresh = 'POST /portal-api/companies/company-1/connections/connection-1/refresh';

const reading = aPull({ status: 'reading', done: 1200, summary: null });
const answer = (connection: Connection) => () => json(aCompany({ connections: [connection] }));
const shown = async () => within(await screen.findByRole('region', { name: 'Ledger' }));

beforeEach(() => goTo('/companies/company-1'));
afterEach(() => vi.useRealTimers());

describe('a connection by sign-in', () => {
  it('shows what was read, by company inside the software', async () => {
    const pulls = [
      aPull({ id: '1', kind: 'suppliers' }),
      aPull({ id: '2', entityId: 'entity-2', entityName: 'Northfield Europe GmbH' }),
    ];
    fakeServer({ [company]: answer(aSignIn({ pulls })) });
    renderPortal(<App />);
    const card = await shown();
    expect(card.getByRole('article', { name: 'Suppliers Harbour Lane Trading Ltd' })).toBeVisible();
    const bills = within(card.getByRole('article', { name: 'Bills Northfield Europe GmbH' }));
    expect(bills.getByText('£1,204,880.15')).toBeVisible();
    expect(screen.queryByText(/Still to come/)).not.toBeInTheDocument();
  });

  it('asks for the records of the company they belong to', async () => {
    const user = userEvent.setup();
    const pulls = [aPull(), aPull({ id: '2', entityId: 'entity 2', entityName: 'Northfield Europe GmbH' })];
    const server = fakeServer({
      [company]: answer(aSignIn({ pulls })),
      'GET /portal-api/companies/company-1/connections/connection-1/records/bills': () =>
        json({ results: [{ billNumber: 'B-7' }], pageNumber: 1, pageSize: 25, totalResults: 1 }),
    });
    renderPortal(<App />);
    const bills = within(await screen.findByRole('article', { name: 'Bills Northfield Europe GmbH' }));
    await user.click(bills.getByRole('button', { name: 'Show records' }));
    expect(await bills.findByRole('cell', { name: 'B-7' })).toBeVisible();
    const asked = server.asked.find(({ path }) => path.includes('/records/'));
    expect(new URLSearchParams(asked?.path.split('?')[1]).get('entity')).toBe('entity 2');
  });

  it('follows the reading every two seconds, and no longer than it lasts', async () => {
    vi.useFakeTimers();
    const server = fakeServer({ [company]: answer(aSignIn({ pulls: [reading] })) });
    renderPortal(<App />);
    await act(() => vi.advanceTimersByTimeAsync(100));
    expect(screen.getByRole('progressbar', { name: '1,200 of 2,500 records read' })).toHaveValue(1200);
    expect(screen.queryByRole('button', { name: 'Show records' })).not.toBeInTheDocument();

    server.answers[company] = answer(aSignIn({ pulls: [aPull()] }));
    await act(() => vi.advanceTimersByTimeAsync(2000));
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    expect(screen.getByText('All data is read.')).toBeVisible();

    const asked = server.asked.length;
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(server.asked).toHaveLength(asked);
  });

  it('follows a sign-in that the customer is at', async () => {
    vi.useFakeTimers();
    const signIn = { status: 'waiting', reason: null } as const;
    const server = fakeServer({ [company]: answer(aSignIn({ status: 'PendingAuth', signIn })) });
    renderPortal(<App />);
    await act(() => vi.advanceTimersByTimeAsync(100));
    expect(screen.getByText('The customer is signing in now.')).toBeVisible();
    server.answers[company] = answer(aSignIn({ pulls: [reading] }));
    await act(() => vi.advanceTimersByTimeAsync(2000));
    expect(screen.getByRole('progressbar')).toBeVisible();
  });

  it('counts what has come where the software does not say how much there is', async () => {
    fakeServer({ [company]: answer(aSignIn({ pulls: [{ ...reading, total: null }] })) });
    renderPortal(<App />);
    const progress = await screen.findByRole('progressbar', { name: '1,200 records read' });
    expect(progress).not.toHaveAttribute('value');
  });

  it('keeps what was read before while reading again, and where that fails', async () => {
    const pulls = [aPull({ status: 'failed' }), aPull({ id: '2', kind: 'suppliers', status: 'reading' })];
    fakeServer({ [company]: answer(aSignIn({ pulls })) });
    renderPortal(<App />);
    const failed = within(await screen.findByRole('article', { name: /^Bills/ }));
    expect(failed.getByText(/tried again by itself. What was read before stays here/)).toBeVisible();
    expect(failed.getByRole('button', { name: 'Show records' })).toBeEnabled();
    const again = within(screen.getByRole('article', { name: /^Suppliers/ }));
    expect(again.getByRole('button', { name: 'Show records' })).toBeEnabled();
  });

  it('says what went wrong, newest first', async () => {
    const error = { statusCode: '400', statusText: 'Bad request' };
    const dataConnectionErrors = [
      { ...error, errorMessage: 'The customer refused.', erroredOnUtc: '2026-03-02T10:00:00Z' },
      { ...error, errorMessage: 'Ledger was not well.', erroredOnUtc: '2026-03-02T11:00:00Z' },
    ];
    const signIn = { status: 'failed', reason: 'signIn.providerFailed' } as const;
    fakeServer({ [company]: answer(aSignIn({ status: 'PendingAuth', signIn, dataConnectionErrors })) });
    renderPortal(<App />);
    const problems = within((await screen.findByText('2 problems so far')).closest('details') ?? document.body);
    const lines = problems.getAllByRole('listitem').map((line) => line.textContent);
    expect(lines[0]).toMatch(/2026.*Ledger was not well\./);
    expect(lines[1]).toMatch(/The customer refused\./);
  });

  it('says that access ended, and promises and offers no reading then', async () => {
    fakeServer({ [company]: answer(aSignIn({ status: 'Deauthorized', pulls: [aPull({ status: 'failed' })] })) });
    renderPortal(<App />);
    const card = await shown();
    expect(card.getByText('Access ended')).toBeVisible();
    expect(card.getByText('Could not be read. What was read before stays here.')).toBeVisible();
    expect(screen.getByText('Needs attention')).toBeVisible();
    expect(card.getByRole('button', { name: 'Show records' })).toBeEnabled();
    expect(card.queryByRole('button', { name: /Refresh|Reading/ })).not.toBeInTheDocument();
  });
});

describe('Refresh data', () => {
  it('reads again, and is busy until all is read', async () => {
    const user = userEvent.setup();
    const server = fakeServer({ [company]: answer(aSignIn({ pulls: [aPull()] })) });
    server.answers[refresh] = () => {
      const again = aSignIn({ pulls: [aPull({ status: 'reading', done: 0 })] });
      server.answers[company] = answer(again);
      return json(again);
    };
    renderPortal(<App />);
    await user.click(await screen.findByRole('button', { name: 'Refresh data' }));
    const busy = await screen.findByRole('button', { name: 'Reading…' });
    expect(busy).toHaveFocus();
    expect(await screen.findByRole('progressbar')).toBeVisible();
    await user.click(busy);
    expect(server.asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('says when it did not work, and can be tried again', async () => {
    const user = userEvent.setup();
    const server = fakeServer({
      [company]: answer(aSignIn({ pulls: [aPull()] })),
      [refresh]: () => apiError(500, 'unexpected'),
    });
    renderPortal(<App />);
    await user.click(await screen.findByRole('button', { name: 'Refresh data' }));
    expect(await screen.findByText('The data was not refreshed.')).toBeVisible();
    server.answers[refresh] = () => json(aSignIn({ pulls: [aPull()] }));
    await user.click(screen.getByRole('button', { name: 'Refresh data' }));
    await waitFor(() => expect(screen.queryByText('The data was not refreshed.')).not.toBeInTheDocument());
  });

  it('shows that access ended where that is why', async () => {
    const user = userEvent.setup();
    const server = fakeServer({ [company]: answer(aSignIn({ pulls: [aPull()] })) });
    server.answers[refresh] = () => {
      server.answers[company] = answer(aSignIn({ status: 'Deauthorized', pulls: [aPull()] }));
      return apiError(409, 'sign_in_missing');
    };
    renderPortal(<App />);
    await user.click(await screen.findByRole('button', { name: 'Refresh data' }));
    expect(await screen.findByText('Access ended')).toBeVisible();
  });
});
