// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { Button } from './Button.tsx';

describe('Button', () => {
  it('does what it says when pressed', async () => {
    const onClick = vi.fn();
    renderPart(<Button onClick={onClick}>Send</Button>);
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(onClick).toHaveBeenCalledOnce();
  });

  it('does nothing while busy and says that it is working', async () => {
    const onClick = vi.fn();
    renderPart(
      <Button busy onClick={onClick}>
        Send
      </Button>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Working…' }));
    expect(onClick).not.toHaveBeenCalled();
  });

  it('can be reached while it cannot go on, and says why', async () => {
    const onClick = vi.fn();
    renderPart(
      <>
        <p id="why">Pick one first.</p>
        <Button blockedBy="why" onClick={onClick}>
          Continue
        </Button>
      </>,
    );
    await userEvent.tab();
    const button = screen.getByRole('button', { name: 'Continue' });
    expect(button).toHaveFocus();
    expect(button).toHaveAccessibleDescription('Pick one first.');
    await userEvent.keyboard('{Enter}');
    expect(onClick).not.toHaveBeenCalled();
  });
});
