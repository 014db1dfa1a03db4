import type { Guide, Integration } from '@linkflow/contract';
import type { LinkBackend } from '@linkflow/journey';
import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { GuideState } from '../screens/screens.types.ts';

/** The export instructions of a software in the customer's language, fetched as soon as the software is agreed on. */
export function useGuide(
  backend: LinkBackend,
  client: QueryClient,
  integration: Integration | null,
  locale: string,
): GuideState<Guide> {
  const integrationKey = integration?.key ?? '';
  const guide = useQuery(
    {
      queryKey: ['guide', integrationKey, locale],
      queryFn: ({ signal }) => backend.getGuide({ integrationKey, locale, signal }),
      enabled: integration !== null,
      staleTime: Number.POSITIVE_INFINITY,
    },
    client,
  );
  if (guide.data) return { status: 'ready', guide: guide.data };
  return { status: guide.isError ? 'failed' : 'loading', guide: null };
}
