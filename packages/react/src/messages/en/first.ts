import { consent } from './consent.ts';
import { firstScreens } from './firstScreens.ts';
import { kinds } from './kinds.ts';
import { problems } from './problems.ts';

/** The words that the first chunk needs: those of the other screens come with the screens. */
export const firstWords = { ...firstScreens, consent, problems, reports: { kinds } };
