import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/related-careers/define.js';
import { elementFrom, storyOf } from './element.js';
import type { ElementArgs } from './args.js';
import { referenceArticle } from './data/reference-article.js';

interface Args extends ElementArgs {
  'related-href'?: string;
}

const meta = {
  title: 'Elements/oc-related-careers',
  component: 'oc-related-careers',
  args: { occupations: referenceArticle },
  render: storyOf('oc-related-careers'),
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {
  parameters: {
    docs: {
      description: {
        story:
          'A card for each occupation; side by side where there is room. For the end of an article: where to read on.',
      },
    },
  },
};

const titles = ['Example Tester', 'Example Writer', 'Example Editor', 'Example Planner', 'Example Teacher'];

export const LinksByPattern: Story = {
  args: {
    'related-href': 'https://careers.example.edu/{code}',
    occupations: [
      {
        name: 'Example Planner',
        education: "Bachelor's degree",
        related: [
          { name: 'Example Scheduler', code: '43-5061', shared: 6, education: "Bachelor's degree" },
          { name: 'Example Tester', href: 'https://example.edu/testers', reason: 'Both look ahead.' },
          { name: 'Example Writer' },
        ],
      },
    ],
  },
  parameters: {
    docs: {
      description: {
        story:
          'Careers with a code lead where the pattern of the page says; what both have in common is said. For a site with a page for each occupation.',
      },
    },
  },
};

export const ManyCareers: Story = {
  args: {
    occupations: titles.map((name, index) => ({
      name,
      related: titles.slice(0, index + 1).map((title) => ({
        name: title.replace('Example', 'Example Senior'),
        href: `https://careers.example.edu/${title.toLowerCase().replace(' ', '-')}`,
        reason: 'Both check the work of others.',
      })),
    })),
  },
  parameters: {
    docs: { description: { story: 'Five cards of different length. To see how they stand side by side.' } },
  },
};

export const WithoutLinks: Story = {
  args: {
    occupations: [
      {
        name: 'Example Tester',
        related: [{ name: 'Example Auditor', reason: 'Both look for what is wrong before others find it.' }],
      },
    ],
  },
  parameters: {
    docs: {
      description: {
        story:
          'A career without `href` is a name, no dead link. For a site that has pages for some careers only.',
      },
    },
  },
};

export const WithoutReasons: Story = {
  args: {
    occupations: [
      {
        name: 'Example Tester',
        related: [
          { name: 'Example Auditor', href: 'https://careers.example.edu/auditor' },
          { name: 'Example Inspector', href: 'https://careers.example.edu/inspector' },
        ],
      },
    ],
  },
  parameters: { docs: { description: { story: 'Links only. For a short list, without reasons.' } } },
};

export const WordsOfYourOwn: Story = {
  args: { labels: { related: 'You may also like', relatedTo: 'Close to {name}' } },
  parameters: {
    docs: { description: { story: '`labels` replaces the headings. For the house style of a publisher.' } },
  },
};

export const Restyled: Story = {
  render: (args) =>
    html`<style>
        .tiles {
          --oc-gap: 2rem;
          --oc-link-color: light-dark(#0b3d91, #9ec5ff);
          --oc-radius: 0;
        }

        .tiles::part(card) {
          border-inline-start: 0.5em solid light-dark(#0b3d91, #9ec5ff);
        }
      </style>
      ${elementFrom('oc-related-careers', { ...args }, { class: 'tiles' })}`,
  parameters: {
    docs: {
      description: {
        story:
          'Space, corners and links by custom properties, the card by `::part(card)`. For a brand with cards of its own.',
      },
    },
  },
};
