import { firstRows, headerOf, Record } from './columns.js';
import { DataFault, excerpt } from './data-fault.js';
import { withSheets } from './open.js';
import { textOf } from './sheet.js';
import type { Cell, Row, Sheet } from './sheet.js';

/** One line of the Employment Projections. Jobs and openings are counted in ones. */
export interface ProjectionLine {
  readonly code: string;
  readonly title: string;
  /** An occupation; otherwise a group of some. */
  readonly isLineItem: boolean;
  readonly employment: number;
  readonly employmentTo: number;
  readonly change: number;
  /** Change in percent. */
  readonly growth: number;
  /** Openings a year. */
  readonly openings: number;
  /** Median annual wage of the release, which isn't that of the newest wage statistics; nothing when not available. */
  readonly wage: number | { readonly low: number } | undefined;
  readonly education: string | undefined;
  readonly experience: string | undefined;
  readonly training: string | undefined;
  /** Address in the Occupational Outlook Handbook. */
  readonly handbook: string | undefined;
}

/** A release of the projections. */
export interface Projections {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  /** Figures of all occupations together. */
  readonly total: ProjectionLine | undefined;
  /** Line items by code. */
  readonly items: ReadonlyMap<string, ProjectionLine>;
  /** Titles of the groups by code. */
  readonly groups: ReadonlyMap<string, string>;
}

/** How each column is told by its header, which differs from release to release. */
const COLUMNS = {
  title: /matrix title/,
  type: /^occupation type/,
  employment: /^employment,? (\d{4})$/,
  employmentTo: /^employment,? (\d{4})$/,
  change: /^employment change\b.*\bnum(?:ber|eric)\b/,
  growth: /^employment change\b.*\bpercent\b/,
  openings: /^occupational openings\b/,
  wage: /^median annual wage\b/,
  education: /^typical education needed for entry/,
  experience: /^work experience in a related occupation/,
  training: /^typical on-the-job training needed/,
  handbook: /occupational outlook handbook/,
} as const;
type Column = keyof typeof COLUMNS | 'code';
const OPTIONAL: readonly Column[] = ['handbook', 'wage'];

const CODE = /^\d\d-\d{4}$/;

/** Reads one file. Throws a `DataFault` for what isn't such a file, or is but half. */
export const readProjections = (file: string): Promise<Projections> =>
  withSheets(file, (sheets) => readSheets(file, sheets));

interface Table {
  readonly sheet: Sheet;
  /** Row in which the header begins. */
  readonly row: number;
  readonly headers: readonly string[];
  readonly columns: ReadonlyMap<Column, number>;
}

async function readSheets(file: string, sheets: readonly Sheet[]): Promise<Projections> {
  const table = await tableOf(file, sheets);
  const years = yearsOf(table);
  const links = await table.sheet.links();
  const items = new Map<string, ProjectionLine>();
  const groups = new Map<string, string>();
  let total: ProjectionLine | undefined;
  for await (const row of table.sheet.rows()) {
    const record = new Record(table.sheet, table.columns, row);
    if (!CODE.test(record.text('code'))) continue;
    const line = lineOf(record, links);
    if (items.has(line.code)) throw record.fault('code', `${line.code} stands there a second time`);
    if (line.isLineItem) items.set(line.code, line);
    else groups.set(line.code, line.title);
    if (line.code === '00-0000') total = line;
  }
  if (!items.size)
    throw new DataFault(
      { file, sheet: table.sheet.name },
      'has a header, but no line items; download the file again',
    );
  return { file, ...years, total, items, groups };
}

/** The sheet is found by its headers: its number and name change from release to release. */
async function tableOf(file: string, sheets: readonly Sheet[]): Promise<Table> {
  const found: Table[] = [];
  for (const sheet of sheets) {
    const table = await headedTable(sheet);
    if (table) found.push(table);
  }
  const whole = found.find((table) => !missing(table).length);
  if (whole) return whole;
  const nearest = found.sort((a, b) => missing(a).length - missing(b).length)[0];
  if (!nearest)
    throw new DataFault(
      { file },
      'has no sheet with the header "Typical education needed for entry"; name the table of occupational projections (occupation.xlsx) with --projections',
    );
  const names = missing(nearest).map((name) => NAMES[name]);
  throw new DataFault(
    { file, sheet: nearest.sheet.name, row: nearest.row },
    `lacks ${names.join(', ')}; give the file as it is published`,
  );
}

