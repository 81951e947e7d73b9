import { ROWS } from '../../model/document/row-names.js';
import { PLAIN_NUMBER, SOURCE_COLUMNS, splitItems, unguard } from '../../model/document/csv-columns.js';
import type { Column } from '../../model/document/csv-columns.js';

/** A row of the exported table: the text of a cell, nothing where it is blank. */
type ExportRow = (column: Column) => string | undefined;
type ExportFields = Record<string, unknown>;
/** Finds the keys of the sources that a row names. */
type Cite = (row: ExportRow) => readonly string[];

/** Whether the first row of a table is that of an export. */
export const isExport = (headers: readonly string[]): boolean => {
  const known = headers.map(plainHeader);
  return known.includes('occupation') && known.includes('measure');
};

/**
 * Makes a document of the exported table that `toCsv()` writes, and of one that people made like it: only `occupation`
 * and `measure` are needed, an occupation begins where its name is met first, and a measure that nobody knows is a
 * fact. What is wrong is left to `readDocument()` to find and tell.
 */
export function documentOf([headers = [], ...lines]: readonly (readonly string[])[]): ExportFields {
  const places = new Map(headers.map((header, at) => [plainHeader(header), at]));
  const rows = lines.map((cells): ExportRow => {
    return (column) => {
      const cell = unguard(cells[places.get(column.toLowerCase()) ?? -1] ?? '');
      return cell.trim() ? cell : undefined;
    };
  });
  const whole = rows.filter((row) => row('occupation') === undefined);
  const { sources, cite } = sourcesOf(whole.filter(isMeasure('source')));
  const groups = rowsByOccupation(rows).map(
    (group) => [measureOf(group[0]!), exportedOccupation(group, cite)] as const,
  );
  const occupations = groups.flatMap(([role, each]) => (role === 'reference' ? [] : each));
  const reference = groups.find(([role]) => role === 'reference')?.[1];
  // sources are read off last: figures may have named more
  return { ...wholeOf(whole), occupations, reference, sources: Object.fromEntries(sources) };
}

const plainHeader = (header: string): string => header.trim().toLowerCase();

const measureOf = (row: ExportRow): string => row('measure')?.trim() ?? '';
/** The row of the table that a figure belongs to: "pay", be it that of the occupation or of a related career. */
const rowNameOf = (row: ExportRow): string => measureOf(row).replace(/^related /, '');
const isMeasure = (measure: string) => (row: ExportRow) => measureOf(row) === measure;

const textsIn = (rows: readonly ExportRow[], measure: string): readonly (string | undefined)[] =>
  rows.filter(isMeasure(measure)).map((row) => row('text'));

/** What belongs to the comparison as a whole. A measure that isn't known becomes a field, which is reported. */
function wholeOf(rows: readonly ExportRow[]): ExportFields {
  const unknown = rows.map(measureOf).filter((measure) => measure && !WHOLE.includes(measure));
  const [next] = rows.filter(isMeasure('next'));
  return {
    ...Object.fromEntries(unknown.map((measure) => [measure, true])),
    ...Object.fromEntries(
      ['title', 'caption', 'subject', 'place'].map((key) => [key, textsIn(rows, key)[0]]),
    ),
    introduction: textsIn(rows, 'introduction'),
    notes: textsIn(rows, 'note'),
    responsibilities: textsIn(rows, 'responsibility'),
    schools: schoolsOf(rows.filter((row) => SCHOOLS.includes(measureOf(row)))),
    next: next && { label: next('text'), href: next('link') },
  };
}

const SCHOOLS = ['disclosure', 'school', 'program', 'finder', 'finder subject'];
const WHOLE = [
  'title',
  'caption',
  'subject',
  'place',
  'introduction',
  'note',
  'responsibility',
  'source',
  'next',
  ...SCHOOLS,
];

