// @vitest-environment jsdom
import type { ReportIssue, ReportKind, ReportSummary } from '@linkflow/contract';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { billsSummary, suppliersSummary } from '../fixtures/reports.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { reportFacts, reportItem } from './reportFacts.ts';
import { SummaryList } from './SummaryList.tsx';

function Facts({ kind, summary }: { kind: ReportKind; summary: ReportSummary }) {
  return <SummaryList items={reportFacts(useMessages(), kind, summary)} />;
}

function Undated({ issue }: { issue: ReportIssue }) {
  return <SummaryList items={reportFacts(useMessages(), 'bills', billsSummary, [issue])} />;
}

function Item({ summary }: { summary: ReportSummary | null }) {
  return <SummaryList items={[reportItem(useMessages(), 'bills', summary)]} />;
}

function valuesOf(kind: ReportKind, summary: ReportSummary) {
  renderPart(<Facts kind={kind} summary={summary} />);
  return screen.getAllByRole('definition').map((value) => value.textContent?.replaceAll(/\s/g, ' '));
}

describe('reportFacts', () => {
  it('tells a Bills report by its bills, suppliers, dates and total', () => {
    expect(valuesOf('bills', billsSummary)).toEqual([
      '1,032 bills from 187 suppliers',
      'Jan 3, 2025 – Jun 30, 2026',
      '$4,214,880.15',
    ]);
  });

  it('says how many have no date', () => {
    const issue = { code: 'date-missing', severity: 'warning', count: 3, rows: [], column: 'issueDate' } as const;
    renderPart(<Undated issue={issue} />);
    expect(screen.getByText('3 without date')).toBeVisible();
  });

  it('tells a Suppliers report by its suppliers alone', () => {
    expect(valuesOf('suppliers', suppliersSummary)).toEqual(['214 suppliers']);
  });

  it('gives one total for each currency, also where the report names none', () => {
    const totals = [
      { currency: 'EUR', amount: '10.00' },
      { currency: null, amount: '2.5' },
    ];
    expect(valuesOf('bills', { ...billsSummary, totals }).at(-1)).toBe('€10.00 and 2.50');
  });
});

describe('reportItem', () => {
  it('puts what is in a report first, and the rest below', () => {
    renderPart(<Item summary={billsSummary} />);
    expect(screen.getByRole('term')).toHaveTextContent('Bills');
    expect(screen.getByText('1,032 bills from 187 suppliers')).toBeVisible();
    expect(screen.getByText(/2026 · \$4,214,880.15/)).toBeVisible();
  });

  it('says so where there is no summary', () => {
    renderPart(<Item summary={null} />);
    expect(screen.getByText('No summary is available.')).toBeVisible();
  });
});
