import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { ComparisonData, OcComparison, OccupationData } from '../src/index.js';
import { referenceArticle } from './data/reference-article.js';

interface Args {
  occupations: ComparisonData;
  orientation?: OcComparison['orientation'];
  base?: string;
  summary?: OcComparison['summary'];
}

/**
 * May these two be compared, and what is said? A story for each rule. Titles, publishers and figures that begin with
 * "Example" are invented.
 */
const meta = {
  title: 'May these two be compared?',
  render: ({ occupations, orientation = 'columns', base }) =>
    html`<oc-comparison-table
      differences
      orientation=${orientation}
      base=${ifDefined(base)}
      .occupations=${occupations}
    ></oc-comparison-table>`,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

const wages = { name: 'Example Bureau', dataSet: 'Example Wages, May 2024' } as const;
const sources = {
  wages,
  older: { name: 'Example Bureau', dataSet: 'Example Wages, May 2020' },
  projections: { name: 'Example Bureau', dataSet: 'Example Projections 2024–34' },
  institute: { name: 'Example Institute' },
} as const;
const defaults = {
  pay: { year: 2024, source: 'wages' },
  growth: { from: 2024, to: 2034, source: 'projections' },
} as const;
const two = (one: Omit<OccupationData, 'name'>, other: Omit<OccupationData, 'name'>): ComparisonData => ({
  place: 'United States',
  sources,
  defaults,
  occupations: [
    { name: 'Example Surgeon', ...other },
    { name: 'Example Baker', ...one },
  ],
});

/** A story of one rule: what is said of the first, seen from the second, which the tests look for. */
const rule = (
  story: string,
  says: string | readonly string[],
  one: Omit<OccupationData, 'name'>,
  other: Omit<OccupationData, 'name'>,
  more: object = {},
): Story => ({
  args: { occupations: two(one, other) },
  parameters: { docs: { description: { story } }, shows: [says].flat(), ...more },
});

/** A story of a rule that forbids to compare: readers are told by a note, authors in the console. */
const forbidden = (story: string, says: string, ...given: Parameters<typeof two>): Story => ({
  args: { occupations: two(...given) },
  parameters: {
    docs: { description: { story } },
    faulty: true,
    shows: [`not compared: ${says}`, `These figures can’t be compared with each other: ${says}.`],
  },
});

export const TwoExactFigures = rule(
  'The difference in numbers and in percent of the base.',
  '$30,211 less (37% less)',
  { pay: { median: 51554 } },
  { pay: { median: 81765 } },
);

export const TheOtherSide: Story = {
  ...TwoExactFigures,
  args: { occupations: two({ pay: { median: 51554 } }, { pay: { median: 81765 } }), base: 'Example Baker' },
  parameters: {
    docs: { description: { story: 'The same two, seen from the other.' } },
    shows: ['$30,211 more (59% more)'],
  },
};

export const ABoundAndANumber = rule(
  'The publisher names no wage above a limit. How much more it is at least, nobody makes exact.',
  'at least $89,200 more',
  { pay: { median: '>=$239,200' } },
  { pay: { median: 150000 } },
);

export const TwoAtTheLimit = rule(
  'Both are at the limit: nothing is known of their difference.',
  'both at or above the published limit; the difference is unknown',
  { pay: { median: '>=$239,200' } },
  { pay: { median: '>=$239,200' } },
);

export const ABoundAndTheSameNumber = rule(
  'At least as much, and maybe more.',
  'at least as much',
  { pay: { median: '>=$239,200' } },
  { pay: { median: 239200 } },
);

export const TwoReleases = forbidden(
  'A limit of an older release and a number of a newer one.',
  'different releases',
  { pay: { median: '>=$208,000', year: 2020, source: 'older' } },
  { pay: { median: 215000 } },
);

export const MedianAndMean = forbidden(
  'A mean lies above the median wherever a few earn a lot.',
  'different statistics',
  { pay: { median: 50000 } },
  { pay: { mean: 56000 } },
);

export const GrowthOfOneSpan = rule(
  'Differences of percents are percentage points.',
  '1 percentage point lower',
  { growth: 8 },
  { growth: 9 },
);

export const GrowthOfTwoSpansAndSources = forbidden(
  'What a well-known article puts side by side without a word.',
  'different sources and periods',
  { growth: { percent: 33, from: 2017, to: 2027, source: 'institute' } },
  { growth: { percent: 5, from: 2014, to: 2024 } },
);

export const ASuppressedFigure = rule(
  'The publisher withholds one of them.',
  'Not published',
  { pay: { median: '**' } },
  { pay: { median: 51554 } },
);

export const AFigureForAnotherTitle = rule(
  'The difference is shown with that caution.',
  ['$30,211 more (59% more)', 'Example Baker: figure for Example Pastry Chef'],
  { pay: { median: 81765, for: 'Example Pastry Chef' } },
  { pay: { median: 51554 } },
);

const group = { name: 'Example Makers, All Other', relation: 'residual' } as const;
export const OneFigureForBoth = rule(
  'Both have the figure of the group that they belong to.',
  'the same figure is used for both',
  { growth: { percent: 4, for: group } },
  { growth: { percent: 4, for: group } },
);

export const NothingAndSomething = rule(
  'Zero is an ordinary number, of which there is no percentage.',
  ['$40,000 more', '3 percentage points higher'],
  { pay: { median: 40000 }, growth: 0 },
  { pay: { median: 0 }, growth: -3 },
);

export const TwoCurrencies = forbidden(
  'Nothing is converted.',
  'different currencies',
  { pay: { median: 50000 } },
  { pay: { median: 50000, currency: 'EUR' } },
);

export const HourAndYear = forbidden(
  'Few jobs have 2,080 hours a year: nothing is converted.',
  'different intervals of pay',
  { pay: { median: 25, per: 'hour' } },
  { pay: { median: 52000 } },
);

export const ByTheHourForBoth = rule(
  'Where the publisher states pay by the hour for both, that is compared.',
  ['$5 more (20% more)', 'an hour'],
  { pay: { hourly: { median: 30 } } },
  { pay: { median: 52000, hourly: { median: 25 } } },
  { faulty: true },
);

export const Ranges = rule(
  'From the nearest ends to the farthest.',
  ['$10,000', '$30,000 more'],
  { pay: { low: 60000, high: 80000 } },
  { pay: { amount: 50000 } },
);

export const GrowthInTenths = rule(
  'Growth is shown in whole percents. Where these would seem to differ by something else, both stand beside the difference.',
  '0.2 percentage points lower (8.4% and 8.6%)',
  { growth: 8.4 },
  { growth: 8.6 },
);

export const Education = rule(
  'A ladder, never the alphabet.',
  'a lower level',
  { education: 'Associate’s degree' },
  { education: 'Bachelor’s degree' },
);

export const EducationOfOneLevel = rule(
  'Other words for one level are no more than that.',
  'the same level',
  { education: 'Bachelor’s degree in nursing' },
  { education: 'Bachelor’s degree in law' },
);

export const Six: Story = {
  args: {
    orientation: 'rows',
    base: 'Example Baker',
    occupations: {
      place: 'United States',
      sources,
      defaults,
      occupations: [
        { name: 'Example Baker', pay: { median: 36000 }, growth: 6 },
        { name: 'Example Butcher', pay: { median: 38000 }, growth: 1 },
        { name: 'Example Carpenter', pay: { median: 59000 }, growth: 4 },
        { name: 'Example Surgeon', pay: { median: '>=$239,200' }, growth: 4 },
        { name: 'Example Painter', pay: { median: '**' }, growth: -1 },
        { name: 'Example Roofer', pay: { median: 36000 }, growth: 6 },
      ],
    },
  },
  parameters: {
    docs: { description: { story: 'More than two are each compared with the base; here as rows.' } },
    shows: ['Example Surgeon compared with Example Baker', 'at least $203,200 more'],
  },
};

export const TheReferenceArticle: Story = {
  args: { occupations: referenceArticle, summary: 'all', base: 'Account Manager' },
  render: ({ occupations, summary, base }) =>
    html`<oc-comparison
      sections="title summary table"
      differences
      summary=${ifDefined(summary ?? undefined)}
      base=${ifDefined(base)}
      .occupations=${{
        ...occupations,
        reference: {
          name: 'All occupations',
          growth: { percent: 7, from: 2016, to: 2026, source: 'bls' },
        },
      }}
    ></oc-comparison>`,
  parameters: {
    docs: {
      description: {
        story:
          'With `summary="all"`, figures that were measured for other titles are summed up as well, with that caution.',
      },
    },
    shows: [
      '$30,211 or 59% more (2017; Program Manager: figure for Program Project Manager).',
      '1 percentage point lower (2016–2026; All occupations: 7%;',
      'Program Manager: figure for a broader group, Managers, All Other).',
      "Educational requirements are the same: Bachelor's Degree.",
    ],
  },
};
