import { type ScreenId, screenIds } from '@linkflow/journey';
import { type ComponentType, useEffect } from 'react';
import { type ScreenComponents, screens } from '../screens/registry.ts';
import type { ScreenProps } from '../screens/screens.types.ts';

/** The screen with its state and its problem, e.g. `uploading · interrupted · network.offline`. */
function describeScreen(id: ScreenId, props: ScreenProps[ScreenId]): string {
  const state = 'state' in props ? props.state : null;
  const problem = 'problem' in props ? props.problem?.code : null;
  return [id, state, problem].filter(Boolean).join(' · ');
}

/** Our screens, each of which says what it shows whenever that changes. */
export function recordedScreens(onShow: (shown: string) => void): ScreenComponents {
  const recorded = (id: ScreenId) =>
    // biome-ignore lint/correctness/noComponentHookFactories: called once for each screen, when a journey starts
    function Recorded(props: ScreenProps[ScreenId]) {
      const shown = describeScreen(id, props);
      useEffect(() => onShow(shown), [shown]);
      // SAFETY: the props are those of the same id.
      const Screen = screens[id] as ComponentType<ScreenProps[ScreenId]>;
      return <Screen {...props} />;
    };
  // SAFETY: it has one component for each id, which takes the props of that id.
  return Object.fromEntries(screenIds.map((id) => [id, recorded(id)])) as unknown as ScreenComponents;
}
