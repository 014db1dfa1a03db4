const controls = 'button, a[href], summary, select, textarea, input:not([hidden])';
/** A table may scroll both ways (WCAG 2.2, 1.4.10), a field shows as much of a line as it can, a skeleton says nothing. */
const mayBeCut = '[data-part="preview"], [data-part="announcer"], input, [data-state="loading"]';

/** What a customer's own style sheet may ask of text (WCAG 2.2, 1.4.12), as much of it as must do no harm. */
export const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Parts whose content is cut off or hangs out at the side, in the page as it stands. */
export function findCutParts(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const page = scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} pixels too wide`] : [];
  const parts = [...document.querySelectorAll('.linkflow [data-part]:not(svg)')].filter((part) => {
    if (part.matches(mayBeCut)) return false;
    const { overflowX, overflowY } = getComputedStyle(part);
    const isCutBeside = overflowX !== 'visible' && part.scrollWidth > part.clientWidth + 1;
    const isCutBelow = /hidden|clip/.test(overflowY) && part.scrollHeight > part.clientHeight + 1;
    return isCutBeside || isCutBelow;
  });
  return [...page, ...parts.map(describe)];
}

/** Controls smaller than 24 by 24 pixels (WCAG 2.2, 2.5.8). A control is as large as its label where that is pressed. */
export function findSmallTargets(): string[] {
  return [...document.querySelectorAll(controls)]
    .map((control) => control.closest('label') ?? control)
    .filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width < 24 || height < 24;
    })
    .map(describe);
}

/** Controls of which nothing is to be seen while they have the focus (WCAG 2.2, 2.4.11). */
export function findObscuredFocus(): string[] {
  return [...document.querySelectorAll<HTMLElement>(controls)]
    .filter((control) => {
      control.focus();
      return document.activeElement === control && !isSeen(control);
    })
    .map(describe);
}

function isSeen(control: HTMLElement): boolean {
  const target = control.closest('label') ?? control;
  const { left, top, width, height } = control.getBoundingClientRect();
  return [0.1, 0.3, 0.5, 0.7, 0.9].some((share) =>
    target.contains(document.elementFromPoint(left + width / 2, top + height * share)),
  );
}

/** Parts that move for longer than a millisecond. */
export function findMotion(): string[] {
  const running = document.getAnimations().map((animation) => `an animation, ${animation.playState}`);
  const parts = [...document.querySelectorAll('.linkflow, .linkflow *')].filter((part) => {
    const { animationName, animationDuration, transitionDuration } = getComputedStyle(part);
    const durations = [transitionDuration, animationName === 'none' ? '0s' : animationDuration];
    return durations.some((all) => all.split(', ').some((duration) => Number.parseFloat(duration) > 0.001));
  });
  return [...running, ...parts.map(describe)];
}

function describe(element: Element): string {
  return `${element.getAttribute('data-part') ?? element.tagName}: ${element.textContent?.trim().slice(0, 60)}`;
}
