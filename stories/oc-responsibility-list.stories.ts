import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/responsibility-list/define.js';
import { elementFrom, storyOf } from './element.js';
import type { ElementArgs } from './args.js';
import { referenceArticle } from './data/reference-article.js';

const meta = {
  title: 'Elements/oc-responsibility-list',
  component: 'oc-responsibility-list',
  args: { occupations: referenceArticle },
  render: storyOf('oc-responsibility-list'),
} satisfies Meta<ElementArgs>;
export default meta;

type Story = StoryObj<ElementArgs>;

export const Default: Story = {
  parameters: {
    docs: {
      description: {
        story:
          'What the occupations share, then prose and a list for each. For the part of a post that says what people do all day.',
      },
    },
  },
};

export const OneOccupation: Story = {
  args: { occupations: referenceArticle.occupations.slice(1) },
  parameters: {
    docs: {
      description: {
        story: 'One occupation, and no paragraph that is shared. For a page about one occupation.',
      },
    },
  },
};

export const OnlyLists: Story = {
  args: {
    occupations: referenceArticle.occupations.map(({ name, responsibilities }) => ({
      name,
      responsibilities,
    })),
  },
  parameters: {
    docs: {
      description: {
        story:
          'Lists without prose. Without a plural the title is the heading. For data that have tasks alone.',
      },
    },
  },
};

export const OnlyProse: Story = {
  args: {
    occupations: referenceArticle.occupations.map(({ name, plural, description }) => ({
      name,
      plural,
      description,
    })),
  },
  parameters: {
    docs: { description: { story: 'Prose without lists. For data that have a description alone.' } },
  },
};

export const DeepInTheOutline: Story = {
  args: { 'heading-level': 4 },
  // The page around it has the levels above, so that none is left out.
  render: (args) =>
    html`<h2>Careers</h2>
      <h3>In management</h3>
      ${elementFrom('oc-responsibility-list', { ...args })}`,
  parameters: {
    docs: {
      description: {
        story:
          '`heading-level` fits the headings into those of the page around. For a page whose sections have headings already.',
      },
    },
  },
};

export const WordsOfYourOwn: Story = {
  args: { labels: { responsibilities: 'Everyday work', include: 'On the list of {article} {name}:' } },
  parameters: {
    docs: {
      description: {
        story:
          '`labels` replaces the heading and the line before each list. For the house style of a publisher.',
      },
    },
  },
};

export const Restyled: Story = {
  render: (args) =>
    html`<style>
        .checklist::part(list) {
          list-style: '✓ ';
        }

        .checklist::part(lead) {
          font-style: italic;
        }

        .checklist::part(item) {
          padding-inline-start: 0.25em;
        }
      </style>
      ${elementFrom('oc-responsibility-list', { ...args }, { class: 'checklist' })}`,
  parameters: {
    docs: {
      description: {
        story: 'Other bullets, by `::part(list)` and `::part(item)`. For a brand with lists of its own.',
      },
    },
  },
};
