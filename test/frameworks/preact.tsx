/** @jsxImportSource preact */
import 'occupation-comparison/define.js';
import type { OccupationData, OcComparisonTable } from 'occupation-comparison';
import type {} from 'occupation-comparison/types/preact';
import { createRef } from 'preact';

const jobs: readonly OccupationData[] = [{ name: 'Actor' }];
const ref = createRef<OcComparisonTable>();

export const right = [
  <oc-comparison-table
    ref={ref}
    key="a"
    class="wide"
    occupations={jobs}
    marks="letters"
    heading-level={3}
    sortable
    src="/jobs.csv"
    onoc-sort={({ detail }) => detail.measure}
    onClick={() => {}}
  >
    <oc-occupation name="Actor" median-pay="$48,880" />
  </oc-comparison-table>,
  <oc-occupation-picker for="jobs" url onoc-change={({ detail: { codes } }) => codes.join()} />,
];

export const wrong = [
  // @ts-expect-error -- no such element
  <oc-comparision />,
  // @ts-expect-error -- occupations are no number
  <oc-comparison occupations={7} />,
  // @ts-expect-error -- no such marks
  <oc-pay-chart marks="dots" />,
  // @ts-expect-error -- a sort has a measure, and no problems
  <oc-comparison onoc-sort={({ detail }) => detail.problems} />,
];
