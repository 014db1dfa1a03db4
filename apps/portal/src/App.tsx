import { lazy, type ReactNode, Suspense } from 'react';
import { CompaniesPage } from './companies/CompaniesPage.tsx';
import { CompanyPage } from './company/CompanyPage.tsx';
import { NotFoundPage } from './parts/NotFoundPage.tsx';
import { Shell } from './parts/Shell.tsx';
import { matchRoute } from './router/matchRoute.ts';
import { usePathname } from './router/usePathname.ts';

const ConnectPage = lazy(async () => ({ default: (await import('./connect/ConnectPage.tsx')).ConnectPage }));

/** The pages: companies and one company for our staff, and the Link page for the customer. */
export function App(): ReactNode {
  const route = matchRoute(usePathname());
  switch (route.page) {
    case 'companies':
      return (
        <Shell>
          <CompaniesPage />
        </Shell>
      );
    case 'company':
      return (
        <Shell>
          <CompanyPage key={route.companyId} companyId={route.companyId} />
        </Shell>
      );
    case 'connect':
      return (
        <Suspense>
          <ConnectPage key={route.secret} secret={route.secret} />
        </Suspense>
      );
    case 'notFound':
      return (
        <Shell>
          <NotFoundPage />
        </Shell>
      );
  }
}
