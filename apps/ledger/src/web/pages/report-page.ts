import { html } from 'hono/html';
import { toReadableDate } from '../../books/calendar.ts';
import { toReadable } from '../../books/money.ts';
import type { Cell, Column, Report } from '../../reports/report.types.ts';
import type { User } from '../../users/users.ts';
import { type Html, page } from '../layout.ts';

const rowsOnPage = 50;

interface ReportPageParts {
  readonly user: User;
  readonly report: Report;
  /** Address of the report, to which `.csv`, `.xlsx` and `?page=` are added. */
  readonly path: string;
  /** From 1; beyond the ends the nearest page is shown. */
  readonly number: number;
}

/** A report as a table, fifty rows at a time, with its exports. */
export function reportPage({ user, report, path, number }: ReportPageParts): Html {
  const pages = Math.ceil(report.rows.length / rowsOnPage);
  const current = Math.min(Math.max(number, 1), pages);
  const rows = report.rows.slice((current - 1) * rowsOnPage, current * rowsOnPage);
  const [title = '', ...below] = report.titleLines;
  return page({
    title,
    user,
    body: html`<p class="trail"><a href="/reports">Reports</a> → ${title}</p>
<div class="heading">
<div><h1>${title}</h1><p class="quiet-text">${below.join(' · ')}</p></div>
<p class="exports">Export <a class="button" href="${path}.csv" download>CSV</a> <a class="button" href="${path}.xlsx" download>Excel</a></p>
</div>
<div class="scroll" role="region" aria-label="${title}" tabindex="0">
<table>
<thead><tr>${report.columns.map(({ header, kind }) => html`<th scope="col" class="${kind}">${header}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => tableRow(cells, report.columns))}</tbody>
${current === pages ? html`<tfoot>${report.totals.map((cells) => tableRow(cells, report.columns))}</tfoot>` : ''}
</table>
</div>
<nav class="pages" aria-label="Pages">
${current > 1 ? html`<a class="button" href="${path}?page=${current - 1}">Previous</a>` : ''}
<span>Page ${current} of ${pages}</span>
${current < pages ? html`<a class="button" href="${path}?page=${current + 1}">Next</a>` : ''}
</nav>`,
  });
}

function tableRow(cells: readonly Cell[], columns: readonly Column[]): Html {
  return html`<tr>${cells.map((cell, index) => html`<td class="${columns[index]?.kind ?? 'text'}">${toText(cell)}</td>`)}</tr>`;
}

function toText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return 'date' in cell ? toReadableDate(cell.date) : toReadable(cell.amount, cell.currency);
}
