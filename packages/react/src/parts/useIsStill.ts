import { useEffect, useState } from 'react';

/** Whether a value has stayed the same for that many milliseconds. */
export function useIsStill(value: string, milliseconds: number): boolean {
  const [still, setStill] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setStill(value), milliseconds);
    return () => {
      clearTimeout(timer);
      setStill(null);
    };
  }, [value, milliseconds]);
  return still === value;
}
