/** What systems write above a table, with the line on which its header then is. */
export const preambles: readonly { readonly what: string; readonly text: string; readonly line: number }[] = [
  { what: 'nothing', text: '', line: 0 },
  { what: 'a title and a period', text: 'Acme Trading Ltd\nReport of open items\nAs of March 31, 2026\n\n', line: 4 },
  {
    what: 'names and values',
    text: 'Company,Acme Trading Ltd\nPeriod,2026-01-01,2026-03-31\nCurrency,EUR\nPrinted,2026-04-01\n\n',
    line: 5,
  },
  { what: 'comments', text: '# exported 2026-04-01\n# filter: all\n', line: 2 },
  { what: 'a separator line', text: 'sep=,\n', line: 1 },
  { what: 'a wide title row', text: 'Acme Trading Ltd,,,,,,,\n,,,,,,,\nList,,,,page 1,,,\n', line: 3 },
  {
    what: 'a paragraph',
    text: '"This list shows all items, paid or not.\nIt was made for the bank."\n\n',
    line: 3,
  },
];
