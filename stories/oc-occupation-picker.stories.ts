import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { ElementArgs } from './args.js';

interface PickerArgs extends ElementArgs {
  codes?: string | readonly string[];
  dataset?: string;
  url?: boolean;
}

/** A small data set; without `dataset` it is the built-in one. */
const dataset = './data-set/';

const render = ({ codes, lang, labels, url, ...args }: PickerArgs) =>
  html`<oc-occupation-picker
    lang=${ifDefined(lang)}
    dataset=${ifDefined(args.dataset)}
    loading="eager"
    .codes=${codes}
    .labels=${labels}
    ?url=${url ?? false}
  ></oc-occupation-picker>`;

const meta = {
  title: 'Elements/oc-occupation-picker',
  component: 'oc-occupation-picker',
  args: { dataset },
  render,
} satisfies Meta<PickerArgs>;
export default meta;

type Story = StoryObj<PickerArgs>;

export const Default: Story = {
  parameters: {
    docs: {
      description: {
        story:
          'Nothing is chosen. Type “account manager”: it may mean several occupations. For a page on which readers choose for themselves.',
      },
    },
  },
};

export const Chosen: Story = {
  args: { codes: '13-1082 11-2011' },
  parameters: {
    docs: {
      description: {
        story: 'Two are chosen, by the page or by the reader. For a page that begins with an example.',
      },
    },
  },
};

export const Full: Story = {
  args: { codes: '13-1082 11-2011 11-9199.01 41-3091 29-1141' },
  parameters: {
    docs: {
      description: { story: 'Five are chosen, and no more can be. To see how much room it takes at most.' },
    },
  },
};

export const WithComparison: Story = {
  args: { codes: '13-1082 11-2011' },
  render: (args) =>
    html`${render(args)}
      <oc-comparison
        dataset=${ifDefined(args.dataset)}
        loading="eager"
        .codes=${args.codes}
        sections="table related"
      ></oc-comparison>`,
  parameters: {
    docs: {
      description: {
        story:
          'A comparison of the same codes: figures of the data set with their years and sources, and related careers. On a page, `for` on the picker names the comparison.',
      },
    },
  },
};

export const OtherWords: Story = {
  args: {
    lang: 'de',
    labels: {
      picker: 'Berufe im Vergleich',
      'picker.hint': 'Beruf oder Kennziffer eingeben; zwei bis fünf auswählen.',
    },
  },
  parameters: {
    docs: { description: { story: 'Words of the page’s own. For the house style of a publisher.' } },
  },
};
