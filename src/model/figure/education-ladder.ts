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
  [1, /\bhigh school|\bged\b|(?:^|[^-t] )secondary school/],
  [2, /\bsome college/],
  [3, /\bpost-?secondary|\bvocational|\bcertificate|\bnon-?degree|\btrade school/],
  [4, /\bassociate|\b(?:2|two)-year(?= (?:college|degree|or)|\W*$)/],
  [
    5,
    /\bbachelor|\bundergraduate degree|\bb\.?[as]\.?(?![a-z.])|\b(?:4|four)-year(?= (?:college|degree|or)|\W*$)/,
  ],
  // a master electrician has another one
  [
    6,
    /\bmaster(?:'?s\b|\W*$| (?:of|in|or|degree)\b|[,;/])|\bmba\b|\bm\.?[as]\.?(?![a-z.])|\bgraduate degree/,
  ],
  [7, /\bdoctor|\bph\.? ?d\b|\bprofessional degree|\bjuris|\bm\.?d\.?(?![a-z.])|\bj\.?d\.?(?![a-z.])/],
];

/**
 * The rung that a text names, as its place on the ladder from 0; nothing when it names none.
 * The words of the Bureau of Labor Statistics ("Postsecondary nondegree award") are read as well as people's own.
 * @param text What is required, in English.
 * @returns A place in `LADDER`, or `undefined`.
 * @throws Never.
 * @example
 * ```js
 * LADDER[rungOf('BA or BSc')]; // 'bachelor'
 * ```
 */
export function rungOf(text: string): number | undefined {
  const words = plainOf(text);
  return RUNGS.find(([, pattern]) => pattern.test(words))?.[0];
}

const plainOf = (text: string) => text.toLowerCase().replaceAll('’', "'");

/** What turns the meaning of a rung around, asks for more or only wishes for it, or means one that isn't on the ladder. */
const UNCLEAR =
  /\b(?:no|not|never|without|unless|up to|and|with|plus|or (?:less|lower)|or (?:\w+ )*experience|(?:prefer|recommend|desir)\w*|optional|helpful|post-?(?:bacc|grad|master)\w*|graduate certificate)\b|n't\b|[,;&+]/;
/** What makes a rung the least that is asked for. */
const OR_HIGHER = /\b(?:or (?:higher|above|more)|at least|minimum)\b/;
/** Nobody states a rung at such length without saying more. */
const LONGEST = 80;
const NOTHING = [NaN, NaN] as const;

/**
 * The lowest and the highest rung that a text may mean: the same twice for "Bachelor's degree", two for "Associate's or
 * bachelor's" and "Bachelor's or higher". Not a number where nothing is certain: "bachelor's degree not required".
 */
export function rungsOf(text: string): readonly [low: number, high: number] {
  if (text.length > LONGEST) return NOTHING;
  const words = plainOf(text).replace('and/or', 'or').replace('some college, no degree', 'some college');
  const [, none] = RUNGS[0]!;
  const rest = words.replace(none, '');
  const rungs = RUNGS.flatMap(([rung, pattern]) => (pattern.test(rung ? rest : words) ? rung : []));
  const [low, ...others] = rungs;
  if (low === undefined || UNCLEAR.test(rest)) return NOTHING;
  return [low, OR_HIGHER.test(words) ? LADDER.length - 1 : (others.at(-1) ?? low)];
}
