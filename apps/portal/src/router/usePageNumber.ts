import { useSyncExternalStore } from 'react';
import { subscribeToAddress } from './navigate.ts';

function pageNumber(): number {
  const asked = Number(new URLSearchParams(window.location.search).get('page'));
  return Number.isInteger(asked) && asked > 0 ? asked : 1;
}

/** The page of a list, kept in the address as `?page=2`, so that Back and reload stay on it. */
export function usePageNumber(): number {
  return useSyncExternalStore(subscribeToAddress, pageNumber);
}
