import type { ReactNode } from 'react';

/** Our sign, three columns on a base. */
export function Mark(): ReactNode {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <rect width="32" height="32" rx="8" />
      <path d="M8 21.5h16M10.5 18v-6.5M16 18v-6.5M21.5 18v-6.5" />
    </svg>
  );
}
