import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/source-list/define.js';
import { elementControls } from './args.js';
import type { ElementArgs } from './args.js';
import { sources } from './data/bls.js';
import { referenceArticle } from './data/reference-article.js';

const render = (args: ElementArgs) =>
  html`<oc-source-list
    lang=${ifDefined(args.lang)}
    .occupations=${args.occupations}
    .sources=${args.sources}
    .labels=${args.labels}
    .headingLevel=${args['heading-level'] ?? 2}
  ></oc-source-list>`;

const meta = {
  title: 'Elements/oc-source-list',
  component: 'oc-source-list',
  argTypes: elementControls,
  args: { occupations: referenceArticle },
  render,
} satisfies Meta<ElementArgs>;
export default meta;

type Story = StoryObj<ElementArgs>;

export const Default: Story = {
  parameters: {
    docs: {
      description: { story: 'All sources in full, for pages that want them in a place of their own.' },
    },
  },
};

export const SourcesBesideTheData: Story = {
  args: { occupations: [{ name: 'Marketing Managers' }], sources },
  parameters: {
    docs: { description: { story: 'Occupations as an array, the sources beside it in `sources`.' } },
  },
};

export const NamesOnly: Story = {
  args: {
    occupations: [
      { name: 'Example Tester', pay: { median: 52000, source: 'Example Institute' } },
      { name: 'Example Writer', pay: { median: 48000, source: ['Example Institute', 'Example Panel'] } },
    ],
  },
  parameters: {
    docs: { description: { story: 'Sources that are nothing but a name, each reported once.' } },
  },
};

export const WordsOfYourOwn: Story = {
  args: {
    labels: { sources: 'Where the figures come from', retrieved: 'read on {date}' },
    'heading-level': 3,
  },
  parameters: {
    docs: { description: { story: '`labels` replaces the heading and the words around dates.' } },
  },
};

export const Restyled: Story = {
  render: (args) =>
    html`<style>
        .fine-print {
          --oc-muted-color: light-dark(#5a4632, #d9c3a5);
        }

        .fine-print::part(note) {
          border-block-start: 1px solid;
          padding-block: 0.5em;
        }
      </style>
      <oc-source-list class="fine-print" .occupations=${args.occupations}></oc-source-list>`,
  parameters: { docs: { description: { story: 'Color by a custom property, lines by `::part(note)`.' } } },
};
