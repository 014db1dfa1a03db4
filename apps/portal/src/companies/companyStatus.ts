import type { Company } from '@linkflow/contract';
import type { Progress } from '../parts/StatusPill.tsx';

/** Where a company stands, as our staff sees it. */
export type CompanyStatus = 'Not requested' | 'Requested' | 'In progress' | 'Needs attention' | 'Connected';

const progress: Record<CompanyStatus, Progress> = {
  'Not requested': 'none',
  Requested: 'asked',
  'In progress': 'going',
  'Needs attention': 'attention',
  Connected: 'done',
};

/** One connection that works makes a company connected; else one whose access ended needs attention, one begun is in progress. */
export function companyStatus(company: Company): CompanyStatus {
  const has = (status: string) => company.connections.some((connection) => connection.status === status);
  if (has('Linked')) return 'Connected';
  if (has('Deauthorized')) return 'Needs attention';
  if (has('PendingAuth')) return 'In progress';
  return company.requestedAt === null ? 'Not requested' : 'Requested';
}

export function progressOf(status: CompanyStatus): Progress {
  return progress[status];
}
