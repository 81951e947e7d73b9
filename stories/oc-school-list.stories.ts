import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/school-list/define.js';
import type { School } from '../src/index.js';
import { elementFrom, storyOf } from './element.js';
import type { ElementArgs } from './args.js';
import { referenceArticle } from './data/reference-article.js';

const meta = {
  title: 'Elements/oc-school-list',
  component: 'oc-school-list',
  args: { occupations: referenceArticle },
  render: storyOf('oc-school-list'),
} satisfies Meta<ElementArgs>;
export default meta;

type Story = StoryObj<ElementArgs>;

// All schools here are fictional.
const listing = (...items: School[]) => ({ schools: { items } });
const state: School = {
  name: 'Example State University',
  href: 'https://state.example.edu/',
  programs: ['B.B.A. in Management'],
};
const riverside: School = {
  name: 'Riverside Example College',
  href: 'https://riverside.example.edu/',
  place: 'Riverside',
};

export const Default: Story = {
  parameters: {
    docs: {
      description: {
        story:
          'Paid and unpaid places together: the paid ones say so, in the item and before the list. For a list that some schools pay for.',
      },
    },
  },
};

export const AllPaid: Story = {
  args: { occupations: listing({ ...state, sponsored: true }, { ...riverside, sponsored: true }) },
  parameters: {
    docs: {
      description: {
        story: 'Without a disclosure in the data there is one in our own words. For data that forgot it.',
      },
    },
  },
};

export const NonePaid: Story = {
  args: { occupations: listing(state, riverside) },
  parameters: {
    docs: {
      description: { story: 'No paid place: no disclosure, no label. For a list without advertising.' },
    },
  },
};

export const WithoutLinks: Story = {
  args: {
    occupations: listing({ name: 'Example Night School', sponsored: true }, { name: 'Example Academy' }),
  },
  parameters: {
    docs: {
      description: {
        story:
          'Schools without an address. A paid one is labelled all the same. For a list that leads nowhere else.',
      },
    },
  },
};

export const ManyPrograms: Story = {
  args: {
    occupations: listing(
      { ...state, programs: Array.from({ length: 8 }, (_, index) => `Example Program ${index + 1}`) },
      { ...riverside, sponsored: true, programs: ['B.A. in Example Studies'] },
      {
        name: 'Example College of the Institute for the Continued Education of Working Adults',
        sponsored: true,
      },
    ),
  },
  parameters: {
    docs: {
      description: { story: 'Items of very different length, and a long name. To see how they break.' },
    },
  },
};

export const WordsOfYourOwn: Story = {
  args: { labels: { schools: 'Where to study', sponsored: 'Ad' } },
  parameters: {
    docs: {
      description: {
        story: '`labels` replaces the heading and the word of the label. For the house style of a publisher.',
      },
    },
  },
};

export const Restyled: Story = {
  render: (args) =>
    html`<style>
        .campus {
          --oc-gap: 2rem;
          --oc-link-color: light-dark(#5b2a86, #d7b3ff);
          --oc-radius: 1rem;
        }

        .campus::part(link) {
          font-size: 1.25em;
        }

        .campus::part(place) {
          font-style: italic;
        }
      </style>
      ${elementFrom('oc-school-list', { ...args }, { class: 'campus' })}`,
  parameters: {
    docs: {
      description: {
        story:
          'Links, places and programs have parts. The label of a paid place has none, on purpose. For a brand with lists of its own.',
      },
    },
  },
};
