import { useEffect } from 'react';
import { useLatest } from './useLatest.ts';

/** Listens on the window while active. */
export function useWindowEvent<Name extends keyof WindowEventMap>(
  name: Name,
  active: boolean,
  listener: (event: WindowEventMap[Name]) => void,
): void {
  const latest = useLatest(listener);
  useEffect(() => {
    if (!active) return;
    const listen = (event: WindowEventMap[Name]) => latest.current(event);
    window.addEventListener(name, listen);
    return () => window.removeEventListener(name, listen);
  }, [name, active, latest]);
}
