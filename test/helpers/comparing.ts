import * as fc from 'fast-check';
import { compare } from '../../src/model.js';
import type { Figure, Source } from '../../src/index.js';
import type { Verdict } from '../../src/model.js';

/** A figure of pay: $100 a year by median, of 2024, from one source, unless said otherwise. */
export const payOf = (fields: Partial<Figure> = {}): Figure => ({
  status: 'value',
  unit: 'money',
  value: 100,
  currency: 'USD',
  per: 'year',
  statistic: 'median',
  from: 2024,
  to: 2024,
  sources: [OEWS_2024],
  notes: [],
  ...fields,
});

/** A figure of growth: 8 % projected from 2024 to 2034, from one source, unless said otherwise. */
export const growthOf = (fields: Partial<Figure> = {}): Figure => ({
  status: 'value',
  unit: 'percent',
  value: 8,
  kind: 'projected',
  from: 2024,
  to: 2034,
  sources: [PROJECTIONS],
  notes: [],
  ...fields,
});

/** An education in words. */
export const educationOf = (text: string, fields: Partial<Figure> = {}): Figure => ({
  status: 'text',
  unit: 'words',
  text,
  sources: [],
  notes: [],
  ...fields,
});

const BUREAU = 'Example Bureau of Labor';
export const OEWS_2024: Source = { name: BUREAU, dataSet: 'Wages, May 2024' };
export const OEWS_2020: Source = { name: BUREAU, dataSet: 'Wages, May 2020' };
export const PROJECTIONS: Source = { name: BUREAU, dataSet: 'Projections 2024–34' };
export const SURVEY: Source = { name: 'Example Salary Survey' };

/** Few values of everything, so that figures meet that share what they must share, and miss each other by one thing. */
const numbers = fc.oneof(
  fc.constantFrom(0, 1, 150_000, 208_000, 239_200, -5, 0.1, 0.3, 29.05),
  fc.integer({ min: -1000, max: 500_000 }),
  // as figures are written: with up to five decimals
  fc.tuple(fc.integer({ min: -1e7, max: 1e7 }), fc.nat(5)).map(([digits, places]) => digits / 10 ** places),
  fc.constantFrom(0.1 + 0.2, 1e-7, 9_007_199_254_740_991, 1e21, 1.7e308, -1.7e308),
);
const titles = fc.constantFrom(
  undefined,
  undefined,
  undefined,
  { name: 'Managers, All Other', relation: 'residual' as const },
  { name: 'Managers', relation: 'broader' as const },
  { name: 'Program Project Manager' },
);
const mostly = <Value>(usual: Value, ...others: readonly Value[]) =>
  fc.oneof(
    { weight: 6 * others.length, arbitrary: fc.constant(usual) },
    ...others.map((other) => fc.constant(other)),
  );
const spans = mostly<Partial<Figure>>(
  { from: 2024, to: 2024 },
  { from: 2020, to: 2020 },
  { from: 2024, to: 2034 },
  { from: 2016, to: 2026 },
  {},
);
const statuses = fc.oneof(
  { weight: 6, arbitrary: numbers.map((value): Partial<Figure> => ({ status: 'value', value })) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom('at-least' as const, 'at-most' as const), fc.option(numbers))
      .map(([status, value]): Partial<Figure> => ({ status, value: value ?? undefined })),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(numbers, numbers).map(([one, other]): Partial<Figure> => ({
      status: 'range',
      low: Math.min(one, other),
      high: Math.max(one, other),
    })),
  },
  fc
    .constantFrom('missing', 'not-applicable', 'suppressed', 'not-collected', 'withheld')
    .map((status) => ({ status })),
  fc.constant<Partial<Figure>>({ status: 'text', text: 'about fifty' }),
);

