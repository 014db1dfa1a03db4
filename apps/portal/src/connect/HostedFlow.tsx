import '@linkflow/react/styles.css';
import './hostedFlow.css';
import { createHttpBackend, exchangeLink } from '@linkflow/client';
import { LinkFlow } from '@linkflow/react';
import { type ReactNode, useState } from 'react';
import { host } from '../host.ts';

interface HostedFlowProps {
  /** The secret of the Link URL, to get a new token when the first has ended. */
  readonly secret: string;
  /** Access token of the company. */
  readonly token: string;
  /** Whether the software opens in a tab of its own or in the place of this page, which it then comes back to. */
  readonly signIn: 'tab' | 'redirect';
  readonly onFinish: () => void;
  readonly onClose: () => void;
}

/** Everything a host writes to embed the flow. */
export function HostedFlow({ secret, token, signIn, onFinish, onClose }: HostedFlowProps): ReactNode {
  const [backend] = useState(() => {
    const baseUrl = window.location.origin;
    return createHttpBackend({
      baseUrl,
      accessToken: ({ refresh }) => (refresh ? exchangeLink({ baseUrl, link: secret }) : token),
    });
  });
  return (
    <LinkFlow
      backend={backend}
      presentation="inline"
      signIn={signIn}
      theme={{ accent: host.accent }}
      onFinish={onFinish}
      onClose={onClose}
    />
  );
}
