import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/comparison/define.js';
import type { OcComparison } from '../src/index.js';
import { elementFrom, storyOf } from './element.js';
import type { ElementArgs } from './args.js';
import { referenceArticle } from './data/reference-article.js';

interface Args extends ElementArgs {
  sections?: string;
  orientation?: OcComparison['orientation'];
  marks?: OcComparison['marks'];
  caption?: string;
}

const meta = {
  title: 'Elements/oc-comparison',
  component: 'oc-comparison',
  args: { occupations: referenceArticle },
  render: storyOf('oc-comparison'),
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {
  parameters: {
    docs: {
      description: {
        story:
          'The whole article from one data set. For a page about two to five occupations that has nothing else to say.',
      },
    },
  },
};

export const OccupationsAsColumns: Story = {
  args: { orientation: 'columns', marks: 'symbols' },
  parameters: {
    docs: {
      description: {
        story:
          'The table takes its attributes from the article: here `orientation` and `marks`. For an article whose table has many measures.',
      },
    },
  },
};

export const SectionsPickedAndReordered: Story = {
  args: { sections: 'title responsibilities table sources' },
  parameters: {
    docs: {
      description: {
        story:
          '`sections` says which parts there are, and in which order. For a page that has some of the parts already.',
      },
    },
  },
};

export const WordsOfYourOwn: Story = {
  args: {
    labels: {
      responsibilities: 'A day at work',
      include: 'What {article} {name} does:',
      related: 'Where to go from here',
      relatedTo: 'If you like the work of {article} {name}',
      next: 'See the schools',
      schools: 'Schools',
      finder: 'Find a school',
    },
  },
  parameters: {
    docs: {
      description: {
        story: '`labels` replaces words in all sections at once. For the house style of a publisher.',
      },
    },
  },
};

export const AsThePage: Story = {
  args: { 'heading-level': 1 },
  parameters: {
    docs: {
      description: {
        story:
          'With `heading-level="1"` the title is the heading of the page. For a page that is this article, and nothing else.',
      },
    },
  },
};

export const NoPaidSchools: Story = {
  args: {
    occupations: {
      ...referenceArticle,
      schools: {
        items: [
          {
            name: 'Example State University',
            href: 'https://state.example.edu/',
            programs: ['B.B.A. in Management'],
          },
          { name: 'Riverside Example College', href: 'https://riverside.example.edu/', place: 'Riverside' },
        ],
      },
    },
    sections: 'title table next schools',
  },
  parameters: {
    docs: {
      description: {
        story:
          'Where nobody paid there is no disclosure and no label. For a list of schools without advertising.',
      },
    },
  },
};

export const CallToActionElsewhere: Story = {
  args: {
    occupations: {
      ...referenceArticle,
      next: { href: 'https://schools.example.edu/', label: 'Compare programs' },
    },
    sections: 'title introduction next',
  },
  parameters: {
    docs: {
      description: {
        story:
          '`next` in the data gives the call to action its address and its words. For a site whose schools are on a page of their own.',
      },
    },
  },
};

export const Restyled: Story = {
  args: { sections: 'title table related next schools finder' },
  render: (args) =>
    html`<style>
        .brand {
          --oc-accent-color: light-dark(#0b5345, #7fe0c8);
          --oc-button-background: light-dark(#0b5345, #7fe0c8);
          --oc-button-color: light-dark(#fff, #06251e);
          --oc-gap: 1.5rem;
          --oc-heading-weight: 800;
          --oc-link-color: light-dark(#0b5345, #7fe0c8);
          --oc-radius: 1rem;
        }

        .brand::part(heading) {
          border-block-end: 0.2em solid light-dark(#0b5345, #7fe0c8);
        }
      </style>
      ${elementFrom('oc-comparison', { ...args }, { class: 'brand' })}`,
  parameters: {
    docs: {
      description: {
        story:
          'Custom properties and parts reach all sections. The label of paid schools stays as it is, on purpose. For a brand with its own type and colors.',
      },
    },
  },
};

/** As an author writes it; a template can't put text into a script. */
function jsonScript(data: unknown) {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(data, null, 2);
  return script;
}

export const DataInThePage: Story = {
  args: { sections: 'title introduction table' },
  render: (args) =>
    html`<oc-comparison sections=${ifDefined(args.sections)}>${jsonScript(args.occupations)}</oc-comparison>`,
  parameters: {
    docs: {
      description: {
        story:
          'The data as JSON in a `<script type="application/json">` inside the element: no script of your own. For a publishing system that leaves HTML as it is.',
      },
    },
  },
};
