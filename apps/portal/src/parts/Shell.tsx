import type { ReactNode } from 'react';
import { host } from '../host.ts';
import { Link } from '../router/Link.tsx';
import { Mark } from './Mark.tsx';
import { OfflineBar } from './OfflineBar.tsx';

/** The frame around every page of our staff. */
export function Shell({ children }: { children: ReactNode }): ReactNode {
  return (
    <div className="shell">
      <header className="shell-header">
        <Link to="/" className="brand">
          <Mark />
          <span>{host.name}</span>
        </Link>
        <span className="shell-area">Customer data</span>
      </header>
      <OfflineBar />
      <main className="shell-main">{children}</main>
    </div>
  );
}
