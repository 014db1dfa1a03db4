import type { Connection } from '@linkflow/contract';
import type { LinkBackend } from '@linkflow/journey';
import { type QueryClient, useQuery } from '@tanstack/react-query';

const pause = 2000;

/** A finished connection as it goes on: asked for again as long as something is still read from the software. */
export function useConnectionProgress(
  backend: LinkBackend,
  client: QueryClient,
  connection: Connection | null,
): Connection | null {
  const connectionId = connection?.id ?? '';
  const progress = useQuery(
    {
      queryKey: ['connection', connectionId],
      queryFn: ({ signal }) => backend.getConnection({ connectionId, signal }),
      enabled: connection?.method === 'signIn',
      initialData: connection ?? undefined,
      refetchInterval: ({ state }) => (state.data && isReading(state.data) ? pause : false),
    },
    client,
  );
  return progress.data ?? connection;
}

/** What has failed is tried again by the server, and the first pulls appear a moment after the connection is linked. */
function isReading({ pulls }: Connection): boolean {
  return pulls.length === 0 || pulls.some(({ status }) => status !== 'stored');
}
