import { useCallback, useState } from 'react';

/** One line of the log. */
export interface LogEntry {
  /** The host is told something, the screen changes, or the backend is called. */
  readonly source: 'host' | 'screen' | 'call';
  readonly text: string;
  /** Its place in the log, from 1. */
  readonly order: number;
  /** How often it came in a row. */
  readonly times: number;
}

/** A log that counts what comes several times in a row. */
export function useEventLog() {
  const [entries, setEntries] = useState<readonly LogEntry[]>([]);
  const note = useCallback((source: LogEntry['source'], text: string) => {
    setEntries((earlier) => {
      const last = earlier.at(-1);
      const isSame = last?.source === source && last.text === text;
      return isSame
        ? [...earlier.slice(0, -1), { ...last, times: last.times + 1 }]
        : [...earlier, { source, text, order: earlier.length + 1, times: 1 }];
    });
  }, []);
  return { entries, note };
}
