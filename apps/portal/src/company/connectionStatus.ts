import type { Connection, ConnectionStatus } from '@linkflow/contract';
import type { Progress } from '../parts/StatusPill.tsx';

interface Shown {
  readonly label: string;
  readonly progress: Progress;
}

const shown: Record<ConnectionStatus, Shown> = {
  PendingAuth: { label: 'In progress', progress: 'going' },
  Linked: { label: 'Connected', progress: 'done' },
  Unlinked: { label: 'Disconnected', progress: 'stopped' },
  Deauthorized: { label: 'Access ended', progress: 'attention' },
};

export function connectionStatus(connection: Connection): Shown {
  return shown[connection.status];
}
