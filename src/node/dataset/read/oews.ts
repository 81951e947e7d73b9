import { findHeader, firstRows, numberInCell, records } from './columns.js';
import type { Record } from './columns.js';
import { DataFault, excerpt } from './data-fault.js';
import { oewsLineOf, NEEDED, OPTIONAL_COLUMNS } from './oews-line.js';
import type { Ceilings, OewsLine } from './oews-line.js';
import { withSheets } from './open.js';
import { isSameArea, areaOf, NATION } from './oews-area.js';
import type { Area } from './oews-area.js';
import { wordsInCell } from './sheet.js';
import type { Sheet } from './sheet.js';

/** A release of the wage statistics for one place. */
export interface Oews {
  readonly file: string;
  /** The May that it is of. */
  readonly year: number;
  readonly area: Area;
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
  /** The place to take from a file that has several: its name, its code or its letters. */
  readonly place?: string | undefined;
  /** What "#" stands for where the file doesn't say it: "115.00/239200". */
  readonly ceiling?: string | undefined;
}

/** Reads one file, place by place. Throws a `DataFault` for what isn't such a file, or is but half. */
export const readOews = (file: string, options: OewsOptions = {}): Promise<readonly Oews[]> =>
  withSheets(file, (sheets) => readSheets(file, sheets, options));

/** The lines of one place as they are read. */
class Lines {
  total: OewsLine | undefined;
  readonly detailed = new Map<string, OewsLine>();
  readonly groups = new Map<string, string>();

  constructor(readonly area: Area) {}

  /** Wages are read where they are used: of occupations, and of all of them together. */
  take(record: Record, ceilings: Ceilings): void {
    const code = record.needed('OCC_CODE');
    if (!/^\d\d-\d{4}$/.test(code))
      throw record.fault('OCC_CODE', `${excerpt(code)} isn’t a code such as 13-1082`);
    const group = record.needed('O_GROUP').toLowerCase();
    if (group !== 'detailed') this.groups.set(code, record.needed('OCC_TITLE'));
    if (group === 'total') this.total = oewsLineOf(record, code, ceilings);
    if (group !== 'detailed') return;
    // rows of several tables are mixed
    if (this.detailed.has(code))
      throw record.fault(
        'OCC_CODE',
        `is a second detailed row for ${code}; give the national or state file, not one by industry`,
      );
    this.detailed.set(code, oewsLineOf(record, code, ceilings));
  }

  get doubles(): readonly string[] {
    return [...this.detailed.keys()].filter((code) => this.groups.has(code));
  }
}

async function readSheets(
  file: string,
  sheets: readonly Sheet[],
  options: OewsOptions,
): Promise<readonly Oews[]> {
  const notes = await notesOf(sheets);
  const { sheet, header } = await oewsTable(file, sheets);
  const ceilings = ceilingsOf(notes, options.ceiling);
  const year = yearOf(file, sheet, notes);
  const places = new Map<string, Lines>();
  for await (const record of records(sheet, header, [...NEEDED, ...OPTIONAL_COLUMNS])) {
    if (record.has('I_GROUP') && record.text('I_GROUP') !== 'cross-industry') continue;
    const key = `${record.text('AREA')} ${record.text('AREA_TITLE')}`;
    const lines = places.get(key) ?? new Lines(areaOf(record));
    places.set(key, lines);
    if (options.place === undefined || isSameArea(lines.area, options.place)) lines.take(record, ceilings);
  }
  checkPlaces(sheet, [...places.values()], options.place);
  return [...places.values()]
    .filter(({ detailed, groups }) => detailed.size || groups.size)
    .map(({ area, total, detailed, groups, doubles }) => {
      return { file, year, area, total, detailed, groups, doubles };
    });
}

function checkPlaces({ file, name }: Sheet, places: readonly Lines[], wanted: string | undefined): void {
  const where = { file, sheet: name };
  if (!places.length) throw new DataFault(where, 'has a header, but no rows; download the file again');
  const isThere = wanted === undefined || places.some(({ area }) => isSameArea(area, wanted));
  if (!isThere)
    throw new DataFault({ ...where, column: 'AREA_TITLE' }, `has no rows for the place "${wanted}"`);
  const known = new Map<string, Area>();
  for (const { area, detailed, groups } of places) {
    if ((detailed.size || groups.size) && !detailed.size)
      throw new DataFault({ ...where, column: 'O_GROUP' }, `has no row "detailed" for ${area.name}`);
    const twin = known.get(area.id);
    if (twin)
      throw new DataFault(
        { ...where, column: 'AREA' },
        `has the code ${area.id} for ${twin.name} and for ${area.name}`,
      );
    known.set(area.id, area);
  }
}

async function oewsTable(file: string, sheets: readonly Sheet[]) {
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
      const headers = new Set(row.cells.map((cell) => wordsInCell(cell).toUpperCase()));
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

/** What "#" stands for is said in the notes of each release, and moves from release to release. */
function ceilingsOf(notes: readonly string[], given: string | undefined): Ceilings {
  if (given !== undefined) {
    const [hourly, annual] = given.split('/').map(numberInCell);
    return { hourly, annual };
  }
  const note = notes.find((line) => /^#\s*=/.test(line)) ?? '';
  return {
    hourly: numberInCell(/\$[\d.,]+(?= per hour)/.exec(note)?.[0]),
    annual: numberInCell(/\$[\d.,]+(?= per year)/.exec(note)?.[0]),
  };
}

/** Lines of text from the sheets that aren't tables: the descriptions of the fields. */
async function notesOf(sheets: readonly Sheet[]): Promise<string[]> {
  const notes: string[] = [];
  for (const sheet of sheets.slice(1))
    for await (const { cells } of firstRows(sheet, 100))
      notes.push(wordsInCell(cells.find((cell) => wordsInCell(cell))));
  return notes;
}

/** The May of a release, by its notes, the name of its sheet, or that of the file. They must agree. */
function yearOf(file: string, sheet: Sheet, notes: readonly string[]): number {
  const said = [
    /^May (20\d\d)\b/.exec(notes.find((line) => /^May 20\d\d\b/.test(line)) ?? '')?.[1],
    /_M(20\d\d)(?:_|\b)/i.exec(sheet.name ?? '')?.[1],
    /_M(20\d\d)(?:_|\b)/i.exec(file)?.[1],
  ].filter((year) => year !== undefined);
  const [year, ...others] = new Set(said);
  if (year === undefined)
    throw new DataFault(
      { file },
      'says nowhere which May it is of; keep the name that it was published under, such as national_M2025_dl.xlsx',
    );
  if (others.length)
    throw new DataFault(
      { file, sheet: sheet.name },
      `is of May ${year} by one of its notes, its sheet and its name, and of May ${others.join(' and ')} by another; download it again`,
    );
  return Number(year);
}

export { NATION };
