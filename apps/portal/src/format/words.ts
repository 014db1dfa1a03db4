import type { ReportKind } from '@linkflow/contract';

const reportNames: Record<ReportKind, string> = {
  suppliers: 'Suppliers',
  bills: 'Bills',
  payments: 'Payments',
  'direct-costs': 'Direct costs',
};

export function reportName(kind: ReportKind): string {
  return reportNames[kind];
}

/** A canonical field as a column heading: `supplierName` gives `Supplier name`. */
export function fieldLabel(field: string): string {
  const words = field
    .replace(/([A-Z])/g, ' $1')
    .replace(/(\d+)/g, ' $1')
    .toLowerCase();
  return (words.charAt(0).toUpperCase() + words.slice(1)).replace(/\bid\b/, 'ID');
}
