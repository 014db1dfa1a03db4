import { useId } from 'react';
import type { LogEntry } from './useEventLog.ts';

const sources = { host: 'told the host', screen: 'on the screen', call: 'asked the backend' } as const;

/** What has happened in a journey, the newest first. */
export function EventLog({ entries }: { readonly entries: readonly LogEntry[] }) {
  const id = useId();
  return (
    <section className="event-log" aria-labelledby={id}>
      <h2 id={id}>What happens</h2>
      <ol reversed>
        {entries.toReversed().map(({ source, text, order, times }) => (
          <li key={order} data-source={source}>
            <span className="event-source">{sources[source]}</span> {text}
            {times > 1 && ` × ${times}`}
          </li>
        ))}
      </ol>
    </section>
  );
}
