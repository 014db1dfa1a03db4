import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { companyQuery } from '../api/queries.ts';
import { RequestError } from '../api/request.ts';
import { OnboardingDialog } from '../companies/OnboardingDialog.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Link } from '../router/Link.tsx';
import { CompanyDetails } from './CompanyDetails.tsx';

/** One company: where it stands, its connections and what was received. */
export function CompanyPage({ companyId }: { companyId: string }): ReactNode {
  const company = useQuery(companyQuery(companyId));
  const [isRequesting, setIsRequesting] = useState(false);
  const isUnknown = company.error instanceof RequestError && company.error.status === 404;
  return (
    <>
      <Link to="/" className="back">
        All companies
      </Link>
      {isUnknown ? (
        <Notice title="This company does not exist.">It may have been deleted, or the address is not complete.</Notice>
      ) : null}
      {company.error && !isUnknown ? (
        <FailureNotice
          error={company.error}
          title={company.data ? 'What you see may be out of date.' : 'The company could not be loaded.'}
          onRetry={() => void company.refetch()}
        />
      ) : null}
      {company.isPending ? <Loading lines={5}>Loading the company</Loading> : null}
      {company.data ? <CompanyDetails company={company.data} onRequest={() => setIsRequesting(true)} /> : null}
      {company.data && isRequesting ? (
        <OnboardingDialog company={company.data} onClose={() => setIsRequesting(false)} />
      ) : null}
    </>
  );
}
