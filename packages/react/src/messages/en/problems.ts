import type { ProblemCode } from '@linkflow/journey';
import type { ProblemWords } from '../messages.types.ts';

/** For every failure that can be met on any screen: what it is, why, and what to do next. */
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
    next: 'Sign in again and choose “Allow” when you are asked. If it is not yours to decide, ask whoever decides.',
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
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
