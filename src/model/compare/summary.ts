import { compare } from '../figure/compare-figures.js';
import { sayComparison } from './describe-difference.js';
import type { Comparison, Measure } from '../comparison/occupations.js';
import { isForbidden, sayCaveats, sayPair, verdictOn } from './differences.js';
import { isAbsent } from '../figure/figure.js';
import { formatFigure } from '../figure/format.js';
import type { Language } from '../figure/format.js';
import type { SummaryScope } from './summary-scope.js';
import { linesOf } from '../comparison/rows.js';
import { headOf } from '../table/table.js';
import type { Line } from '../comparison/rows.js';
import { fill } from '../words/fill.js';
import type { CompareWords } from '../words/difference-words.js';

/** What is summed up, in this order. */
const SUMMED: readonly Measure[] = ['pay', 'growth', 'education'];

/**
 * The comparison in sentences, a paragraph for every occupation but the base: "Account Manager compared with Program
 * Manager. Median salary (2017): $30,211 less (37% less)." Nothing where there is nothing to say. Figures that were
 * measured for other titles are named as left out, or said with that caution.
 */
export function summaryOf(
  comparison: Comparison,
  base: number,
  scope: SummaryScope,
  language: Language<CompareWords>,
): readonly string[] {
  const lines = linesOf(comparison);
  const summed = SUMMED.flatMap((name) => lines.find((line) => line.name === name) ?? []);
  return comparison.occupations.flatMap((_, at) => {
    const said = at === base ? [] : paragraphOf(summed, { comparison, at, base, scope, language });
    return said.length ? [sayPair(comparison, at, base, language) + '. ' + said.join(' ')] : [];
  });
}

interface Context {
  readonly comparison: Comparison;
  readonly at: number;
  readonly base: number;
  readonly scope: SummaryScope;
  readonly language: Language<CompareWords>;
}

function paragraphOf(lines: readonly Line[], context: Context): readonly string[] {
  const { comparison, at, base, scope, language } = context;
  const { locale, words } = language;
  const leftOut: string[] = [];
  const sentences: string[] = [];
  for (const line of lines) {
    const verdict = verdictOn(comparison, line, at, base);
    if (verdict.kind === 'absent' && verdict.status === 'missing') continue;
    const isCompared = !isForbidden(verdict);
    const caveats = isCompared ? sayCaveats(verdict, comparison, at, base, language) : [];
    const both = [at, base].map((each) => line.figures[each]);
    const { text, details } = headOf({ ...line, figures: both }, comparison, language);
    if (caveats.length && scope === 'own') {
      leftOut.push(text);
      continue;
    }
    const row = text + (details.length ? ` (${details.join(words.separator)})` : '');
    const statements = [
      ...(verdict.kind === 'absent' ? sayAbsences(line, context) : [sayVerdict(verdict, language)]),
      ...caveats,
      ...(isCompared ? notesOn(line, context) : []),
      ...(isCompared ? referenceFor(line, context) : []),
    ];
    sentences.push(fill(words['summary.row'], { row, statements: statements.join('; ') }));
  }
  if (!sentences.length || !leftOut.length) return sentences;
  const rows = new Intl.ListFormat(locale).format(leftOut);
  return [...sentences, fill(words['summary.left'], { rows })];
}

const sayVerdict = (verdict: ReturnType<typeof verdictOn>, language: Language<CompareWords>) =>
  sayComparison(verdict, language) + (verdict.isHourly ? ` ${language.words.hour}` : '');

/** Whose figure there isn't, and why: "Account Manager: Not published". */
const sayAbsences = ({ figures }: Line, { comparison, at, base, language }: Context): readonly string[] =>
  [at, base].flatMap((each) => {
    const { status = 'missing' } = figures[each] ?? {};
    return isAbsent(status) ? `${comparison.occupations[each]!.name}: ${language.words[status]}` : [];
  });

/** What an author remarks on a figure holds for what is made of it: "Program Manager: about". */
const notesOn = ({ figures }: Line, { comparison, at, base }: Context): readonly string[] =>
  [at, base].flatMap((each) =>
    (figures[each]?.notes ?? []).map(
      (note) => `${comparison.occupations[each]!.name}: ${note.replace(/\.$/, '')}`,
    ),
  );

/** The growth of all occupations, where it comes from the same projection: "All occupations: 7%". */
function referenceFor(
  { name, figures }: Line,
  { comparison, at, base, language }: Context,
): readonly string[] {
  const { reference } = comparison;
  const figure = name === 'growth' ? reference?.figures.get(name) : undefined;
  const isOne = figure && [at, base].every((each) => !isForbidden(compare(figure, figures[each])));
  return isOne ? [`${reference!.name}: ${formatFigure(figure, language)}`] : [];
}
