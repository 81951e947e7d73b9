import type { RowName } from '../../model/document/row-names.js';
import { oneLine } from '../figure/one-line.js';
import { splitAside, YEARS, yearsIn } from '../figure/text-reader.js';
import type { Aside } from '../figure/qualifiers.js';

/** What a column of a table, a header of CSV or an attribute says of the occupations. */
export interface Label {
  /** The row of the model, or another field of an occupation. */
  readonly field: RowName | 'name' | 'plural' | 'code' | 'id' | 'description' | 'responsibilities' | 'any';
  /** Of pay: which number of the distribution. */
  readonly amount?: string;
  /** A statement about the figure instead of the figure itself: "pay source", "growth period". */
  readonly about?: About;
  /** What it says of every figure beneath it. */
  readonly aside: Aside;
}

export const ABOUT = [
  'source',
  'for',
  'year',
  'period',
  'from',
  'to',
  'notes',
  'status',
  'currency',
  'per',
  'basis',
  'kind',
  'place',
  'low',
  'high',
] as const;
export type About = (typeof ABOUT)[number];

/** Words that say nothing by themselves. */
const FILLERS =
  /\b(?:the|an?|of|in|per|us|u\.s\.|national|may|by|and|required|needed|requirements?|level|current|estimated|expected|total|number)\b\.?|[,:]/g;
/** Numbers in thousands are not what they look like; such a column stays as its author wrote it. */
const SCALED = /thousand|million|\b000s?\b|\bk\b/;
const PAY = '(?:salar(?:y|ies)|pay|wages?|earnings?|income|compensation)';
const WHEN = '(?:annual|yearly|year|hourly|hour|monthly|month|weekly|week)';

const FIELDS: readonly (readonly [Label['field'], RegExp])[] = [
  [
    'name',
    /^(?:(?:job|career|occ(?:upation(?:al)?)?|position) ?)?(?:titles?|names?)$|^(?:jobs? role|job|occupations?|careers?|professions?|positions?|roles?)$/,
  ],
  ['plural', /^plural$/],
  ['id', /^id$/],
  ['code', /^(?:soc|o\*?net(?:-soc)?|occ(?:upation)?)? ?codes?$|^(?:soc|o\*?net(?:-soc)?)$/],
  [
    'education',
    /^(?:(?:typical |minimum )?(?:entry-? )?)?(?:education(?:al)?|degree|qualifications?|schooling)$|^most common degree$|^legal$/,
  ],
  ['experience', /^(?:related )?(?:work )?experience(?: related occupation)?$/],
  ['training', /^(?:(?:on-the-|on- -?|on )?job )?training$/],
  ['growth', /^(?:projected )?(?:(?:job|employment|percent|projected) )?(?:growth|outlook)(?: rate)?$/],
  [
    'employmentChange',
    /^(?:projected )?(?:(?:employment|numeric) change|change (?:jobs|employment)|new jobs)$/,
  ],
  ['openings', /^(?:projected )?(?:annual |yearly )?(?:job )?openings(?: year)?$/],
  ['employment', /^(?:jobs|employment|people employed)$/],
  ['hours', /^(?:(?:work |weekly )?hours|hours week)$/],
  ['description', /^(?:job )?(?:description|summary)$/],
  ['responsibilities', /^(?:job )?(?:responsibilit(?:y|ies)|duties|tasks)$/],
];
const PAY_LABEL = new RegExp(
  `^(?:${WHEN} )?(median|mean|average|typical|most common|p?(?:10|25|75|90)(?:th percentile)?)? ?(?:${WHEN} )?(base|cash)? ?(?:${WHEN} )?(${PAY})?(?: range)?(?: ${WHEN})?(?: (?:p?(10|25|75|90)(?:th percentile)?|(median|mean|average)))?$`,
);
const STATISTICS: Readonly<Record<string, string>> = { average: 'mean', 'most common': 'mostCommon' };
/** What words in a label say of the figures. */
const SAYING: readonly (readonly [RegExp, Aside])[] = [
  [/\bhour(?:ly)?\b/, { per: 'hour' }],
  [/\bmonth(?:ly)?\b/, { per: 'month' }],
  [/\bweek(?:ly)?\b/, { per: 'week' }],
  [/\bbase\b/, { basis: 'base-pay' }],
  [/\b(?:total )?cash\b|\btotal (?:pay|compensation)/, { basis: 'total-cash' }],
  [/typical.*entry/, { kind: 'typical-entry' }],
  [/most common degree/, { kind: 'most-common' }],
  [/^legal/, { kind: 'required' }],
];

/**
 * Reads the label of a column or a row as people write it: "Median Salary (2017)", "Job Growth (2016-2026)", "Typical
 * entry-level education", "SOC code", "pay source". Gives nothing for what it doesn't know to the last word: "Starting
 * salary" is no median, and stays the author's own.
 */
export function readLabel(text: string): Label | undefined {
  const { body, aside } = splitAside(oneLine(text));
  // "median_pay" and "medianPay" are how computers write it
  const spaced = body.replace(/_|(?<=[a-z])(?=[A-Z])/g, ' ');
  const lower = spaced.toLowerCase().replaceAll('’', "'");
  if (SCALED.test(text.toLowerCase())) return undefined;
  const [span = '', ...years] = new RegExp(`\\b${YEARS}\\b`).exec(lower) ?? [];
  const unfilled = oneLine(lower.replace(span, ' ').replace(FILLERS, ' '));
  const label = aboutOf(oneLine(lower)) ?? fieldOf(unfilled);
  return (
    label && {
      ...label,
      aside: { ...(years.length && yearsIn(span)), ...saying(label.field, lower), ...aside },
    }
  );
}

function fieldOf(plain: string): Omit<Label, 'aside'> | undefined {
  const found = FIELDS.find(([, pattern]) => pattern.test(plain));
  if (found) return { field: found[0] };
  const [isPay, first, , noun, percentile, last] = (plain && PAY_LABEL.exec(plain)) || [];
  const statistic = first ?? percentile ?? last;
  if (!isPay || !(noun ?? statistic)) return undefined;
  const [number] = /\d+/.exec(statistic ?? '') ?? [];
  return { field: 'pay', amount: number ? `p${number}` : keyOf(statistic ?? 'amount') };
}

/** The key of a statistic in the document. */
export const keyOf = (statistic: string): string => STATISTICS[statistic] ?? statistic;

/** "pay source", "growth period"; "source" alone is said of all figures. */
function aboutOf(plain: string): Omit<Label, 'aside'> | undefined {
  const [, of = '', word] = /^(?:(.*) )?(\S+)$/.exec(plain) ?? [];
  const about = ABOUT.find(
    (each) => each === word || each === word?.replace(/s$/, '') || each === `${word}s`,
  );
  const field = of ? fieldOf(of)?.field : 'any';
  return about && field ? { field, about } : undefined;
}

function saying(field: Label['field'], lower: string): Aside {
  const isFitting = field === 'pay' || field === 'education';
  const said = isFitting ? SAYING.filter(([pattern]) => pattern.test(lower)) : [];
  return Object.assign({}, ...said.map(([, aside]) => aside)) as Aside;
}
