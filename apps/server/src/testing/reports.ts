const suppliersHeader = 'Vendor ID,Vendor Name,Email,Phone,Tax Registration ID,Country,Currency,Terms,Status';
const billsHeader = 'Bill Number,Vendor ID,Vendor Name,Bill Date,Due Date,Currency,Amount,Balance,Status';

function csv(header: string, count: number, row: (index: number) => string): string {
  const rows = Array.from({ length: count }, (_, index) => row(index + 1));
  return `${[header, ...rows].join('\n')}\n`;
}

/** A Suppliers report that is stored. */
export function suppliersCsv(count = 3): string {
  return csv(
    suppliersHeader,
    count,
    (n) => `V${n},Supplier ${n} Ltd,pay${n}@supplier.example,555-01${n},T${n},GB,GBP,Net 30,Active`,
  );
}

/** A Bills report that is stored; each bill is of 100.25. */
export function billsCsv(count = 3): string {
  return csv(billsHeader, count, (n) => `B-${n},V${n},Supplier ${n} Ltd,2026-01-15,2026-02-14,GBP,100.25,0.25,Open`);
}

export function csvFile(text: string, name: string): File {
  return new File([text], name, { type: 'text/csv', lastModified: 1 });
}
