import type { LinkBackend } from '@linkflow/journey';
import { keepPreviousData, type QueryClient, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { IntegrationSearch } from '../screens/screens.types.ts';

const typingPause = 150;

/** Searches the catalogue while the customer types; results of an older text never replace those of a newer one. */
export function useIntegrationSearch(backend: LinkBackend, client: QueryClient, enabled: boolean): IntegrationSearch {
  const [query, setQuery] = useState('');
  const settled = useSettled(query, typingPause);
  const search = useInfiniteQuery(
    {
      queryKey: ['integrations', settled],
      queryFn: ({ pageParam, signal }) => backend.listIntegrations({ query: settled, cursor: pageParam, signal }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
      placeholderData: keepPreviousData,
      enabled,
    },
    client,
  );
  const pages = search.data?.pages ?? [];
  return {
    query,
    setQuery,
    status: search.isError ? 'failed' : search.isPending ? 'loading' : 'ready',
    results: pages.flatMap(({ results }) => results),
    total: pages[0]?.totalResults ?? 0,
    hasMore: search.hasNextPage,
    loadMore: () => void search.fetchNextPage(),
    retry: () => void search.refetch(),
  };
}

/** The value once it has stayed the same for a while. An empty text counts at once. */
function useSettled(value: string, pause: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value.trim()), value === '' ? 0 : pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
