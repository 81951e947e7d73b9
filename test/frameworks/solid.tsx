/** @jsxImportSource solid-js */
import 'occupation-comparison/define.js';
import type { OccupationData, OcComparison } from 'occupation-comparison';
import type {} from 'occupation-comparison/types/solid';

const jobs: readonly OccupationData[] = [{ name: 'Actor' }];
let element: OcComparison | undefined;

export const right = [
  <oc-comparison
    ref={element}
    class="wide"
    occupations={jobs}
    prop:labels={{ pay: 'Pay' }}
    attr:src="/jobs.csv"
    attr:loading="eager"
    marks="letters"
    sortable
    onClick={() => {}}
    on:oc-ready={({ detail }) => detail.comparison.occupations}
  >
    <oc-occupation name="Actor" median-pay="$48,880" />
  </oc-comparison>,
];

export const wrong = [
  // @ts-expect-error -- no such element
  <oc-comparision />,
  // @ts-expect-error -- occupations are no number
  <oc-comparison occupations={7} />,
  // @ts-expect-error -- occupations are no number
  <oc-comparison prop:occupations={7} />,
  // @ts-expect-error -- loaded lazily or eagerly
  <oc-comparison attr:loading="soon" />,
  // @ts-expect-error -- an error has problems, and no comparison
  <oc-comparison on:oc-error={({ detail }) => detail.comparison} />,
];
