// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { Root } from './Root.tsx';

function rootOf(container: HTMLElement): HTMLElement | null {
  return container.querySelector('[data-part="root"] [data-part="root"]');
}

describe('Root', () => {
  it('follows the system unless a theme is chosen', () => {
    const { container } = renderPart(<Root>words</Root>);
    expect(rootOf(container)).toHaveAttribute('data-theme', 'auto');
  });

  it('says the language and the direction of its words', () => {
    const { container } = renderPart(<Root>words</Root>);
    expect(rootOf(container)).toHaveAttribute('lang', 'en');
    expect(rootOf(container)).toHaveAttribute('dir', 'ltr');
  });

  it('hands the accent of the host to the style sheet', () => {
    const { container } = renderPart(<Root accent="#0b5fff">words</Root>);
    expect(rootOf(container)?.style.getPropertyValue('--linkflow-accent')).toBe('#0b5fff');
  });

  it('leaves the accent to the style sheet where the host has none', () => {
    const { container } = renderPart(<Root>words</Root>);
    expect(rootOf(container)?.getAttribute('style')).toBeNull();
  });
});
