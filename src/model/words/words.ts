/**
 * Every word that readers see or hear, in one place; in groups, so that an element carries those that it speaks.
 * `{name}` and its like are filled in. The attribute `labels` replaces any of them by its key.
 */
export const commonWords = {
  nothing: 'There is nothing to show here yet.',
  faulty: 'This comparison can’t be shown: its data could not be read.',
  loading: 'Loading the comparison …',
  failed: 'The comparison could not be loaded.',
  retry: 'Try again',
};

export const sourceWords = {
  ...commonWords,
  sources: 'Sources and notes',
  retrieved: 'retrieved {date}',
  /** Stands between what is said one after the other. */
  separator: ', ',
};

export const tableWords = {
  ...sourceWords,
  note: 'note {number}',
  back: 'Back from note {number}',
  caption: '{names} compared',

  occupation: 'Job title',
  education: 'Educational requirements',
  experience: 'Work experience',
  training: 'On-the-job training',
  pay: 'Pay',
  'pay.median': 'Median salary',
  'pay.mean': 'Average salary',
  'pay.typical': 'Typical salary',
  'pay.mostCommon': 'Most common salary',
  'pay.unspecified': 'Salary',
  'pay.p10': 'Salary, 10th percentile',
  'pay.p25': 'Salary, 25th percentile',
  'pay.p75': 'Salary, 75th percentile',
  'pay.p90': 'Salary, 90th percentile',
  growth: 'Job growth',
  'growth.projected': 'Projected job growth',
  employment: 'Jobs',
  employmentChange: 'Change in jobs',
  openings: 'Openings a year',
  hours: 'Hours a week',

  median: 'median',
  mean: 'average',
  typical: 'typical',
  mostCommon: 'most common',
  unspecified: 'median or average not stated',
  wage: 'wage without overtime and bonuses',
  'base-pay': 'base pay',
  'total-cash': 'total cash pay',
  'typical-entry': 'typical at entry',
  'most-common': 'most common degree',
  required: 'legal requirement',
  projected: 'projected',
  observed: 'observed',
  month: 'a month',
  week: 'a week',
  hour: 'an hour',
  year: 'a year',
  /** Said in a header over pay a year. English takes that for granted; where people think of pay a month, it is said. */
  yearly: '',

  'at-least': '{value} or more',
  'at-most': '{value} or less',
  'at-least.limit': 'At or above the highest published figure',
  'at-most.limit': 'At or below the lowest published figure',
  missing: 'Not given',
  'not-applicable': 'Does not apply',
  suppressed: 'Not published',
  'not-collected': 'Not collected',
  withheld: 'Not disclosed',

  for: 'measured for {name}',
  'for.broader': 'measured for a broader group: {name}',
  'for.narrower': 'measured for a narrower group: {name}',
  'for.similar': 'measured for a similar title: {name}',
  'for.residual': 'measured for the catch-all group: {name}',
};

/** What is said where figures are compared; that is a part of its own, and the keys tell. */
export const compareWords = {
  'diff.of': '{name} compared with {base}',
  'diff.more': '{value} more',
  'diff.less': '{value} less',
  'diff.more.share': '{value} more ({share} more)',
  'diff.less.share': '{value} less ({share} less)',
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
  'diff.unstated': 'not stated for both: {aspects}',
  'diff.for': '{occupation}: figure for {name}',
  'diff.for.group': '{occupation}: figure for a broader group, {name}',
  'of.units': 'units',
  'of.statistics': 'statistics',
  'of.bases': 'kinds of pay',
  'of.currencies': 'currencies',
  'of.intervals': 'intervals of pay',
  'of.kinds': 'kinds of figures',
  'of.places': 'places',
  'of.sources': 'sources',
  'of.releases': 'releases',
  'of.periods': 'periods',
  mixed: 'These figures can’t be compared with each other: {reasons}.',
  'mixed.some': 'Not all of these figures can be compared with each other: {reasons}.',

  'summary.row': '{row}: {statements}.',
  'summary.left': 'Left out here, as some figures were measured for other titles: {rows}.',
};

export const chartWords = {
  ...tableWords,
  payChart: 'Range of pay',
  growthChart: 'Growth of jobs',
};

