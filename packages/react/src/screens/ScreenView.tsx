import type { ScreenId } from '@linkflow/journey';
import { type ComponentType, useEffect } from 'react';
import { preloadScreens, type ScreenComponents, screens } from './registry.ts';
import type { Screen, ScreenProps } from './screens.types.ts';

interface ScreenViewProps {
  readonly screen: Screen;
  /** The host's own components, in the place of ours. */
  readonly components?: Partial<ScreenComponents>;
}

/** Renders one screen with its props. */
export function ScreenView({ screen, components }: ScreenViewProps) {
  useEffect(() => {
    // One that cannot be fetched now is fetched when it is shown.
    preloadScreens().catch(() => {});
  }, []);

  // SAFETY: both come from the same id, which the type of the registry pairs with the props.
  const Component = (components?.[screen.id] ?? screens[screen.id]) as ComponentType<ScreenProps[ScreenId]>;
  return <Component {...screen.props} />;
}
