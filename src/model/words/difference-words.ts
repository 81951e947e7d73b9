import type { TableWords } from './table-words.js';

/** Words of differences between figures, loaded where figures are compared. Keys begin with `diff.`, `of.`, `mixed` or `summary`. */
export const compareWords = {
  'diff.of': '{name} compared with {base}',
  'diff.more': '{value} more',
  'diff.less': '{value} less',
  'diff.more.share': '{value} more ({share} more)',
  'diff.less.share': '{value} less ({share} less)',
  /** Of what is counted. */
  'diff.fewer': '{value} fewer',
  'diff.fewer.share': '{value} fewer ({share} fewer)',
  'diff.points.more': '{value|1:# percentage point|other:# percentage points} higher',
  'diff.points.less': '{value|1:# percentage point|other:# percentage points} lower',
  'diff.bound': 'at least {difference}',
  'diff.as-much.more': 'at least as much',
  'diff.as-much.less': 'at most as much',
  'diff.level.more': 'a higher level',
  'diff.level.less': 'a lower level',
  'diff.level.bound.more': 'the same or a higher level',
  'diff.level.bound.less': 'the same or a lower level',
  'diff.same-level': 'the same level',
  'diff.same': 'the same',
  'diff.same-substitute': 'the same figure is used for both',
  'diff.different-words': 'different',
  'diff.both-at-least': 'both at or above the published limit; the difference is unknown',
  'diff.both-at-most': 'both at or below the published limit; the difference is unknown',
  'diff.overlap': 'the ranges overlap; the difference is unknown',
  'diff.open': 'the difference is unknown',
  'diff.not': 'not compared: {reasons}',
  'diff.different': 'different {aspects}',
  'diff.unstated': '{aspects} not stated for both',
  'diff.for': '{occupation}: figure for {name}',
  'diff.for.group': '{occupation}: figure for a broader group, {name}',
  'of.units': 'units',
  'of.statistics': 'statistics',
  'of.bases': 'kinds of pay',
  'of.currencies': 'currencies',
  'of.intervals': 'intervals of pay',
  'of.kinds': 'kinds of figures',
  'of.conditions': 'conditions',
  'of.places': 'places',
  'of.sources': 'sources',
  'of.releases': 'releases',
  'of.periods': 'periods',
  mixed: 'These figures can’t be compared with each other: {reasons}.',
  'mixed.some': 'Not all of these figures can be compared with each other: {reasons}.',

  /** How a name stands in a sentence. */
  'summary.name': '{name}',
  'summary.median': 'Half earn {list}',
  'summary.mean': 'On average, people earn {list}',
  'summary.paid': 'The pay stated is {list}',
  'summary.more-than': 'more than {value} as {name}',
  'summary.as': '{value} as {name}',
  'summary.for': '{value} for {name}',
  /** Of those that grow, stay and shrink, a phrase each; `list` has, for each of them, `summary.change`. */
  'summary.projected': 'The number of jobs is projected to {list}',
  'summary.grow': 'grow {list}',
  'summary.shrink': 'shrink {list}',
  /** `list` has names alone. */
  'summary.stay': 'stay about the same for {list}',
  'summary.change': '{value} for {name}',
  'summary.growth': 'The change in the number of jobs is {list}',
  'summary.same': 'Educational requirements are the same: {value}',
  'summary.education': 'Educational requirements differ: {list}',
  'summary.level': '“{value}” for {name}',
  'summary.by': '{text}: {difference}',
  'summary.more': '{value} or {share} more',
  'summary.less': '{value} or {share} less',
  'summary.against': 'Compared with {base}: {list}.',
  'summary.left': 'Left out of “{row}”: {list}.',
  'summary.and': '{first}; {second}',
  'summary.because': '{name} ({reason})',

  /** The figures of a related career where nothing is said of what sets it apart. */
  'related.pay': 'pay',
  'related.growth': 'job growth',
  /** What does. */
  'related.pay.more': 'higher pay',
  'related.pay.less': 'lower pay',
  'related.growth.more': 'faster growth',
  'related.growth.less': 'slower growth',
  'related.education': 'same entry-level education',
  'related.shared': '{count|1:# kind of work in common|other:# kinds of work in common}',

  /** What is said of programs of study that lead to an occupation. */
  'programs.heading': 'Programs of study',
  'programs.of': 'Programs that lead to {name}:',
  /** Stands between the names of programs. */
  'programs.separator': '; ',
  'programs.more': '{count} more',
  'programs.note':
    'Programs are matched with occupations by what they teach. That doesn’t say that one of them is required, or that it leads to a job.',
};

export type CompareWords = TableWords & Readonly<typeof compareWords>;
