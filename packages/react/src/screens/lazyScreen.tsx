import { problem } from '@linkflow/journey';
import { type ComponentType, type FunctionComponent, useEffect, useState } from 'react';
import { Waiting } from '../parts/Waiting.tsx';

/** A screen whose code comes in a chunk of its own. */
export interface LazyScreen<Props> extends FunctionComponent<Props> {
  /** Fetches the code ahead of time. Rejects where it cannot be fetched; the screen itself then offers to try again. */
  preload(): Promise<void>;
}

/** Makes a screen that fetches its component when it is first shown, or before. */
export function lazyScreen<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyScreen<Props> {
  let Loaded: ComponentType<Props> | null = null;
  const preload = async () => {
    Loaded ??= await load();
  };

  // biome-ignore lint/correctness/noComponentHookFactories: called once for each screen, when the registry is made
  function Screen(props: Props) {
    const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');

    useEffect(() => {
      if (state !== 'loading') return;
      let current = true;
      const settle = (next: 'ready' | 'failed') => () => {
        if (current) setState(next);
      };
      preload().then(settle('ready'), settle('failed'));
      return () => {
        current = false;
      };
    }, [state]);

    if (Loaded) return <Loaded {...props} />;
    const reason = state === 'failed' ? problem('network.unreachable') : null;
    return <Waiting problem={reason} onRetry={() => setState('loading')} />;
  }

  return Object.assign(Screen, { preload });
}
