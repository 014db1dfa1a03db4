import type { FileKind } from '@linkflow/contract';

/** One entry of `fixtures/typical-headers.json`: system, kind, columns as `Header=field | Header=@values`, title. */
export type TypicalEntry = readonly string[];

/** A report with the header row of a system and made-up values. */
export interface TypicalReport {
  readonly system: string;
  readonly kind: FileKind;
  readonly file: Blob;
  readonly columns: readonly TypicalColumn[];
}

export interface TypicalColumn {
  readonly header: string;
  /** Fields one of which the column must get; empty where it must stay unused. */
  readonly fields: readonly string[];
  /** Whether another field, or none, is as good. */
  readonly isOptional: boolean;
}

const samples: Readonly<Record<string, readonly string[]>> = {
  supplierName: ['Acme Ltd', 'Beta Paper GmbH', 'Cobalt & Sons', 'Delta Freight Inc'],
  supplierId: ['V10021', 'V10022', 'V10035', 'V10060'],
  billNumber: ['INV-2041', '88017', 'R2026/114', 'INV-2077'],
  billId: ['900101', '900102', '900103', '900104'],
  issueDate: ['2026-01-15', '2026-01-20', '2026-02-03', '2026-02-27'],
  dueDate: ['2026-02-14', '2026-02-19', '2026-03-05', '2026-03-29'],
  paidDate: ['2026-02-10', '2026-02-12', '2026-03-01', '2026-03-20'],
  totalAmount: ['1200.50', '89.99', '430.00', '15210.07'],
  netAmount: ['1000.42', '74.99', '358.33', '12675.06'],
  taxAmount: ['200.08', '15.00', '71.67', '2535.01'],
  amountDue: ['1200.50', '0.00', '430.00', '5210.07'],
  lineAmount: ['400.25', '89.99', '215.00', '760.50'],
  unitAmount: ['40.25', '89.99', '21.50', '76.05'],
  quantity: ['10', '1', '10', '10'],
  currency: ['EUR', 'EUR', 'USD', 'EUR'],
  status: ['Open', 'Paid', 'Open', 'Overdue'],
  account: ['6000', '6200', '6000', '6815'],
  description: ['Paper for January', 'Cleaning', 'Repair of the gate', 'Freight'],
  lineDescription: ['Paper A4', 'Cleaning', 'Hinge', 'Freight'],
  paymentMethod: ['Transfer', 'Check', 'Transfer', 'Card'],
  paymentTerms: ['Net 30', 'Net 30', 'Net 14', 'Net 60'],
  email: ['ap@acme.test', 'info@beta.test', 'billing@cobalt.test', 'office@delta.test'],
  phone: ['+1 555 0100', '+49 30 555010', '+44 20 5550100', '+1 555 0199'],
  taxNumber: ['DE136695976', 'DE811569869', 'GB980780684', 'DE129273398'],
  addressLine1: ['12 Mill Lane', 'Hauptstr. 4', '7 Quay Street', '900 Dock Road'],
  addressLine2: ['Unit 4', '', 'Floor 2', ''],
  city: ['Leeds', 'Berlin', 'Bristol', 'Boston'],
  region: ['Yorkshire', 'BE', 'Avon', 'MA'],
  postalCode: ['LS1 4AP', '10115', 'BS1 5TR', '02110'],
  country: ['GB', 'DE', 'GB', 'US'],
  bankAccount: [
    'DE89370400440532013000',
    'GB29NWBK60161331926819',
    'FR1420041010050500013M02606',
    'DE75512108001245126199',
  ],
  '@date': ['2026-01-16', '2026-01-22', '2026-02-05', '2026-02-28'],
  '@amount': ['310.00', '44.10', '0.00', '1999.95'],
  '@number': ['14', '3', '0', '27'],
  '@code': ['A-17', 'A-18', 'B-02', 'C-44'],
  '@phone': ['+1 555 0123', '', '', '+1 555 0177'],
  '@text': ['north', 'south', 'north', 'east'],
  '@yes': ['Yes', 'No', 'No', 'Yes'],
};

/** The report an entry describes, as a file of four rows. */
export function typicalReport([system = '', kind = '', columnList = '', title = '']: TypicalEntry): TypicalReport {
  const columns = columnList.split(' | ').map(parseColumn);
  const rows = [0, 1, 2, 3].map((row) => columns.map(({ values }) => values[row] ?? ''));
  const table = [columns.map(({ header }) => header), ...rows].map((cells) => cells.map(quote).join(',')).join('\n');
  // SAFETY: the kinds of the fixture are kinds of files; a test compares them with what is found.
  return { system, kind: kind as FileKind, file: new Blob([title && `${title}\n\n`, `${table}\n`]), columns };
}

function parseColumn(text: string) {
  const at = text.lastIndexOf('=');
  const header = at < 0 ? text : text.slice(0, at);
  const mark = at < 0 ? '' : text.slice(at + 1);
  const isOptional = mark.includes('?');
  const fields = mark.startsWith('@')
    ? []
    : mark
        .split(',')
        .map((name) => name.replace('?', ''))
        .filter(Boolean);
  return { header, fields, isOptional, values: valuesFor(mark, fields[0]) };
}

function valuesFor(mark: string, field: string | undefined): readonly string[] {
  if (mark.startsWith('@')) return samples[mark] ?? Array.from({ length: 4 }, () => mark.slice(1));
  return (field && samples[field]) || [];
}

function quote(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
