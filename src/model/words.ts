/**
 * Every word that readers see or hear, in one place. `{name}` and its like are filled in. The attribute `labels`
 * replaces any of them by its key.
 */
export const english = {
  caption: '{names} compared',
  captionPlace: '{names} compared, {place}',
  nothing: 'There is nothing to compare here yet.',
  faulty: 'This comparison can’t be shown: its data could not be read.',
  partly: 'Some of the data could not be read and is left out.',

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
  'employmentChange.projected': 'Projected change in jobs',
  openings: 'Openings a year',
  'openings.projected': 'Projected openings a year',
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

  atLeast: '{value} or more',
  atMost: '{value} or less',
  aboveLimit: 'Above the highest published figure',
  belowLimit: 'Below the lowest published figure',
  missing: 'Not given',
  'not-applicable': 'Does not apply',
  suppressed: 'Not published',
  'not-collected': 'Not collected',
  withheld: 'Not disclosed',

  for: 'measured for {name}',
  'for.broader': 'measured for a broader group: {name}',
  'for.narrower': 'measured for a narrower group: {name}',
  'for.similar': 'measured for a similar title: {name}',
  'for.residual': 'measured for {name}, a rest group',

  sources: 'Sources and notes',
  note: 'note {number}',
  back: 'Back to {place}',
  retrieved: 'retrieved {date}',
  cell: '{row}: {column}',

  responsibilities: '{name}: responsibilities',
  allResponsibilities: 'Responsibilities',
  include: 'Job responsibilities of {article} {name} include:',
  related: 'Related careers',
  relatedTo: 'If you are looking at {name}',
  next: 'Next: View schools',

  schools: 'Popular schools',
  sponsored: 'Sponsored',
  disclosure: 'Schools marked “Sponsored” pay to be listed here.',
  programs: 'Programs',
  finder: 'Find your perfect school',
  level: 'What is your highest level of education?',
  choose: 'Choose one',
  subject: 'What do you want to study?',
  postalCode: 'Postal code',
  postalCodeHint: 'Letters and digits, for example 12345',
  find: 'Find schools',
  'level.1': 'High school diploma or equivalent',
  'level.2': 'Some college, no degree',
  'level.3': 'Postsecondary award',
  'level.4': 'Associate’s degree',
  'level.5': 'Bachelor’s degree',
  'level.6': 'Master’s degree',
  'level.7': 'Doctoral or professional degree',
};

export type WordKey = keyof typeof english;
export type Words = Readonly<Record<WordKey, string>>;

/** Fills the gaps of a sentence; a gap that nothing is known of stays empty. */
export const fill = (sentence: string, gaps: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, gap: string) => String(Object.hasOwn(gaps, gap) ? gaps[gap] : ''));

const isWordKey = (key: string): key is WordKey => Object.hasOwn(english, key);

/** The words, with an author's own in their place; keys that there aren't and values that aren't text are told. */
export function wordsWith(labels: unknown, onFault: (key: string) => void): Words {
  if (typeof labels !== 'object' || labels === null) return english;
  const words: Record<WordKey, string> = { ...english };
  for (const [key, word] of Object.entries(labels)) {
    if (isWordKey(key) && typeof word === 'string') words[key] = word;
    else onFault(key);
  }
  return words;
}

const VOWEL_SOUND = /^(?:[aeio]|u(?!ni|se|ro|ti)|hour|honest|heir|[FLMNRSX](?=[A-Z\d]))/i;
const CONSONANT_SOUND = /^(?:one|eu|ewe)/i;

/** The English indefinite article of a title: "an account manager", "a user researcher". */
export const articleOf = (name: string): string =>
  VOWEL_SOUND.test(name) && !CONSONANT_SOUND.test(name) ? 'an' : 'a';
