import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { RecordsOf } from '../api/portalApi.ts';
import { recordsPerPage, recordsQuery } from '../api/queries.ts';
import { fieldLabel, reportName } from '../format/words.ts';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Pager } from '../parts/Pager.tsx';
import { isAmount, recordColumns } from './recordColumns.ts';

interface RecordsTableProps {
  readonly of: RecordsOf;
  readonly version: string;
}

/** The stored records of one kind, page by page. */
export function RecordsTable({ of, version }: RecordsTableProps): ReactNode {
  const [page, setPage] = useState(1);
  const records = useQuery(recordsQuery(of, version, page));
  if (records.isError && !records.data) {
    return (
      <FailureNotice
        error={records.error}
        title="The records could not be loaded."
        onRetry={() => void records.refetch()}
      />
    );
  }
  if (!records.data) return <Loading lines={4}>Loading records</Loading>;

  const columns = recordColumns(of.kind, records.data.results);
  const caption = `${reportName(of.kind)} records`;
  return (
    <div className="records" aria-busy={records.isPlaceholderData}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must be able to scroll the table sideways. */}
      <section className="table-scroller" aria-label={caption} tabIndex={0}>
        <table>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map((field) => (
                <th key={field} scope="col" data-amount={isAmount(field)}>
                  {fieldLabel(field)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {records.data.results.map((record, row) => (
              <tr key={`${page}-${String(row)}`}>
                {columns.map((field) => (
                  <td key={field} data-amount={isAmount(field)}>
                    {record[field] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Pager label={caption} page={page} pageSize={recordsPerPage} total={records.data.totalResults} onPage={setPage} />
    </div>
  );
}
