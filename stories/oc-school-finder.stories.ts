import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/school-finder/define.js';
import { elementControls } from './args.js';
import type { ElementArgs } from './args.js';
import { referenceArticle } from './data/reference-article.js';

interface Args extends ElementArgs {
  action?: string;
}

const render = (args: Args) =>
  html`<oc-school-finder
    lang=${ifDefined(args.lang)}
    .occupations=${args.occupations}
    .sources=${args.sources}
    .labels=${args.labels}
    .headingLevel=${args['heading-level'] ?? 2}
    action=${ifDefined(args.action)}
  ></oc-school-finder>`;

const meta = {
  title: 'Elements/oc-school-finder',
  component: 'oc-school-finder',
  argTypes: { ...elementControls, action: { control: 'text' } },
  args: { occupations: referenceArticle },
  render,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {
  parameters: {
    docs: {
      description: {
        story:
          'A native form, sent by GET to the address in the data. It begins with the highest level of education.',
      },
    },
  },
};

export const TypedSubject: Story = {
  args: { occupations: { schools: { finder: { action: 'https://schools.example.edu/find' } } } },
  parameters: { docs: { description: { story: 'Without subjects to choose from, the subject is typed.' } } },
};

export const ActionByAttribute: Story = {
  args: { occupations: undefined, action: 'https://schools.example.edu/find' },
  parameters: { docs: { description: { story: 'No data at all: the attribute `action` is enough.' } } },
};

export const WordsOfYourOwn: Story = {
  args: {
    labels: {
      finder: 'Which school suits you?',
      level: 'You have reached',
      subject: 'You want to learn',
      postalCode: 'ZIP code',
      postalCodeHint: 'Five digits',
      find: 'Show schools',
    },
  },
  parameters: { docs: { description: { story: '`labels` replaces every word of the form.' } } },
};

export const Restyled: Story = {
  render: (args) =>
    html`<style>
        .wide-form {
          --oc-button-background: light-dark(#7a2e00, #ffb38a);
          --oc-button-color: light-dark(#fff, #2b1000);
          --oc-control-color: light-dark(#7a2e00, #ffb38a);
          --oc-radius: 2rem;
        }

        .wide-form::part(form) {
          max-inline-size: none;
          grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
        }
      </style>
      <oc-school-finder class="wide-form" .occupations=${args.occupations}></oc-school-finder>`,
  parameters: {
    docs: { description: { story: 'Fields side by side by `::part(form)`, colors by custom properties.' } },
  },
};
