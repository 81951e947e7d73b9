import type { MeasureRow } from '../comparison/rows.js';
import type { Cited } from './footnote-marks.js';
import type { Qualifier } from './row-qualifiers.js';

/** Groups of lines in the order in which they are read; the words name them by `group.` and the name. */
const GROUPS = ['pay', 'outlook', 'requirements', 'work'] as const;
export type GroupName = (typeof GROUPS)[number];

/** Which group the measures belong to whose name says nothing of it; facts of authors are of the work itself. */
const MEMBERS: Readonly<Record<string, GroupName>> = {
  growth: 'outlook',
  employment: 'outlook',
  employmentChange: 'outlook',
  openings: 'outlook',
  education: 'requirements',
  experience: 'requirements',
  training: 'requirements',
  'job zone': 'requirements', // a fact, as data sets of O*NET have it
};

/** More lines than these can't be taken in without heads. */
const MOST_LINES = 6;

/** What a line says of itself, before it is decided what stands in the head of its group. */
export interface LineFacts {
  readonly line: MeasureRow;
  /** What all its figures state alike. */
  readonly shared: readonly Qualifier[];
  /** Sources and notes that all its figures share. */
  readonly cited: readonly Cited[];
}

/** Lines under one head. */
export interface LineGroup {
  readonly name: GroupName;
  readonly lines: readonly LineFacts[];
  /** What the head says for all of them. */
  readonly qualifiers: readonly Qualifier[];
  readonly cited: readonly Cited[];
}

const groupOf = ({ name, label = '' }: MeasureRow): GroupName =>
  /^(?:pay|widerPay)/.test(name ?? '') ? 'pay' : (MEMBERS[name ?? label.toLowerCase()] ?? 'work');

/**
 * Lines under heads, where there are many, or several of a group say the same: then that is said once, in the head.
 * Nothing where a table reads better without.
 */
export function groupsOf(
  lines: readonly LineFacts[],
  isSaid: (qualifier: Qualifier) => boolean,
): readonly LineGroup[] | undefined {
  const groups = GROUPS.map((name) =>
    headed(
      name,
      lines.filter(({ line }) => groupOf(line) === name),
      isSaid,
    ),
  ).filter((group) => group.lines.length);
  const isDue = lines.length > MOST_LINES || groups.some(({ qualifiers }) => qualifiers.length);
  return isDue ? groups : undefined;
}

/** What most lines of a group state moves to its head, if the others state something else of that kind themselves. */
function headed(
  name: GroupName,
  lines: readonly LineFacts[],
  isSaid: (qualifier: Qualifier) => boolean,
): LineGroup {
  if (lines.length < 2) return { name, lines, qualifiers: [], cited: [] };
  const [first, ...others] = lines;
  const qualifiers = lines
    .flatMap(({ shared }) => shared)
    .filter((qualifier, at, all) => {
      const [kind, id, form] = qualifier;
      const isSame = ([other, , otherForm]: Qualifier) => other === kind && otherForm === form;
      return (
        id &&
        isSaid(qualifier) &&
        all.findIndex(isSame) === at &&
        all.filter(isSame).length > lines.length / 2 &&
        lines.every(({ shared }) => shared.some(([each, says]) => each === kind && says))
      );
    });
  return {
    name,
    lines,
    qualifiers,
    cited: first!.cited.filter((each) => others.every(({ cited }) => cited.includes(each))),
  };
}
