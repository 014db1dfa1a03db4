// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../App.tsx';
import { apiError, fakeServer, json } from '../testing/fakeServer.ts';
import { goTo, renderPortal } from '../testing/renderPortal.tsx';
import { aCompany, aConnection, aPage } from '../testing/samples.ts';

const link = { url: 'https://bank.example/connect/s3cret', expiresAt: '2026-05-01T00:00:00Z' };
const oak = aCompany();

afterEach(() => vi.useRealTimers());

describe('CompaniesPage', () => {
  it('lists companies with description and status', async () => {
    const pine = aCompany({
      id: 'company-2',
      name: 'Pine & Sons',
      description: 'Garden centres',
      requestedAt: '2026-03-01T10:00:00Z',
      connections: [aConnection({ status: 'Linked' })],
    });
    fakeServer({ 'GET /portal-api/companies': () => json(aPage([oak, pine])) });
    renderPortal(<App />);
    const [first, second] = await screen.findAllByRole('listitem');
    expect(first?.textContent).toMatch(/Oak Furniture Ltd.*Not requested/);
    expect(second?.textContent).toMatch(/Pine & Sons.*Garden centres.*Connected/);
  });

  it('explains itself while there is no company', async () => {
    fakeServer({ 'GET /portal-api/companies': () => json(aPage([])) });
    renderPortal(<App />);
    expect(await screen.findByRole('heading', { name: /Get supplier and spend data/ })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Create company' })).toBeEnabled();
  });

  it('creates a company and gives its link and its email', async () => {
    const user = userEvent.setup();
    const server = fakeServer({
      'GET /portal-api/companies': () => json(aPage([])),
      'POST /portal-api/companies': () => json(oak, 201),
      'POST /portal-api/companies/company-1/link': () => json(link, 201),
    });
    renderPortal(<App />);
    await user.click(await screen.findByRole('button', { name: 'Create company' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Create a company' }));
    await user.type(dialog.getByLabelText('Company name'), ' Oak Furniture Ltd ');
    await user.type(dialog.getByLabelText('Description'), 'Tables');
    await user.click(dialog.getByRole('button', { name: 'Create company' }));

    expect(await screen.findByRole('dialog', { name: 'Oak Furniture Ltd is ready' })).toBeVisible();
    expect(await screen.findByLabelText('Link URL')).toHaveValue(link.url);
    const sent = server.asked.find((asked) => asked.path === '/portal-api/companies' && asked.method === 'POST');
    expect(sent?.body).toEqual({ name: 'Oak Furniture Ltd', description: 'Tables' });
  });

  it('makes one link only, also where React renders twice', async () => {
    const user = userEvent.setup();
    const server = fakeServer({
      'GET /portal-api/companies': () => json(aPage([oak])),
      'POST /portal-api/companies/company-1/link': () => json(link, 201),
    });
    renderPortal(<App />);
    await user.click(await screen.findByRole('button', { name: 'Request data from Oak Furniture Ltd' }));
    await screen.findByLabelText('Link URL');
    expect(server.asked.filter((asked) => asked.method === 'POST')).toHaveLength(1);
  });

  it('says what is wrong with the name, in the words of the contract, and goes to it', async () => {
    const user = userEvent.setup();
    fakeServer({ 'GET /portal-api/companies': () => json(aPage([])) });
    renderPortal(<App />);
    await user.click(await screen.findByRole('button', { name: 'Create company' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Create company' }));
    const name = screen.getByLabelText('Company name');
    expect(name).toHaveAccessibleDescription('Enter the company’s name.');
    expect(name).toHaveFocus();
  });

  it('keeps what was typed when the server does not take it', async () => {
    const user = userEvent.setup();
    fakeServer({
      'GET /portal-api/companies': () => json(aPage([])),
      'POST /portal-api/companies': () => apiError(500, 'unexpected'),
    });
    renderPortal(<App />);
    await user.click(await screen.findByRole('button', { name: 'Create company' }));
    await user.type(screen.getByLabelText('Company name'), 'Oak');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Create company' }));
    expect(await screen.findByText('The company was not created.')).toBeVisible();
    expect(screen.getByLabelText('Company name')).toHaveValue('Oak');
  });

  it('offers another company after the first', async () => {
    const user = userEvent.setup();
    fakeServer({
      'GET /portal-api/companies': () => json(aPage([])),
      'POST /portal-api/companies': () => json(oak, 201),
      'POST /portal-api/companies/company-1/link': () => json(link, 201),
    });
    renderPortal(<App />);
    await user.click(await screen.findByRole('button', { name: 'Create company' }));
    await user.type(screen.getByLabelText('Company name'), 'Oak');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Create company' }));
    await user.click(await screen.findByRole('button', { name: 'Create another company' }));
    expect(screen.getByLabelText('Company name')).toHaveValue('');
  });

  it('copies the link and the email, and says so', async () => {
    const user = userEvent.setup();
    fakeServer({
      'GET /portal-api/companies': () => json(aPage([oak])),
      'POST /portal-api/companies/company-1/link': () => json(link, 201),
    });
    renderPortal(<App />);
    await user.click(await screen.findByRole('button', { name: 'Request data from Oak Furniture Ltd' }));
    await user.click(await screen.findByRole('button', { name: 'Copy link' }));
    expect(await navigator.clipboard.readText()).toBe(link.url);
    expect(screen.getAllByText('Copied', { selector: '[role=status]' })).toHaveLength(1);

    await user.click(screen.getByRole('button', { name: 'Copy email' }));
    const email = await navigator.clipboard.readText();
    expect(email).toContain(link.url);
    expect(email).toContain('Oak Furniture Ltd');
  });

  it('goes on by itself when the server is back', async () => {
    vi.useFakeTimers();
    const server = fakeServer({});
    renderPortal(<App />);
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(screen.getByRole('alert').textContent).toMatch(/goes on by itself/);
    server.answers['GET /portal-api/companies'] = () => json(aPage([oak]));
    await act(() => vi.advanceTimersByTimeAsync(5000));
    expect(screen.getByText('Oak Furniture Ltd')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('tries again at once when asked to', async () => {
    const user = userEvent.setup();
    const server = fakeServer({});
    renderPortal(<App />);
    await screen.findByRole('alert');
    server.answers['GET /portal-api/companies'] = () => json(aPage([oak]));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Oak Furniture Ltd')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
  });

  it('turns pages and keeps the page in the address', async () => {
    const user = userEvent.setup();
    const server = fakeServer({
      'GET /portal-api/companies': () => json(aPage([oak], { totalResults: 11 })),
    });
    renderPortal(<App />);
    await user.click(await screen.findByRole('button', { name: 'Next' }));
    expect(window.location.search).toBe('?page=2');
    await waitFor(() => expect(server.asked.at(-1)?.path).toContain('page=2'));
    expect(screen.getByRole('button', { name: 'Next' })).toBeDisabled();
  });

  it('says that an address leads nowhere', async () => {
    goTo('/elsewhere');
    fakeServer({});
    renderPortal(<App />);
    expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeVisible();
  });
});
