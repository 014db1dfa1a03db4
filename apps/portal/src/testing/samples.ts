import type { Company, CompanyPage, Connection, Pull, ReceivedReport } from '@linkflow/contract';

export function aCompany(own: Partial<Company> = {}): Company {
  return {
    id: 'company-1',
    name: 'Oak Furniture Ltd',
    description: null,
    created: '2026-03-01T09:00:00Z',
    requestedAt: null,
    connections: [],
    ...own,
  };
}

export function aPage(companies: Company[], own: Partial<CompanyPage> = {}): CompanyPage {
  return { results: companies, pageNumber: 1, pageSize: 10, totalResults: companies.length, ...own };
}

export function aReport(own: Partial<ReceivedReport> = {}): ReceivedReport {
  return {
    id: 'report-1',
    kind: 'bills',
    status: 'stored',
    fileName: 'bills-2026.csv',
    size: 1_234_567,
    receivedAt: '2026-03-02T10:30:00Z',
    summary: {
      rows: 1200,
      suppliers: 85,
      dateRange: { from: '2025-03-01', to: '2026-02-28' },
      totals: [
        { currency: 'GBP', amount: '4214880.15' },
        { currency: 'EUR', amount: '99.5' },
      ],
    },
    refusal: null,
    ...own,
  };
}

export function aConnection(own: Partial<Connection> = {}): Connection {
  return {
    id: 'connection-1',
    companyId: 'company-1',
    integrationId: 'integration-1',
    integrationKey: 'netsuite',
    platformName: 'NetSuite',
    sourceId: 'source-1',
    sourceType: 'Accounting',
    method: 'upload',
    status: 'PendingAuth',
    created: '2026-03-02T10:00:00Z',
    requiredReports: ['suppliers', 'bills'],
    reports: [],
    signIn: null,
    pulls: [],
    dataConnectionErrors: [],
    ...own,
  };
}

/** A connection by sign-in that is done, with nothing read yet. */
export function aSignIn(own: Partial<Connection> = {}): Connection {
  return aConnection({
    integrationKey: 'ledger',
    platformName: 'Ledger',
    method: 'signIn',
    status: 'Linked',
    signIn: { status: 'granted', reason: null },
    ...own,
  });
}

export function aPull(own: Partial<Pull> = {}): Pull {
  return {
    id: 'pull-1',
    entityId: 'entity-1',
    entityName: 'Harbour Lane Trading Ltd',
    kind: 'bills',
    status: 'stored',
    done: 2500,
    total: 2500,
    updatedAt: '2026-03-02T10:40:00Z',
    summary: {
      rows: 2500,
      suppliers: 220,
      dateRange: { from: '2024-11-01', to: '2026-02-28' },
      totals: [{ currency: 'GBP', amount: '1204880.15' }],
    },
    ...own,
  };
}