function schoolsOf(rows: readonly ExportRow[]): ExportFields | undefined {
  if (!rows.length) return undefined;
  const items = rows.filter(isMeasure('school')).map((row) => ({
    name: row('label'),
    href: row('link'),
    place: row('place'),
    sponsored: row('status') === 'not sponsored' ? false : row('status') === 'sponsored' || row('status'),
    programs: [] as (string | undefined)[],
  }));
  let at = -1;
  for (const row of rows) {
    if (measureOf(row) === 'school') at++;
    if (measureOf(row) === 'program') items[at]?.programs.push(row('text'));
  }
  const finder = {
    action: rows.find(isMeasure('finder'))?.('link'),
    subjects: textsIn(rows, 'finder subject'),
  };
  return {
    disclosure: textsIn(rows, 'disclosure')[0],
    items: items.length ? items.map((item) => ({ ...item, programs: filled(item.programs) })) : undefined,
    finder:
      finder.action || finder.subjects.length ? { ...finder, subjects: filled(finder.subjects) } : undefined,
  };
}

const filled = <Item>(list: readonly Item[]): readonly Item[] | undefined => (list.length ? list : undefined);

/** Measures of the row with which an occupation begins: one that is compared, or what they stand beside. */
const BEGINNINGS = ['occupation', 'reference'];

/** Rows by occupation, in the order in which these begin. */
function rowsByOccupation(rows: readonly ExportRow[]): readonly (readonly ExportRow[])[] {
  const groups: ExportRow[][] = [];
  const open = new Map<string, ExportRow[]>();
  for (const row of rows) {
    if (row('occupation') === undefined) continue;
    const key = JSON.stringify([row('occupation'), row('code')]);
    const group = (!BEGINNINGS.includes(measureOf(row)) && open.get(key)) || [];
    if (!group.length) groups.push(group);
    open.set(key, group);
    group.push(row);
  }
  return groups;
}

const FIGURES: readonly string[] = [...ROWS, 'hourly'];
/** Figures of the related career that the rows before them name. */
const RELATED_ROWS = ['related pay', 'related hourly', 'related growth', 'related education'];
const STATEMENTS = [
  ...BEGINNINGS,
  'id',
  'plural',
  'lead',
  'description',
  'responsibility',
  'wording',
  'related',
  'programs',
  'study program',
  ...RELATED_ROWS,
];

function exportedOccupation(rows: readonly ExportRow[], cite: Cite): ExportFields {
  const [first] = rows;
  const said = rows.filter((row) => !STATEMENTS.includes(measureOf(row)) && measureOf(row));
  const known = said.filter((row) => FIGURES.includes(measureOf(row)));
  // of two that fill the same place the first does, and the other is a fact
  const placed = new Set(new Map(known.toReversed().map((row) => [slotOf(row), row])).values());
  return {
    name: first!('occupation'),
    code: first!('code'),
    ...Object.fromEntries(['id', 'plural', 'lead'].map((key) => [key, textsIn(rows, key)[0]])),
    ...figuresOfRows(
      known.filter((row) => placed.has(row)),
      cite,
    ),
    facts: said
      .filter((row) => !placed.has(row))
      .map((row) => {
        const { value, ...fields } = figureOf(row, cite);
        const isFact = measureOf(row) === 'fact';
        return { label: isFact ? row('label') : measureOf(row), ...fields, value: row('text') ?? value };
      }),
    description: textsIn(rows, 'description'),
    responsibilities: textsIn(rows, 'responsibility'),
    ...wordingOf(rows.find(isMeasure('wording')), cite),
    ...programsOf(rows, cite),
    related: relatedOf(rows, cite),
  };
}

const wordingOf = (row: ExportRow | undefined, cite: Cite): ExportFields =>
  row ? { wording: { lang: row('text'), source: cite(row)[0] } } : {};

/** What is said of all programs of study, and each of them. */
function programsOf(rows: readonly ExportRow[], cite: Cite): ExportFields {
  const row = rows.find(isMeasure('programs'));
  if (!row) return {};
  const items = rows
    .filter(isMeasure('study program'))
    .map((each) => ({ name: each('label'), code: each('label code') }));
  return { programs: { items, count: row('value'), lang: row('text'), source: cite(row)[0] } };
}

