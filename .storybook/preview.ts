import type { Decorator, Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json' with { type: 'json' };
import './preview.css';
import { shownCode } from './shown-code.js';

/** What the types of the manifest have in common where this file reads it. */
interface Declaration {
  readonly tagName?: string;
  readonly members?: readonly {
    readonly name: string;
    readonly privacy?: string;
    readonly static?: boolean;
    readonly attribute?: string;
  }[];
  readonly slots?: readonly { readonly name: string }[];
  readonly cssParts?: readonly { readonly name: string }[];
}

/**
 * Storybook holds all that an element has in one object by name: the part `caption` would take the place of the
 * attribute `caption`, and the slot without a name would be lost. It lists private members, and those that stand for
 * an attribute a second time.
 */
const forStorybook = ({ members, slots, cssParts, ...declaration }: Declaration) => ({
  ...declaration,
  members: members?.filter(
    (member) => !member.static && !member.attribute && (member.privacy ?? 'public') === 'public',
  ),
  slots: slots?.map((slot) => ({ ...slot, name: slot.name || '(default slot)' })),
  cssParts: cssParts?.map((part) => ({ ...part, name: `::part(${part.name})` })),
});

setCustomElementsManifest({
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: (module.declarations as readonly Declaration[]).map((each) =>
      each.tagName ? forStorybook(each) : each,
    ),
  })),
});

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

const radio = (...options: readonly string[]) => ({ control: { type: 'inline-radio' }, options }) as const;

/** Controls where the type of an attribute doesn't lead to a good one. */
const CONTROLS: Readonly<Record<string, object>> = {
  occupations: { control: { type: 'object' } },
  sources: { control: { type: 'object' } },
  labels: { control: { type: 'object' } },
  'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  'max-age': { control: { type: 'number', min: 0 } },
  orientation: radio('rows', 'columns'),
  marks: radio('stars', 'symbols', 'numbers', 'letters'),
  summary: radio('own', 'all'),
  loading: radio('eager'),
};
/** Custom properties whose value is a colour. */
const COLOUR = /color|background/;

/** Attributes and custom properties can be tried: switches for what is on or off, colours, choices, and text. */
const controls: NonNullable<Preview['argTypesEnhancers']>[number] = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]): [string, typeof argType] => {
      const { category, type } = argType.table ?? {};
      if (category === 'attributes') {
        const isSwitch = /^boolean\b/.test(type?.summary ?? '');
        return [name, { ...argType, control: { type: isSwitch ? 'boolean' : 'text' }, ...CONTROLS[name] }];
      }
      if (category !== 'css custom properties') return [name, { ...argType, control: { disable: true } }];
      return [name, { ...argType, control: { type: COLOUR.test(name) ? 'color' : 'text' } }];
    }),
  );

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { source: { excludeDecorators: true, transform: shownCode } }, // what one would paste
    options: { storySort: { order: ['Start', 'Elements', 'Ways to give data'] } },
    layout: 'fullscreen',
  },
  globalTypes: {
    scheme: choice('Colours', 'mirror', { light: 'Light', dark: 'Dark' }),
    direction: choice('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
    width: choice('Width', 'grow', {
      full: 'Full width',
      wide: '60rem',
      phone: '375 px',
      narrow: '320 px',
      tiny: '240 px',
    }),
  },
  initialGlobals: { scheme: 'light', direction: 'ltr', width: 'full' },
  decorators: [hostPage],
  argTypesEnhancers: [controls],
};

export default preview;
