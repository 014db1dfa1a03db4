// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useIsStill } from './useIsStill.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));

describe('useIsStill', () => {
  it('waits for as long as it is told', () => {
    const { result } = renderHook(() => useIsStill('a', 1000));
    pass(999);
    expect(result.current).toBe(false);
    pass(1);
    expect(result.current).toBe(true);
  });

  it('begins again with each new value', () => {
    const { result, rerender } = renderHook(({ value }) => useIsStill(value, 1000), { initialProps: { value: 'a' } });
    pass(1000);
    rerender({ value: 'b' });
    expect(result.current).toBe(false);
    pass(999);
    rerender({ value: 'a' });
    pass(999);
    expect(result.current).toBe(false);
  });
});
