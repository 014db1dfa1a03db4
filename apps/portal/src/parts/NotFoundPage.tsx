import type { ReactNode } from 'react';
import { Link } from '../router/Link.tsx';
import { PageHeading } from './PageHeading.tsx';

export function NotFoundPage(): ReactNode {
  return (
    <div className="empty">
      <PageHeading>Page not found</PageHeading>
      <p>There is nothing at this address.</p>
      <Link to="/" className="button">
        Go to companies
      </Link>
    </div>
  );
}
