import { QueryClient } from '@tanstack/react-query';
import { RequestError } from './request.ts';

const recoveryInterval = 4000;

function isPassing(error: unknown): boolean {
  return error instanceof RequestError && error.isPassing;
}

/** Whether to look again soon: after a passing failure, so that a page recovers by itself. In milliseconds. */
export function untilRecovered(query: { state: { error: Error | null } }): number | false {
  return isPassing(query.state.error) ? recoveryInterval : false;
}

/** How every page asks the server: one more try for a passing failure, then again every four seconds. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < 1 && isPassing(error),
        retryDelay: 300,
        refetchInterval: untilRecovered,
        staleTime: 1000,
      },
    },
  });
}
