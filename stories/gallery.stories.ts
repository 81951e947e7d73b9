import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { ComparisonData, OcComparison, OccupationData } from '../src/index.js';
import type { ElementArgs } from './args.js';
import {
  actors,
  advertisingManagers,
  comparisonOf,
  defaults,
  electricians,
  elementaryTeachers,
  marketingManagers,
  projectSpecialists,
  receptionists,
  registeredNurses,
  sources,
} from './data/bls.js';
import { referenceArticle } from './data/reference-article.js';

interface Args extends ElementArgs {
  orientation?: OcComparison['orientation'];
  marks?: OcComparison['marks'];
}

const table = (args: Args) =>
  html`<oc-comparison-table
    .occupations=${args.occupations}
    .labels=${args.labels}
    orientation=${ifDefined(args.orientation)}
    marks=${ifDefined(args.marks)}
  ></oc-comparison-table>`;

const article = (args: Args) => html`<oc-comparison .occupations=${args.occupations}></oc-comparison>`;

/**
 * Everything that the data can hold and the page around can be. Figures of real occupations are those of the U.S.
 * Bureau of Labor Statistics (public domain); what begins with "Example" is invented, title, publisher and figure.
 */
const meta = {
  title: 'Gallery of states',
  args: { occupations: referenceArticle },
  render: table,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

const institute = {
  name: 'Example Institute',
  dataSet: 'Example Survey 2025',
  href: 'https://institute.example.edu/survey',
  retrieved: '2025-06-30',
} as const;

// Figures

export const Suppressed: Story = {
  args: {
    occupations: comparisonOf(
      { ...actors, name: 'Actors', pay: { median: '*' } },
      {
        name: 'Example Tester',
        pay: { status: 'suppressed' },
        growth: { status: 'suppressed' },
        education: 'None',
      },
    ),
  },
  parameters: {
    docs: {
      description: { story: 'Withheld by the publisher: `*` as it is published, or `status: "suppressed"`.' },
    },
  },
};

export const TopCoded: Story = {
  args: {
    orientation: 'columns',
    occupations: {
      place: 'United States',
      sources,
      defaults: { pay: { year: 2024, basis: 'wage', source: 'oews2024' } },
      occupations: [
        {
          name: 'Orthopedic Surgeons, Except Pediatric',
          pay: { median: '>=$239,200', p10: 83390, p25: 209730, p75: '#', p90: '#' },
        },
        {
          name: 'Chief Executives',
          pay: { median: 206420, p10: 73710, p25: 126080, p75: '#', p90: '#' },
        },
      ],
    },
  },
  parameters: {
    docs: {
      description: {
        story:
          'At or above the ceiling of the release: `>=$239,200` names it, a bare `#` doesn’t. Never an exact value.',
      },
    },
  },
};

export const BoundsAndRanges: Story = {
  args: {
    occupations: [
      { name: 'Example Tester', pay: { low: 41000, high: 58500 }, growth: { low: 2, high: 5 } },
      { name: 'Example Writer', pay: '$38,000 - $52,000', growth: '-3% to 1%' },
      { name: 'Example Editor', pay: 'up to $60,000', growth: '10% or more' },
      { name: 'Example Planner', pay: '100,000+', growth: { low: 4 } },
    ],
  },
  parameters: {
    docs: { description: { story: 'Ranges, upper and lower bounds, as fields and as people type them.' } },
  },
};

export const Substitutes: Story = {
  args: {
    occupations: [
      { name: 'Example Tester', pay: { median: 52000, for: 'Example Quality Tester' } },
      {
        name: 'Example Writer',
        pay: { median: 48000, for: { name: 'Example Authors', relation: 'broader' } },
      },
      {
        name: 'Example Editor',
        pay: { median: 51000, for: { name: 'Example Copy Editor', relation: 'narrower' } },
      },
      {
        name: 'Example Planner',
        pay: { median: 63000, for: { name: 'Example Scheduler', relation: 'similar' } },
      },
      {
        name: 'Example Helper',
        pay: { median: 35000, for: { name: 'Example Workers, All Other', relation: 'residual' } },
      },
    ],
  },
  parameters: {
    docs: { description: { story: 'Measured for another title: the cell says which, and how it relates.' } },
  },
};

export const MixedPeriods: Story = {
  args: {
    occupations: {
      ...comparisonOf(
        { name: 'Marketing Managers', pay: { median: 166790 }, growth: 6.6 },
        {
          name: 'Advertising and Promotions Managers',
          pay: { median: 126960, year: 2024, source: 'oews2024' },
          growth: -2.2,
        },
        {
          name: 'Managers, All Other',
          pay: { median: 141900 },
          growth: {
            percent: 8,
            from: 2016,
            to: 2026,
            source: 'U.S. Bureau of Labor Statistics, projections 2016–26',
          },
        },
      ),
    },
  },
  parameters: {
    faulty: true,
    docs: { description: { story: 'Two releases in one row: the year moves from the header to the cells.' } },
  },
};

export const MixedStatistics: Story = {
  args: {
    occupations: [
      { name: 'Example Tester', pay: { median: 52000, basis: 'wage', year: 2025 } },
      { name: 'Example Writer', pay: { mean: 54000, basis: 'total-cash', year: 2025 } },
      { name: 'Example Editor', pay: { typical: 50000, basis: 'base-pay', year: 2025 } },
      { name: 'Example Planner', pay: { mostCommon: 49000, year: 2025 } },
      { name: 'Example Helper', pay: { amount: 47000, year: 2025 } },
    ],
  },
  parameters: {
    faulty: true,
    docs: {
      description: { story: 'A median is no average, and a wage is no total: each cell says what it is.' },
    },
  },
};

export const MixedSources: Story = {
  args: {
    marks: 'symbols',
    occupations: {
      sources: { institute },
      occupations: [
        {
          name: 'Example Tester',
          pay: { median: 52000, source: 'institute' },
          growth: { percent: 3, source: 'institute' },
        },
        {
          name: 'Example Writer',
          pay: { median: 48000, source: 'Example Panel' },
          growth: { percent: 2, source: 'institute' },
        },
      ],
    },
  },
  parameters: {
    faulty: true,
    docs: {
      description: {
        story: 'A mark stands on the header where the whole column shares it, else on the cell.',
      },
    },
  },
};

export const MixedKindsOfEducation: Story = {
  args: {
    occupations: [
      { name: 'Example Tester', education: { value: "Bachelor's degree", kind: 'typical-entry' } },
      { name: 'Example Writer', education: { value: "Master's degree", kind: 'most-common' } },
      { name: 'Example Inspector', education: { value: 'License of the state', kind: 'required' } },
    ],
  },
  parameters: {
    faulty: true,
    docs: {
      description: { story: 'What is typical at entry, what most people have, and what the law asks for.' },
    },
  },
};

export const MissingFigures: Story = {
  args: {
    occupations: [
      { name: 'Example Tester', pay: 52000, growth: 3 },
      { name: 'Example Writer' },
      { name: 'Example Editor', pay: { status: 'not-applicable' }, growth: 'N/A' },
      { name: 'Example Planner', pay: { status: 'not-collected' }, growth: '—' },
      { name: 'Example Helper', pay: { status: 'withheld' }, growth: { status: 'missing' } },
    ],
  },
  parameters: {
    docs: {
      description: { story: 'Five reasons for no number: each is a word, never a bare dash, never 0.' },
    },
  },
};

export const SeveralSourcesOnOneCell: Story = {
  args: {
    occupations: {
      sources: { institute },
      occupations: [
        {
          name: 'Example Tester',
          pay: { median: 52000, source: ['institute', 'Example Panel', 'Example Board'] },
        },
        { name: 'Example Writer', pay: { median: 48000, source: 'institute' } },
      ],
    },
  },
  parameters: { faulty: true, docs: { description: { story: 'One figure, three sources, three marks.' } } },
};

export const Notes: Story = {
  args: {
    occupations: {
      sources: { institute },
      defaults: { pay: { source: 'institute', notes: 'Before taxes.' } },
      occupations: [
        {
          name: 'Example Tester',
          pay: { median: 52000, notes: ['Before taxes.', 'Testers are also paid by the case.'] },
          growth: { percent: 3, notes: 'Not counting trainees.' },
        },
        {
          name: 'Example Writer',
          pay: { median: 48000 },
          growth: { percent: 2, notes: ['Not counting trainees.', 'An estimate.'] },
        },
      ],
    },
  },
  parameters: {
    docs: {
      description: { story: 'Remarks share the marks with the sources. More than four notes are numbered.' },
    },
  },
};

export const HourlyPay: Story = {
  args: { occupations: comparisonOf(actors, elementaryTeachers) },
  parameters: {
    faulty: true,
    docs: {
      description: {
        story: 'Actors’ pay is published by the hour, teachers’ by the year. Neither is converted.',
      },
    },
  },
};

export const NegativeAndZero: Story = {
  args: {
    occupations: comparisonOf(
      { name: 'Advertising and Promotions Managers', pay: { median: 133660 }, growth: -2.2 },
      { name: 'Receptionists and Information Clerks', pay: { median: 38010 }, growth: 0 },
      {
        name: 'Example Volunteer',
        pay: { median: 0, source: [], basis: 'unspecified' },
        growth: { percent: 0, source: [] },
      },
    ),
  },
  parameters: {
    faulty: true,
    docs: { description: { story: 'Decline is a number below zero, and zero is a number like any other.' } },
  },
};

export const OtherCurrencies: Story = {
  args: {
    occupations: [
      { name: 'Example Tester', pay: { median: 52000, currency: 'USD' } },
      { name: 'Example Writer', pay: '€3,150 a month' },
      { name: 'Example Editor', pay: '£21.50 an hour' },
      { name: 'Example Planner', pay: { median: 6100000, currency: 'JPY' } },
    ],
  },
  parameters: {
    faulty: true,
    docs: { description: { story: 'Each with its own currency and the time it is paid for.' } },
  },
};

// Charts

export const ChartsOfTheArticle: Story = {
  args: {
    occupations: {
      ...comparisonOf(projectSpecialists, marketingManagers, registeredNurses),
      reference: { name: 'All occupations', growth: 3.1 },
    },
  },
  render: article,
  parameters: {
    docs: {
      description: {
        story:
          'With percentiles and a `reference` in the data, the article draws both charts after its table.',
      },
    },
  },
};

export const ChartsOfEveryStatus: Story = {
  args: {
    occupations: [
      {
        name: 'Example Tester',
        pay: { median: 52000, p10: 31000, p25: 40000, p75: 66000, p90: '>=80,000' },
        growth: 3,
      },
      { name: 'Example Writer', pay: { median: '>=70,000', p10: 30000 }, growth: '4% or more' },
      { name: 'Example Editor', pay: { status: 'suppressed' }, growth: { status: 'not-collected' } },
      { name: 'Example Planner', pay: '€3,150 a month', growth: { percent: 33, from: 2017, to: 2027 } },
      {
        name: 'Example Helper',
        pay: { median: 35000, for: 'Example Workers, All Other' },
        growth: { low: -2, high: 1 },
      },
      { name: 'Example Teacher' },
    ],
  },
  render: (args) =>
    html`<oc-pay-chart .occupations=${args.occupations}></oc-pay-chart>
      <oc-growth-chart .occupations=${args.occupations}></oc-growth-chart>`,
  parameters: {
    docs: {
      description: {
        story: 'Exact, open, withheld, in another currency, of other years, for another title, not given.',
      },
    },
  },
};

// Size

const long: readonly OccupationData[] = [
  {
    name: 'First-Line Supervisors of Transportation and Material Moving Workers, Except Aircraft Cargo Handling Supervisors',
    education: 'High school diploma or equivalent',
    pay: { median: 62890 },
    growth: 3.7,
  },
  {
    name: 'Sales Representatives of Services, Except Advertising, Insurance, Financial Services, and Travel',
    education: 'High school diploma or equivalent',
    pay: { median: 69990 },
    growth: 3.1,
  },
  {
    name: 'Example Rindfleischetikettierungsüberwachungsaufgabenübertragungsbeauftragte',
    education: 'Example-of-a-word-with-many-hyphens-that-may-break-anywhere',
    pay: { median: 1234567890123, source: [] },
    growth: { percent: 3, source: [] },
  },
];

export const LongTitlesAndWords: Story = {
  args: { occupations: comparisonOf(...long) },
  parameters: {
    faulty: true,
    docs: {
      description: { story: 'Titles of a hundred letters, a word of sixty, a figure of thirteen digits.' },
    },
  },
};

export const LongTitlesAsColumns: Story = {
  args: { ...LongTitlesAndWords.args, orientation: 'columns' },
  parameters: { faulty: true, docs: { description: { story: 'The same, the other way round.' } } },
};

export const OneOccupation: Story = {
  args: { occupations: comparisonOf(marketingManagers) },
  parameters: { docs: { description: { story: 'Nothing to compare with: a table of one row.' } } },
};

export const OneOccupationAsColumn: Story = {
  args: { occupations: comparisonOf(marketingManagers), orientation: 'columns' },
  parameters: { docs: { description: { story: 'Nothing to compare with: a table of one column.' } } },
};

const six = comparisonOf(
  marketingManagers,
  advertisingManagers,
  projectSpecialists,
  registeredNurses,
  electricians,
  receptionists,
);

export const SixOccupations: Story = {
  args: { occupations: six },
  parameters: {
    docs: { description: { story: 'Six rows of eleven figures: the table scrolls, the page doesn’t.' } },
  },
};

export const SixOccupationsAsColumns: Story = {
  args: { occupations: six, orientation: 'columns' },
  parameters: { docs: { description: { story: 'Six columns of eleven figures.' } } },
};

export const NothingButNames: Story = {
  args: { occupations: [{ name: 'Example Tester' }, { name: 'Example Writer' }] },
  parameters: { docs: { description: { story: 'Occupations of which nothing is known but the title.' } } },
};

// Language and page

export const German: Story = {
  args: {
    labels: { 'growth.projected': 'Erwartetes Wachstum' },
    occupations: {
      sources: { institute: { ...institute, name: 'Beispiel-Institut', dataSet: 'Beispielerhebung 2025' } },
      defaults: {
        pay: { currency: 'EUR', year: 2025, source: 'institute' },
        growth: { from: 2024, to: 2034, source: 'institute' },
      },
      occupations: [
        { name: 'Beispielprüferin', education: 'Bachelor', pay: { median: 51554.5 }, growth: 9 },
        {
          name: 'Beispielschreiber',
          education: 'Lehre',
          pay: { median: 38200, for: 'Beispielautor' },
          growth: -2,
        },
      ],
    },
  },
  render: (args) => html`<div lang="de">${table(args)}</div>`,
  parameters: {
    docs: {
      description: {
        story: 'Words, numbers, dates and lists follow `lang`; `labels` replaces one of the words.',
      },
    },
  },
};

export const Arabic: Story = {
  args: {
    occupations: {
      sources: { institute: { ...institute, name: 'المعهد المثال', dataSet: 'مسح المثال ٢٠٢٥' } },
      defaults: {
        pay: { currency: 'EGP', year: 2025, source: 'institute' },
        growth: { from: 2024, to: 2034, source: 'institute' },
      },
      occupations: [
        { name: 'مختبر مثال', education: 'بكالوريوس', pay: { median: 51554 }, growth: -2 },
        {
          name: 'كاتب مثال',
          education: 'دبلوم',
          pay: { median: '>=38200', for: 'Example Writer (EMEA)' },
          growth: 9,
        },
      ],
    },
  },
  globals: { direction: 'rtl' },
  render: (args) => html`<div lang="ar-EG">${table(args)}</div>`,
  parameters: {
    docs: {
      description: { story: 'From right to left, with the digits of Egypt and a Latin title in between.' },
    },
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  render: article,
  parameters: {
    docs: { description: { story: 'The whole article on a page that runs from right to left.' } },
  },
};

export const Dark: Story = {
  globals: { scheme: 'dark' },
  render: article,
  parameters: {
    docs: {
      description: { story: 'The whole article on a dark page: it follows the `color-scheme` of the page.' },
    },
  },
};

export const Phone: Story = {
  globals: { width: 'narrow' },
  render: article,
  parameters: { docs: { description: { story: 'The whole article at 320 px.' } } },
};

export const NarrowColumn: Story = {
  globals: { width: 'tiny' },
  render: article,
  parameters: { docs: { description: { story: 'The whole article in a column of 240 px.' } } },
};

// Faulty data. Each story warns once in the console for each distinct problem; what readers must still see is in `shows`.

const cutOff = JSON.stringify(referenceArticle).slice(0, 500);

export const BrokenJson: Story = {
  args: { occupations: undefined },
  render: () => html`<oc-comparison-table occupations=${cutOff}></oc-comparison-table>`,
  parameters: {
    faulty: true,
    shows: ['This comparison can’t be shown'],
    docs: {
      description: { story: 'JSON that is cut off: a sentence for the reader, a warning for the author.' },
    },
  },
};

export const BrokenJsonWithFallback: Story = {
  args: { occupations: undefined },
  render: () =>
    html`<oc-comparison-table occupations=${cutOff}>
      <p>Program managers earn more than account managers; see the printed edition for figures.</p>
    </oc-comparison-table>`,
  parameters: {
    faulty: true,
    shows: ['see the printed edition'],
    docs: { description: { story: 'The same with content of the author’s own, which stays.' } },
  },
};

/** What no type would let through, as it comes from an address or a database. */
const untyped = (data: unknown) => data as ComparisonData;

export const SomeOccupationsBroken: Story = {
  args: {
    occupations: untyped({
      sources,
      defaults,
      occupations: [
        marketingManagers,
        { name: '', pay: 1 },
        { pay: 2 },
        'nothing of use',
        { ...projectSpecialists, growth: { percent: [5.6] }, colour: 'red' },
        { ...registeredNurses, pay: { median: 'about what a nurse earns' } },
      ],
    }),
  },
  parameters: {
    faulty: true,
    shows: [
      'Marketing Managers',
      '$166,790',
      'Project Management Specialists',
      '$102,320',
      'Registered Nurses',
    ],
    docs: {
      description: { story: 'Three of six occupations and some fields are bad; all that is good is shown.' },
    },
  },
};

export const UnsafeLinks: Story = {
  args: {
    occupations: {
      occupations: [
        {
          name: 'Example Tester',
          pay: { median: 52000, source: 'institute' },
          related: [
            { name: 'Example Auditor', href: 'javascript:alert(1)', reason: 'Both look for faults.' },
          ],
        },
      ],
      sources: { institute: { ...institute, href: 'data:text/html,Hello' } },
    },
  },
  render: article,
  parameters: {
    faulty: true,
    shows: ['Example Auditor', '$52,000', 'Example Institute'],
    docs: { description: { story: 'Addresses that would run a script: the name stays, the link doesn’t.' } },
  },
};

export const UnknownOptions: Story = {
  render: (args) =>
    html`<oc-comparison-table
      orientation="sideways"
      marks="hearts"
      .occupations=${args.occupations}
    ></oc-comparison-table>`,
  parameters: {
    faulty: true,
    shows: ['Program Manager', '$81,765'],
    docs: { description: { story: 'Attributes that hold no known word fall back to the default.' } },
  },
};

// Nothing to show

export const NoData: Story = {
  args: { occupations: undefined },
  parameters: { docs: { description: { story: 'An element without data says so, politely.' } } },
};

export const NoDataAnywhere: Story = {
  args: { occupations: [] },
  render: (args) =>
    html`<oc-comparison .occupations=${args.occupations}></oc-comparison>
      <oc-responsibility-list .occupations=${args.occupations}></oc-responsibility-list>
      <oc-related-careers .occupations=${args.occupations}></oc-related-careers>
      <oc-source-list .occupations=${args.occupations}></oc-source-list>
      <oc-school-list .occupations=${args.occupations}></oc-school-list>
      <oc-school-finder .occupations=${args.occupations}></oc-school-finder>`,
  parameters: { docs: { description: { story: 'The other elements with an empty list of occupations.' } } },
};

export const FallbackOfTheAuthor: Story = {
  args: { occupations: undefined },
  render: () =>
    html`<oc-comparison>
      <h2>Example Tester vs. Example Writer</h2>
      <p>Testers earn a little more; writers travel more. Figures follow.</p>
    </oc-comparison>`,
  parameters: {
    docs: {
      description: { story: 'The author’s own content stays as long as there is nothing else to show.' },
    },
  },
};
