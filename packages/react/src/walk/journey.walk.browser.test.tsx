import { type LinkSnapshot, selectAuthorizing, selectChoosing, selectIsLeaving, selectScreen } from '@linkflow/journey';
import { afterEach, beforeAll, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { page } from 'vitest/browser';
import { findViolations } from '../accessibility/axe.ts';
import '../styles/index.css';
import { en } from '../messages/en.ts';
import { preloadScreens } from '../screens/registry.ts';
import { FlowPage } from './FlowPage.tsx';
import { after, lastOf, pathsThrough, type Step } from './model.ts';
import { worlds } from './worlds.ts';

const which = import.meta.env.MODE === 'every-path' ? 'simple' : 'shortest';
const known = new Set<string>();
const walks = [];
for (const world of worlds) walks.push({ world, paths: await pathsThrough(world, which, known) });

const soon = { interval: 4 };
let flow: FlowPage;
let complaints: readonly MockInstance[];
const seen = new Set<string>();

beforeAll(async () => {
  await page.viewport(1000, 900);
  await preloadScreens();
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  complaints = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
});

afterEach(() => {
  flow.leave();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What the customer must see in this state of the machine. */
function placeOf(state: LinkSnapshot) {
  const screen = selectScreen(state);
  if (screen === 'authorizing') return { screen, state: selectAuthorizing(state) };
  if (screen === 'choosingEntities') return { screen, state: selectChoosing(state) };
  return { screen };
}

async function expectPlace(state: LinkSnapshot) {
  await expect.poll(() => ({ screen: flow.screen, state: flow.state }), soon).toMatchObject(placeOf(state));
}

async function expectWords({ context }: LinkSnapshot) {
  expect(flow.heading?.textContent).not.toBe('');
  const words = context.problem && en.problems[context.problem.code];
  if (words) await expect.poll(() => flow.text, soon).toContain(words.next);
}

function expectFocus(steps: readonly Step[]) {
  const [before, now] = steps.slice(-2).map(({ state }) => selectScreen(state));
  if (now && before !== now) expect(document.activeElement).toBe(flow.heading);
  else expect(flow.find('[data-part="frame"]')?.contains(document.activeElement), 'the focus is not lost').toBe(true);
}

function expectWayOn() {
  const waits = flow.find('[data-part="skeleton"], [data-part="progress"]') !== null;
  expect(waits || flow.waysOn.length > 0, 'there is a way on, or it is said what is waited for').toBe(true);
  expect(document.querySelectorAll('[data-variant="primary"]').length).toBeLessThanOrEqual(1);
}

async function expectCloseAndStay(state: LinkSnapshot) {
  const close = flow.find('[data-part="close"]');
  flow.press(close, 'Close');
  if (!selectIsLeaving(after(state, { type: 'flow.close' }))) {
    expect(flow.onClose).toHaveBeenCalledTimes(1);
    return;
  }
  await expect.poll(() => flow.find('[data-part="leaving"]'), soon).not.toBeNull();
  expect(flow.onClose).not.toHaveBeenCalled();
  flow.press(flow.button(en.leaving.stay), 'Stay');
  await expect.poll(() => flow.find('[data-part="leaving"]'), soon).toBeNull();
  expect(document.activeElement, 'the focus comes back').toBe(close);
  await expectPlace(state);
}

async function expectBack(state: LinkSnapshot) {
  const back = flow.button(en.frame.back);
  if (!back) return;
  flow.press(back, 'Back');
  await expectPlace(after(state, { type: 'nav.back' }));
}

describe.each(walks)('$world.name', ({ world, paths }) => {
  it.each(paths)('walks $name', async ({ steps }) => {
    flow = new FlowPage(await world.create());
    await flow.begin();
    for (const { event, state } of steps.slice(1)) {
      await flow.meet(event);
      await expectPlace(state);
    }
    const { state } = lastOf(steps);
    await expectWords(state);
    expectFocus(steps);
    expectWayOn();
    await expectCloseAndStay(state);
    const place = JSON.stringify([placeOf(state), state.context.problem?.code]);
    if (!seen.has(place)) {
      seen.add(place);
      vi.useRealTimers();
      expect(await findViolations()).toEqual([]);
    }
    await expectBack(state);
    expect(complaints.flatMap(({ mock }) => mock.calls)).toEqual([]);
  });
});
