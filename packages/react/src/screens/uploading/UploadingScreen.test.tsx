// @vitest-environment jsdom
import { problem } from '@linkflow/journey';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderScreen } from '../../fixtures/renderScreen.tsx';

describe('UploadingScreen', () => {
  it('says how much has been sent', () => {
    renderScreen('uploading', { progress: { done: 4_000_000, total: 10_000_000 } });
    expect(screen.getByRole('progressbar', { name: 'Sent so far' })).toHaveValue(0.4);
    expect(screen.getByText('40% · 4 MB of 10 MB')).toBeVisible();
  });

  it('says that the last check is running when every byte is sent', () => {
    renderScreen('uploading', { progress: { done: 10, total: 10 } });
    expect(screen.getByText('Sent. The last check is running…')).toBeVisible();
  });

  it('says so when nothing moves for five seconds', () => {
    vi.useFakeTimers();
    renderScreen('uploading');
    expect(screen.queryByText(/longer than usual/)).not.toBeInTheDocument();
    act(() => vi.advanceTimersByTime(5000));
    expect(screen.getAllByText(/longer than usual/)).toHaveLength(2);
    expect(screen.getByRole('status')).toHaveTextContent(
      'This is taking longer than usual. We keep trying, and nothing you have sent is lost.',
    );
    vi.useRealTimers();
  });

  it('leaves the server its time for the last check', () => {
    vi.useFakeTimers();
    renderScreen('uploading', { progress: { done: 10, total: 10 } });
    act(() => vi.advanceTimersByTime(60_000));
    expect(screen.queryByText(/longer than usual/)).not.toBeInTheDocument();
    vi.useRealTimers();
  });

  it('pauses', async () => {
    const { send } = renderScreen('uploading');
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(send).toHaveBeenCalledWith({ type: 'upload.pause' });
  });

  it('goes on after a pause', async () => {
    const { send } = renderScreen('uploading', { state: 'paused' });
    expect(screen.getByText(/Nothing is lost/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Continue sending' }));
    expect(send).toHaveBeenCalledWith({ type: 'upload.resume' });
  });

  it('says that it goes on by itself after an interruption, and can be tried at once', async () => {
    const { send } = renderScreen('uploading', { state: 'interrupted', problem: problem('network.offline') });
    expect(screen.getByText(/goes on by itself/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try now' }));
    expect(send).toHaveBeenCalledWith({ type: 'problem.retry' });
  });

  it('does not promise to go on by itself where it cannot', () => {
    renderScreen('uploading', { state: 'interrupted', problem: problem('service.unexpected') });
    expect(screen.queryByText(/goes on by itself/)).not.toBeInTheDocument();
  });

  it.each(['paused', 'interrupted'] as const)('announces that it is %s', (state) => {
    renderScreen('uploading', { state });
    expect(screen.getByRole('status')).not.toBeEmptyDOMElement();
  });

  it('lets another file be chosen', async () => {
    const { send } = renderScreen('uploading');
    await userEvent.click(screen.getByRole('button', { name: 'Choose another file' }));
    expect(send).toHaveBeenCalledWith({ type: 'report.discard' });
  });
});
