/** The ladder of education, lowest rung first. Rungs are compared by their place on it, never by alphabet. */
export const LADDER = [
  'no formal credential',
  'high school',
  'some college',
  'postsecondary award',
  'associate',
  'bachelor',
  'master',
  'doctoral or professional',
] as const;

/** Lowest rung first: "vocational training or associate's" asks for the lower one. */
const RUNGS: readonly (readonly [number, RegExp])[] = [
  [0, /\bno formal|less than (?:a )?high school|^none\b/],
  [1, /\bhigh school|\bged\b|secondary school/],
  [2, /\bsome college/],
  [3, /\bpost-?secondary|\bvocational|\bcertificate|\bnon-?degree|\btrade school/],
  [4, /\bassociate|\b2-year|\btwo-year/],
  [5, /\bbachelor|\bundergraduate degree|\bb\.?[as]\.?(?![a-z.])|\bfour-year|\b4-year/],
  [6, /\bmaster|\bmba\b|\bm\.?[as]\.?(?![a-z.])|\bgraduate degree/],
  [7, /\bdoctor|\bph\.? ?d\b|\bprofessional degree|\bjuris|\bm\.?d\.?(?![a-z.])|\bj\.?d\.?(?![a-z.])/],
];

/**
 * The rung that a text names, as its place on the ladder from 0; nothing when it names none.
 * The words of the Bureau of Labor Statistics ("Postsecondary nondegree award") are read as well as people's own.
 */
export function rungOf(text: string): number | undefined {
  const words = plainOf(text);
  return RUNGS.find(([, pattern]) => pattern.test(words))?.[0];
}

const plainOf = (text: string) => text.toLowerCase().replaceAll('’', "'");

/** What turns the meaning of a rung around, or means one that isn't on the ladder. */
const UNCLEAR =
  /\b(?:no|not|never|without|up to|or (?:less|lower)|post-?(?:bacc|grad|master)\w*|graduate certificate)\b|\b(?:don|doesn|isn)'t\b/;
/** Nobody states a rung at such length without saying more. */
const LONGEST = 80;

/**
 * The lowest and the highest rung that a text may mean: the same twice for "Bachelor's degree", two for "Associate's or
 * bachelor's". Not a number where nothing is certain: "bachelor's degree not required".
 */
export function rungsOf(text: string): readonly [low: number, high: number] {
  const words = plainOf(text);
  const [low = NaN, ...others] = RUNGS.flatMap(([rung, pattern]) => (pattern.test(words) ? rung : []));
  if (low === 0) return [0, 0];
  const isUnclear = text.length > LONGEST || UNCLEAR.test(words.replace('some college, no degree', ''));
  return isUnclear ? [NaN, NaN] : [low, others.at(-1) ?? low];
}