/** Figures in numbers of every kind. */
export const figures = (): fc.Arbitrary<Figure> =>
  fc
    .tuple(
      statuses,
      spans,
      fc.record({
        unit: mostly<Figure['unit']>('money', 'percent', 'count'),
        currency: mostly<string>('USD', 'EUR', 'XXX'),
        per: mostly<NonNullable<Figure['per']>>('year', 'hour'),
        statistic: mostly<NonNullable<Figure['statistic']>>('median', 'mean', 'unspecified'),
        basis: mostly<Figure['basis']>(undefined, 'wage', 'total-cash', 'unspecified'),
        kind: mostly<Figure['kind']>(undefined, 'projected', 'observed'),
        place: mostly<string | undefined>(undefined, 'Texas', 'Ohio'),
        measuredFor: titles,
        sources: mostly<readonly Source[]>([OEWS_2024], [OEWS_2020], [SURVEY], [], [OEWS_2024, SURVEY]),
      }),
    )
    .map(([status, span, { unit, currency, per, statistic, basis, ...rest }]) => ({
      ...(unit === 'money' ? { currency, per, statistic, basis } : {}),
      unit,
      ...rest,
      ...span,
      notes: [],
      ...(status as Pick<Figure, 'status'>),
    }));

/** Two figures: as they come, on one scale, or twice the same. */
export const pairs = (): fc.Arbitrary<readonly [Figure, Figure]> =>
  fc.oneof(
    fc.tuple(figures(), figures()),
    fc.tuple(figures(), statuses, titles).map(
      ([figure, status, measuredFor]) =>
        [
          figure,
          {
            ...figure,
            value: undefined,
            low: undefined,
            high: undefined,
            text: undefined,
            ...(status as Pick<Figure, 'status'>),
            measuredFor,
          },
        ] as const,
    ),
    figures().map((figure) => [figure, { ...figure }] as const),
  );

const EDUCATIONS = [
  'No formal educational credential',
  'High school diploma or equivalent',
  'Some college, no degree',
  'Postsecondary nondegree award',
  "Associate's degree",
  'Bachelor’s degree',
  "Associate's or bachelor's degree",
  "Bachelor's degree; master's preferred",
  'MBA',
  'Doctoral or professional degree',
  "Bachelor's degree not required",
  'Apprenticeship',
];

/** Educations, as people write them. */
export const educations = (): fc.Arbitrary<Figure> =>
  fc
    .tuple(
      fc.constantFrom(...EDUCATIONS),
      mostly<Figure['kind']>(undefined, 'typical-entry', 'required'),
      titles,
    )
    .map(([text, kind, measuredFor]) => educationOf(text, { kind, measuredFor }));

const opposite = (caveats: Verdict['caveats']) =>
  caveats.map(({ side, substitute }) => `${side === 'a' ? 'b' : 'a'} ${substitute.name}`).sort();
const plain = (caveats: Verdict['caveats']) =>
  caveats.map(({ side, substitute }) => `${side} ${substitute.name}`).sort();

const EXACT = ['value', 'range'];
/** How far two numbers may be apart for rounding. */
const isNear = (one: number, other: number) =>
  Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
const numbersIn = (verdict: Verdict) =>
  JSON.stringify(verdict, ['kind', 'by', 'to', 'share', 'value', 'sign']);

/** What two figures state of everything that they have to share. */
const stated = ({ unit, currency, per, statistic, basis, kind, place, from, to, sources }: Figure) =>
  JSON.stringify([
    unit,
    currency,
    per,
    statistic === 'unspecified' ? '' : statistic,
    basis === 'unspecified' ? '' : (basis ?? ''),
    kind,
    place,
    from,
    to,
    ...sources.map(({ name, dataSet }) => `${name} ${dataSet}`),
  ]);

/** The ends between which a figure lies. */
const endsOf = ({ status, value = NaN, low = value, high = value }: Figure): readonly [number, number] => [
  status === 'at-most' ? -Infinity : low,
  status === 'at-least' ? Infinity : high,
];

const isWithout = ({ status }: Figure) => !['value', 'at-least', 'at-most', 'range', 'text'].includes(status);
const isInWords = ({ status, unit }: Figure) => status === 'text' && unit === 'words';
/** Whether two figures, neither of which is absent, may be compared. */
const mayMeet = (a: Figure, b: Figure) => stated(a) === stated(b) && a.currency !== 'XXX';

