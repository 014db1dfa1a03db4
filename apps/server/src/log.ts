/** Facts of one log line. Never personal data: ids, counts and codes only. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface Log {
  info(event: string, facts?: LogFacts): void;
  error(event: string, facts?: LogFacts): void;
}

/** Writes one JSON object a line. */
export function createLog(write: (line: string) => void): Log {
  const line = (level: string) => (event: string, facts?: LogFacts) =>
    write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...facts })}\n`);
  return { info: line('info'), error: line('error') };
}
