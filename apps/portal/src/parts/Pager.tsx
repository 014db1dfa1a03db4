import type { ReactNode } from 'react';

interface PagerProps {
  /** What is paged, for a screen reader, e.g. `Companies`. */
  readonly label: string;
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
}

/** Back and forth through a list; nothing where one page holds it all. */
export function Pager({ label, page, pageSize, total, onPage }: PagerProps): ReactNode {
  const pages = Math.ceil(total / pageSize);
  if (pages <= 1) return null;
  const first = (page - 1) * pageSize + 1;
  const last = Math.min(page * pageSize, total);
  return (
    <nav className="pager" aria-label={`Pages of ${label}`}>
      <button type="button" className="button" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        Previous
      </button>
      <span>
        {first}–{last} of {new Intl.NumberFormat().format(total)}
      </span>
      <button type="button" className="button" disabled={page >= pages} onClick={() => onPage(page + 1)}>
        Next
      </button>
    </nav>
  );
}
