import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/source-list/define.js';
import { elementFrom, storyOf } from './element.js';
import type { ElementArgs } from './args.js';
import { sources } from './data/bls.js';
import { referenceArticle } from './data/reference-article.js';

const meta = {
  title: 'Elements/oc-source-list',
  component: 'oc-source-list',
  args: { occupations: referenceArticle },
  render: storyOf('oc-source-list'),
} satisfies Meta<ElementArgs>;
export default meta;

type Story = StoryObj<ElementArgs>;

export const Default: Story = {
  parameters: {
    docs: {
      description: {
        story:
          'All sources in full, for pages that want them in a place of their own. At the end of a long post, say.',
      },
    },
  },
};

export const SourcesBesideTheData: Story = {
  args: { occupations: [{ name: 'Marketing Managers' }], sources },
  parameters: {
    docs: {
      description: {
        story:
          'Occupations as an array, the sources beside it in `sources`. For data that come from two places.',
      },
    },
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
    docs: {
      description: {
        story: 'Sources that are nothing but a name, each reported once. To see what an author is told.',
      },
    },
  },
};

export const WordsOfYourOwn: Story = {
  args: {
    labels: { sources: 'Where the figures come from', retrieved: 'read on {date}' },
    'heading-level': 3,
  },
  parameters: {
    docs: {
      description: {
        story:
          '`labels` replaces the heading and the words around dates. For the house style of a publisher.',
      },
    },
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
      ${elementFrom('oc-source-list', { ...args }, { class: 'fine-print' })}`,
  parameters: {
    docs: {
      description: {
        story: 'Color by a custom property, lines by `::part(note)`. For a brand with fine print of its own.',
      },
    },
  },
};
