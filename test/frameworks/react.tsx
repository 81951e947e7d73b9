/** @jsxImportSource react */
import 'occupation-comparison/define.js';
import type { OccupationData, OcComparison } from 'occupation-comparison';
import type {} from 'occupation-comparison/types/react';
import { createRef } from 'react';

const jobs: readonly OccupationData[] = [{ name: 'Actor' }];
const ref = createRef<OcComparison>();

export const right = [
  <oc-comparison
    ref={ref}
    key="a"
    id="jobs"
    className="wide"
    lang="de"
    occupations={jobs}
    sources={{ bls: 'Bureau' }}
    labels={{ pay: 'Pay' }}
    codes={['13-1082']}
    marks="letters"
    orientation={undefined}
    headingLevel={3}
    sortable
    bars={false}
    maxAge={null}
    onoc-ready={({ detail }) => detail.comparison.occupations}
    onoc-select={(event) => event.preventDefault()}
    onClick={() => {}}
  >
    <oc-occupation name="Actor" median-pay={48880} pay-year="2025" growth-source="Bureau" p90-pay="#" />
  </oc-comparison>,
  <oc-comparison-table occupations='[{ "name": "Actor" }]' heading-level="3" differing-only="" max-age={3} />,
  <oc-related-careers src="/jobs.csv" loading="eager" for="jobs" dataset="/data/" />,
  <oc-occupation-picker for="jobs" url onoc-change={({ detail: { codes } }) => codes.join()} />,
  <oc-school-finder action="/schools" />,
  <oc-responsibility-list occupations={null} />,
  <oc-source-list hidden />,
  <oc-school-list style={{ color: 'red' }} />,
  <oc-pay-chart marks="stars" />,
  <oc-growth-chart />,
];

export const wrong = [
  // @ts-expect-error -- no such element
  <oc-comparision />,
  // @ts-expect-error -- occupations are no number
  <oc-comparison occupations={7} />,
  // @ts-expect-error -- an occupation has a name
  <oc-comparison occupations={[{ pay: 1 }]} />,
  // @ts-expect-error -- no such marks
  <oc-pay-chart marks="dots" />,
  // @ts-expect-error -- no such attribute of this element
  <oc-pay-chart orientation="rows" />,
  // @ts-expect-error -- an empty text would be set as a property, and mean no
  <oc-comparison sortable="" />,
  // @ts-expect-error -- a level is a number
  <oc-comparison headingLevel="3" />,
  // @ts-expect-error -- loaded lazily or eagerly
  <oc-comparison loading="soon" />,
  // @ts-expect-error -- an error has problems, and no comparison
  <oc-comparison onoc-error={({ detail }) => detail.comparison} />,
  // @ts-expect-error -- it is read, not set
  <oc-comparison problems={[]} />,
];
