import type { Preview } from '@storybook/react-vite';
import '../packages/react/src/styles/index.css';
import './workshop.css';
import { Stage } from './Stage.tsx';

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    options: { storySort: { order: ['Journey', 'Screens', 'Parts'] } },
  },
  initialGlobals: { theme: 'light', locale: 'en', width: '460', direction: 'ltr' },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: { title: 'Theme', icon: 'contrast', items: ['light', 'dark', 'auto'], dynamicTitle: true },
    },
    locale: {
      description: 'Language',
      toolbar: { title: 'Language', icon: 'globe', items: ['en', 'en-XA'], dynamicTitle: true },
    },
    width: {
      description: 'Width of the container in pixels',
      toolbar: { title: 'Width', icon: 'grow', items: ['320', '460', '960'], dynamicTitle: true },
    },
    direction: {
      description: 'Writing direction',
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
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
