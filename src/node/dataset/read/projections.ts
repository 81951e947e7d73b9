import { firstRows, headerOf, Record } from './columns.js';
import { DataFault, excerpt } from './data-fault.js';
import { withSheets } from './open.js';
import { TOTAL } from './projection-line.js';
import type { ProjectionLine, Projections } from './projection-line.js';
import { extractOf, readExtract } from './projections-extract.js';
import { wordsInCell } from './sheet.js';
import type { Cell, SheetRow, Sheet } from './sheet.js';

/** How each column is told by its header, which differs from release to release. */
const PROJECTION_COLUMNS = {
  title: /matrix title/,
  type: /^occupation type/,
  employment: /^employment,? (\d{4})$/,
  employmentTo: /^employment,? (\d{4})$/,
  change: /^employment change\b.*\bnum(?:ber|eric)\b/,
  growth: /^employment change\b.*\bpercent\b/,
  openings: /^occupational openings\b/,
  education: /^typical education needed for entry/,
  experience: /^work experience in a related occupation/,
  training: /^typical on-the-job training needed/,
  handbook: /occupational outlook handbook/,
} as const;
type ProjectionColumn = keyof typeof PROJECTION_COLUMNS | 'code';
const OPTIONAL: readonly ProjectionColumn[] = ['handbook'];

const SOC_CODE = /^\d\d-\d{4}$/;

/** Reads one file. Throws a `DataFault` for what isn't such a file, or is but half. */
export const readProjections = (file: string): Promise<Projections> =>
  withSheets(file, (sheets) => readSheets(file, sheets));

interface ProjectionTable {
  readonly sheet: Sheet;
  /** Row in which the header begins. */
  readonly row: number;
  readonly headers: readonly string[];
  readonly columns: ReadonlyMap<ProjectionColumn, number>;
}

interface TotalRow {
  readonly line: ProjectionLine;
  readonly row: number;
}

async function readSheets(file: string, sheets: readonly Sheet[]): Promise<Projections> {
  const extract = await findExtract(sheets);
  if (extract) return readExtract(extract);
  const table = await projectionTable(file, sheets);
  const years = yearsOf(table);
  const links = await table.sheet.links();
  const items = new Map<string, ProjectionLine>();
  const groups = new Map<string, string>();
  let total: TotalRow | undefined;
  for await (const row of table.sheet.rows()) {
    const record = new Record(table.sheet, table.columns, row);
    if (!SOC_CODE.test(record.text('code'))) continue;
    const line = lineOf(record, links);
    if (items.has(line.code)) throw record.fault('code', `${line.code} stands there a second time`);
    if (line.isLineItem) items.set(line.code, line);
    else groups.set(line.code, line.title!);
    if (line.code === TOTAL) total = { line, row: row.number };
  }
  if (!items.size)
    throw new DataFault(
      { file, sheet: table.sheet.name },
      'has a header, but no line items; download the file again',
    );
  if (total) checkTotal(table, total, items);
  return { file, ...years, isExtract: false, total: total?.line, items, groups };
}

async function findExtract(sheets: readonly Sheet[]) {
  for (const sheet of sheets)
    for await (const row of firstRows(sheet)) {
      const extract = extractOf(sheet, row);
      if (extract) return extract;
    }
  return undefined;
}

/** Each count is published to the nearest hundred: the sum of many may miss the total by half of that for each. */
const HALF_A_HUNDRED = 50;

/** All line items are there when the jobs in them are those of all occupations together. */
function checkTotal(
  { sheet }: ProjectionTable,
  { line: total, row }: TotalRow,
  items: ReadonlyMap<string, ProjectionLine>,
): void {
  for (const name of ['employment', 'employmentTo'] as const) {
    const sum = [...items.values()].reduce((jobs, line) => jobs + line[name], 0);
    if (Math.abs(sum - total[name]) <= HALF_A_HUNDRED * (items.size + 1)) continue;
    const [parts, whole] = [sum, total[name]].map((jobs) => jobs.toLocaleString('en-US'));
    throw new DataFault(
      { file: sheet.file, sheet: sheet.name, row, column: name },
      `the line items have ${parts} jobs together, the row ${TOTAL} has ${whole}; download the whole file again`,
    );
  }
}

/** The sheet is found by its headers: its number and name change from release to release. */
async function projectionTable(file: string, sheets: readonly Sheet[]): Promise<ProjectionTable> {
  const found: ProjectionTable[] = [];
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
  const names = missing(nearest).map((name) => COLUMN_NAMES[name]);
  throw new DataFault(
    { file, sheet: nearest.sheet.name, row: nearest.row },
    `lacks ${names.join(', ')}; give the file as it is published`,
  );
}

const COLUMN_NAMES: { readonly [Name in ProjectionColumn]: string } = {
  title: 'the column with the titles ("National Employment Matrix title")',
  code: 'the column with the codes ("National Employment Matrix code")',
  type: '"Occupation type"',
  employment: '"Employment" of the first year',
  employmentTo: '"Employment" of the last year',
  change: '"Employment change, numeric"',
  growth: '"Employment change, percent"',
  openings: '"Occupational openings"',
  education: '"Typical education needed for entry"',
  experience: '"Work experience in a related occupation"',
  training: '"Typical on-the-job training"',
  handbook: 'the links to the Occupational Outlook Handbook',
};

