import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { untilRecovered } from '../api/queryClient.ts';
import { host } from '../host.ts';
import { Mark } from '../parts/Mark.tsx';
import { OfflineBar } from '../parts/OfflineBar.tsx';
import { ConnectFailure } from './ConnectFailure.tsx';
import { ConnectMessage } from './ConnectMessage.tsx';
import { openLink } from './openLink.ts';
import { signInMode } from './signInMode.ts';

const HostedFlow = lazy(async () => ({ default: (await import('./HostedFlow.tsx')).HostedFlow }));

type Stage = 'open' | 'closed' | 'finished';

/** The page behind a Link URL, for the customer: it opens the link and embeds the flow. */
export function ConnectPage({ secret }: { secret: string }): ReactNode {
  const [stage, setStage] = useState<Stage>('open');
  const access = useQuery({
    queryKey: ['accessToken', secret],
    queryFn: () => openLink(secret),
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: untilRecovered,
  });

  function content(): ReactNode {
    if (stage === 'finished') {
      return (
        <ConnectMessage title="Thank you. You can close this page." picture="done">
          {host.name} has what it needs and will be in touch.
        </ConnectMessage>
      );
    }
    if (stage === 'closed') {
      return (
        <ConnectMessage
          title="Your progress is kept"
          action={
            <button type="button" className="button" data-primary onClick={() => setStage('open')}>
              Open again
            </button>
          }
        >
          Go on now, or later with the same link. Nothing you have sent is lost.
        </ConnectMessage>
      );
    }
    if (access.isError) return <ConnectFailure error={access.error} onRetry={() => void access.refetch()} />;
    if (access.isPending) return <ConnectMessage title="Opening your secure page…" picture="waiting" />;
    return (
      <Suspense fallback={<ConnectMessage title="Opening your secure page…" picture="waiting" />}>
        <h1 className="visually-hidden">Share your data with {host.name}</h1>
        <HostedFlow
          secret={secret}
          token={access.data}
          signIn={signInMode(window.location.search)}
          onFinish={() => setStage('finished')}
          onClose={() => setStage('closed')}
        />
      </Suspense>
    );
  }

  return (
    <div className="connect">
      <title>{`Share your data · ${host.name}`}</title>
      <header className="connect-header">
        <span className="brand">
          <Mark />
          <span>{host.name}</span>
        </span>
      </header>
      <OfflineBar />
      <main className="connect-main">{content()}</main>
      <footer className="connect-footer">Only share this link with people who may act for your company.</footer>
    </div>
  );
}
