// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { Monogram } from './Monogram.tsx';

function lettersOf(name: string): string | null | undefined {
  return renderPart(<Monogram name={name} />).container.querySelector('[data-part="monogram"]')?.textContent;
}

describe('Monogram', () => {
  it.each([
    ['Xero', 'XE'],
    ['Sage Intacct', 'SI'],
    ['S/4HANA Cloud', 'S4'],
    ['Ölmühle', 'ÖL'],
  ])('shortens %s to %s', (name, letters) => {
    expect(lettersOf(name)).toBe(letters);
  });

  it('is skipped by screen readers, because the name is beside it', () => {
    const { container } = renderPart(<Monogram name="Xero" />);
    expect(container.querySelector('[data-part="monogram"]')).toHaveAttribute('aria-hidden', 'true');
  });
});
