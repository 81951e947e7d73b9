import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/growth-chart/define.js';
import type { OcGrowthChart } from '../src/index.js';
import { elementFrom, storyOf } from './element.js';
import type { ElementArgs } from './args.js';
import {
  advertisingManagers,
  comparisonOf,
  electricians,
  receptionists,
  registeredNurses,
} from './data/bls.js';
import { referenceArticle } from './data/reference-article.js';

interface Args extends ElementArgs {
  marks?: OcGrowthChart['marks'];
}

const reference = { name: 'All occupations', growth: 3.1 };
const four = comparisonOf(electricians, registeredNurses, receptionists, advertisingManagers);

const meta = {
  title: 'Elements/oc-growth-chart',
  component: 'oc-growth-chart',
  args: { occupations: { ...four, reference } },
  render: storyOf('oc-growth-chart'),
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {
  parameters: {
    docs: {
      description: {
        story:
          'From a common zero, decline to the other side, against all occupations; jobs and openings beside it. For a post about which work has a future.',
      },
    },
  },
};

export const WithoutReference: Story = {
  args: { occupations: four },
  parameters: {
    docs: {
      description: {
        story:
          'Without `reference` in the data there is no line. For data of your own, without a rate of all occupations.',
      },
    },
  },
};

export const OtherYears: Story = {
  args: {
    occupations: {
      ...four,
      reference,
      occupations: [
        electricians,
        registeredNurses,
        {
          name: 'Example Manager',
          growth: { percent: 33, from: 2017, to: 2027, source: 'Example Institute' },
        },
      ],
    },
  },
  parameters: {
    docs: {
      description: {
        story:
          'Another span from another source isn’t drawn beside the others: the text says so. For data from several publishers.',
      },
    },
  },
};

export const BoundsAndRanges: Story = {
  args: {
    occupations: [
      { name: 'Example Tester', growth: '10% or more' },
      { name: 'Example Writer', growth: { low: 2, high: 5 } },
      { name: 'Example Editor', growth: { high: -4 } },
      { name: 'Example Planner', growth: { status: 'suppressed' }, openings: 1200 },
    ],
  },
  parameters: {
    docs: {
      description: {
        story:
          'Open where only a bound is known, a stretch for a range. For projections that are no single number.',
      },
    },
  },
};

export const ReferenceArticle: Story = {
  args: { occupations: referenceArticle },
  parameters: {
    docs: {
      description: {
        story:
          'Two groups that stand for two job titles: each says which. For titles that nobody projects by themselves.',
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
      </style>
      ${elementFrom('oc-growth-chart', { ...args }, { class: 'warm' })}`,
  parameters: {
    docs: { description: { story: 'Colour by a custom property. For a brand with a color of its own.' } },
  },
};
