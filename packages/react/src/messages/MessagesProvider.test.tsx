// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { MessagesProvider, type MessagesProviderProps, useMessages } from './MessagesProvider.tsx';
import { pseudo } from './pseudo.ts';

function Words() {
  const { m, language, format } = useMessages();
  return (
    <p lang={language}>
      {m.landing.button} {format.number(1032.5)}
    </p>
  );
}

function page(props: Omit<MessagesProviderProps, 'children'>) {
  return (
    <StrictMode>
      <MessagesProvider {...props}>
        <Words />
      </MessagesProvider>
    </StrictMode>
  );
}

afterEach(cleanup);

describe('MessagesProvider', () => {
  it('speaks English from the first moment', () => {
    render(page({}));
    expect(screen.getByText(/Get started/)).toHaveAttribute('lang', 'en');
  });

  it('changes the language of what is already shown', async () => {
    const { rerender } = render(page({ locale: 'en' }));
    rerender(page({ locale: 'en-XA' }));
    expect(await screen.findByText(new RegExp(pseudo.landing.button.replaceAll(/[[\]]/g, '.')))).toBeVisible();
  });

  it('writes numbers in the locale also where its words are missing', () => {
    render(page({ locale: 'de' }));
    expect(screen.getByText('Get started 1.032,5')).toBeVisible();
  });

  it('lays the host’s words over those of the language', () => {
    render(page({ overrides: { landing: { button: 'Let’s go' } } }));
    expect(screen.getByText(/Let’s go/)).toBeVisible();
  });

  it('is not needed for English', () => {
    render(<Words />);
    expect(screen.getByText(new RegExp(en.landing.button))).toBeVisible();
  });
});
