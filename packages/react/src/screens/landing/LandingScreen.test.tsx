// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderScreen } from '../../fixtures/renderScreen.tsx';

describe('LandingScreen', () => {
  it('says who asks whom', () => {
    renderScreen('landing');
    expect(screen.getByRole('heading', { name: 'Share your supplier data with Northbank' })).toBeVisible();
    expect(screen.getByText(/Northbank asks Harbour Street Bakery/)).toBeVisible();
  });

  it('starts', async () => {
    const { send } = renderScreen('landing');
    await userEvent.click(screen.getByRole('button', { name: 'Get started' }));
    expect(send).toHaveBeenCalledWith({ type: 'landing.continue' });
  });
});
