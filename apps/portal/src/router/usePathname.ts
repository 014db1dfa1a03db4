import { useSyncExternalStore } from 'react';
import { subscribeToAddress } from './navigate.ts';

/** The path of the address, live. */
export function usePathname(): string {
  return useSyncExternalStore(subscribeToAddress, () => window.location.pathname);
}
