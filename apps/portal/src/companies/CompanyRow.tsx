import type { Company } from '@linkflow/contract';
import type { ReactNode } from 'react';
import { formatDay } from '../format/dates.ts';
import { StatusPill } from '../parts/StatusPill.tsx';
import { Link } from '../router/Link.tsx';
import { companyStatus, progressOf } from './companyStatus.ts';

interface CompanyRowProps {
  readonly company: Company;
  readonly onRequest: (company: Company) => void;
}

export function CompanyRow({ company, onRequest }: CompanyRowProps): ReactNode {
  const status = companyStatus(company);
  return (
    <li className="company-row">
      <div className="company-name">
        <Link to={`/companies/${encodeURIComponent(company.id)}`}>{company.name}</Link>
        {company.description ? <p>{company.description}</p> : null}
      </div>
      <StatusPill progress={progressOf(status)}>{status}</StatusPill>
      <span className="company-created">Created {formatDay(company.created)}</span>
      <button
        type="button"
        className="button"
        aria-label={`Request data from ${company.name}`}
        onClick={() => onRequest(company)}
      >
        Request data
      </button>
    </li>
  );
}
