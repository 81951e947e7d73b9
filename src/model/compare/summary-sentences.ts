import { caveatsOf, compare } from '../figure/compare-figures.js';
import { oneAfterOther, sayApart } from './describe-difference.js';
import { isForbidden, sayCaveats } from './differences.js';
import type { Figure } from '../figure/figure.js';
import { formatFigure, sayValue } from '../figure/format.js';
import { shownOf } from '../figure/format-exact.js';
import { headOf } from '../table/cells.js';
import { wordOf } from '../table/row-qualifiers.js';
import type { MeasureRow } from '../comparison/rows.js';
import type { Comparison, Occupation } from '../comparison/occupations.js';
import type { Language } from '../figure/format.js';
import type { CompareWords } from '../words/difference-words.js';
import type { SummaryScope } from './summary-scope.js';
import { fill, listOf, withinSentence } from '../words/fill.js';

/** What a summary is made of. */
export interface SummaryContext {
  readonly comparison: Comparison;
  /** Place of the occupation that the others are compared with; nothing where the author named none. */
  readonly base: number | undefined;
  readonly scope: SummaryScope;
  readonly language: Language<CompareWords>;
  /** How lines are headed, by what they are of: the same in all comparisons that are alike but for their numbers. */
  readonly heads: Map<string, ReturnType<typeof headOf>>;
}

/** One occupation in a sentence, and the figure that is said of it. */
export interface Member {
  /** Its place in the comparison. */
  readonly at: number;
  readonly name: string;
  readonly figure: Figure;
}

/** What a sentence says before its differences, and what is said of its figures in brackets behind it. */
interface Statement {
  readonly text: string;
  readonly details: readonly string[];
  /** Whether differences add something. */
  readonly hasDifferences: boolean;
}

/**
 * Says what a line has of occupations, the higher figure first: "{what is so}: {by how much} ({of when})." Of one, what it
 * has.
 */
export function sayMembers(line: MeasureRow, given: readonly Member[], context: SummaryContext): string {
  const { base, language } = context;
  const isPair = given.length === 2;
  const byValue = [...given].sort((a, b) => (valueOf(b) ?? 0) - (valueOf(a) ?? 0));
  const members = isPair && base !== undefined ? [...given].sort((a) => (a.at === base ? 1 : -1)) : byValue;
  const { text, details, hasDifferences } =
    line.name === 'pay'
      ? sayPay(line, members, context)
      : line.name === 'growth'
        ? sayGrowth(line, members, context)
        : sayEducation(line, members, context);
  const [first, second] = members as [Member, Member];
  const difference = hasDifferences && isPair ? sayBetween(first, second, context) : '';
  const said = difference ? fill(language.words['summary.by'], { text, difference }) : text;
  const remarks = oneAfterOther([...details, ...remarksOnMembers(members, context)], language.words);
  const sentence = `${said}${remarks && ` (${remarks})`}.`;
  return hasDifferences && members.length > 2 ? `${sentence} ${sayAgainst(members, context)}` : sentence;
}

const valueOf = ({ figure: { value, low = value } }: Member): number | undefined => low;

/** How a line is headed where only these figures are in it. */
function headFor(
  line: MeasureRow,
  members: readonly Member[],
  { comparison, language, heads }: SummaryContext,
): ReturnType<typeof headOf> {
  const key = [line.key, ...members.map(({ at, figure }) => `${at} ${figure.per}`)].join();
  const figures = members.map(({ figure }) => figure);
  const head = heads.get(key) ?? headOf({ ...line, figures }, comparison, language);
  heads.set(key, head);
  return head;
}

/** How one figure of pay is said: what half of the people or people on average earn as what, or what is stated for whom. */
const PAY_OF = { median: 'summary.more-than', mean: 'summary.as', paid: 'summary.for' } as const;

function sayPay(line: MeasureRow, members: readonly Member[], context: SummaryContext): Statement {
  const { words } = context.language;
  const figures = members.map(({ figure }) => figure);
  const { statistic, per, basis } = figures[0]!;
  const areExact = figures.every(({ status }) => status === 'value');
  const kind = areExact && (statistic === 'median' || statistic === 'mean') ? statistic : 'paid';
  const each = words[PAY_OF[kind]];
  const list = members.map(({ name, figure }, index) => {
    const value = formatFigure(figure, context.language, figures);
    return fill(each, { value: per && !index ? `${value} ${words[per]}` : value, name });
  });
  const details = headFor(line, members, context).details.filter(
    (detail) => ![words.yearly, per && words[per], basis && wordOf(basis, words)].includes(detail),
  );
  return {
    text: fill(words[`summary.${kind}`], { list: listOf(list, context.language.locale) }),
    details:
      kind === 'paid' && statistic
        ? [words[statistic as 'median'] ?? '', ...details].filter(Boolean)
        : details,
    hasDifferences: true,
  };
}

/** What the number of jobs does, by the sign of its growth as it is shown. */
const COURSES = [
  [1, 'summary.grow'],
  [0, 'summary.stay'],
  [-1, 'summary.shrink'],
] as const;

