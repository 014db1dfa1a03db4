// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderScreen } from '../../fixtures/renderScreen.tsx';
import { billsStored, pullsOfIreland, pullsOfMany, signedIn, suppliersPull } from '../../fixtures/signIn.ts';
import { xero } from '../../fixtures/software.ts';

describe('CompleteScreen', () => {
  it('says who has what', () => {
    renderScreen('complete');
    expect(screen.getByText(/Northbank now has the reports of Harbour Street Bakery from NetSuite/)).toBeVisible();
    expect(screen.getByText('214 suppliers')).toBeVisible();
    expect(screen.getByText(/1,032 bills from 187 suppliers/)).toBeVisible();
  });

  it('says what was agreed where the software was signed in to', () => {
    renderScreen('complete', { connection: { ...signedIn, pulls: [] } });
    expect(screen.getByText(/can now read the agreed data/)).toBeVisible();
    expect(screen.queryByText('What you shared')).not.toBeInTheDocument();
  });

  it('shows what is being read, and that it goes on without the customer', () => {
    renderScreen('complete', { integration: xero, connection: signedIn });
    expect(screen.getByText('214 suppliers')).toBeVisible();
    expect(screen.getByRole('progressbar', { name: 'Bills' })).toHaveValue(640 / 1032);
    expect(screen.getByText('640 of 1,032 read')).toBeVisible();
    expect(screen.getByText('It goes on when you close this page.')).toBeVisible();
  });

  it('says what has arrived, and has it read out', () => {
    renderScreen('complete', { integration: xero, connection: { ...signedIn, pulls: [suppliersPull, billsStored] } });
    expect(screen.getByText(/1,032 bills from 187 suppliers/)).toBeVisible();
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('Everything has arrived.');
  });

  it('names the companies where there are several, and says what is tried again', () => {
    renderScreen('complete', {
      integration: xero,
      connection: { ...signedIn, pulls: [suppliersPull, ...pullsOfIreland] },
    });
    expect(screen.getByRole('list', { name: 'Harbour Street Bakery Ltd' })).toHaveTextContent('Suppliers214 suppliers');
    expect(screen.getByText('Xero does not answer right now. We try again by ourselves.')).toBeVisible();
    expect(screen.getByText('200 read so far')).toBeVisible();
  });

  it('sums up a long list', () => {
    renderScreen('complete', { integration: xero, connection: { ...signedIn, pulls: [...pullsOfMany] } });
    expect(screen.getByText('12 of 20 lists have arrived')).toBeVisible();
  });

  it('says how to end access', () => {
    renderScreen('complete');
    expect(screen.getByText(/You can end access at any time/)).toBeVisible();
  });

  it('finishes', async () => {
    const { send } = renderScreen('complete');
    await userEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(send).toHaveBeenCalledWith({ type: 'flow.finish' });
  });
});