/** Each related career with the rows of figures that follow it. */
function relatedOf(rows: readonly ExportRow[], cite: Cite): readonly ExportFields[] {
  const groups: ExportRow[][] = [];
  for (const row of rows) {
    if (measureOf(row) === 'related') groups.push([row]);
    else if (RELATED_ROWS.includes(measureOf(row))) groups.at(-1)?.push(row);
  }
  return groups.map(([first, ...figures]) => ({
    name: first!('label'),
    code: first!('label code'),
    tier: first!('relation'),
    shared: first!('value'),
    reason: first!('text'),
    href: first!('link'),
    ...figuresOfRows(figures, cite),
  }));
}

/** What a row of figures fills: its measure; of pay one of the statistics. */
const slotOf = (row: ExportRow): string => `${measureOf(row)} ${isPay(row) ? statisticOf(row) : ''}`;

const isPay = (row: ExportRow): boolean => ['pay', 'hourly'].includes(rowNameOf(row));

const statisticOf = (row: ExportRow): string =>
  (row('statistic') ?? 'unspecified').replace(/^unspecified$/, 'amount');

function figuresOfRows(rows: readonly ExportRow[], cite: Cite): ExportFields {
  const amountsOf = (name: string) => {
    const amounts = rows
      .filter((row) => rowNameOf(row) === name)
      .map((row) => [statisticOf(row), figureOf(row, cite)] as const);
    return amounts.length ? Object.fromEntries(amounts) : undefined;
  };
  const others = rows
    .filter((row) => !isPay(row))
    .map((row) => {
      const { value, ...fields } = figureOf(row, cite);
      return [
        rowNameOf(row),
        { ...fields, [rowNameOf(row) === 'growth' ? 'percent' : 'value']: value },
      ] as const;
    });
  const [pay, hourly] = [amountsOf('pay'), amountsOf('hourly')];
  return { ...Object.fromEntries(others), ...((pay ?? hourly) && { pay: { ...pay, hourly } }) };
}

/** Statuses that go without saying, and that the document doesn't know. */
const PLAIN_STATUSES = ['value', 'range', 'text'];

function figureOf(row: ExportRow, cite: Cite): ExportFields {
  const [value, status, name] = [row('value'), row('status'), row('measured for')];
  const same = [
    'low',
    'high',
    'currency',
    'per',
    'basis',
    'kind',
    'from',
    'to',
    'place',
    'condition',
  ] as const;
  return {
    value: value && PLAIN_NUMBER.test(value) ? Number(value) : (value ?? row('text')),
    status: PLAIN_STATUSES.includes(status ?? '') ? undefined : status,
    ...Object.fromEntries(same.map((column) => [column, row(column)])),
    for: name && { name, code: row('measured-for code'), relation: row('relation') },
    source: cite(row),
    notes: splitItems(row('notes') ?? ''),
  };
}

/**
 * The sources that rows list, and a way to find those that a figure names: each is known by all that is said of it,
 * since one publisher has several data sets. Two that say the same are two, and may stand on one figure together.
 */
function sourcesOf(rows: readonly ExportRow[]) {
  const sources: [string, ExportFields][] = [];
  const byId = new Map<string, string[]>();
  const add = (fields: ExportFields): string => {
    const key = `source-${sources.length + 1}`;
    const id = JSON.stringify(fields);
    sources.push([key, fields]);
    const same = byId.get(id);
    if (same) same.push(key);
    else byId.set(id, [key]);
    return key;
  };
  for (const row of rows) for (const fields of sourcesIn(row)) add(fields);
  const cite: Cite = (row) => {
    const used = new Map<string, number>();
    return sourcesIn(row).map((fields) => {
      const id = JSON.stringify(fields);
      const count = used.get(id) ?? 0;
      used.set(id, count + 1);
      return byId.get(id)?.[count] ?? (Object.keys(fields).length > 1 ? add(fields) : String(fields['name']));
    });
  };
  return { sources, cite };
}

function sourcesIn(row: ExportRow): readonly ExportFields[] {
  const columns = SOURCE_COLUMNS.map(([column, field]) => [field, splitItems(row(column) ?? '')] as const);
  const names = splitItems(row('source') ?? '');
  return names.flatMap((name, at): readonly ExportFields[] => {
    const said = columns.flatMap(([field, items]) => (items[at] ? [[field, items[at]] as const] : []));
    return name ? [Object.fromEntries(said)] : [];
  });
}
