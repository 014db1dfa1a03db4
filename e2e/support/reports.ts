import { strToU8, zipSync } from 'fflate';

/** A file as `setInputFiles` takes it. */
export interface ReportFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const csv = (name: string, text: string | Buffer): ReportFile => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.isBuffer(text) ? text : Buffer.from(text),
});

const line = (cells: readonly string[]) => cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell}"` : cell)).join(',');

/** Rows of values under real headers: what a column holds by its header, empty for the rest. */
function rows(headers: readonly string[], records: readonly Readonly<Record<string, string>>[]): string[] {
  return [headers, ...records.map((record) => headers.map((header) => record[header] ?? ''))].map(line);
}

// Dynamics 365 Business Central, captions of the pages Vendors and Posted Purchase Invoices
// (github.com/microsoft/BCApps, VendorList.Page.al and PostedPurchaseInvoices.Page.al).
const vendorHeaders =
  'No.|Name|Name 2|Address|City|Responsibility Center|Location Code|Post Code|Country/Region Code|Phone No.|Fax No.|IC Partner Code|Contact|Purchaser Code|Vendor Posting Group|Payment Terms Code|Currency Code|Language Code|Search Name|Blocked|Last Date Modified|Balance (LCY)|Balance Due (LCY)'.split(
    '|',
  );
const postedInvoiceHeaders =
  'No.|Order No.|Vendor Invoice No.|Vendor No.|Order Address Code|Vendor|Currency Code|Amount|Amount Including VAT|Posting Date|Document Date|Payment Terms Code|Due Date|Payment Method Code|Remaining Amount|Closed|Cancelled'.split(
    '|',
  );

const vendors = [
  { 'No.': '10000', Name: 'Northwind Paper', City: 'Leeds', 'Country/Region Code': 'GB', 'Currency Code': 'GBP' },
  { 'No.': '20000', Name: 'Harbour Freight, Ltd', City: 'Hull', 'Country/Region Code': 'GB', 'Currency Code': 'GBP' },
  { 'No.': '30000', Name: 'City Power', City: 'York', 'Country/Region Code': 'GB', 'Currency Code': 'GBP' },
];

export const businessCentralSuppliers = csv('Vendors.csv', rows(vendorHeaders, vendors).join('\r\n'));

const postedInvoices = [
  ['108001', 'NP-77', '10000', 'Northwind Paper', '1000.00', '1200.00', '2026-01-13', '2026-02-12'],
  ['108002', 'HF-9', '20000', 'Harbour Freight, Ltd', '2500.10', '3000.12', '2026-02-27', '2026-03-29'],
  ['108003', 'CP-1', '30000', 'City Power', '11.67', '14.00', '2026-03-31', '2026-04-30'],
].map(([number, invoice, vendorNumber, vendor, amount, total, posted, due]) => ({
  'No.': number ?? '',
  'Vendor Invoice No.': invoice ?? '',
  'Vendor No.': vendorNumber ?? '',
  Vendor: vendor ?? '',
  'Currency Code': 'GBP',
  Amount: amount ?? '',
  'Amount Including VAT': total ?? '',
  'Posting Date': posted ?? '',
  'Document Date': posted ?? '',
  'Due Date': due ?? '',
  'Remaining Amount': total ?? '',
}));

/** With title lines above the header and a total below the rows. */
export const businessCentralBills = csv(
  'Posted Purchase Invoices.csv',
  [
    'Posted Purchase Invoices',
    'Riverside Bakery',
    '',
    ...rows(postedInvoiceHeaders, [...postedInvoices, { 'No.': 'Total', 'Amount Including VAT': '4214.12' }]),
  ].join('\r\n'),
);

/** An invented French business app, header rows as found in public samples: semicolons, decimal comma, windows-1252. */
export const frenchBills = csv(
  'factures.csv',
  Buffer.from(
    [
      'Numéro;Fournisseur;Date;Montant HT;TVA;Montant TTC;Statut',
      'F-1;Papeterie Générale;15/01/2026;1 000,00;200,00;1 200,00;Payée',
      'F-2;Électricité du Port;28/02/2026;2 500,10;500,02;3 000,12;À payer',
    ].join('\r\n'),
    'latin1',
  ),
);

