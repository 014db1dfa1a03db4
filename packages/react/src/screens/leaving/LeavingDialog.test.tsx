// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderPart } from '../../fixtures/renderScreen.tsx';
import { LeavingDialog } from './LeavingDialog.tsx';

const send = vi.fn();

describe('LeavingDialog', () => {
  beforeEach(() => {
    send.mockReset();
    // jsdom has no modal dialogs; the browser test covers what they do.
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
    };
  });

  it('says that progress is kept', () => {
    renderPart(<LeavingDialog uploading={false} send={send} />);
    expect(screen.getByRole('alertdialog', { name: 'Leave for now?' })).toHaveAccessibleDescription(
      'What you have done so far is kept. You can come back with the same link and go on.',
    );
  });

  it('says what happens to a file that is on its way', () => {
    renderPart(<LeavingDialog uploading send={send} />);
    expect(screen.getByRole('alertdialog')).toHaveAccessibleDescription(/not completely sent/);
  });

  it('stays', async () => {
    renderPart(<LeavingDialog uploading={false} send={send} />);
    await userEvent.click(screen.getByRole('button', { name: 'Stay' }));
    expect(send).toHaveBeenCalledWith({ type: 'flow.stay' });
  });

  it('leaves', async () => {
    renderPart(<LeavingDialog uploading={false} send={send} />);
    await userEvent.click(screen.getByRole('button', { name: 'Leave' }));
    expect(send).toHaveBeenCalledWith({ type: 'flow.leave' });
  });

  it('stays when the browser asks to cancel, and leaves closing to the journey', () => {
    renderPart(<LeavingDialog uploading={false} send={send} />);
    const stayedOpen = !fireEvent(screen.getByRole('alertdialog'), new Event('cancel', { cancelable: true }));
    expect(send).toHaveBeenCalledWith({ type: 'flow.stay' });
    expect(stayedOpen).toBe(true);
  });
});
