import '@linkflow/react/styles.css';
import { createHttpBackend } from '@linkflow/client';
import { LinkFlow } from '@linkflow/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './heard.types.ts';

window.heard = [];
window.tokens = [];
const query = new URLSearchParams(location.search);
const hear = (name: string) => (argument?: unknown) => void window.heard.push([name, argument]);

const backend = createHttpBackend({
  baseUrl: query.get('server') ?? '',
  accessToken: async ({ refresh }) => {
    window.tokens.push(refresh);
    return (await fetch('/link-token')).text();
  },
});

const main = document.querySelector('main');
if (!main) throw new Error('the page has no main element');
createRoot(main).render(
  <StrictMode>
    <LinkFlow
      backend={backend}
      presentation="inline"
      signIn={query.get('signIn') === 'redirect' ? 'redirect' : 'tab'}
      onConnectionStarted={hear('onConnectionStarted')}
      onConnection={hear('onConnection')}
      onConsent={hear('onConsent')}
      onError={hear('onError')}
      onFinish={hear('onFinish')}
      onClose={hear('onClose')}
    />
  </StrictMode>,
);
