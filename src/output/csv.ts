import type {
  Comparison,
  Occupation,
  Programs,
  RelatedCareer,
  Wording,
} from '../model/comparison/occupations.js';
import type { Figure, Source } from '../model/figure/figure.js';
import type { Schools } from '../model/document/schema.js';
import { COLUMNS, guard, guardText, joinItems, SOURCE_COLUMNS } from '../model/document/csv-columns.js';
import type { Column } from '../model/document/csv-columns.js';

type CsvRow = Partial<Readonly<Record<Column, string | number | undefined>>>;

/**
 * Writes a comparison as a table, RFC 4180 with CRLF: a row for each figure with all that holds for it, and a row
 * for every other statement. What belongs to the whole has no occupation. Several sources or notes of a figure stand
 * in one cell, `a | b`. Bounds stand in `low` and `high`, so that nobody averages them as a `value`.
 *
 * No cell is run by a spreadsheet as a formula. One that is opened and saved there is written `forSpreadsheet`: codes
 * and days have an apostrophe before them, which programs that read the cells as they are would have to take away.
 * `readCsv()` reads both back exactly, with one exception: an empty list or object among the schools is the same as
 * none. There is no byte-order mark; whoever writes a file for Excel puts one before it.
 */
export function toCsv(comparison: Comparison, forSpreadsheet = false): string {
  const written = forSpreadsheet ? guardText : guard;
  const lines = csvRowsOf(comparison).map((row) => COLUMNS.map((column) => written(csvCell(row[column]))));
  return [COLUMNS, ...lines].map((line) => `${line.map(inQuotes).join()}\r\n`).join('');
}

/** A cell with what would divide it stands in quotes, and each of its own is doubled. */
const inQuotes = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** `String(-0)` is "0". */
const csvCell = (value: string | number = ''): string => (Object.is(value, -0) ? '-0' : String(value));

function csvRowsOf(comparison: Comparison): readonly CsvRow[] {
  const { title, caption, subject, place, introduction, notes, responsibilities, occupations, sources } =
    comparison;
  const { reference, schools, next } = comparison;
  return [
    ...statements('title', [title]),
    ...statements('caption', [caption]),
    ...statements('subject', [subject]),
    ...statements('place', [place]),
    ...statements('introduction', introduction),
    ...occupations.flatMap((each) => occupationRows(each)),
    ...(reference ? occupationRows(reference, 'reference') : []),
    ...statements('note', notes),
    ...statements('responsibility', responsibilities),
    ...sources.map((source) => ({ measure: 'source', ...sourceCells([source]) })),
    ...schoolRows(schools),
    ...(next ? [{ measure: 'next', text: next.label, link: next.href }] : []),
  ];
}

/** A row for each text that there is. */
const statements = (measure: string, texts: readonly (string | undefined)[]): readonly CsvRow[] =>
  texts.flatMap((text) => (text === undefined ? [] : { measure, text }));

/** The first row says that an occupation begins: two may have the same name, and one may have no figure. */
function occupationRows(occupation: Occupation, role = 'occupation'): readonly CsvRow[] {
  const { id, name, plural, code, lead, figures, facts, description, responsibilities, programs, related } =
    occupation;
  const { wording } = occupation;
  const rows: readonly CsvRow[] = [
    { measure: role },
    ...statements('id', [id]),
    ...statements('plural', [plural]),
    ...[...figures].map(([measure, figure]) => ({ measure: measure.split('.')[0], ...figureCells(figure) })),
    ...facts.map(({ label, figure }) => ({ measure: 'fact', label, ...figureCells(figure) })),
    ...statements('description', description),
    ...statements('lead', [lead]),
    ...statements('responsibility', responsibilities),
    ...(wording ? [wordingRow(wording)] : []),
    ...(programs ? programRows(programs) : []),
    ...related.flatMap(relatedRows),
  ];
  return rows.map((row) => ({ ...row, occupation: name, code }));
}

/** The language as text, and the source as with figures. */
const wordingRow = ({ lang, source }: Wording): CsvRow => ({
  measure: 'wording',
  text: lang,
  ...sourceCells(source ? [source] : []),
});

/** A row for what is said of all of them, and one for each. */
const programRows = ({ items, count, lang, source }: Programs): readonly CsvRow[] => [
  { measure: 'programs', value: count, text: lang, ...sourceCells(source ? [source] : []) },
  ...items.map(({ name, code }) => ({ measure: 'study program', label: name, 'label code': code })),
];

/** A row for the career, and one for each of its figures. */
const relatedRows = ({
  name,
  code,
  tier,
  reason,
  href,
  shared,
  figures,
}: RelatedCareer): readonly CsvRow[] => [
  {
    measure: 'related',
    label: name,
    'label code': code,
    relation: tier,
    value: shared,
    text: reason,
    link: href,
  },
  ...[...figures].map(([measure, figure]) => ({
    measure: `related ${measure.split('.')[0]}`,
    label: name,
    ...figureCells(figure),
  })),
];

function figureCells(figure: Figure): CsvRow {
  const { status, unit, value, low, high, text, measuredFor, sources, notes, ...said } = figure;
  const { currency, per, statistic, basis, kind, from, to, place, condition } = said;
  const bound =
    status === 'at-least' ? { low: value } : status === 'at-most' ? { high: value } : { value, low, high };
  return {
    status,
    unit,
    text,
    currency,
    per,
    statistic,
    basis,
    kind,
    from,
    to,
    place,
    condition,
    ...bound,
    'measured for': measuredFor?.name,
    'measured-for code': measuredFor?.code,
    relation: measuredFor?.relation,
    ...sourceCells(sources),
    notes: joinItems(notes),
  };
}

const sourceCells = (sources: readonly Source[]): CsvRow =>
  Object.fromEntries(
    SOURCE_COLUMNS.map(([column, field]) => [
      column,
      joinItems(sources.map((source) => source[field] ?? '')),
    ]),
  );

/** Who paid is said in the row of the school itself, as text. */
function schoolRows({ disclosure, items = [], finder }: Schools = {}): readonly CsvRow[] {
  return [
    ...statements('disclosure', [disclosure]),
    ...items.flatMap(({ name, href, sponsored, place, programs = [] }): CsvRow[] => [
      { measure: 'school', label: name, status: sponsorship(sponsored), place, link: href },
      ...programs.map((text) => ({ measure: 'program', label: name, text })),
    ]),
    ...(finder?.action === undefined ? [] : [{ measure: 'finder', link: finder.action }]),
    ...statements('finder subject', finder?.subjects ?? []),
  ];
}

const sponsorship = (sponsored: boolean | undefined): string | undefined =>
  sponsored === undefined ? undefined : sponsored ? 'sponsored' : 'not sponsored';
