import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/school-finder/define.js';
import { elementFrom, storyOf } from './element.js';
import type { ElementArgs } from './args.js';
import { referenceArticle } from './data/reference-article.js';

interface Args extends ElementArgs {
  action?: string;
}

const meta = {
  title: 'Elements/oc-school-finder',
  component: 'oc-school-finder',
  args: { occupations: referenceArticle },
  render: storyOf('oc-school-finder'),
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {
  parameters: {
    docs: {
      description: {
        story:
          'A native form, sent by GET to the address in the data. It begins with the highest level of education. For a site that has a search for schools.',
      },
    },
  },
};

export const TypedSubject: Story = {
  args: { occupations: { schools: { finder: { action: 'https://schools.example.edu/find' } } } },
  parameters: {
    docs: {
      description: {
        story:
          'Without subjects to choose from, the subject is typed. For a search that knows more subjects than a list can have.',
      },
    },
  },
};

export const ActionByAttribute: Story = {
  args: { occupations: undefined, action: 'https://schools.example.edu/find' },
  parameters: {
    docs: {
      description: {
        story: 'No data at all: the attribute `action` is enough. For the form alone, anywhere on a page.',
      },
    },
  },
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
  parameters: {
    docs: {
      description: { story: '`labels` replaces every word of the form. For the house style of a publisher.' },
    },
  },
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
      ${elementFrom('oc-school-finder', { ...args }, { class: 'wide-form' })}`,
  parameters: {
    docs: {
      description: {
        story:
          'Fields side by side by `::part(form)`, colors by custom properties. For a wide place below an article.',
      },
    },
  },
};