export const frenchSuppliers = csv(
  'fournisseurs.csv',
  Buffer.from(
    [
      'Nom fournisseur;Code fournisseur;Pays;Mails contact',
      'Papeterie Générale;FR-1;France;compta@papeterie.example',
      'Électricité du Port;FR-2;France;factures@port.example',
    ].join('\r\n'),
    'latin1',
  ),
);

/** A workbook with one sheet, every cell an inline string. */
function workbook(name: string, sheet: string, table: readonly (readonly string[])[]): ReportFile {
  const xml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const cell = (text: string) => `<c t="inlineStr"><is><t>${xml(text)}</t></is></c>`;
  const body = table.map((row) => `<row>${row.map(cell).join('')}</row>`).join('');
  const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${spreadsheet}"><sheetData>${body}</sheetData></worksheet>`,
  };
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strToU8(part)])));
  return { name, mimeType: `${types}.sheet`, buffer: Buffer.from(bytes) };
}

// Akaunting, its own import templates (github.com/akaunting/akaunting, public/files/import/vendors.xlsx).
export const akauntingSuppliers = workbook('vendors.xlsx', 'vendors', [
  [
    'name',
    'email',
    'tax_number',
    'phone',
    'address',
    'country',
    'state',
    'zip_code',
    'city',
    'website',
    'currency_code',
  ],
  [
    'Northwind Paper',
    'ap@northwind.example',
    'GB123456789',
    '',
    '1 Mill Lane',
    'GB',
    '',
    'LS1 4AP',
    'Leeds',
    '',
    'GBP',
  ],
  ['City Power', 'bills@power.example', '', '', '2 Station Road', 'GB', '', 'YO1 6GA', 'York', '', 'GBP'],
]);

/** Bills of some size, in bytes at least, under the headers of Business Central. */
export function largeBills(bytes: number): ReportFile {
  const head = `${line(postedInvoiceHeaders)}\r\n`;
  const parts = [head];
  let size = head.length;
  for (let number = 1; size < bytes; number += 1) {
    const day = String((number % 28) + 1).padStart(2, '0');
    const row = `${number},,INV-${number},${(number % 500) + 1},,Supplier ${(number % 500) + 1},GBP,10.00,12.00,2026-01-${day},2026-01-${day},,2026-02-${day},,12.00,,\r\n`;
    parts.push(row);
    size += row.length;
  }
  return csv('Large Posted Purchase Invoices.csv', parts.join(''));
}

const file = (name: string, mimeType: string, buffer: Buffer): ReportFile => ({ name, mimeType, buffer });

/** The outline of a compound file (MS-CFB): sectors of 512 bytes, the directory in the first, with one entry. */
const compoundFile = (entry: string) => {
  const bytes = Buffer.alloc(4096);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  bytes.writeUInt16LE(9, 30);
  Buffer.from(entry, 'utf16le').copy(bytes, 512);
  return bytes;
};

/** What people choose by mistake, and the sentence that has to meet it. */
export const wrongFiles: readonly { readonly file: ReportFile; readonly says: RegExp }[] = [
  { file: file('empty.csv', 'text/csv', Buffer.alloc(0)), says: /empty/i },
  { file: file('bills.pdf', 'application/pdf', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj')), says: /PDF/ },
  {
    file: file('scan.png', 'image/png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
    says: /picture|image/i,
  },
  {
    file: file('old.xls', 'application/vnd.ms-excel', Buffer.from('0904060000001000000000000a000000', 'hex')),
    says: /very old Excel/,
  },
  { file: file('damaged.xls', 'application/vnd.ms-excel', compoundFile('Workbook')), says: /cannot be read/ },
  { file: file('secret.xlsx', 'application/octet-stream', compoundFile('EncryptedPackage')), says: /password/i },
  {
    file: file('page.xls', 'application/vnd.ms-excel', Buffer.from('<html><body><table><tr><td>1</td></tr></table>')),
    says: /web page|HTML/i,
  },
];
