import type { SessionConnection } from '@linkflow/contract';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Monogram } from '../../parts/Monogram.tsx';

/** Software connected before, and where each connection stands. */
export function ConnectedList({ connected }: { connected: readonly SessionConnection[] }) {
  const { m } = useMessages();
  if (connected.length === 0) return null;
  return (
    <div data-part="connected">
      <h3 data-part="subheading">{m.selecting.connected}</h3>
      <ul data-part="connected-list">
        {connected.map(({ connection, integration }) => (
          <li key={connection.id} data-part="connected-item" data-state={connection.status}>
            <Monogram name={integration.name} />
            <div>
              <p data-part="connected-name">{integration.name}</p>
              <p data-part="connected-state">{m.selecting.connectedState[connection.status]}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