/** What can't be read states nothing that could differ. */
const isUnread = ({ unit, status }: Figure) => unit !== 'words' && status === 'text';

/** What is wrong with what is said of two figures; nothing where every law holds. */
export function brokenBy(a: Figure, b: Figure, isLadder = false): readonly string[] {
  const [verdict, back] = [compare(a, b, isLadder), compare(b, a, isLadder)];
  const isForbidden = verdict.kind === 'incomparable' || verdict.kind === 'absent';
  const isAbsent = [a, b].some(isWithout);
  const hasNumber = 'by' in verdict;
  const laws: readonly (readonly [string, boolean])[] = [
    ['the other side is of the same kind', verdict.kind === back.kind],
    ['the caveats change sides', opposite(verdict.caveats).join() === plain(back.caveats).join()],
    [
      'there is a caveat for each substitute',
      verdict.caveats.length === [a, b].filter(({ measuredFor }) => measuredFor).length,
    ],
    ['the sign turns round', !('sign' in verdict) || verdict.sign === -(back as { sign: number }).sign],
    [
      'the number is the same',
      !hasNumber || verdict.by.value === (back as { by: { value: number } }).by.value,
    ],
    ['no number is below zero', !hasNumber || verdict.by.value >= 0],
    ['the shares agree', sharesAgree(verdict, back)],
    ['a forbidden one has no number', !isForbidden || !/"(by|to|share|sign)"/.test(numbersIn(verdict))],
    ['figures without a number are absent', (verdict.kind === 'absent') === isAbsent],
    [
      'figures are compared when they state the same, and only then',
      isAbsent || (verdict.kind === 'incomparable') === (!mayMeet(a, b) && !isUnread(a) && !isUnread(b)),
    ],
    [
      'only exact figures differ exactly',
      verdict.kind !== 'difference' || (EXACT.includes(a.status) && EXACT.includes(b.status)),
    ],
    ['a figure differs from itself in nothing', !('sign' in compare(a, a, isLadder))],
    [
      'the numbers are true',
      isForbidden || [a, b].some(isInWords) || isTrue(verdict, endsOf(a), endsOf(b), isForBoth(a, b)),
    ],
  ];
  return laws
    .filter(([, isKept]) => !isKept)
    .map(([law]) => `${law}: ${JSON.stringify([a, b, verdict, back])}`);
}

/** Whether one and the same figure of somebody else stands for both. */
const isForBoth = (a: Figure, b: Figure) =>
  a.measuredFor !== undefined &&
  a.measuredFor.name === b.measuredFor?.name &&
  ['status', 'value', 'low', 'high', 'text'].every(
    (key) =>
      (a as unknown as Record<string, unknown>)[key] === (b as unknown as Record<string, unknown>)[key],
  );

/** If a is 59 % more than b, then b is 37 % less than a. */
function sharesAgree(verdict: Verdict, back: Verdict): boolean {
  if (verdict.kind !== 'difference' || back.kind !== 'difference') return true;
  const [one, other] = [verdict.share, back.share];
  if (one === undefined || other === undefined) return true;
  const product = (1 + verdict.sign * one) * (1 + back.sign * other);
  // a share of all but nothing has no digits left to compare
  return (
    Math.min(one, other) > 1 - 1e-6 || !Number.isFinite(one) || !Number.isFinite(other) || isNear(product, 1)
  );
}

/** Nobody writes a number with more decimals. */
const NOTHING = 1e-20;
/** Whether two numbers are one but for what floating point adds. */
const isNothing = (one: number, other: number) =>
  one === other ||
  (Number.isFinite(one - other) &&
    Math.abs(one - other) <= Math.max(NOTHING, 5e-15 * Math.max(Math.abs(one), Math.abs(other))));

