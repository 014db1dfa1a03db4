// @vitest-environment jsdom
import type { Connection } from '@linkflow/contract';
import { createMemoryBackend } from '@linkflow/journey/testing';
import { QueryClient } from '@tanstack/react-query';
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connection as uploaded } from '../fixtures/reports.ts';
import { billsStored, signedIn, suppliersPull } from '../fixtures/signIn.ts';
import { useConnectionProgress } from './useConnectionProgress.ts';

beforeEach(() => void vi.useFakeTimers());

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const stored: Connection = { ...signedIn, pulls: [suppliersPull, billsStored] };

function watch(connection: Connection | null, answers: readonly Connection[]) {
  const left = [...answers];
  const getConnection = vi.fn(async () => (left.length > 1 ? left.shift() : left[0]) ?? signedIn);
  const backend = { ...createMemoryBackend(), getConnection };
  const client = new QueryClient();
  const { result } = renderHook(() => useConnectionProgress(backend, client, connection));
  return { result, getConnection };
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

describe('useConnectionProgress', () => {
  it('shows what the journey knows at once, and what the server says from then on', async () => {
    const { result } = watch(signedIn, [signedIn, stored]);
    expect(result.current).toBe(signedIn);
    await pass(2100);
    expect(result.current).toEqual(stored);
  });

  it('stops asking when everything has arrived', async () => {
    const { getConnection } = watch(signedIn, [signedIn, stored]);
    await pass(60_000);
    expect(getConnection).toHaveBeenCalledTimes(2);
  });

  it('goes on asking while nothing has been started yet', async () => {
    const { result } = watch({ ...signedIn, pulls: [] }, [{ ...signedIn, pulls: [] }, signedIn, stored]);
    await pass(4100);
    expect(result.current?.pulls).toEqual(stored.pulls);
  });

  it('never asks about an upload, or before there is a connection', async () => {
    const ofUpload = watch(uploaded, [uploaded]);
    const ofNothing = watch(null, [signedIn]);
    await pass(10_000);
    expect(ofUpload.result.current).toBe(uploaded);
    expect(ofNothing.result.current).toBeNull();
    expect(ofUpload.getConnection).not.toHaveBeenCalled();
    expect(ofNothing.getConnection).not.toHaveBeenCalled();
  });
});