/** What a chart says beside its heading; that is a part of its own. */
export const drawingWords = {
  ...chartWords,
  showTable: 'Show as a table',

  'pay.tenths': 'Eight in ten earn {low} to {high}.',
  'pay.half': 'The middle half earn {low} to {high}.',
  'key.dot': 'median',
  'key.half': 'middle half',
  'key.range': '10th to 90th percentile',
  'key.open': 'beyond the published limit',

  unlike: 'Not drawn on this scale: {reasons}.',
  'unlike.currency': 'another currency',
  'unlike.per': 'another pay interval',
  'unlike.statistic': 'another statistic',
  'unlike.basis': 'another kind of pay',
  'unlike.kind': 'another kind of figure',
  'unlike.years': 'other years',
  'unlike.place': 'another place',
  'unlike.source': 'another source',
  'unlike.title': 'another job title',
  'unlike.range': 'a range in place of one number',
  'unlike.order': 'figures that contradict each other',
};

export const responsibilityWords = {
  ...commonWords,
  responsibilities: 'Responsibilities',
  include: 'Job responsibilities of {article} {name} include:',
};

export const relatedWords = {
  ...tableWords,
  related: 'Related careers',
  relatedTo: 'Related to {name}',
};

export const schoolWords = {
  ...commonWords,
  schools: 'Popular schools',
  sponsored: 'Sponsored',
  disclosure: 'Schools marked “Sponsored” pay to be listed here.',
  programs: 'Programs',
};

export const finderWords = {
  ...commonWords,
  finder: 'Find your perfect school',
  level: 'What is your highest level of education?',
  choose: 'Choose one',
  subject: 'What do you want to study?',
  postalCode: 'Postal code',
  postalCodeHint: 'Letters and digits, for example 12345',
  find: 'Find schools',
  'level.high-school': 'High school diploma or equivalent',
  'level.some-college': 'Some college, no degree',
  'level.postsecondary-award': 'Postsecondary award',
  'level.associate': 'Associate’s degree',
  'level.bachelor': 'Bachelor’s degree',
  'level.master': 'Master’s degree',
  'level.doctoral-professional': 'Doctoral or professional degree',
};

/**
 * What is said only where a table has the tools that are loaded for it. Keys begin with `table.`: by that the elements
 * know that a label is meant for those.
 */
