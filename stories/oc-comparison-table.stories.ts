import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/comparison-table/define.js';
import type { OcComparisonTable } from '../src/index.js';
import { elementFrom, storyOf } from './element.js';
import type { ElementArgs, ToolArgs } from './args.js';
import { comparisonOf, marketingManagers, projectSpecialists } from './data/bls.js';
import { tradesInNumbers } from './data/trades.js';
import { referenceArticle } from './data/reference-article.js';

interface Args extends ElementArgs, ToolArgs {
  orientation?: OcComparisonTable['orientation'];
  marks?: OcComparisonTable['marks'];
  caption?: string;
}

const meta = {
  title: 'Elements/oc-comparison-table',
  component: 'oc-comparison-table',
  args: { occupations: referenceArticle },
  render: storyOf('oc-comparison-table'),
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {
  parameters: {
    docs: {
      description: {
        story:
          'Each occupation is a row. A figure that was measured for another title says so. For a post that has prose of its own and needs the figures.',
      },
    },
  },
};

export const OccupationsAsColumns: Story = {
  args: { orientation: 'columns' },
  parameters: {
    docs: {
      description: {
        story:
          'The other way round: better for many rows and few occupations. For two or three occupations on a phone.',
      },
    },
  },
};

export const AllRows: Story = {
  args: { occupations: comparisonOf(marketingManagers, projectSpecialists), orientation: 'columns' },
  parameters: {
    docs: {
      description: {
        story:
          'Every row that the data format has a field for. For a reference page, where nothing is to be left out.',
      },
    },
  },
};

export const RowsOfYourOwn: Story = {
  args: {
    orientation: 'columns',
    occupations: [
      {
        name: 'Example Tester',
        pay: 52000,
        facts: [
          { label: 'Work setting', value: 'Office, sometimes a laboratory' },
          { label: 'Travel', value: 'Rare' },
        ],
      },
      {
        name: 'Example Writer',
        pay: 48000,
        facts: [{ label: 'Work setting', value: 'Anywhere', notes: 'Four of five work from home.' }],
      },
    ],
  },
  parameters: {
    docs: {
      description: {
        story:
          '`facts` add rows under labels of your own. Where one is absent, a word says so. For what no statistic has: hours, uniforms, licences.',
      },
    },
  },
};

export const MarksAsSymbols: Story = {
  args: { marks: 'symbols' },
  parameters: {
    docs: { description: { story: '`*`, `†`, `‡`, `§`. For pages whose own footnotes have these marks.' } },
  },
};

export const MarksAsNumbers: Story = {
  args: { marks: 'numbers' },
  parameters: {
    docs: {
      description: {
        story: '`1`, `2`, `3`; also where more than four notes want stars. For pages with many sources.',
      },
    },
  },
};

export const MarksAsLetters: Story = {
  args: { marks: 'letters' },
  parameters: {
    docs: { description: { story: '`a`, `b`, `c`. For pages where numbers would be taken for figures.' } },
  },
};

export const CaptionOfYourOwn: Story = {
  args: { caption: 'Two careers in management at a glance' },
  parameters: {
    docs: {
      description: {
        story:
          'In place of the caption that is made from the names and the place. For a table with a headline of its own.',
      },
    },
  },
};

export const WordsOfYourOwn: Story = {
  args: {
    labels: {
      occupation: 'Career',
      education: 'Degree',
      'pay.median': 'Middle pay',
      'growth.projected': 'Expected growth',
      for: 'figure for {name}',
      'for.broader': 'figure for the group {name}',
      'for.residual': 'figure for the rest group {name}',
    },
  },
  parameters: {
    docs: {
      description: {
        story: '`labels` replaces any word. `{name}` is filled in. For the house style of a publisher.',
      },
    },
  },
};

export const Restyled: Story = {
  render: (args) =>
    html`<style>
        .newspaper {
          --oc-font-family: georgia, serif;
          --oc-figure-size: 1.75em;
          --oc-figure-weight: 400;
          --oc-line-color: light-dark(#b9a37a, #7d6a45);
          --oc-link-color: light-dark(#8a1c1c, #ff9d8f);
        }

        .newspaper::part(caption) {
          font-size: 1.25em;
          font-style: italic;
        }

        .newspaper::part(row-header) {
          text-transform: uppercase;
          letter-spacing: 0.04em;
        }
      </style>
      ${elementFrom('oc-comparison-table', { ...args }, { class: 'newspaper' })}`,
  parameters: {
    docs: {
      description: {
        story:
          'Custom properties for sizes and colors, `::part()` for everything else. Both follow `color-scheme`. For a brand with its own type and colors.',
      },
    },
  },
};

export const ScrollsInABoxOfItsOwn: Story = {
  args: { occupations: comparisonOf(marketingManagers, projectSpecialists), orientation: 'columns' },
  render: (args) =>
    html`<style>
        .low {
          --oc-table-max-block-size: 16rem;
        }
      </style>
      <oc-comparison-table
        class="low"
        orientation=${ifDefined(args.orientation)}
        .occupations=${args.occupations}
      ></oc-comparison-table>`,
  parameters: {
    docs: {
      description: {
        story:
          'With `--oc-table-max-block-size` the table scrolls and its header stays in view. For a long table on a page that goes on below it.',
      },
    },
  },
};

export const Sortable: Story = {
  args: { occupations: tradesInNumbers, sortable: true },
  parameters: {
    docs: {
      description: {
        story:
          'Occupations are sorted by any measure. What has no number comes last both ways; education goes by its ladder. For four occupations or more.',
      },
    },
  },
};

export const SortableColumns: Story = {
  args: { occupations: tradesInNumbers, sortable: true, orientation: 'columns' },
  parameters: {
    docs: {
      description: {
        story:
          'Where occupations are columns, columns are sorted by a row. For a few occupations with many measures.',
      },
    },
  },
};

export const DifferingOnly: Story = {
  args: { occupations: tradesInNumbers, 'differing-only': true, orientation: 'columns' },
  parameters: {
    docs: {
      description: {
        story:
          'What is the same for all is counted, left out, and there for the asking. For occupations that are much alike.',
      },
    },
  },
};

export const Bars: Story = {
  args: { occupations: tradesInNumbers, bars: true },
  parameters: {
    docs: {
      description: {
        story:
          'Bars from a common zero, open where a figure is a bound; the line is the rate of all occupations. The number is never replaced. For many occupations, whose numbers are hard to hold against each other.',
      },
    },
  },
};

export const BarsFromRightToLeft: Story = {
  args: { occupations: tradesInNumbers, bars: true, orientation: 'columns' },
  globals: { direction: 'rtl' },
  parameters: {
    docs: {
      description: {
        story: 'On a page that is read from the right, bars begin there. For pages in Arabic or Hebrew.',
      },
    },
  },
};

export const StaleFigures: Story = {
  args: { occupations: tradesInNumbers, 'max-age': 2, 'show-age': true },
  parameters: {
    faulty: true,
    shows: ['old'],
    docs: {
      description: {
        story:
          '`max-age` tells the author of old figures, with `show-age` the reader, too. For pages that are to stay for years.',
      },
    },
  },
};

export const HourOrYear: Story = {
  args: {
    occupations: {
      defaults: { pay: { year: 2024, source: 'Example Institute of Work' } },
      occupations: [
        { name: 'Example Plumber', pay: { median: 62970, hourly: 30.27 } },
        { name: 'Example Electrician', pay: { median: 62350, hourly: 29.98 } },
      ],
    },
  },
  parameters: {
    docs: {
      description: {
        story:
          'Where both are published for all, the reader chooses. Nothing is converted. For jobs that some are paid for by the hour.',
      },
    },
  },
};

export const NoHourForAll: Story = {
  args: {
    occupations: {
      defaults: { pay: { year: 2024, source: 'Example Institute of Work' } },
      occupations: [
        { name: 'Example Plumber', pay: { median: 62970, hourly: 30.27 } },
        { name: 'Example Teacher', pay: { median: 62360 } },
      ],
    },
  },
  parameters: {
    docs: {
      description: {
        story: 'Where that is not so, a sentence says for whom. For a teacher beside a cashier, say.',
      },
    },
  },
};

export const HelpCopyAndCite: Story = {
  args: { occupations: tradesInNumbers, help: true, copy: true, cite: true },
  parameters: {
    docs: {
      description: {
        story:
          'Terms in plain words, the table for spreadsheets and documents, a citation. For readers who work on with the figures: counselors, pupils, journalists.',
      },
    },
  },
};
