import type { ReactNode } from 'react';

/** The first thing a new team sees. */
export function CompaniesEmpty({ onCreate }: { onCreate: () => void }): ReactNode {
  return (
    <div className="card empty">
      <svg className="empty-picture" viewBox="0 0 120 72" width="120" height="72" aria-hidden="true">
        <rect x="6" y="14" width="44" height="52" rx="6" />
        <path d="M16 28h24M16 38h24M16 48h14" />
        <rect x="76" y="22" width="38" height="36" rx="10" data-fill />
        <path d="m86 40 6 6 11-12" data-on-fill />
        <path d="M54 40h16m-5-5 5 5-5 5" />
      </svg>
      <h2>Get supplier and spend data from your customers</h2>
      <p>
        Create a company, send your customer its link, and they connect their accounting software or upload their
        reports, with every step explained.
      </p>
      <button type="button" className="button" data-primary onClick={onCreate}>
        Create company
      </button>
    </div>
  );
}
