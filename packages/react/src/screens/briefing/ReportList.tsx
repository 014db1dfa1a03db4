import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Icon } from '../../parts/Icon.tsx';
import type { ReportStep } from '../screens.types.ts';

/** The reports to send, in order, and which of them have arrived. */
export function ReportList({ reports }: { reports: readonly ReportStep[] }) {
  const { m } = useMessages();
  return (
    <ol data-part="outline" aria-label={m.briefing.list}>
      {reports.map(({ kind, received }) => (
        <li key={kind} data-part="outline-item" data-state={received ? 'received' : 'missing'}>
          <div>
            <p data-part="outline-title">{m.reports.kinds[kind]}</p>
            <p>{m.reports.about[kind]}</p>
          </div>
          {received && (
            <span data-part="received">
              <Icon name="check" />
              {m.briefing.received}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
