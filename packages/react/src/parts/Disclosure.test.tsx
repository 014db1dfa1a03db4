// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { Disclosure } from './Disclosure.tsx';

describe('Disclosure', () => {
  it('opens when its title is pressed', async () => {
    renderPart(<Disclosure title="Access">details</Disclosure>);
    expect(screen.getByRole('group')).not.toHaveAttribute('open');
    await userEvent.click(screen.getByText('Access'));
    expect(screen.getByRole('group')).toHaveAttribute('open');
  });

  it('can start open', () => {
    renderPart(
      <Disclosure title="Purpose" open>
        details
      </Disclosure>,
    );
    expect(screen.getByRole('group')).toHaveAttribute('open');
  });
});
