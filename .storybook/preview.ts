import type { Decorator, Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json' with { type: 'json' };
import './preview.css';

setCustomElementsManifest(manifest);

const choice = (name: string, icon: string, items: Record<string, string>) => ({
  description: name,
  toolbar: {
    title: name,
    icon: icon as 'mirror',
    dynamicTitle: true,
    items: Object.entries(items).map(([value, title]) => ({ value, title })),
  },
});

/** The page around the element: what the toolbar chooses, as a host page would set it. */
const hostPage: Decorator = (story, { globals }) => {
  const { scheme, direction, width } = globals as Record<string, string>;
  return html`<div class="host-page scheme-${scheme} width-${width}" dir=${direction}>${story()}</div>`;
};

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    layout: 'fullscreen',
  },
  globalTypes: {
    scheme: choice('Colours', 'mirror', { light: 'Light', dark: 'Dark' }),
    direction: choice('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
    width: choice('Width', 'grow', { full: 'Full width', wide: '60rem', phone: '375 px', narrow: '320 px' }),
  },
  initialGlobals: { scheme: 'light', direction: 'ltr', width: 'full' },
  decorators: [hostPage],
};

export default preview;
