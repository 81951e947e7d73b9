/** What Vue's compiler makes of a template: it looks tags up in `GlobalComponents`, and holds them to `$props` and `$emit`. */
import 'occupation-comparison/define.js';
import type { OccupationData } from 'occupation-comparison';
import type {} from 'occupation-comparison/types/vue';
import type { GlobalComponents } from 'vue';

type Instance<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>;
type Props<Tag extends keyof GlobalComponents> = Instance<Tag>['$props'];

const jobs: readonly OccupationData[] = [{ name: 'Actor' }];

export const right = [
  {
    key: 'a',
    class: ['wide', { open: true }],
    onClick: () => {},
    occupations: jobs,
    headingLevel: 3,
    'max-age': '3',
    src: '/jobs.csv',
    marks: 'letters',
    sortable: true,
  } satisfies Props<'oc-comparison'>,
  { name: 'Actor', 'median-pay': 48880, 'growth-source': 'Bureau' } satisfies Props<'oc-occupation'>,
];

export const wrong = [
  // @ts-expect-error -- no such element
  {} satisfies Props<'oc-comparision'>,
  // @ts-expect-error -- occupations are no number
  { occupations: 7 } satisfies Props<'oc-comparison'>,
  // @ts-expect-error -- no such marks
  { marks: 'dots' } satisfies Props<'oc-pay-chart'>,
  // @ts-expect-error -- no such attribute of this element
  { orientation: 'rows' } satisfies Props<'oc-pay-chart'>,
];

declare const article: Instance<'oc-comparison'>;
export const level: number = article.headingLevel;
declare const event: HTMLElementEventMap['oc-error'];
article.$emit('oc-error', event);
// @ts-expect-error -- an error is no choice of the picker
article.$emit('oc-change', event);
declare const sorted: HTMLElementEventMap['oc-sort'];
// @ts-expect-error -- what is sorted is no fault
article.$emit('oc-error', sorted);
