import { findHeader, firstRows, numberOf, records } from './columns.js';
import type { Record } from './columns.js';
import { DataFault, excerpt } from './data-fault.js';
import { withSheets } from './open.js';
import { textOf } from './sheet.js';
import type { Sheet } from './sheet.js';

/** The statistics that a data set carries, in their order. */
export const STATISTICS = ['median', 'p10', 'p25', 'p75', 'p90'] as const;
export type Statistic = (typeof STATISTICS)[number];

/** A wage: a number, at or above the ceiling of the release, or not published. */
export type Wage = number | { readonly low: number } | { readonly status: 'suppressed' };
export type Wages = Readonly<{ [Name in Statistic]: Wage }>;

/** One line of the Occupational Employment and Wage Statistics. */
export interface OewsLine {
  readonly code: string;
  readonly title: string;
  readonly group: string;
  /** Jobs; nothing where the publisher withholds them. */
  readonly employment: number | undefined;
  readonly annual: Wages;
  readonly hourly: Wages;
  /** Only annual wages are published: work that isn't counted in hours, as that of teachers. */
  readonly annualOnly: boolean;
  /** Only hourly wages are published: work that doesn't fill a year, as that of actors. */
  readonly hourlyOnly: boolean;
}

/** A release of the statistics for one place. */
export interface Oews {
  readonly file: string;
  readonly year: number;
  readonly place: string;
  /** Figures of all occupations together. */
  readonly total: OewsLine | undefined;
  /** Detailed occupations by code. */
  readonly detailed: ReadonlyMap<string, OewsLine>;
  /** Titles of the groups above them by code; some groups consist of one occupation and share its code. */
  readonly groups: ReadonlyMap<string, string>;
  /** Codes that stand for a detailed occupation and for its group, with the same numbers. */
  readonly doubles: readonly string[];
}

export interface OewsOptions {
  /** The place to take from a file that has several, as in AREA_TITLE. */
  readonly place?: string | undefined;
  /** Ceiling of the wages, "115.00/239200", for files whose notes don't say it. */
  readonly ceiling?: string | undefined;
}

const COLUMNS: { readonly [Kind in 'annual' | 'hourly']: { readonly [Name in Statistic]: string } } = {
  annual: { median: 'A_MEDIAN', p10: 'A_PCT10', p25: 'A_PCT25', p75: 'A_PCT75', p90: 'A_PCT90' },
  hourly: { median: 'H_MEDIAN', p10: 'H_PCT10', p25: 'H_PCT25', p75: 'H_PCT75', p90: 'H_PCT90' },
};
const NEEDED = [
  'OCC_CODE',
  'OCC_TITLE',
  'O_GROUP',
  ...Object.values(COLUMNS.annual),
  ...Object.values(COLUMNS.hourly),
];
const OPTIONAL = ['AREA', 'AREA_TITLE', 'I_GROUP', 'TOT_EMP', 'ANNUAL', 'HOURLY'];

/** Reads one file. Throws a `DataFault` for what isn't such a file, or is but half. */
export const readOews = (file: string, options: OewsOptions = {}): Promise<Oews> =>
  withSheets(file, (sheets) => readSheets(file, sheets, options));

async function readSheets(file: string, sheets: readonly Sheet[], options: OewsOptions): Promise<Oews> {
  const notes = await notesOf(sheets);
  const { sheet, header } = await tableOf(file, sheets);
  const ceilings = ceilingsOf(notes, options.ceiling);
  const lines: OewsLine[] = [];
  const places = new Set<string>();
  for await (const record of records(sheet, header, [...NEEDED, ...OPTIONAL])) {
    if (record.has('I_GROUP') && record.text('I_GROUP') !== 'cross-industry') continue;
    const place = placeOf(record);
    if (options.place !== undefined && !isSamePlace(place, options.place)) continue;
    places.add(place);
    if (places.size > 1) continue;
    lines.push(lineOf(record, ceilings));
  }
  const place = onePlace(file, sheet, places, options.place);
  return { file, year: yearOf(file, sheet, notes), place, ...sorted(sheet, lines) };
}

async function tableOf(file: string, sheets: readonly Sheet[]) {
  for (const sheet of sheets) {
    const header = await findHeader(sheet, NEEDED);
    if (header) return { sheet, header };
  }
  throw await whyNoTable(file, sheets);
}

/** Which columns are missing from the sheet that comes nearest. */
async function whyNoTable(file: string, sheets: readonly Sheet[]): Promise<DataFault> {
  let nearest = { missing: NEEDED, sheet: sheets[0], row: 1 };
  for (const sheet of sheets)
    for await (const row of firstRows(sheet)) {
      const headers = new Set(row.cells.map((cell) => textOf(cell).toUpperCase()));
      const missing = NEEDED.filter((name) => !headers.has(name));
      if (missing.length < nearest.missing.length) nearest = { missing, sheet, row: row.number };
    }
  const { missing, sheet, row } = nearest;
  const place = { file, sheet: sheet?.name };
  if (missing.length === NEEDED.length)
    return new DataFault(
      { file },
      'has none of the columns of the Occupational Employment and Wage Statistics (OCC_CODE, A_MEDIAN …); name another file with --oews',
    );
  return new DataFault(
    { ...place, row },
    `lacks the ${missing.length > 1 ? 'columns' : 'column'} ${missing.join(', ')}; give the file as it is published`,
  );
}

const placeOf = (record: Record): string => {
  const title = record.text('AREA_TITLE');
  return title === 'U.S.' || (title === '' && record.text('AREA') === '99') ? 'United States' : title;
};

