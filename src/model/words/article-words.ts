import { fill } from './fill.js';
import { commonWords, sourceWords } from './common-words.js';
import { tableWords } from './table-words.js';

/** Words of the sections of an article, a group for each element, and those that the whole article says by itself. */
export const chartWords = {
  ...tableWords,
  payChart: 'Range of pay',
  growthChart: 'Growth of jobs',
};

export const responsibilityWords = {
  ...sourceWords,
  responsibilities: 'Responsibilities',
  include: 'Job responsibilities of {article} {name} include:',
};

export const relatedWords = {
  ...tableWords,
  related: 'Related careers',
  relatedTo: 'Related to {name}',
  /** Shows the rest. */
  more: '{count} more',
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

/** What the whole article says by itself. */
export const articleWords = {
  ...chartWords,
  ...responsibilityWords,
  ...relatedWords,
  ...schoolWords,
  ...finderWords,
  /** The heading where nobody wrote one. */
  headline: '{names}?',
  'headline.many': '{count|1:# occupation|other:# occupations} compared',
  next: 'Next: View schools',
};

export type ChartWords = Readonly<typeof chartWords>;
export type ArticleWords = Readonly<typeof articleWords>;

const ACRONYM = /^[A-Z](?:[A-Z]|-)/;
const VOWEL_SOUND = /^(?:[ai]|o(?!ne\b)|e(?!u)|u(?!ni|s[aeu]|ti|ro)|h(?:our|onest|onor|eir))/i;

/** Whether a title is that of many people, as official figures have them: "Managers, All Other", "Judges of courts"; no "Director of Operations". */
const arePeople = (name: string) => /[^sui]s$/i.test(name.split(/,| (?:of|in|for) /)[0]!);

/** The English indefinite article of a title: "an account manager", "a user researcher", "an HR manager". None of many people. */
export const articleOf = (name: string): string =>
  arePeople(name) ? '' : (ACRONYM.test(name) ? /^[AEFHILMNORSX]/ : VOWEL_SOUND).test(name) ? 'an' : 'a';

/** What stands before the responsibilities of an occupation: "Job responsibilities of an account manager include:". */
export const sayInclude = (include: string, name: string): string =>
  fill(include, { name, article: articleOf(name) }).replace('  ', ' ');
