// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { MessagesProvider } from '../messages/MessagesProvider.tsx';
import { Heading } from './Heading.tsx';
import { Root } from './Root.tsx';
import { ScreenFocus } from './ScreenFocus.tsx';

function page(focusFirst: boolean, title: string) {
  return (
    <ScreenFocus focusFirst={focusFirst}>
      <Heading key={title}>{title}</Heading>
    </ScreenFocus>
  );
}

/** The same tree that {@link renderPart} makes, without StrictMode remounting it. */
function again(part: React.ReactNode) {
  return (
    <MessagesProvider>
      <Root theme="light">{part}</Root>
    </MessagesProvider>
  );
}

describe('ScreenFocus', () => {
  it('focuses the first heading where it is asked to', () => {
    renderPart(page(true, 'First'));
    expect(screen.getByRole('heading', { name: 'First' })).toHaveFocus();
  });

  it('leaves the focus in the page inline, until the customer does something', () => {
    const { rerender } = renderPart(page(false, 'First'));
    rerender(again(page(false, 'Second')));
    expect(document.body).toHaveFocus();
  });

  it('focuses the heading of every screen after that', async () => {
    const { rerender } = renderPart(page(false, 'First'));
    rerender(again(page(false, 'First')));
    await userEvent.click(screen.getByRole('heading', { name: 'First' }));
    rerender(again(page(false, 'Second')));
    expect(screen.getByRole('heading', { name: 'Second' })).toHaveFocus();
  });

  it('takes the focus back to the heading when what had it goes', async () => {
    const withButton = (isThere: boolean) => (
      <ScreenFocus focusFirst>
        <Heading>Signing in</Heading>
        {isThere && <button type="button">Cancel</button>}
      </ScreenFocus>
    );
    const { rerender } = render(again(withButton(true)));
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    rerender(again(withButton(false)));
    expect(screen.getByRole('heading')).toHaveFocus();
  });

  it('leaves the focus where the customer has moved it since', async () => {
    const withButton = (isThere: boolean) => (
      <>
        <input aria-label="Of the host" />
        <ScreenFocus focusFirst>
          <Heading>Signing in</Heading>
          {isThere && <button type="button">Cancel</button>}
        </ScreenFocus>
      </>
    );
    const { rerender } = render(again(withButton(true)));
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await userEvent.click(screen.getByRole('textbox'));
    rerender(again(withButton(false)));
    expect(screen.getByRole('textbox')).toHaveFocus();
  });
});
