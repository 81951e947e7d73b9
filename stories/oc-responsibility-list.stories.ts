import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/responsibility-list/define.js';
import { elementControls } from './args.js';
import type { ElementArgs } from './args.js';
import { referenceArticle } from './data/reference-article.js';

const render = (args: ElementArgs) =>
  html`<oc-responsibility-list
    lang=${ifDefined(args.lang)}
    .occupations=${args.occupations}
    .sources=${args.sources}
    .labels=${args.labels}
    .headingLevel=${args['heading-level'] ?? 2}
  ></oc-responsibility-list>`;

const meta = {
  title: 'Elements/oc-responsibility-list',
  component: 'oc-responsibility-list',
  argTypes: elementControls,
  args: { occupations: referenceArticle },
  render,
} satisfies Meta<ElementArgs>;
export default meta;

type Story = StoryObj<ElementArgs>;

export const Default: Story = {
  parameters: {
    docs: { description: { story: 'What the occupations share, then prose and a list for each.' } },
  },
};

export const OneOccupation: Story = {
  args: { occupations: referenceArticle.occupations.slice(1) },
  parameters: { docs: { description: { story: 'One occupation, and no paragraph that is shared.' } } },
};

export const OnlyLists: Story = {
  args: {
    occupations: referenceArticle.occupations.map(({ name, responsibilities }) => ({
      name,
      responsibilities,
    })),
  },
  parameters: {
    docs: { description: { story: 'Lists without prose. Without a plural the title is the heading.' } },
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
  parameters: { docs: { description: { story: 'Prose without lists.' } } },
};

export const DeepInTheOutline: Story = {
  args: { 'heading-level': 4 },
  // The page around it has the levels above, so that none is left out.
  render: (args) =>
    html`<h2>Careers</h2>
      <h3>In management</h3>
      ${render(args)}`,
  parameters: {
    docs: { description: { story: '`heading-level` fits the headings into those of the page around.' } },
  },
};

export const WordsOfYourOwn: Story = {
  args: { labels: { responsibilities: 'Everyday work', include: 'On the list of {article} {name}:' } },
  parameters: {
    docs: { description: { story: '`labels` replaces the heading and the line before each list.' } },
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
      <oc-responsibility-list class="checklist" .occupations=${args.occupations}></oc-responsibility-list>`,
  parameters: {
    docs: { description: { story: 'Other bullets, by `::part(list)` and `::part(item)`.' } },
  },
};