/** Growth and decline have words of their own, each said once. By how much decline differs, no short phrase says plainly. */
function sayGrowth(line: MeasureRow, members: readonly Member[], context: SummaryContext): Statement {
  const { language } = context;
  const { words, locale } = language;
  const figures = members.map(({ figure }) => figure);
  const { details } = headFor(line, members, context);
  const reference = sayReference(figures, context);
  if (!figures.every(({ status, kind }) => status === 'value' && kind === 'projected')) {
    const list = members.map(({ name, figure }) =>
      fill(words['summary.change'], {
        value: formatFigure(figure, language, figures),
        name,
      }),
    );
    const kind = figures[0]!.kind === 'projected' ? [words.projected] : [];
    return {
      text: fill(words['summary.growth'], { list: listOf(list, locale) }),
      details: [...details, ...kind, ...reference],
      hasDifferences: true,
    };
  }
  const signOf = ({ figure }: Member) => Math.sign(shownOf({ unit: 'percent', value: 0 }, figure.value!));
  const phrases = COURSES.flatMap(([sign, key]) => {
    const list = members
      .filter((each) => signOf(each) === sign)
      .map(({ name, figure }) => {
        const value = formatFigure({ ...figure, value: Math.abs(figure.value!) }, language);
        return sign ? fill(words['summary.change'], { value, name }) : name;
      });
    return list.length ? fill(words[key], { list: listOf(list, locale) }) : [];
  });
  return {
    text: fill(words['summary.projected'], { list: listOf(phrases, locale) }),
    details: [...details, ...reference],
    hasDifferences: members.every((each) => signOf(each) > 0),
  };
}

/** The growth of all occupations, where it comes from the same projection: "All occupations: 3%". */
function sayReference(
  figures: readonly Figure[],
  { comparison, language }: SummaryContext,
): readonly string[] {
  const { reference } = comparison;
  const figure = reference?.figures.get('growth');
  const isOne = figure && figures.every((each) => !isForbidden(compare(figure, each)));
  const value = isOne && formatFigure(figure, language);
  if (!value) return [];
  const { name } = reference!;
  const said = sayValue(name, language.words);
  // a name of the author's may be one of a country; a word of ours is none
  return [fill(language.words.pair, { name: said === name ? name : withinSentence(said), value })];
}

function sayEducation(line: MeasureRow, members: readonly Member[], context: SummaryContext): Statement {
  const { language } = context;
  const { words } = language;
  const { text, details } = headFor(line, members, context);
  const byText = new Map<string, Member[]>();
  for (const member of members) {
    const level = formatFigure(member.figure, language);
    const known = [...byText.keys()].find((each) => each.toLowerCase() === level.toLowerCase());
    byText.set(known ?? level, [...(byText.get(known ?? level) ?? []), member]);
  }
  const levels = [...byText].map(([value, of]) => {
    const names = of.map(({ name }) => name);
    return fill(words['summary.level'], { value, name: listOf(names, language.locale) });
  });
  const list = listOf(levels, language.locale);
  const [value = ''] = byText.keys();
  const said =
    members.length === 1
      ? fill(words.pair, { name: text, value: list })
      : byText.size === 1
        ? fill(words['summary.same'], { value })
        : fill(words['summary.education'], { list });
  return { text: said, details, hasDifferences: false };
}

/** What sets the first of two apart from the second: "$31,340 or 31% more". */
const sayBetween = (first: Member, second: Member, { language }: SummaryContext): string =>
  sayApart(compare(first.figure, second.figure), language);

/**
 * What sets all others apart from the base, then those of whom no number says it: "Compared with Actors: $500 or 50%
 * more for Dancers; Singers (the ranges overlap; the difference is unknown)."
 */
function sayAgainst(members: readonly Member[], context: SummaryContext): string {
  const { words, locale } = context.language;
  const base = members.find(({ at }) => at === (context.base ?? 0)) ?? members[0]!;
  const others = members
    .filter((each) => each !== base)
    .map(({ name, figure }) => {
      const verdict = compare(figure, base.figure);
      return {
        name,
        said: sayApart(verdict, context.language),
        isAmount: 'by' in verdict || verdict.kind === 'same',
      };
    });
  const amounts = others
    .filter(({ isAmount }) => isAmount)
    .map(({ name, said }) => fill(words['summary.for'], { value: said, name }));
  const unknown = others
    .filter(({ isAmount }) => !isAmount)
    .map(({ name, said }) => fill(words['summary.because'], { name, reason: said }));
  return fill(words['summary.against'], {
    base: base.name,
    list: oneAfterOther([amounts.length ? listOf(amounts, locale) : '', ...unknown], words),
  });
}

/** What a reader must know of figures that are compared: what they were measured for, and what authors remark on them. */
function remarksOnMembers(members: readonly Member[], context: SummaryContext): readonly string[] {
  const { comparison, language } = context;
  const { occupations } = comparison;
  const [first, ...others] = members as [Member, ...Member[]];
  const caveats = others.flatMap(({ at, figure }) =>
    sayCaveats(caveatsOf(figure, first.figure), comparison, at, first.at, language),
  );
  const notes = members.flatMap(({ at, figure }) =>
    figure.notes.map((note) =>
      fill(language.words.pair, {
        name: (occupations[at] as Occupation).name,
        value: note.replace(/\.$/, ''),
      }),
    ),
  );
  return [...new Set([...caveats, ...notes])];
}
