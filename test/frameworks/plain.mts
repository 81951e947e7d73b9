/** Plain TypeScript in somebody's app: `define.js` alone brings the types of tags and events. */
import 'occupation-comparison/define.js';
import type { OccupationData } from 'occupation-comparison';

const jobs: readonly OccupationData[] = [{ name: 'Actor', pay: '$23.50 an hour' }];

const table = document.querySelector('oc-comparison-table')!;
table.occupations = jobs;
table.marks = 'numbers';
document.createElement('oc-occupation-picker').url = true;
// @ts-expect-error -- there are no such marks
table.marks = 'dots';
// @ts-expect-error -- a level is a number
table.headingLevel = '3';
// @ts-expect-error -- no such property
document.createElement('oc-comparison').orientaton = 'rows';
// @ts-expect-error -- what was wrong is read, not set
table.problems = [];

table.addEventListener('oc-sort', ({ detail: { measure, direction } }) => `${measure} ${direction}`);
document.addEventListener('oc-error', ({ detail }) => detail.problems.map(({ code }) => code));
window.addEventListener('oc-ready', ({ detail }) => detail.comparison.occupations.length);
document.body.addEventListener('oc-change', ({ detail: { codes } }) => codes.join());
table.addEventListener('oc-select', (event) => event.detail.kind === 'school' && event.preventDefault());
// @ts-expect-error -- an error has problems, and no codes
table.addEventListener('oc-error', ({ detail }) => detail.codes);
