import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import { decimalPlaces, toDecimal } from '../books/money.ts';
import type { Cell, Report } from './report.types.ts';

const widths = { text: 22, date: 13, amount: 15 } as const;

/** A report as an Excel workbook of one sheet, with real dates and numbers. */
export async function toXlsx(report: Report): Promise<Buffer> {
  const sheet: SheetData = [
    ...report.titleLines.map((value) => [{ value, fontWeight: 'bold' } as const]),
    [],
    report.columns.map(({ header: value }) => ({ value, fontWeight: 'bold', backgroundColor: '#e3eef0' }) as const),
    ...report.rows.map((cells) => cells.map(toCell)),
    ...report.totals.map((cells) => cells.map((cell) => ({ ...toCell(cell), fontWeight: 'bold' }) as const)),
  ];
  const columns = report.columns.map(({ kind }) => ({ width: widths[kind] }));
  return writeXlsxFile(sheet, { sheet: report.name, columns }).toBuffer();
}

function toCell(cell: Cell): CellObject {
  if (typeof cell === 'string') return cell ? { value: cell, type: String } : {};
  if ('date' in cell) return { value: new Date(cell.date), type: Date, format: 'dd mmm yyyy' };
  const format = decimalPlaces(cell.currency) ? '#,##0.00' : '#,##0';
  return { value: Number(toDecimal(cell.amount, cell.currency)), type: Number, format };
}
