import { useId } from 'react';
import type { LogEntry } from './useEventLog.ts';

const sources = { host: 'told the host', screen: 'on the screen', call: 'asked the backend' } as const;

/** What has happened in a journey, the newest last. */
export function EventLog({ entries }: { readonly entries: readonly LogEntry[] }) {
  const id = useId();
  return (
    <section className="event-log" aria-labelledby={id}>
      <h2 id={id}>What happens</h2>
      <ol>
        {entries.map(({ source, text, times }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the log only grows at its end
          <li key={index} data-source={source}>
            <span className="event-source">{sources[source]}</span> {text}
            {times > 1 && ` × ${times}`}
          </li>
        ))}
      </ol>
    </section>
  );
}
