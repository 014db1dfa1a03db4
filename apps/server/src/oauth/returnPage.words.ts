import type { Outcome } from './outcome.ts';

/** Who a sign-in is about, by the names that customers know. */
export interface Names {
  readonly software: string;
  /** Whose data it is. */
  readonly company: string;
  /** Who receives it. */
  readonly host: string;
}

interface Words {
  /** One short sentence, also the title of the tab. */
  readonly title: string;
  readonly lines: readonly string[];
}

const goBack = 'You can close this tab and go back to where you started.';
const tryAgain = 'You can close this tab, go back to where you started and try again.';

/** What the page says to the browser that a sign-in belongs to. */
export function wordsFor(outcome: Outcome, { software, company, host }: Names): Words {
  const nothing = `Nothing of ${company} was shared with ${host}.`;
  switch (outcome) {
    case 'connected':
      return {
        title: `${software} is connected`,
        lines: [`${host} can now read what you agreed to share of ${company}.`, goBack],
      };
    case 'choosing':
      return {
        title: `You are signed in to ${software}`,
        lines: [`One step is left for ${company}: choose what ${host} may read.`, goBack],
      };
    case 'signIn.refused':
      return {
        title: `${software} is not connected`,
        lines: [`The sign-in was cancelled in ${software}. ${nothing}`, tryAgain],
      };
    case 'signIn.roleMissing':
      return {
        title: `${software} needs another user`,
        lines: [`This user may not connect ${software} to other services. ${nothing}`, tryAgain],
      };
    case 'signIn.noEntities':
      return {
        title: `There is no company in ${software}`,
        lines: [`This user sees no company there. ${nothing}`, tryAgain],
      };
    case 'signIn.providerFailed':
      return { title: `${software} did not finish`, lines: [`The sign-in ended on its side. ${nothing}`, tryAgain] };
    default:
      return wordsWithoutNames(outcome);
  }
}

/** What the page says to anyone, such as a browser that a sign-in does not belong to. */
export function wordsWithoutNames(outcome: Outcome): Words {
  switch (outcome) {
    case 'signIn.timedOut':
      return {
        title: 'This sign-in has ended',
        lines: ['It was open for too long. Nothing was shared by it.', tryAgain],
      };
    case 'cancelled':
      return {
        title: 'This sign-in was ended',
        lines: ['It was cancelled, or another one was finished first. Nothing was shared by it.', goBack],
      };
    case 'used':
      return {
        title: 'This sign-in is finished',
        lines: ['It was used once already. Nothing has changed since.', goBack],
      };
    case 'foreign':
      return {
        title: 'This sign-in belongs to another browser',
        lines: ['It can be finished only where it was begun. Nothing was shared.', tryAgain],
      };
    case 'broken':
      return { title: 'Something went wrong here', lines: ['It was not your doing. Nothing was shared.', tryAgain] };
    default:
      return {
        title: 'There is no sign-in here',
        lines: ['This address is not in use, or not any more. Nothing was shared.', goBack],
      };
  }
}
