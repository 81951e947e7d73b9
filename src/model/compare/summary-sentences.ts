import { compare } from '../figure/compare-figures.js';
import { sayApart } from './describe-difference.js';
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
import { fill, listOf } from '../words/fill.js';

/** What a summary is made of. */
export interface SummaryContext {
  readonly comparison: Comparison;
  /** Place of the occupation that the others are compared with; nothing where the author named none. */
  readonly base: number | undefined;
  readonly scope: SummaryScope;
  readonly language: Language<CompareWords>;
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

/** Says what a line has of several occupations, the higher figure first: "{what is so}: {by how much} ({of when})." */
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
  const remarks = [...details, ...remarksOnMembers(members, context)].reduce(
    (first, second) => (first ? fill(language.words['summary.and'], { first, second }) : second),
    '',
  );
  const sentence = `${said}${remarks && ` (${remarks})`}.`;
  return hasDifferences && !isPair ? `${sentence} ${sayAgainst(members, context)}` : sentence;
}

const valueOf = ({ figure: { value, low = value } }: Member): number | undefined => low;

/** How a line is headed where only these figures are in it. */
const headFor = (line: MeasureRow, members: readonly Member[], { comparison, language }: SummaryContext) =>
  headOf({ ...line, figures: members.map(({ figure }) => figure) }, comparison, language);

function sayPay(line: MeasureRow, members: readonly Member[], context: SummaryContext): Statement {
  const { words } = context.language;
  const figures = members.map(({ figure }) => figure);
  const { statistic, per, basis } = figures[0]!;
  const areExact = figures.every(({ status }) => status === 'value');
  const kind = areExact && (statistic === 'median' || statistic === 'mean') ? statistic : 'paid';
  const each = words[kind === 'median' ? 'summary.more-than' : 'summary.as'];
  const list = members.map(({ name, figure }, index) => {
    const value = formatFigure(figure, context.language, figures);
    return fill(each, {
      value: per && !index && figure.status !== 'text' ? `${value} ${words[per]}` : value,
      name,
    });
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

/** Growth and decline have words of their own; a figure that turns from one to the other is told by them. */
function sayGrowth(line: MeasureRow, members: readonly Member[], context: SummaryContext): Statement {
  const { language } = context;
  const { words } = language;
  const figures = members.map(({ figure }) => figure);
  const details = headFor(line, members, context).details;
  const reference = sayReference(figures, context);
  if (!figures.every(({ status, kind }) => status === 'value' && kind === 'projected')) {
    const list = members.map(({ name, figure }) =>
      fill(words['summary.for'], { value: formatFigure(figure, language, figures), name }),
    );
    const kind = figures[0]!.kind === 'projected' ? [words.projected] : [];
    return {
      text: fill(words['summary.growth'], { list: listOf(list, context.language.locale) }),
      details: [...details, ...kind, ...reference],
      hasDifferences: true,
    };
  }
  const shown = figures.map((figure) => shownOf({ unit: 'percent', value: 0 }, figure.value!));
  const list = members.map(({ name, figure }, at) => {
    const [number, value] = [shown[at]!, Math.abs(figure.value!)];
    const key = number > 0 ? 'summary.grow' : number < 0 ? 'summary.shrink' : 'summary.stay';
    return fill(words[key], { value: formatFigure({ ...figure, value }, language), name });
  });
  return {
    text: fill(words['summary.projected'], { list: listOf(list, context.language.locale) }),
    details: [...details, ...reference],
    hasDifferences: new Set(shown.map(Math.sign)).size === 1,
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
  return value ? [fill(language.words.pair, { name: sayValue(reference!.name, language.words), value })] : [];
}

function sayEducation(line: MeasureRow, members: readonly Member[], context: SummaryContext): Statement {
  const { language } = context;
  const { words } = language;
  const { details } = headFor(line, members, context);
  const byText = new Map<string, Member[]>();
  for (const member of members) {
    const text = formatFigure(member.figure, language);
    const known = [...byText.keys()].find((each) => each.toLowerCase() === text.toLowerCase());
    byText.set(known ?? text, [...(byText.get(known ?? text) ?? []), member]);
  }
  const list = [...byText].map(([value, of]) =>
    fill(words['summary.for'], {
      value,
      name: listOf(
        of.map(({ name }) => name),
        language.locale,
      ),
    }),
  );
  const [value = ''] = byText.keys();
  return {
    text:
      byText.size === 1
        ? fill(words['summary.same'], { value })
        : fill(words['summary.education'], { list: listOf(list, context.language.locale) }),
    details,
    hasDifferences: false,
  };
}

/** What sets the first of two apart from the second: "$31,340 or 31% more". */
const sayBetween = (first: Member, second: Member, { language }: SummaryContext): string =>
  sayApart(compare(first.figure, second.figure), language);

/** What sets all others apart from the base: "Compared with Actors: $500 or 50% more for Dancers." */
function sayAgainst(members: readonly Member[], context: SummaryContext): string {
  const { words } = context.language;
  const base = members.find(({ at }) => at === (context.base ?? 0)) ?? members[0]!;
  const list = members
    .filter((each) => each !== base)
    .map((each) => fill(words['summary.for'], { value: sayBetween(each, base, context), name: each.name }));
  return fill(words['summary.against'], { base: base.name, list: listOf(list, context.language.locale) });
}

/** What a reader must know of figures that are compared: what they were measured for, and what authors remark on them. */
function remarksOnMembers(members: readonly Member[], context: SummaryContext): readonly string[] {
  const { comparison, language } = context;
  const { occupations } = comparison;
  const [first, ...others] = members as [Member, ...Member[]];
  const caveats = others.flatMap(({ at, figure }) =>
    sayCaveats(compare(figure, first.figure), comparison, at, first.at, language),
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
