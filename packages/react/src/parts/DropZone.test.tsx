// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { DropZone } from './DropZone.tsx';

const onFile = vi.fn();
const onReject = vi.fn();
const report = new File(['Vendor,Email'], 'vendors.csv', { type: 'text/csv' });

function renderZone({
  maxFileSize = 1000,
  rejectedBy = null,
}: {
  maxFileSize?: number;
  rejectedBy?: string | null;
} = {}) {
  const { container } = renderPart(
    <DropZone
      label="Add your Suppliers report"
      maxFileSize={maxFileSize}
      rejectedBy={rejectedBy}
      onFile={onFile}
      onReject={onReject}
    />,
  );
  const zone = container.querySelector('[data-part="drop-zone"]');
  if (!zone) throw new Error('no drop zone');
  return zone;
}

function dataOf(files: File[]) {
  const items = files.map((file) => ({ kind: 'file', type: file.type, getAsFile: () => file }));
  return { dataTransfer: { files, items, types: ['Files'] } };
}

describe('DropZone', () => {
  beforeEach(() => {
    onFile.mockReset();
    onReject.mockReset();
  });

  it('takes a dropped file', async () => {
    fireEvent.drop(renderZone(), dataOf([report]));
    await waitFor(() => expect(onFile).toHaveBeenCalledWith(report));
    expect(onReject).not.toHaveBeenCalled();
  });

  it('takes a chosen file', async () => {
    renderZone();
    await userEvent.upload(screen.getByLabelText('Add your Suppliers report'), report);
    await waitFor(() => expect(onFile).toHaveBeenCalledWith(report));
  });

  it('opens the file picker with a real button', async () => {
    renderZone();
    const open = vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(() => {});
    await userEvent.click(screen.getByRole('button', { name: 'Choose a file' }));
    expect(open).toHaveBeenCalled();
    open.mockRestore();
  });

  it('refuses several files at once', async () => {
    fireEvent.drop(renderZone(), dataOf([report, new File(['x'], 'bills.csv')]));
    await waitFor(() => expect(onReject).toHaveBeenCalledWith('report.severalFiles'));
    expect(onFile).not.toHaveBeenCalled();
  });

  it('refuses a file over the limit', async () => {
    fireEvent.drop(renderZone({ maxFileSize: 5 }), dataOf([report]));
    await waitFor(() => expect(onReject).toHaveBeenCalledWith('upload.tooLarge'));
    expect(onFile).not.toHaveBeenCalled();
  });

  it('hands over an empty file, so that the check can say what it is', async () => {
    const empty = new File([], 'vendors.csv');
    fireEvent.drop(renderZone(), dataOf([empty]));
    await waitFor(() => expect(onFile).toHaveBeenCalledWith(empty));
  });

  it('says to let go while a file is held over it', async () => {
    const zone = renderZone();
    await act(async () => {
      fireEvent.dragEnter(zone, dataOf([report]));
    });
    await waitFor(() => expect(zone).toHaveAttribute('data-state', 'dragging'));
    expect(screen.getByText('Let go to add the file')).toBeVisible();
  });

  it('shows that the last file was refused', () => {
    expect(renderZone({ rejectedBy: 'why' })).toHaveAttribute('data-state', 'rejected');
  });

  it('says which files it takes', () => {
    renderZone({ maxFileSize: 300_000_000 });
    expect(screen.getByText('CSV or Excel (.xlsx), up to 300 MB')).toBeVisible();
  });
});
