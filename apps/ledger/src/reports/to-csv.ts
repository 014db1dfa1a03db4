import { toReadableDate } from '../books/calendar.ts';
import { toDecimal } from '../books/money.ts';
import type { Cell, Report } from './report.types.ts';

/**
 * A report as RFC 4180 CSV: title lines, an empty line, header, rows, totals. Like other accounting software it writes values as
 * they are and does not defuse formulas; no value of the sandbox starts like one.
 */
export function toCsv(report: Report): string {
  const lines: (readonly Cell[])[] = [
    ...report.titleLines.map((line) => [line]),
    [''],
    report.columns.map(({ header }) => header),
    ...report.rows,
    ...report.totals,
  ];
  return lines.map((cells) => `${cells.map((cell) => quoted(toText(cell))).join(',')}\r\n`).join('');
}

function toText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return 'date' in cell ? toReadableDate(cell.date) : toDecimal(cell.amount, cell.currency);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