const NAMES: { readonly [Name in Column]: string } = {
  title: 'the column with the titles ("National Employment Matrix title")',
  code: 'the column with the codes ("National Employment Matrix code")',
  type: '"Occupation type"',
  employment: '"Employment" of the first year',
  employmentTo: '"Employment" of the last year',
  change: '"Employment change, numeric"',
  growth: '"Employment change, percent"',
  openings: '"Occupational openings"',
  wage: '"Median annual wage"',
  education: '"Typical education needed for entry"',
  experience: '"Work experience in a related occupation"',
  training: '"Typical on-the-job training"',
  handbook: 'the links to the Occupational Outlook Handbook',
};

const missing = ({ columns }: Table): Column[] =>
  (Object.keys(NAMES) as Column[]).filter((name) => !columns.has(name) && !OPTIONAL.includes(name));

async function headedTable(sheet: Sheet): Promise<Table | undefined> {
  const rows: Row[] = [];
  for await (const row of firstRows(sheet)) rows.push(row);
  const start = rows.findIndex(({ cells }) => cells.some((cell) => COLUMNS.education.test(headerOf(cell))));
  const top = rows[start];
  if (!top) return undefined;
  const next = rows[start + 1];
  const isTwoRows = next !== undefined && next.number === top.number + 1 && !isData(next);
  const headers = isTwoRows ? joined(top.cells, next.cells) : Array.from(top.cells, headerOf);
  const data = rows.slice(start + 1).find(isData);
  return { sheet, row: top.number, headers, columns: columnsOf(headers, data) };
}

const isData = ({ cells }: Row): boolean => cells.some((cell) => CODE.test(textOf(cell)));

/** Two rows of headers as one: what stands above several columns is said with each of them. */
function joined(top: readonly Cell[], below: readonly Cell[]): string[] {
  let above = '';
  return Array.from({ length: Math.max(top.length, below.length) }, (_, column) => {
    const [upper, lower] = [headerOf(top[column]), headerOf(below[column])];
    above = upper || !lower ? upper : above;
    return `${above} ${lower}`.trim();
  });
}

function columnsOf(headers: readonly string[], data: Row | undefined): Map<Column, number> {
  const columns = new Map<Column, number>();
  for (const [name, pattern] of Object.entries(COLUMNS) as [Column, RegExp][]) {
    const index = headers.findIndex((header) => pattern.test(header));
    if (index >= 0) columns.set(name, index);
  }
  const last = headers.findLastIndex((header) => COLUMNS.employmentTo.test(header));
  if (last === columns.get('employment')) columns.delete('employmentTo');
  else if (last >= 0) columns.set('employmentTo', last);
  const code = data?.cells.findIndex((cell) => CODE.test(textOf(cell))) ?? -1;
  if (code >= 0) columns.set('code', code);
  return columns;
}

function yearsOf({ headers, columns }: Table): { from: number; to: number } {
  const yearIn = (name: 'employment' | 'employmentTo'): number =>
    Number(COLUMNS[name].exec(headers[columns.get(name)!]!)![1]);
  return { from: yearIn('employment'), to: yearIn('employmentTo') };
}

function lineOf(record: Record, links: ReadonlyMap<string, string>): ProjectionLine {
  const type = record.needed('type').toLowerCase();
  if (type !== 'line item' && type !== 'summary')
    throw record.fault('type', `${excerpt(type)} is neither "Line item" nor "Summary"`);
  return {
    code: record.text('code'),
    title: record.needed('title').replace(/\s*(?:\[\d+\]|\(\d+\))+$/, ''),
    isLineItem: type === 'line item',
    employment: thousands(record, 'employment'),
    employmentTo: thousands(record, 'employmentTo'),
    change: thousands(record, 'change'),
    growth: record.number('growth'),
    openings: thousands(record, 'openings'),
    wage: wageOf(record),
    education: statement(record, 'education'),
    experience: statement(record, 'experience'),
    training: statement(record, 'training'),
    handbook: record.has('handbook') ? links.get(record.address('handbook')) : undefined,
  };
}

/** Published in thousands with one decimal place: 1,046.3 are 1,046,300. */
const thousands = (record: Record, column: Column): number => Math.round(record.number(column) * 10) * 100;

const NOT_AVAILABLE = '—';

function wageOf(record: Record): ProjectionLine['wage'] {
  const text = record.text('wage');
  if (text === NOT_AVAILABLE || text === '') return undefined;
  const bound = /^(?:>=|≥)\s*\$?([\d,.]+)$/.exec(text)?.[1];
  return bound ? { low: Number(bound.replaceAll(',', '')) } : record.number('wage');
}

const statement = (record: Record, column: Column): string | undefined => {
  const text = record.text(column);
  return text === '' || text === NOT_AVAILABLE || text === 'NA' ? undefined : text;
};
