import type { ProblemCode } from '@linkflow/journey';
import type { ProblemWords } from '../messages.types.ts';

/** For every failure that only a file can meet: what it is, why, and what to do next. */
export const fileProblems = {
  'upload.tooLarge': {
    title: 'This file is too large',
    body: 'It is bigger than the limit for one report.',
    next: 'Export a shorter period, or save it as CSV, then choose that file.',
  },
  'upload.fileChanged': {
    title: 'This file has changed',
    body: 'It is not the same as when sending started.',
    next: 'Choose the file again to send it from the start.',
  },
  'report.empty': {
    title: 'This file is empty',
    body: 'There is nothing in it.',
    next: 'Export the report again and check that it opens, then choose the new file.',
  },
  'report.pdf': {
    title: 'This is a PDF',
    body: 'A PDF can be read by people, but its table cannot be read reliably.',
    next: 'Export the report as CSV or Excel (.xlsx) instead.',
  },
  'report.image': {
    title: 'This is a picture',
    body: 'The figures in a picture or screenshot cannot be read reliably.',
    next: 'Export the report as CSV or Excel (.xlsx) instead.',
  },
  'report.oldExcel': {
    title: 'This is a very old Excel file',
    body: 'Files of Excel 4 and before cannot be read here.',
    next: 'Open it in Excel, choose “Save as”, pick Excel workbook (.xlsx) or CSV, and choose that file.',
  },
  'report.password': {
    title: 'This file has a password',
    body: 'Protected files cannot be opened here.',
    next: 'Save a copy without a password and choose that file.',
  },
  'report.html': {
    title: 'This is a web page, not a spreadsheet',
    body: 'Some software saves a web page with an Excel name.',
    next: 'Open it in Excel, choose “Save as”, pick Excel workbook (.xlsx) or CSV, and choose that file.',
  },
  'report.zip': {
    title: 'This is a packed folder (ZIP)',
    body: 'The report is still inside it.',
    next: 'Open the ZIP, take out the report and choose that file.',
  },
  'report.unreadable': {
    title: 'This file cannot be read',
    body: 'It is damaged, or it is not a table.',
    next: 'Export the report again as CSV or Excel (.xlsx) and choose the new file.',
  },
  'report.noRows': {
    title: 'This report has no rows',
    body: 'It has column names but nothing below them.',
    next: 'Check the dates and filters of the report, export it again and choose the new file.',
  },
  'report.noKnownColumns': {
    title: 'We do not recognise this report',
    body: 'None of its columns is one we know.',
    next: 'Check that you exported the right report, with its column names, and choose that file.',
  },
  'report.columnMissing': {
    title: 'A needed column is missing',
    body: 'The report lacks a column that we cannot do without.',
    next: 'Add the column in your software and export again, or tell us which column it is.',
  },
  'report.wrongKind': {
    title: 'This is another report',
    body: 'It looks like a different report than the one needed here.',
    next: 'Follow the steps to export the right one and choose that file.',
  },
  'report.severalFiles': {
    title: 'Please add one file at a time',
    body: 'More than one file was added.',
    next: 'Choose the one file that holds this report.',
  },
  'reader.failed': {
    title: 'The check stopped',
    body: 'Your browser could not finish checking the file.',
    next: 'Try again. If it stops again, close other tabs or export a shorter period.',
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
