// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { CopyText } from './CopyText.tsx';

describe('CopyText', () => {
  it('copies the words and says so', async () => {
    const user = userEvent.setup();
    renderPart(<CopyText label="To send" text="Could you sign in?" />);
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe('Could you sign in?');
  });

  it('selects the words where copying is forbidden', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('Forbidden', 'NotAllowedError'));
    renderPart(<CopyText label="To send" text="Could you sign in?" />);
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'To send' });
    expect(field).toHaveFocus();
    expect(field.selectionEnd).toBe('Could you sign in?'.length);
  });
});
