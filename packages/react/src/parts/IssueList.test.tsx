// @vitest-environment jsdom
import { type ReportIssue, reportIssueCodes } from '@linkflow/contract';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { billsWarnings } from '../fixtures/inspections.ts';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { IssueList } from './IssueList.tsx';

function itemsOf(issues: readonly ReportIssue[]) {
  renderPart(<IssueList issues={issues} fileName="bills.csv" />);
  return screen.getAllByRole('listitem').map((item) => item.textContent);
}

const dateMissing: ReportIssue = {
  code: 'date-missing',
  severity: 'warning',
  count: 44,
  rows: [4, 8, 11, 19, 22, 31],
  column: 'dueDate',
};

describe('IssueList', () => {
  it('puts the weightiest first', () => {
    const items = itemsOf([...billsWarnings.issues, { code: 'wrong-kind', severity: 'error', count: 1, rows: [] }]);
    expect(items.map((item) => item?.slice(0, 6))).toEqual(['Must b', 'Please', 'Please', 'For yo', 'For yo']);
  });

  it('numbers rows as a spreadsheet does, names a few and counts the rest', () => {
    expect(itemsOf([dateMissing])[0]).toContain('Rows 5, 9, 12, 20, 23, and 39 more');
  });

  it('names every row where there are few', () => {
    expect(itemsOf([{ ...dateMissing, count: 1, rows: [77] }])[0]).toContain('Row 78');
  });

  it('puts the most frequent first among those of one weight', () => {
    const items = itemsOf([{ ...dateMissing, count: 2, column: 'issueDate' }, dateMissing]);
    expect(items[0]).toContain('44 rows');
  });

  it('shows the rows of an issue on demand', async () => {
    const onShowRows = vi.fn();
    renderPart(<IssueList issues={[dateMissing]} fileName="bills.csv" hasRows={() => true} onShowRows={onShowRows} />);
    const button = screen.getByRole('button', { name: 'Show rows' });
    expect(button).toHaveAccessibleDescription('44 rows have no date in “Due date”.');
    await userEvent.click(button);
    expect(onShowRows).toHaveBeenCalledWith(dateMissing);
  });

  it('gives examples, and names the report concerned', () => {
    const [unlisted, same] = itemsOf([
      { code: 'supplier-unlisted', severity: 'warning', count: 12, rows: [], examples: ['City Power', 'Fairline'] },
      { code: 'same-file', severity: 'warning', count: 1, rows: [], report: 'suppliers' },
    ]);
    expect(unlisted).toContain('such as “City Power” and “Fairline”');
    expect(same).toContain('as Suppliers before');
  });

  it('names the column in the words of the flow', () => {
    expect(itemsOf([dateMissing])[0]).toContain('44 rows have no date in “Due date”.');
  });

  it('names a column it does not know by its header', () => {
    expect(itemsOf([{ ...dateMissing, column: 'Fällig am' }])[0]).toContain('“Fällig am”');
  });

  it('names the file where an issue names no column', () => {
    expect(itemsOf([{ ...dateMissing, column: undefined }])[0]).toContain('“bills.csv”');
  });

  it.each(reportIssueCodes)('has words for %s', (code) => {
    const [item] = itemsOf([{ ...dateMissing, code }]);
    expect(item).not.toMatch(/[{}]/);
    expect(item?.length).toBeGreaterThan(30);
  });
});
