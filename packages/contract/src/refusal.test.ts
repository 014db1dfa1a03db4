import { describe, expect, it } from 'vitest';
import type { ReportInspection, ReportIssue } from './inspection.types.ts';
import { refusalOf } from './refusal.ts';

function inspection(...issues: ReportIssue[]): ReportInspection {
  return {
    format: { type: 'csv', encoding: 'utf-8', delimiter: ',', quote: '"', sheet: null, sheets: [] },
    table: null,
    kind: { value: 'bills', confidence: 1, reasons: [] },
    columns: [],
    issues,
    summary: null,
    preview: [],
  };
}

const issue = (code: ReportIssue['code'], severity: ReportIssue['severity']): ReportIssue => ({
  code,
  severity,
  count: 1,
  rows: [],
});

describe('refusalOf', () => {
  it('lets a report through that has warnings only', () => {
    expect(refusalOf(inspection(issue('ragged-rows', 'warning'), issue('file-pdf', 'info')))).toBeNull();
  });

  it('names the first error', () => {
    expect(refusalOf(inspection(issue('wrong-kind', 'error'), issue('no-rows', 'error')))).toBe('report.wrongKind');
  });

  it('calls a report unreadable for an error that has no code of its own', () => {
    expect(refusalOf(inspection(issue('ragged-rows', 'error')))).toBe('report.unreadable');
  });
});
