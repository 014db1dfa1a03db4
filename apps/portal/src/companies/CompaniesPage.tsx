import type { Company } from '@linkflow/contract';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { companiesPerPage, companiesQuery } from '../api/queries.ts';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { Loading } from '../parts/Loading.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { Pager } from '../parts/Pager.tsx';
import { navigate } from '../router/navigate.ts';
import { usePageNumber } from '../router/usePageNumber.ts';
import { CompaniesEmpty } from './CompaniesEmpty.tsx';
import { CompanyRow } from './CompanyRow.tsx';
import { CreateCompanyDialog } from './CreateCompanyDialog.tsx';
import { OnboardingDialog } from './OnboardingDialog.tsx';

/** All companies, and the way to a new one. */
export function CompaniesPage(): ReactNode {
  const page = usePageNumber();
  const companies = useQuery(companiesQuery(page));
  const [isCreating, setIsCreating] = useState(false);
  const [asked, setAsked] = useState<Company | null>(null);
  const isEmpty = companies.data?.totalResults === 0;
  return (
    <>
      <div className="page-header">
        <div>
          <PageHeading>Companies</PageHeading>
          <p className="lead">Your customers, and the data they share with you.</p>
        </div>
        {companies.data && !isEmpty ? (
          <button type="button" className="button" data-primary onClick={() => setIsCreating(true)}>
            Create company
          </button>
        ) : null}
      </div>
      {companies.isError ? (
        <FailureNotice
          error={companies.error}
          title={companies.data ? 'This list may be out of date.' : 'The companies could not be loaded.'}
          onRetry={() => void companies.refetch()}
        />
      ) : null}
      {companies.isPending ? <Loading lines={4}>Loading companies</Loading> : null}
      {isEmpty ? <CompaniesEmpty onCreate={() => setIsCreating(true)} /> : null}
      {companies.data && !isEmpty ? (
        <>
          <ul className="card company-list">
            {companies.data.results.map((company) => (
              <CompanyRow key={company.id} company={company} onRequest={setAsked} />
            ))}
          </ul>
          <Pager
            label="companies"
            page={page}
            pageSize={companiesPerPage}
            total={companies.data.totalResults}
            onPage={(next) => navigate(`/?page=${next}`)}
          />
        </>
      ) : null}
      {isCreating ? <CreateCompanyDialog onClose={() => setIsCreating(false)} /> : null}
      {asked ? <OnboardingDialog company={asked} onClose={() => setAsked(null)} /> : null}
    </>
  );
}
