import type { Connection } from '@linkflow/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { refreshConnection } from '../api/portalApi.ts';
import { companyQuery } from '../api/queries.ts';
import { Notice } from '../parts/Notice.tsx';
import { isReading } from './isReading.ts';

/** Reads a connected software again. */
export function RefreshData({ connection }: { connection: Connection }): ReactNode {
  const { id: connectionId, companyId } = connection;
  const client = useQueryClient();
  const refresh = useMutation({
    mutationFn: () => refreshConnection({ companyId, connectionId }),
    onSettled: () => client.invalidateQueries({ queryKey: companyQuery(companyId).queryKey }),
  });
  const isBusy = refresh.isPending || isReading(connection);
  return (
    <>
      <button type="button" className="button" aria-disabled={isBusy} onClick={() => isBusy || refresh.mutate()}>
        {isBusy ? 'Reading…' : 'Refresh data'}
      </button>
      {refresh.isError ? (
        <Notice role="alert" title="The data was not refreshed.">
          Our server did not take it. What was read before is still here: try again in a moment.
        </Notice>
      ) : null}
    </>
  );
}
