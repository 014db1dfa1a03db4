import type { Preview } from '@storybook/react-vite';
import '@fontsource-variable/inter';
import '../packages/react/src/styles/index.css';
import '../packages/react/src/workshop/workshop.css';
import '../packages/react/src/workshop/journeyMap.css';
import { accents } from '../packages/react/src/workshop/accents.ts';
import type { NetworkName } from '../packages/react/src/workshop/network.ts';
import { Stage } from '../packages/react/src/workshop/Stage.tsx';

type Icon = 'contrast' | 'paintbrush' | 'globe' | 'grow' | 'transfer' | 'play' | 'lightning';

/** A menu of the toolbar. `titles` has a title for each value. */
function menu(title: string, icon: Icon, titles: Readonly<Record<string, string>>) {
  const items = Object.entries(titles).map(([value, name]) => ({ value, title: name }));
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } };
}

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Journey',
          ['Map', 'Playable'],
          'Screens',
          [
            'Opening',
            'Unavailable',
            'Landing',
            'Selecting',
            'Consenting',
            'Requesting',
            'SignInInstructing',
            'Authorizing',
            'ChoosingEntities',
            'SignInFailed',
            'Briefing',
            'Instructing',
            'Checking',
            'Reviewing',
            'Uploading',
            'Confirming',
            'Received',
            'Submitting',
            'Complete',
            'Leaving',
          ],
          'Parts',
        ],
      },
    },
  },
  initialGlobals: {
    theme: 'light',
    accent: 'own',
    locale: 'en',
    width: '460',
    direction: 'ltr',
    motion: 'full',
    network: 'fast',
  },
  globalTypes: {
    theme: menu('Theme', 'contrast', { light: 'Light', dark: 'Dark', auto: 'As the system' }),
    accent: menu(
      'Accent',
      'paintbrush',
      Object.fromEntries(Object.keys(accents).map((name) => [name, `Accent: ${name}`])),
    ),
    locale: menu('Language', 'globe', { en: 'English', 'en-XA': 'As long as German (en-XA)' }),
    width: menu('Width', 'grow', { '320': '320 px', '460': '460 px', '960': '960 px', full: 'Full width' }),
    direction: menu('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
    motion: menu('Motion', 'play', { full: 'Full motion', reduce: 'Reduced motion' }),
    network: menu('Network', 'lightning', {
      fast: 'Fast network',
      slow: 'Slow network',
      offline: 'Offline',
    } satisfies Record<NetworkName, string>),
  },
  decorators: [
    (Story, { globals, parameters, id }) => (
      <Stage key={id} globals={globals} parameters={parameters}>
        <Story />
      </Stage>
    ),
  ],
};
export default preview;
