import type { Entity, Guide, Integration, ReportInspection, ReportKind } from '@linkflow/contract';

function integration(key: string, name: string, own: Partial<Integration> = {}): Integration {
  return {
    id: `00000000-0000-4000-8000-${key.replace(/\W/g, '').padStart(12, '0').slice(-12)}`,
    key,
    name,
    vendor: null,
    aliases: [],
    webAddress: null,
    badges: [],
    sourceType: 'Accounting',
    methods: ['upload'],
    reports: ['suppliers', 'bills'],
    ...own,
  };
}

/** A small catalogue that has every case a view must show: vendors, badges, aliases, one to four reports, sign-in. */
export const memoryIntegrations: readonly Integration[] = [
  integration('xero', 'Xero', { webAddress: 'go.xero.com', reports: ['suppliers', 'bills', 'payments'] }),
  integration('quickbooks-online', 'QuickBooks Online', {
    vendor: 'Intuit',
    aliases: ['QBO'],
    webAddress: 'qbo.intuit.com',
  }),
  integration('netsuite', 'NetSuite', {
    vendor: 'Oracle',
    aliases: ['Oracle NetSuite'],
    badges: ['Premium'],
    reports: ['suppliers', 'bills', 'payments', 'direct-costs'],
  }),
  integration('sage-intacct', 'Sage Intacct', { vendor: 'Sage' }),
  integration('sage-50-accounts', 'Sage 50 Accounts', { vendor: 'Sage', badges: ['On-premise', 'UK', 'Ireland'] }),
  integration('s4hana-on-premises', 'S/4HANA On-Premises', { vendor: 'SAP', aliases: ['S4'] }),
  integration('workday', 'Workday'),
  integration('acumatica', 'Acumatica'),
  integration('ledger', 'Ledger sandbox', { methods: ['signIn', 'upload'], badges: ['Sandbox'] }),
];

/** Stands for any software that is not in the list. */
export const memoryOtherSoftware = integration('other-software', 'Other software');

/** The companies a customer finds inside a software after signing in. */
export const memoryEntities: readonly Entity[] = [
  { id: 'entity-1', name: 'Riverside Bakery Ltd', detail: 'United Kingdom · GBP' },
  { id: 'entity-2', name: 'Riverside Bakery Ireland', detail: 'Ireland · EUR' },
  { id: 'entity-3', name: 'Riverside Deliveries', detail: null },
];

/** A guide with general advice for every report of an integration. */
export function memoryGuide({ key, name, reports, methods, webAddress }: Integration, locale: string): Guide {
  return {
    integrationKey: key,
    locale,
    signIn: methods.includes('signIn')
      ? {
          role: 'Administrator',
          minutes: 3,
          webAddress: webAddress ?? `${key}.example`,
          steps: [`Sign in to ${name} in the new tab.`, 'Press Allow.', 'Come back to this tab.'],
          source: null,
        }
      : null,
    role: 'Administrator',
    minutes: 10,
    reports: reports.map((kind) => ({
      kind,
      reportName: null,
      menuPath: ['Reports', 'Purchases', kind === 'suppliers' ? 'Supplier list' : 'Bills'],
      steps: [`Sign in to ${name}.`, 'Open the report.', 'Export it as CSV or Excel (.xlsx).'],
      source: null,
    })),
  };
}

/** An inspection in which everything is clear. */
export function clearInspection(kind: ReportKind): ReportInspection {
  const suppliers = kind === 'suppliers';
  const headers = suppliers ? ['Vendor ID', 'Vendor Name', 'Email'] : ['Bill No', 'Vendor Name', 'Bill Date', 'Total'];
  const fields = suppliers
    ? (['supplierId', 'supplierName', 'email'] as const)
    : (['billNumber', 'supplierName', 'issueDate', 'totalAmount'] as const);
  return {
    format: { type: 'csv', encoding: 'utf-8', delimiter: ',', quote: '"', sheet: null, sheets: [] },
    table: { headerRow: 0, headerRows: 1, dataStart: 1, dataEnd: 4, rows: 3 },
    kind: { value: kind, confidence: 0.98, reasons: ['header:Vendor Name'] },
    columns: headers.map((header, index) => ({
      index,
      header,
      field: fields[index] ?? null,
      type: header === 'Bill Date' ? 'date' : header === 'Total' ? 'number' : 'text',
      confidence: 0.97,
    })),
    issues: [],
    summary: {
      rows: 3,
      suppliers: 3,
      dateRange: suppliers ? null : { from: '2026-01-03', to: '2026-06-30' },
      totals: suppliers ? [] : [{ currency: 'USD', amount: '4214.15' }],
    },
    preview: suppliers
      ? [
          ['V-1', 'Northwind Paper', 'ap@northwind.example'],
          ['V-2', 'Harbour Freight', 'bills@harbour.example'],
          ['V-3', 'City Power', ''],
        ]
      : [
          ['B-100', 'Northwind Paper', '2026-01-03', '1200.00'],
          ['B-101', 'Harbour Freight', '2026-03-14', '3000.15'],
          ['B-102', 'City Power', '2026-06-30', '14.00'],
        ],
  };
}
