import type { Verdict } from '../figure/compare-figures.js';
import { oneAfterOther, sayComparison, sayMismatch } from './describe-difference.js';
import type { Comparison, Measure } from '../comparison/occupations.js';
import { hourlyOf, isForbidden, verdictOn } from './differences.js';
import { isAbsent } from '../figure/figure.js';
import { formatFigure } from '../figure/format.js';
import type { Language } from '../figure/format.js';
import type { SummaryScope } from './summary-scope.js';
import { sayMembers } from './summary-sentences.js';
import type { Member, SummaryContext } from './summary-sentences.js';
import { rowsOf } from '../comparison/rows.js';
import { headOf, saySubstitute } from '../table/cells.js';
import type { MeasureRow } from '../comparison/rows.js';
import { fill, listOf, withinSentence } from '../words/fill.js';
import type { CompareWords } from '../words/difference-words.js';

/** What is summed up, in this order. */
const SUMMED: readonly Measure[] = ['pay', 'growth', 'education'];

/** Whom nobody takes in any more in sentences: then the table alone says it. */
const MOST_SUMMED = 10;

/**
 * The comparison in whole sentences: of two occupations a paragraph, of more one for each measure. "Half earn more than
 * $133,660 a year as Advertising Managers and more than $102,320 as Project Managers: $31,340 or 31% more (2025)."
 * Whom a sentence leaves out is named, with the reason. Nothing where there is nothing to say.
 * @param heads What is known of other comparisons that are like this one but for names and numbers. Default: nothing.
 */
export function summaryOf(
  comparison: Comparison,
  base: number | undefined,
  scope: SummaryScope,
  language: Language<CompareWords>,
  heads: SummaryContext['heads'] = new Map(),
): readonly string[] {
  const { occupations } = comparison;
  const { length } = occupations;
  if (length < 2 || length > MOST_SUMMED) return [];
  const context = { comparison, base, scope, language, heads };
  const paragraphs = SUMMED.flatMap((name) => rowsOf(comparison).find((line) => line.name === name) ?? [])
    .map((line) => sentencesOn(line, context).join(' '))
    .filter(Boolean);
  return length > 2 || !paragraphs.length ? paragraphs : [paragraphs.join(' ')];
}

/** A line, split into those whom a sentence is of, and what is said of those whom it leaves out. */
interface Split {
  readonly members: readonly Member[];
  readonly left: readonly string[];
}

/** What a line says of two or more, or of one and why not of others; of what only one has there is nothing to say. */
function sentencesOn(line: MeasureRow, context: SummaryContext): readonly string[] {
  const { comparison, language } = context;
  const { members, left } = splitOf(line, context);
  const given = line.figures.filter((figure) => (figure?.status ?? 'missing') !== 'missing');
  if (given.length < 2) return [];
  const said = members.length ? [sayMembers(line, members, context)] : [];
  if (!left.length) return said;
  const { text } = headOf(line, comparison, language);
  const list = oneAfterOther(left, language.words);
  return [...said, fill(language.words['summary.left'], { row: text, list })];
}

/** Those that can be compared with the base, or, where most can't, with whom most can. */
function splitOf(line: MeasureRow, context: SummaryContext): Split {
  const { comparison, base = 0, language } = context;
  const reasons = line.figures.map((_, at) => reasonToLeave(line, at, context));
  const left = reasons.flatMap((reason, at) => (reason ? sayLeft([at], reason, context) : []));
  const present = [...reasons.keys()].filter((at) => !reasons[at]);
  const known = new Map<number, readonly ReturnType<typeof verdictOn>[]>();
  const verdictsWith = (lead: number) => {
    const verdicts = known.get(lead) ?? present.map((at) => verdictOn(comparison, line, at, lead));
    known.set(lead, verdicts);
    return verdicts;
  };
  const numberWith = (lead: number) => verdictsWith(lead).filter((each) => !isForbidden(each)).length;
  const lead = leadOf(present, base, numberWith);
  if (lead === undefined) return { members: [], left };
  const verdicts = verdictsWith(lead);
  const others = verdicts.flatMap((verdict, at) =>
    isForbidden(verdict) ? [[present[at]!, verdict] as const] : [],
  );
  const isHourly = verdicts.some((verdict) => verdict.isHourly);
  const members = present.flatMap((at, index): Member | readonly Member[] => {
    const own = line.figures[at];
    const figure = isHourly ? hourlyOf(comparison.occupations[at], own, line.name) : own;
    return figure && !isForbidden(verdicts[index]!) ? { at, name: nameOf(at, context), figure } : [];
  });
  if (members.length > 1 || !others.length)
    return {
      members,
      left: [...left, ...others.map(([at, verdict]) => sayLeft([at], reasonOf(verdict, language), context))],
    };
  const [[, verdict]] = others as [(typeof others)[0]];
  return { members: [], left: [...left, sayLeft(present, reasonOf(verdict, language), context)] };
}

/** The base, where no other can be compared with more of those who are present; else the first that can with most. */
function leadOf(
  present: readonly number[],
  base: number,
  numberWith: (lead: number) => number,
): number | undefined {
  if (present.includes(base) && numberWith(base) === present.length) return base;
  const numbers = present.map(numberWith);
  const most = Math.max(...numbers);
  return numbers[present.indexOf(base)] === most ? base : present[numbers.indexOf(most)];
}

/** Why nothing is said of an occupation, whatever the others have: that there is no figure, no number, or only another's. */
function reasonToLeave(line: MeasureRow, at: number, { scope, language }: SummaryContext): string {
  const figure = line.figures[at];
  const { status = 'missing', measuredFor, unit } = figure ?? {};
  if (isAbsent(status)) return withinSentence(language.words[status]);
  if (unit !== 'words' && (figure!.value ?? figure!.low) === undefined)
    return status === 'text' ? figure!.text! : withinSentence(formatFigure(figure!, language));
  return measuredFor && scope === 'own' ? saySubstitute(measuredFor, language.words).join() : '';
}

/** "Actors: Not published". */
const sayLeft = (places: readonly number[], reason: string, context: SummaryContext): string =>
  fill(context.language.words['summary.because'], {
    name: listOf(
      places.map((at) => nameOf(at, context)),
      context.language.locale,
    ),
    reason,
  });

const reasonOf = (verdict: Verdict, language: Language<CompareWords>): string =>
  verdict.kind === 'incomparable' ? sayMismatch(verdict, language) : sayComparison(verdict, language);

/** An occupation as a sentence names it. */
function nameOf(at: number, { comparison: { occupations }, language }: SummaryContext): string {
  const { name, plural = name } = occupations[at]!;
  return fill(language.words['summary.name'], { name: plural });
}
