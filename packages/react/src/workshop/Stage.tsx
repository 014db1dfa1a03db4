import type { ConnectionMethod, Integration } from '@linkflow/contract';
import type { ScreenId } from '@linkflow/journey';
import type { ReactNode } from 'react';
import { en } from '../messages/en.ts';
import { completeEnglish } from '../messages/english.ts';
import { MessagesProvider, useMessages } from '../messages/MessagesProvider.tsx';
import { Frame } from '../parts/Frame.tsx';
import { Root } from '../parts/Root.tsx';
import { progressOf } from '../screens/progressOf.ts';
import { accents } from './accents.ts';

// A story shows its screen without fetching it first.
completeEnglish(en);

interface StageProps {
  /** Of the toolbar: `theme`, `accent`, `locale`, `width`, `direction`, `motion`. */
  readonly globals: Readonly<Record<string, unknown>>;
  /** `screen` puts a frame around the story, with the step of that screen. */
  readonly parameters: Partial<Omit<StageFrameProps, 'screen' | 'children'>> & { readonly screen?: ScreenId | null };
  readonly children: ReactNode;
}

/** What every story stands on: the words, the theme, the width, and for a screen its frame. */
export function Stage({ globals, parameters, children }: StageProps) {
  const theme = globals.theme === 'dark' || globals.theme === 'auto' ? globals.theme : 'light';
  const accent = accents[String(globals.accent)];
  return (
    <MessagesProvider locale={String(globals.locale)}>
      <Root theme={theme} accent={accent} direction={globals.direction === 'rtl' ? 'rtl' : 'ltr'}>
        <div className="workshop" data-width={globals.width} data-motion={globals.motion}>
          {parameters.screen ? (
            <StageFrame {...parameters} screen={parameters.screen}>
              {children}
            </StageFrame>
          ) : (
            children
          )}
        </div>
      </Root>
    </MessagesProvider>
  );
}

interface StageFrameProps {
  readonly screen: ScreenId;
  /** @default 'Northbank' */
  readonly hostName?: string;
  readonly software?: Integration;
  /** How the data is shared. @default the preferred way of the software */
  readonly method?: ConnectionMethod;
  readonly position?: number;
  readonly children: ReactNode;
}

function StageFrame({ screen, hostName = 'Northbank', software, method, position = 0, children }: StageFrameProps) {
  const { m } = useMessages();
  const isKnown = screen !== 'opening' && screen !== 'unavailable';
  return (
    <Frame
      hostName={isKnown ? hostName : null}
      softwareName={software?.name ?? null}
      progress={progressOf(m, {
        id: screen,
        method: method ?? software?.methods[0] ?? null,
        reports: software?.reports ?? null,
        position,
      })}
      onClose={() => {}}
    >
      {children}
    </Frame>
  );
}
