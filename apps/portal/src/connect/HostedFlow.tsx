import '@linkflow/react/styles.css';
import './hostedFlow.css';
import { createHttpBackend } from '@linkflow/client';
import { LinkFlow } from '@linkflow/react';
import { type ReactNode, useState } from 'react';
import { host } from '../host.ts';

interface HostedFlowProps {
  readonly accessToken: () => Promise<string>;
  readonly onFinish: () => void;
  readonly onClose: () => void;
}

/** Everything a host writes to embed the flow. */
export function HostedFlow({ accessToken, onFinish, onClose }: HostedFlowProps): ReactNode {
  const [backend] = useState(() => createHttpBackend({ baseUrl: window.location.origin, accessToken }));
  return (
    <LinkFlow
      backend={backend}
      presentation="inline"
      theme={{ accent: host.accent }}
      onFinish={onFinish}
      onClose={onClose}
    />
  );
}