/** What is known of two numbers by their ends, and nothing else, says which verdict is the true one. */
function isTrue(
  verdict: Verdict,
  [lowA, highA]: readonly [number, number],
  [lowB, highB]: readonly [number, number],
  isShared: boolean,
) {
  const isSame = isNothing(lowA, highB) && isNothing(highA, lowB);
  const isHigher = lowA > highB || isNothing(lowA, highB);
  const isLower = lowB > highA || isNothing(lowB, highA);
  if (isShared && (isSame || !(isHigher || isLower))) return verdict.kind === 'same-substitute';
  if (!('by' in verdict))
    return verdict.kind === 'same'
      ? isSame
      : verdict.kind === 'unknown' && isUnknown(isHigher || isLower, lowA - highB);
  const { sign, by } = verdict;
  const [least, most] = sign > 0 ? [lowA - highB, highA - lowB] : [lowB - highA, highB - lowA];
  if (
    !isNear(least, by.value) &&
    !(by.value === 0 ? isHigher || isLower : Math.abs(least - by.value) < NOTHING)
  )
    return false;
  if (verdict.kind === 'difference') return isNear(least, most) && least > 0;
  if (verdict.kind === 'between') return isNear(most, verdict.to.value) && most > least;
  return most > least;
}

/** Nothing is known of a difference when either may be the higher one, or when it is larger than numbers are. */
const isUnknown = (isOrdered: boolean, difference: number) => !isOrdered || !Number.isFinite(difference);

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;
const numbersOf = (text: string) =>
  (text.match(NUMBER) ?? []).map((each) => Number(each.replaceAll(',', '')));
/** Half of the last digit in which numbers of a unit are shown. */
const ROUNDING: Readonly<Partial<Record<Figure['unit'], number>>> = {
  percent: 0.5,
  money: 0.005,
  count: 0.05,
};

/**
 * What is false in an English sentence about a figure, seen from another; nothing where all of it is true. It knows the
 * figures, what readers see of them, and the sentence, and nothing of how that is made.
 */
export function falseIn(
  says: string,
  a: Figure,
  b: Figure,
  shown: readonly [string, string],
): string | undefined {
  const [, bound, amount = '', word = ''] =
    /^(at least )?([^(]*) (more|less|higher|lower)\b/.exec(says) ?? [];
  if (!word || /level|as much/.test(says)) return undefined;
  const isMore = word === 'more' || word === 'higher';
  const [[lowA, highA], [lowB, highB]] = [endsOf(a), endsOf(b)];
  const [least, most] = isMore ? [lowA - highB, highA - lowB] : [lowB - highA, highB - lowA];
  const [from = NaN, to = from] = numbersOf(amount);
  const isExactly = says.includes(' and ');
  const slack = isExactly ? 0.005 : ROUNDING[a.unit]!;
  const isFar = (said: number, truth: number) =>
    Math.abs(said - truth) > slack + 1e-9 * (1 + Math.abs(truth));
  if (!(least >= 0)) return 'the direction';
  if (isFar(from, least)) return 'the number';
  if (bound ? from > least * (1 + 1e-9) + 0.005 : isFar(to, most)) return 'the bound';
  const [, share] = /\(([\d,]+)% (?:more|less)\)/.exec(says) ?? [];
  if (
    share &&
    lowB === highB &&
    Math.abs(numbersOf(share)[0]! - (least / lowB) * 100) > 0.5 + 1e-9 * (least / lowB) * 100
  )
    return 'the share';
  if (isExactly) return undefined;
  const [seenA, seenB] = shown.map((each) => {
    const numbers = numbersOf(each).map((number) => (/^[-\u2212]/.test(each) ? -number : number));
    return [numbers[0]!, numbers.at(-1)!] as const;
  }) as [readonly [number, number], readonly [number, number]];
  if (a.status === 'range' || b.status === 'range') return undefined;
  const seen = isMore ? seenA[0] - seenB[0] : seenB[0] - seenA[0];
  return Math.abs(seen - from) > 1e-6 * (1 + Math.abs(seen) * 1e-6) ? 'what readers subtract' : undefined;
}
