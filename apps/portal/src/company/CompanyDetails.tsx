import type { Company } from '@linkflow/contract';
import type { ReactNode } from 'react';
import { companyStatus, progressOf } from '../companies/companyStatus.ts';
import { formatDay } from '../format/dates.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { StatusPill } from '../parts/StatusPill.tsx';
import { ConnectionCard } from './ConnectionCard.tsx';

interface CompanyDetailsProps {
  readonly company: Company;
  readonly onRequest: () => void;
}

export function CompanyDetails({ company, onRequest }: CompanyDetailsProps): ReactNode {
  const status = companyStatus(company);
  return (
    <>
      <div className="page-header">
        <div>
          <PageHeading>{company.name}</PageHeading>
          {company.description ? <p className="lead">{company.description}</p> : null}
          <p className="facts">
            <StatusPill progress={progressOf(status)}>{status}</StatusPill>
            <span>Created {formatDay(company.created)}</span>
            {company.requestedAt ? <span>Requested {formatDay(company.requestedAt)}</span> : null}
          </p>
        </div>
        <button type="button" className="button" data-primary={status !== 'Connected'} onClick={onRequest}>
          Request data
        </button>
      </div>
      {company.connections.length === 0 ? (
        <div className="card empty">
          <h2>Nothing received yet</h2>
          <p>
            {company.requestedAt
              ? 'The link is ready, and your customer has not begun. What they share appears here at once.'
              : 'Request data to get a link for this customer. What they share appears here at once.'}
          </p>
        </div>
      ) : null}
      {company.connections.map((connection) => (
        <ConnectionCard key={connection.id} connection={connection} />
      ))}
    </>
  );
}
