// @vitest-environment jsdom
import type { Session } from '@linkflow/contract';
import type { LinkFlowProps } from '@linkflow/react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { apiError, fakeServer, json } from '../testing/fakeServer.ts';
import { renderPortal } from '../testing/renderPortal.tsx';
import { HostedFlow } from './HostedFlow.tsx';

vi.mock('@linkflow/react', () => ({
  LinkFlow: ({ backend, presentation, signIn }: LinkFlowProps): ReactNode => {
    const [company, setCompany] = useState('');
    return (
      <>
        <p>presentation {presentation}</p>
        <p>sign-in by {signIn}</p>
        <p>company {company}</p>
        <button type="button" onClick={async () => setCompany((await backend.getSession()).company.name)}>
          read the session
        </button>
      </>
    );
  },
}));

const session: Session = {
  company: { id: 'company-1', name: 'Oak Furniture Ltd' },
  host: { name: 'Demo Bank' },
  connections: [],
  otherSoftware: {
    id: 'integration-0',
    key: 'other',
    name: 'Other software',
    vendor: null,
    aliases: [],
    webAddress: null,
    badges: [],
    sourceType: 'Other',
    methods: ['upload'],
    reports: ['suppliers', 'bills'],
  },
  maxFileSize: 1,
  expiresAt: '2026-05-01T00:00:00Z',
};

const props = { secret: 's3cret', token: 'token-1', signIn: 'tab', onFinish: () => {}, onClose: () => {} } as const;

describe('HostedFlow', () => {
  it('embeds the flow in the page', () => {
    renderPortal(<HostedFlow {...props} />);
    expect(screen.getByText('presentation inline')).toBeVisible();
  });

  it.each(['tab', 'redirect'] as const)('lets the customer sign in to the software by %s', (signIn) => {
    renderPortal(<HostedFlow {...props} signIn={signIn} />);
    expect(screen.getByText(`sign-in by ${signIn}`)).toBeVisible();
  });

  it('gets a new token with the same link when the first has ended', async () => {
    const user = userEvent.setup();
    let answers = 0;
    const server = fakeServer({
      'GET /link/session': () => {
        answers += 1;
        return answers === 1 ? apiError(401, 'token_expired') : json(session);
      },
      'POST /link/exchange': () => json({ expiresIn: 3600, accessToken: 'token-2', tokenType: 'Bearer' }),
    });
    renderPortal(<HostedFlow {...props} />);
    await user.click(screen.getByRole('button', { name: 'read the session' }));
    expect(await screen.findByText('company Oak Furniture Ltd')).toBeVisible();
    expect(server.asked.find((asked) => asked.method === 'POST')?.body).toEqual({ link: 's3cret' });
  });
});
