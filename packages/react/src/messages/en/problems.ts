import type { ProblemCode } from '@linkflow/journey';
import type { ProblemWords } from '../messages.types.ts';

/** For every failure a customer can meet: what it is, why, and what to do next. */
export const problems = {
  'network.offline': {
    title: 'You are offline',
    body: 'Your device has no internet connection right now.',
    next: 'Check the connection. We go on by ourselves when it is back.',
  },
  'network.unreachable': {
    title: 'The service cannot be reached',
    body: 'Your connection or our service is interrupted.',
    next: 'We keep trying. You can also try now.',
  },
  'network.timeout': {
    title: 'This takes longer than usual',
    body: 'No answer came in time.',
    next: 'Try again. Nothing you have done is lost.',
  },
  'service.failed': {
    title: 'Something went wrong on our side',
    body: 'The service could not finish this.',
    next: 'Try again in a moment. Nothing you have done is lost.',
  },
  'service.busy': {
    title: 'The service is busy',
    body: 'Many people are using it right now.',
    next: 'We try again shortly. You can also try now.',
  },
  'service.unexpected': {
    title: 'Something unexpected happened',
    body: 'The service answered in a way we do not know.',
    next: 'Close this page and open your link again. If it happens again, tell the company that sent you the link.',
  },
  'session.expired': {
    title: 'This link has expired',
    body: 'Links work for a limited time to keep your data safe.',
    next: 'Ask the company that sent it for a new link. What you have already sent is kept.',
  },
  'session.unknown': {
    title: 'This link does not work',
    body: 'It may be incomplete or no longer in use.',
    next: 'Open the link from your email again, or ask the company that sent it for a new one.',
  },
  'integration.unknown': {
    title: 'This software is no longer offered',
    body: 'It was removed from the list.',
    next: 'Choose other software, or go on without it.',
  },
  'signIn.unavailable': {
    title: 'Signing in is not available',
    body: 'This software cannot be connected by signing in right now.',
    next: 'Share the data in another way, or try again later.',
  },
  'signIn.refused': {
    title: 'You did not allow access',
    body: 'Nothing was connected.',
    next: 'Sign in again and choose “Allow” when you are asked. If it is not yours to decide, ask whoever it is.',
  },
  'signIn.roleMissing': {
    title: 'Your user may not connect applications',
    body: 'Only some users may, often administrators. Nothing was connected.',
    next: 'Ask an administrator to sign in here, or to give your user the right to connect applications.',
  },
  'signIn.noEntities': {
    title: 'Your user sees no company there',
    body: 'You signed in, but the software showed us no company. Nothing was connected.',
    next: 'Sign in again with the user that you keep the books with.',
  },
  'signIn.providerFailed': {
    title: 'The software could not finish the sign-in',
    body: 'It answered in a way we cannot use. Nothing was connected.',
    next: 'Try again in a few minutes.',
  },
  'signIn.timedOut': {
    title: 'The sign-in took too long',
    body: 'A sign-in ends after a while to keep your data safe. Nothing was connected.',
    next: 'Start again when you have your user, your password and any code at hand.',
  },
  'signIn.closed': {
    title: 'The sign-in was not finished',
    body: 'Its tab was closed. Nothing was connected.',
    next: 'Sign in again whenever you like.',
  },
  'signIn.lost': {
    title: 'Access has ended',
    body: 'The software does not let us read any more. It may have been ended there.',
    next: 'Sign in again to go on.',
  },
  'connection.unknown': {
    title: 'This connection no longer exists',
    body: 'It may have been removed.',
    next: 'Start again by choosing your software.',
  },
  'connection.complete': {
    title: 'This connection is already finished',
    body: 'All reports have arrived, so nothing more can be added.',
    next: 'You can close this page. To send newer reports, ask for a new link.',
  },
  'reports.missing': {
    title: 'A report is still missing',
    body: 'Not every report has arrived.',
    next: 'Go back and add the report that is missing.',
  },
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
    title: 'This is an older Excel file',
    body: 'Files in the older formats (.xls, .xlsb) cannot be read here.',
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
} satisfies Record<ProblemCode, ProblemWords>;