export const toolWords = {
  'table.sorted': 'Sorted by {name}, {direction}.',
  'table.ascending': 'ascending',
  'table.descending': 'descending',
  'table.same': '{count|1:One point is|other:# points are} the same for all.',
  'table.left': '{count|1:One point that is|other:# points that are} the same for all left out.',
  'table.show': 'Show what is the same',
  'table.hide': 'Leave out what is the same',
  'table.interval': 'Pay can’t be switched between hour and year: not both are given for {names}.',
  'table.age': '{count|1:# year|other:# years} old',

  'table.help': 'What the terms mean',
  'table.term.median': 'Median: half of the people earn less, half earn more.',
  'table.term.mean':
    'Average: all pay added up and divided by the number of people; a few who earn much raise it.',
  'table.term.typical':
    'Typical salary: what the publisher calls typical; it may be no median and no average.',
  'table.term.mostCommon': 'Most common salary: what more people earn than any other amount.',
  'table.term.percentile':
    'Percentile: at the 10th percentile one person in ten earns less, at the 90th percentile nine in ten do.',
  'table.term.wage': 'Wage: pay without overtime and without most bonuses.',
  'table.term.base-pay': 'Base pay: pay before bonuses and extras.',
  'table.term.total-cash': 'Total cash pay: base pay, bonuses and overtime together.',
  'table.term.at-least':
    '“Or more”: the publisher states no exact number above its highest one; the true number may be any higher one.',
  'table.term.growth':
    'Projected growth: by how many percent the number of jobs is expected to change over the years named. It is an estimate, not a promise, and says nothing of how many jobs there are.',
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

/** What only the picker's field says, with the part that draws it. Keys are `picker`, or begin with `picker.`. */
export const pickerWords = {
  picker: 'Occupations to compare',
  'picker.hint': 'Type a job title or a code. Choose two to five occupations.',
  'picker.full': 'Five are chosen. Remove one to choose another.',
  'picker.loading': 'Loading the list of occupations …',
  'picker.failed': 'The list of occupations could not be loaded. Type again to try again.',
  'picker.found': '{count|1:# occupation found|other:# occupations found}',
  'picker.none': 'No occupation found. Try another title for it.',
  'picker.as': 'also called {name}',
  'picker.taken': 'chosen',
  'picker.chosen': 'Chosen occupations',
  'picker.added': '{name} added, {count} chosen',
  'picker.remove': 'Remove {name}',
  'picker.removed': '{name} removed, {count} chosen',
};

/** What the whole article says by itself. */
export const articleWords = {
  ...chartWords,
  ...responsibilityWords,
  ...relatedWords,
  ...schoolWords,
  ...finderWords,
  next: 'Next: View schools',
};

/** What only files say that are written for other programs; they are in English. */
export const exportWords = {
  /** Heads what the table comes to, in sentences. What reads an article knows it by this. */
  summary: 'In short',
};

/** All words but those of the tools of tables. */
export const english = { ...articleWords, ...drawingWords, ...pickerWords, ...compareWords };

export type CommonWords = Readonly<typeof commonWords>;
export type SourceWords = Readonly<typeof sourceWords>;
export type TableWords = Readonly<typeof tableWords>;
export type CompareWords = TableWords & Readonly<typeof compareWords>;
export type ChartWords = Readonly<typeof chartWords>;
export type DrawingWords = Readonly<typeof drawingWords>;
export type ToolWords = TableWords & Readonly<typeof toolWords>;
export type PickerWords = Readonly<typeof pickerWords>;
export type ArticleWords = Readonly<typeof articleWords>;
export type Words = Readonly<typeof english>;
/** The words of parts that are loaded when they are needed, too: what a language that comes with the elements says. */
export type AllWords = Words & Readonly<typeof toolWords>;
export type WordKey = keyof Words;

/** A gap, or a gap with forms: `{count}`, `{count|1:# row|other:# rows}`. */
const GAP = /\{(\w+)((?:\|[\w-]+:[^{}|]*)*)\}/g;
const FORM = /\|([\w-]+):([^|]*)/g;

/**
 * Fills the gaps of a sentence; a gap that nothing is known of stays empty.
 *
 * A gap may have forms: `{count|1:# row is|other:# rows are} the same`. The form is that of the value itself (`1`), else
 * that of its plural category in the language (`zero`, `one`, `two`, `few`, `many`), else `other`; `#` in it is the
 * value. English says `1`, not `one`: so it is right, too, where it stands in for a language that counts otherwise.
 * @param locale Language that numbers are written and counted in. Without one they stay as they are; years, which are
 * not grouped, are given as text.
 */
export const fill = (
  sentence: string,
  gaps: Readonly<Record<string, string | number>>,
  locale?: string,
): string =>
  sentence.replace(GAP, (_, gap: string, forms: string) => {
    const value = Object.hasOwn(gaps, gap) ? gaps[gap]! : '';
    const text = typeof value === 'number' && locale ? value.toLocaleString(locale) : String(value);
    return forms ? formFor(value, forms, locale).replaceAll('#', () => text) : text;
  });

function formFor(value: string | number, forms: string, locale = 'en'): string {
  const texts = new Map([...forms.matchAll(FORM)].map(([, name, text]) => [name!, text!]));
  const names = [String(value), new Intl.PluralRules(locale).select(Number(value)), 'other'];
  return texts.get(names.find((name) => texts.has(name))!) ?? '';
}

/** Keys of words that are spoken by parts. */
const OF_PARTS = /^(?:table|picker|diff|of|mixed|summary|key|unlike|showTable|pay\.(?:tenths|half))\b/;

/** The words, with an author's own in their place; keys that there aren't and values that aren't text are told. */
export function wordsWith<Own extends object>(
  words: Own,
  labels: unknown,
  onFault: (key: string) => void,
): Own {
  const own: Record<string, string> = {};
  try {
    for (const [key, word] of Object.entries(labels && typeof labels === 'object' ? labels : {})) {
      if ((Object.hasOwn(words, key) || OF_PARTS.test(key)) && typeof word === 'string') own[key] = word;
      else onFault(key);
    }
  } catch {
    onFault('');
  }
  return { ...words, ...own };
}

const ACRONYM = /^[A-Z](?:[A-Z]|-)/;
const VOWEL_SOUND = /^(?:[ai]|o(?!ne\b)|e(?!u)|u(?!ni|s[aeu]|ti|ro)|h(?:our|onest|onor|eir))/i;

/** The English indefinite article of a title: "an account manager", "a user researcher", "an HR manager". */
export const articleOf = (name: string): string =>
  (ACRONYM.test(name) ? /^[AEFHILMNORSX]/ : VOWEL_SOUND).test(name) ? 'an' : 'a';
