// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderScreen } from '../../fixtures/renderScreen.tsx';
import { xero } from '../../fixtures/software.ts';
import { consentVersion } from '../../messages/consentText.ts';

describe('ConsentingScreen', () => {
  it('has five sections', () => {
    renderScreen('consenting');
    expect(screen.getAllByRole('group').map((section) => section.querySelector('summary')?.textContent)).toEqual([
      'Purpose',
      'Access',
      'Account information',
      'Platform data',
      'Retention',
    ]);
  });

  it('gives a receipt with the whole text as it is shown', async () => {
    const { send, container } = renderScreen('consenting', { locale: 'en-GB' });
    await userEvent.click(screen.getByRole('button', { name: 'Allow and continue' }));
    const event = send.mock.lastCall?.[0];
    if (event?.type !== 'consent.accept') throw new Error('not accepted');
    expect(event.receipt.version).toBe(consentVersion);
    expect(event.receipt.locale).toBe('en-GB');
    expect(Date.parse(event.receipt.acceptedAt)).not.toBeNaN();
    for (const sentence of event.receipt.text.split('\n\n')) {
      expect(container).toHaveTextContent(sentence);
    }
  });

  it('says that no password is shared where reports are uploaded', () => {
    renderScreen('consenting');
    expect(screen.getByText(/no password and no access to NetSuite/)).toBeInTheDocument();
  });

  it('says where to sign in where the software is signed in to', () => {
    renderScreen('consenting', { integration: xero });
    expect(screen.getByText(/You sign in on the pages of Xero itself/)).toBeInTheDocument();
  });

  it('says that access can be ended', () => {
    renderScreen('consenting');
    expect(screen.getByText('You can end access at any time.')).toBeVisible();
  });

  it('leads back', async () => {
    const { send } = renderScreen('consenting');
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(send).toHaveBeenCalledWith({ type: 'nav.back' });
  });
});
