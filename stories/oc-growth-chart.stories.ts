import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/growth-chart/define.js';
import type { OcGrowthChart } from '../src/index.js';
import { elementControls, tableControls } from './args.js';
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

const render = (args: Args) =>
  html`<oc-growth-chart
    lang=${ifDefined(args.lang)}
    marks=${ifDefined(args.marks ?? undefined)}
    .occupations=${args.occupations}
    .sources=${args.sources}
    .labels=${args.labels}
    .headingLevel=${args['heading-level'] ?? 2}
  ></oc-growth-chart>`;

const reference = { name: 'All occupations', growth: 3.1 };
const four = comparisonOf(electricians, registeredNurses, receptionists, advertisingManagers);

const meta = {
  title: 'Elements/oc-growth-chart',
  component: 'oc-growth-chart',
  argTypes: { ...elementControls, marks: tableControls.marks },
  args: { occupations: { ...four, reference } },
  render,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {
  parameters: {
    docs: {
      description: {
        story:
          'From a common zero, decline to the other side, against all occupations; jobs and openings beside it.',
      },
    },
  },
};

export const WithoutReference: Story = {
  args: { occupations: four },
  parameters: { docs: { description: { story: 'Without `reference` in the data there is no line.' } } },
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
        story: 'Another span from another source isn’t drawn beside the others: the text says so.',
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
    docs: { description: { story: 'Open where only a bound is known, a stretch for a range.' } },
  },
};

export const ReferenceArticle: Story = {
  args: { occupations: referenceArticle },
  parameters: {
    docs: { description: { story: 'Two groups that stand for two job titles: each says which.' } },
  },
};

export const Restyled: Story = {
  render: (args) =>
    html`<style>
        .warm {
          --oc-chart-color: light-dark(#a3401a, #ff9d6e);
        }
      </style>
      <oc-growth-chart class="warm" .occupations=${args.occupations}></oc-growth-chart>`,
  parameters: { docs: { description: { story: 'Colour by a custom property.' } } },
};
