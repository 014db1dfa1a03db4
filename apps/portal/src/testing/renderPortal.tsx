import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, type RenderResult, render } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import { afterEach } from 'vitest';
import { createQueryClient } from '../api/queryClient.ts';
import { fillJsdomGaps } from './jsdomGaps.ts';

fillJsdomGaps();

/** Renders as `main.tsx` does, with an empty cache. */
export function renderPortal(children: ReactNode): RenderResult {
  return render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>{children}</QueryClientProvider>
    </StrictMode>,
  );
}

/** Opens an address before the first render. */
export function goTo(path: string): void {
  window.history.replaceState(null, '', path);
}

afterEach(() => {
  cleanup();
  goTo('/');
});
