import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { onDesktop } from '../fixtures/inBrowser.ts';
import { renderPart } from '../fixtures/renderScreen.tsx';
import { Button } from '../parts/Button.tsx';
import { Root } from '../parts/Root.tsx';
import { SearchField } from '../parts/SearchField.tsx';

function luminanceOf(colour: string): number {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data]
    .slice(0, 3)
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(element: Element): number {
  const { color, backgroundColor } = getComputedStyle(element);
  return contrast(color, backgroundColor);
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('The style sheet', () => {
  it.each(['#0b5fff', '#ffd400', '#00ff7b', '#ff2d55', '#ffffff', '#000000', 'rebeccapurple'])(
    'keeps the words on a button readable with the accent %s',
    (accent) => {
      renderPart(
        <Root accent={accent}>
          <Button>Continue</Button>
        </Root>,
      );
      expect(contrastOf(page.getByRole('button').element())).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['light', 'dark'] as const)(
    'draws what can be used, and what has the focus, with a contrast of 3 to 1 in %s',
    async (theme) => {
      renderPart(
        <Root theme={theme}>
          <SearchField label="Search" placeholder="Name" value="" onChange={() => {}} />
        </Root>,
      );
      const field = page.getByRole('searchbox').element();
      const { backgroundColor, borderColor } = getComputedStyle(field);
      expect(contrast(borderColor, backgroundColor)).toBeGreaterThanOrEqual(3);
      field.focus();
      const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(field);
      expect([outlineStyle, outlineWidth]).toEqual(['solid', '2px']);
      expect(contrast(outlineColor, backgroundColor)).toBeGreaterThanOrEqual(3);
    },
  );

  it('yields to the host’s own rules without any trick', async () => {
    await onDesktop();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('button { border-radius: 0 }');
    document.adoptedStyleSheets.push(sheet);
    renderPart(<Button>Continue</Button>);
    expect(getComputedStyle(page.getByRole('button').element()).borderRadius).toBe('0px');
    document.adoptedStyleSheets.pop();
  });

  it('changes its accent at once', () => {
    const fill = () => getComputedStyle(page.getByRole('button').element()).backgroundColor;
    const { unmount } = renderPart(
      <Root accent="#c2185b">
        <Button>Continue</Button>
      </Root>,
    );
    const pink = fill();
    unmount();
    renderPart(<Button>Continue</Button>);
    expect(fill()).not.toBe(pink);
  });

  it('touches nothing outside of its root', () => {
    document.body.insertAdjacentHTML('beforeend', '<p data-part="note" id="foreign">Another library’s part</p>');
    const foreign = document.getElementById('foreign');
    expect(foreign && getComputedStyle(foreign).padding).toBe('0px');
    foreign?.remove();
  });
});
