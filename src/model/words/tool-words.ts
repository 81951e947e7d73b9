import type { TableWords } from './table-words.js';

/** Words of the tools of a table, loaded with them. Keys begin with `table.`. */
export const toolWords = {
  'table.sorted': 'Sorted by {name}, {direction}.',
  'table.ascending': 'ascending',
  'table.descending': 'descending',
  'table.same': '{count|1:One point is|other:# points are} the same for all.',
  'table.left':
    '{count|1:One point that is the same for all is|other:# points that are the same for all are} left out.',
  'table.show': 'Show what is the same',
  'table.hide': 'Leave out what is the same',
  'table.interval': 'Pay can’t be switched between hour and year: for {names}, it isn’t given both ways.',
  'table.age': '{count|1:# year|other:# years} old',

  'table.help': 'What the terms mean',
  'table.term.median': 'Median: half of the people earn less, half earn more.',
  'table.term.mean':
    'Average: all pay added up and divided by the number of people; a few people who earn a lot raise it.',
  'table.term.typical':
    'Typical salary: what the publisher calls typical; it need be neither a median nor an average.',
  'table.term.mostCommon': 'Most common salary: what more people earn than any other amount.',
  'table.term.percentile':
    'Percentile: at the 10th percentile one person in ten earns less, at the 90th percentile nine in ten do.',
  'table.term.wage': 'Wage: pay without overtime and without most bonuses.',
  'table.term.base-pay': 'Base pay: pay before bonuses and extras.',
  'table.term.total-cash': 'Total cash pay: base pay, bonuses and overtime together.',
  'table.term.at-least':
    '“Or more”: the publisher states no exact number above its highest one; the true number may be anything above that.',
  'table.term.growth':
    'Projected growth: by what percentage the number of jobs is expected to change over the years named. It is an estimate, not a promise, and doesn’t say how many jobs there are.',
  'table.term.openings':
    'Openings a year: new jobs, and jobs that people leave for good, expected on average for each year.',
  'table.term.typical-entry':
    'Typical at entry: the education that most people need to enter the occupation; some have more, some less.',
  'table.term.most-common':
    'Most common degree: what most people in the occupation have; it need not be required.',
  'table.term.required': 'Legal requirement: without it the law doesn’t let you work in the occupation.',

  'table.copy': 'Copy table',
  'table.copied': 'Copied.',
  'table.notCopied': 'The browser doesn’t allow copying here. Select the table and copy it yourself.',
  'table.cite': 'Cite this comparison',
  'table.copyCitation': 'Copy citation',
  'table.accessed': 'Accessed {date}.',
  'table.citing': 'Sources: {sources}.',
};

export type ToolWords = TableWords & Readonly<typeof toolWords>;
