import type { ReactNode } from 'react';
import { RequestError } from '../api/request.ts';
import { host } from '../host.ts';
import { useIsOnline } from '../parts/useIsOnline.ts';
import { ConnectMessage } from './ConnectMessage.tsx';

interface ConnectFailureProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** Why a Link URL did not open, and what the customer can do about it. */
export function ConnectFailure({ error, onRetry }: ConnectFailureProps): ReactNode {
  const isOnline = useIsOnline();
  const retry = (
    <button type="button" className="button" data-primary onClick={onRetry}>
      Try again
    </button>
  );
  if (!isOnline) {
    return (
      <ConnectMessage title="You are offline" picture="stopped" action={retry}>
        This page opens by itself when the connection is back.
      </ConnectMessage>
    );
  }
  if (error instanceof RequestError && !error.isPassing) {
    const hasEnded = error.answer?.detailedErrorCode === 'token_expired';
    return (
      <ConnectMessage title={hasEnded ? 'This link has ended' : 'This link does not work'} picture="stopped">
        {hasEnded
          ? `Links end after a while to keep your data safe. Ask ${host.name} for a new one: what you already sent is kept.`
          : `It may not be complete: open it again from the email. If it still does not work, ask ${host.name} for a new one.`}
      </ConnectMessage>
    );
  }
  return (
    <ConnectMessage title="We cannot reach our server" picture="stopped" action={retry}>
      We keep trying, and this page opens by itself. Nothing you have sent is lost.
    </ConnectMessage>
  );
}
