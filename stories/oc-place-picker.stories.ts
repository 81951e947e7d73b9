import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { ElementArgs } from './args.js';

interface PlaceArgs extends ElementArgs {
  place?: string;
  dataset?: string;
}

/** A small data set, with places that are made up. */
const dataset = './data-set/';

const render = ({ place, lang, labels, ...args }: PlaceArgs) =>
  html`<oc-place-picker
    lang=${ifDefined(lang)}
    dataset=${ifDefined(args.dataset)}
    loading="eager"
    .place=${place}
    .labels=${labels}
  ></oc-place-picker>`;

const meta = {
  title: 'Elements/oc-place-picker',
  component: 'oc-place-picker',
  args: { dataset },
  render,
} satisfies Meta<PlaceArgs>;
export default meta;

type Story = StoryObj<PlaceArgs>;

export const Default: Story = {
  parameters: {
    docs: {
      description: {
        story:
          'The nation is chosen until the reader chooses a place. For data sets with wages of states or areas.',
      },
    },
  },
};

export const Chosen: Story = {
  args: { place: 'WL' },
  parameters: {
    docs: {
      description: { story: 'A state is chosen, by the page or by the reader. For a site about one state.' },
    },
  },
};

export const WithComparison: Story = {
  args: { place: 'Westland' },
  render: (args) =>
    html`${render(args)}
      <oc-comparison
        codes="13-1082 41-3091"
        dataset=${ifDefined(args.dataset)}
        loading="eager"
        .place=${args.place}
        sections="table"
      ></oc-comparison>`,
  parameters: {
    docs: {
      description: {
        story:
          'A comparison in the same place: its wages beside those of the nation, and why everything else stays the nation’s. On a page, `for` on the picker names the comparison.',
      },
    },
  },
};

export const OtherWords: Story = {
  args: { lang: 'de', labels: { place: 'Bundesstaat' } },
  parameters: {
    docs: { description: { story: 'Words of the page’s own. For the house style of a publisher.' } },
  },
};