const missing = ({ columns }: ProjectionTable): ProjectionColumn[] =>
  (Object.keys(COLUMN_NAMES) as ProjectionColumn[]).filter(
    (name) => !columns.has(name) && !OPTIONAL.includes(name),
  );

async function headedTable(sheet: Sheet): Promise<ProjectionTable | undefined> {
  const rows: SheetRow[] = [];
  for await (const row of firstRows(sheet)) rows.push(row);
  const start = rows.findIndex(({ cells }) =>
    cells.some((cell) => PROJECTION_COLUMNS.education.test(headerOf(cell))),
  );
  const top = rows[start];
  if (!top) return undefined;
  const next = rows[start + 1];
  const isTwoRows = next !== undefined && next.number === top.number + 1 && !isData(next);
  const headers = isTwoRows ? joinedHeaders(top.cells, next.cells) : Array.from(top.cells, headerOf);
  const data = rows.slice(start + 1).find(isData);
  return { sheet, row: top.number, headers, columns: columnsOf(headers, data) };
}

const isData = ({ cells }: SheetRow): boolean => cells.some((cell) => SOC_CODE.test(wordsInCell(cell)));

/** Two rows of headers as one: what stands above several columns is said with each of them. */
function joinedHeaders(top: readonly Cell[], below: readonly Cell[]): string[] {
  let above = '';
  return Array.from({ length: Math.max(top.length, below.length) }, (_, column) => {
    const [upper, lower] = [headerOf(top[column]), headerOf(below[column])];
    above = upper || !lower ? upper : above;
    return `${above} ${lower}`.trim();
  });
}

function columnsOf(headers: readonly string[], data: SheetRow | undefined): Map<ProjectionColumn, number> {
  const columns = new Map<ProjectionColumn, number>();
  for (const [name, pattern] of Object.entries(PROJECTION_COLUMNS) as [ProjectionColumn, RegExp][]) {
    const index = headers.findIndex((header) => pattern.test(header));
    if (index >= 0) columns.set(name, index);
  }
  const last = headers.findLastIndex((header) => PROJECTION_COLUMNS.employmentTo.test(header));
  if (last === columns.get('employment')) columns.delete('employmentTo');
  else if (last >= 0) columns.set('employmentTo', last);
  const code = data?.cells.findIndex((cell) => SOC_CODE.test(wordsInCell(cell))) ?? -1;
  if (code >= 0) columns.set('code', code);
  return columns;
}

function yearsOf({ sheet, row, headers, columns }: ProjectionTable): { from: number; to: number } {
  const headerAt = (name: ProjectionColumn): string => headers[columns.get(name)!]!;
  const yearIn = (name: 'employment' | 'employmentTo'): number =>
    Number(PROJECTION_COLUMNS[name].exec(headerAt(name))![1]);
  const [from, to] = [yearIn('employment'), yearIn('employmentTo')];
  for (const name of ['change', 'growth', 'openings'] as const) {
    const [, first, last] = /\b(20\d\d)-(\d\d)\b/.exec(headerAt(name)) ?? [];
    if (!first || (Number(first) === from && Number(last) === to % 100)) continue;
    throw new DataFault(
      { file: sheet.file, sheet: sheet.name, row, column: name },
      `is for ${first}–${last}, the jobs are of ${from} and ${to}; give the file as it is published`,
    );
  }
  return { from, to };
}

function lineOf(record: Record, links: ReadonlyMap<string, string>): ProjectionLine {
  const type = record.needed('type').toLowerCase();
  if (type !== 'line item' && type !== 'summary')
    throw record.fault('type', `${excerpt(type)} is neither "Line item" nor "Summary"`);
  const [employment, employmentTo, change] = [
    thousands(record, 'employment'),
    thousands(record, 'employmentTo'),
    thousands(record, 'change'),
  ];
  if (Math.abs(employmentTo - employment - change) > 3 * HALF_A_HUNDRED + 1)
    throw record.fault('change', `${change} isn’t the change from ${employment} to ${employmentTo} jobs`);
  return {
    code: record.text('code'),
    title: record.needed('title').replace(/\s*(?:\[\d+\]|\(\d+\))+$/, ''),
    isLineItem: type === 'line item',
    employment,
    employmentTo,
    change,
    growth: record.number('growth'),
    openings: thousands(record, 'openings'),
    education: statement(record, 'education'),
    experience: statement(record, 'experience'),
    training: statement(record, 'training'),
    handbook: record.has('handbook') ? links.get(record.address('handbook')) : undefined,
  };
}

/** Published in thousands with one decimal place: 1,046.3 are 1,046,300. */
const thousands = (record: Record, column: ProjectionColumn): number =>
  Math.round(record.number(column) * 10) * 100;

const NOT_AVAILABLE = '—';

const statement = (record: Record, column: ProjectionColumn): string | undefined => {
  const text = record.text(column);
  return text === '' || text === NOT_AVAILABLE || text === 'NA' ? undefined : text;
};
