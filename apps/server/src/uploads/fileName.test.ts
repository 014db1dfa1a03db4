import { expect, it } from 'vitest';
import { baseName } from './fileName.ts';

it.each([
  ['suppliers.csv', 'suppliers.csv'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\Ann\\bills.xlsx', 'bills.xlsx'],
  ['..', 'report'],
  ['.htaccess', 'htaccess'],
  ['a\0b\n.csv', 'ab.csv'],
  ['bills\u202Exslx.exe', 'billsxslx.exe'],
  ['Lieferanten Übersicht (März).csv', 'Lieferanten Übersicht (März).csv'],
  ['folder/', 'report'],
])('keeps of %j only %j', (name, shown) => {
  expect(baseName(name)).toBe(shown);
});
