// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderScreen } from '../../fixtures/renderScreen.tsx';
import { suppliersReceived } from '../../fixtures/reports.ts';

describe('BriefingScreen', () => {
  it('lists the reports to send, in order', () => {
    renderScreen('briefing');
    const items = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(items[0]).toContain('Suppliers');
    expect(items[1]).toContain('Bills');
    expect(items).toHaveLength(2);
  });

  it('marks the reports that have arrived', () => {
    renderScreen('briefing', { reports: [{ kind: 'suppliers', received: suppliersReceived }] });
    expect(screen.getByText('Received')).toBeVisible();
  });

  it('says how long it takes and what access is needed', () => {
    renderScreen('briefing');
    expect(screen.getByText('About 8 minutes')).toBeVisible();
    expect(screen.getByText('Administrator or Accountant')).toBeVisible();
  });

  it.each(['loading', 'failed'] as const)('gives general advice while the guide is not there (%s)', (status) => {
    renderScreen('briefing', { guide: { status, guide: null } });
    expect(screen.getByText('About 10 minutes')).toBeVisible();
    expect(screen.getByText('An account that may view suppliers and bills')).toBeVisible();
  });

  it('starts', async () => {
    const { send } = renderScreen('briefing');
    await userEvent.click(screen.getByRole('button', { name: 'Start' }));
    expect(send).toHaveBeenCalledWith({ type: 'briefing.continue' });
  });

  it('leads back', async () => {
    const { send } = renderScreen('briefing');
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(send).toHaveBeenCalledWith({ type: 'nav.back' });
  });
});
