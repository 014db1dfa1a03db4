import { consent } from './en/consent.ts';
import { problems } from './en/problems.ts';
import { reports } from './en/reports.ts';
import { screens } from './en/screens.ts';
import { signIn } from './en/signIn.ts';

/** English, and the keys of every other language. */
export const en = { ...screens, ...signIn, consent, problems, reports };
