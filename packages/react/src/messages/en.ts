import type { ProblemCode } from '@linkflow/journey';
import { fileProblems } from './en/fileProblems.ts';
import { firstWords } from './en/first.ts';
import { reports } from './en/reports.ts';
import { signIn } from './en/signIn.ts';
import { uploadScreens } from './en/uploadScreens.ts';
import type { ProblemWords } from './messages.types.ts';

const problems = { ...firstWords.problems, ...fileProblems } satisfies Record<ProblemCode, ProblemWords>;

/** English, and the keys of every other language. */
export const en = { ...firstWords, ...uploadScreens, ...signIn, problems, reports };