const isSamePlace = (place: string, wanted: string): boolean =>
  place.toLowerCase() === wanted.trim().toLowerCase() ||
  (place === 'United States' && /^u\.?s\.?a?\.?$/i.test(wanted.trim()));

function onePlace(
  file: string,
  sheet: Sheet,
  places: ReadonlySet<string>,
  wanted: string | undefined,
): string {
  const [place] = places;
  if (place !== undefined && places.size === 1) return place || wanted || 'United States';
  const where = { file, sheet: sheet.name };
  if (wanted !== undefined) throw new DataFault(where, `has no rows for the place "${wanted}"`);
  if (!places.size) throw new DataFault(where, 'has a header, but no rows; download the file again');
  throw new DataFault(
    { ...where, column: 'AREA_TITLE' },
    `holds ${places.size} places; choose one of them with --place, for example --place "${place!}"`,
  );
}

interface Ceilings {
  readonly hourly: number | undefined;
  readonly annual: number | undefined;
}

/** What "#" stands for is said in the notes of each release, and moves from release to release. */
function ceilingsOf(notes: readonly string[], given: string | undefined): Ceilings {
  if (given !== undefined) {
    const [hourly, annual] = given.split('/').map(numberOf);
    return { hourly, annual };
  }
  const note = notes.find((line) => /^#\s*=/.test(line)) ?? '';
  return {
    hourly: numberOf(/\$[\d.,]+(?= per hour)/.exec(note)?.[0]),
    annual: numberOf(/\$[\d.,]+(?= per year)/.exec(note)?.[0]),
  };
}

/** Lines of text from the sheets that aren't tables: the descriptions of the fields. */
async function notesOf(sheets: readonly Sheet[]): Promise<string[]> {
  const notes: string[] = [];
  for (const sheet of sheets.slice(1))
    for await (const { cells } of firstRows(sheet, 100))
      notes.push(textOf(cells.find((cell) => textOf(cell))));
  return notes;
}

function yearOf(file: string, sheet: Sheet, notes: readonly string[]): number {
  const year =
    /^May (20\d\d)\b/.exec(notes.find((line) => /^May 20\d\d\b/.test(line)) ?? '')?.[1] ??
    /_M(20\d\d)(?:_|\b)/i.exec(sheet.name ?? '')?.[1] ??
    /_M(20\d\d)(?:_|\b)/i.exec(file)?.[1];
  if (year) return Number(year);
  throw new DataFault(
    { file },
    'says nowhere which May it is of; keep the name that it was published under, such as national_M2025_dl.xlsx',
  );
}

function lineOf(record: Record, ceilings: Ceilings): OewsLine {
  const code = record.needed('OCC_CODE');
  if (!/^\d\d-\d{4}$/.test(code))
    throw record.fault('OCC_CODE', `${excerpt(code)} isn’t a code such as 13-1082`);
  return {
    code,
    title: record.needed('OCC_TITLE'),
    group: record.needed('O_GROUP').toLowerCase(),
    employment: employmentOf(record),
    annual: wagesOf(record, COLUMNS.annual, ceilings.annual),
    hourly: wagesOf(record, COLUMNS.hourly, ceilings.hourly),
    annualOnly: isTrue(record, 'ANNUAL'),
    hourlyOnly: isTrue(record, 'HOURLY'),
  };
}

/** Spreadsheet programs translate it ("WAHR"): what isn't known is no "no". */
function isTrue(record: Record, column: string): boolean {
  const text = record.text(column).toUpperCase();
  if (!['', 'TRUE', 'FALSE'].includes(text)) throw record.fault(column, `${excerpt(text)} isn’t TRUE`);
  return text === 'TRUE';
}

const employmentOf = (record: Record): number | undefined =>
  ['', '**', '~'].includes(record.text('TOT_EMP')) ? undefined : record.number('TOT_EMP');

function wagesOf(record: Record, columns: (typeof COLUMNS)['annual'], ceiling: number | undefined): Wages {
  const wages = STATISTICS.map((name) => [name, wageOf(record, columns[name], ceiling)] as const);
  return Object.fromEntries(wages) as Wages;
}

function wageOf(record: Record, column: string, ceiling: number | undefined): Wage {
  const text = record.text(column);
  if (text === '*' || text === '') return { status: 'suppressed' };
  if (text !== '#') return record.number(column);
  if (ceiling !== undefined) return { low: ceiling };
  throw record.fault(
    column,
    'is at or above the ceiling, but the file doesn’t say what that is; add it, such as --ceiling 115.00/239200',
  );
}

/** Which line is what. A code that stands twice for a detailed occupation means that rows of several tables are mixed. */
function sorted(sheet: Sheet, lines: readonly OewsLine[]) {
  const detailed = new Map<string, OewsLine>();
  const groups = new Map<string, string>();
  for (const line of lines) {
    if (line.group !== 'detailed') groups.set(line.code, line.title);
    else if (detailed.has(line.code)) throw twice(sheet, line.code);
    else detailed.set(line.code, line);
  }
  if (!detailed.size)
    throw new DataFault({ file: sheet.file, sheet: sheet.name, column: 'O_GROUP' }, 'has no row "detailed"');
  const doubles = [...detailed.keys()].filter((code) => groups.has(code));
  return { total: lines.find(({ group }) => group === 'total'), detailed, groups, doubles };
}

const twice = (sheet: Sheet, code: string): DataFault =>
  new DataFault(
    { file: sheet.file, sheet: sheet.name, column: 'OCC_CODE' },
    `has two detailed rows for ${code}; give the national or state file, not one by industry`,
  );
