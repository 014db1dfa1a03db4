import type { Words } from '../../messages/MessagesProvider.tsx';
import type { AuthorizingProps } from '../screens.types.ts';

interface AuthorizingWords {
  readonly title: string;
  readonly lead: string;
}

/** What a sign-in under way is called in each state, and how it was opened. */
export function authorizingWords(
  { m, text }: Words,
  { state, display, integration }: Pick<AuthorizingProps, 'state' | 'display' | 'integration'>,
): AuthorizingWords {
  const [title, lead] = messagesOf(m.authorizing, state, display);
  const values = { softwareName: integration.name };
  return { title: text(title, values), lead: text(lead, values) };
}

function messagesOf(
  words: Words['m']['authorizing'],
  state: AuthorizingProps['state'],
  display: AuthorizingProps['display'],
): readonly [title: string, lead: string] {
  switch (state) {
    case 'suspectClosed':
      return [words.titleSuspect, words.leadSuspect];
    case 'closed':
      return [words.titleClosed, words.leadClosed];
    case 'confirming':
      return [words.titleConfirming, words.leadConfirming];
    case 'cancelling':
      return [words.titleCancelling, words.leadCancelling];
    case 'starting':
    case 'waiting':
    case 'quiet':
      if (display === 'blocked') return [words.titleBlocked, words.leadBlocked];
      if (display === 'redirect') return [words.titleRedirect, words.leadRedirect];
      if (state === 'starting') return [words.titleStarting, words.leadStarting];
      return display === null ? [words.titleReloaded, words.leadReloaded] : [words.title, words.lead];
  }
}
