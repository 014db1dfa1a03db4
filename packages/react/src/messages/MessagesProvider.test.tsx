// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { completeEnglish } from './english.ts';
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

function LaterWords() {
  const { title, button } = useMessages().m.briefing;
  return (
    <>
      <p>{title}</p>
      <p>{button}</p>
    </>
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

  it('takes up the words of the other screens when they come, under those of the host', () => {
    render(
      <MessagesProvider overrides={{ briefing: { title: 'Our own' } }}>
        <LaterWords />
      </MessagesProvider>,
    );
    expect(screen.queryByText('Start')).not.toBeInTheDocument();
    act(() => completeEnglish(en));
    expect(screen.getByText('Our own')).toBeVisible();
    expect(screen.getByText('Start')).toBeVisible();
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
