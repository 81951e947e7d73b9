import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/pay-chart/define.js';
import type { OcPayChart } from '../src/index.js';
import { elementFrom, storyOf } from './element.js';
import type { ElementArgs } from './args.js';
import {
  actors,
  advertisingManagers,
  comparisonOf,
  electricians,
  marketingManagers,
  projectSpecialists,
  receptionists,
} from './data/bls.js';
import { referenceArticle } from './data/reference-article.js';

interface Args extends ElementArgs {
  marks?: OcPayChart['marks'];
}

const meta = {
  title: 'Elements/oc-pay-chart',
  component: 'oc-pay-chart',
  args: {
    occupations: comparisonOf(marketingManagers, projectSpecialists, electricians, receptionists),
  },
  render: storyOf('oc-pay-chart'),
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {
  parameters: {
    docs: {
      description: {
        story:
          'One line for each occupation, all on one scale from zero; the text says the same. For a post about pay: what most earn, not only what half of them do.',
      },
    },
  },
};

const surgeons = {
  name: 'Orthopedic Surgeons, Except Pediatric',
  pay: { median: '>=$239,200', p10: 83390, p25: 209730, p75: '#', p90: '#', year: 2024, source: 'oews2024' },
};
const executives = {
  name: 'Chief Executives',
  pay: { median: 206420, p10: 73710, p25: 126080, p75: '#', p90: '#', year: 2024, source: 'oews2024' },
};

export const OpenEnds: Story = {
  args: { occupations: comparisonOf(surgeons, executives) },
  parameters: {
    docs: {
      description: {
        story:
          'Beyond the ceiling of the release a line goes on dashed, and a median that is a bound is hollow. For surgeons and chief executives.',
      },
    },
  },
};

export const NotOnOneScale: Story = {
  args: {
    occupations: comparisonOf(
      marketingManagers,
      { ...advertisingManagers, pay: { ...advertisingManagers.pay, year: 2024, source: 'oews2024' } },
      actors,
      {
        name: 'Example Tester',
        pay: { mean: 54000, currency: 'EUR', basis: 'total-cash', source: 'Example Panel' },
      },
    ),
  },
  parameters: {
    docs: {
      description: {
        story:
          'Pay by the hour, an average, euros, another year: said in words, and why not drawn. For data from several publishers.',
      },
    },
  },
};

export const Suppressed: Story = {
  args: {
    occupations: comparisonOf(electricians, {
      name: 'Example Tester',
      pay: { status: 'suppressed', p10: 28000 },
    }),
  },
  parameters: {
    docs: {
      description: { story: 'What the publisher withholds is a word, never a zero. For small occupations.' },
    },
  },
};

export const MediansOnly: Story = {
  args: { occupations: referenceArticle },
  parameters: {
    docs: {
      description: {
        story:
          'Without percentiles there are dots; the substitute stands beside its figure. For data that have a median alone.',
      },
    },
  },
};

export const RightToLeft: Story = {
  args: { lang: 'ar' },
  globals: { direction: 'rtl' },
  parameters: {
    docs: {
      description: { story: 'The scale begins where the text begins. For pages in Arabic or Hebrew.' },
    },
  },
};

export const WordsOfYourOwn: Story = {
  args: { labels: { payChart: 'Who earns how much', 'pay.tenths': 'Most earn {low} to {high}.' } },
  parameters: {
    docs: {
      description: {
        story: '`labels` replaces heading, key and sentences. For the house style of a publisher.',
      },
    },
  },
};

export const Restyled: Story = {
  render: (args) =>
    html`<style>
        .warm {
          --oc-chart-color: light-dark(#a3401a, #ff9d6e);
        }

        .warm::part(label) {
          font-style: italic;
        }
      </style>
      ${elementFrom('oc-pay-chart', { ...args }, { class: 'warm' })}`,
  parameters: {
    docs: {
      description: {
        story: 'Colour by a custom property, names by `::part(label)`. For a brand with a color of its own.',
      },
    },
  },
};
