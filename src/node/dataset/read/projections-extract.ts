import { headerOf, Record } from './columns.js';
import { DataFault } from './data-fault.js';
import { TOTAL } from './projection-line.js';
import type { ProjectionLine, Projections } from './projection-line.js';
import type { SheetRow, Sheet } from './sheet.js';

/**
 * How the columns of an extract are recognised: a table of text that somebody has made of a release, one line an occupation,
 * jobs and openings counted in ones. Only the columns of the first list must be there.
 */
const NEEDED_HEADERS = { code: /^code$/, growth: /^change_percent$/, openings: /^openings$/ };
const OPTIONAL_HEADERS = {
  title: /^title$/,
  change: /^change$/,
  education: /^education$/,
  experience: /^experience$/,
  training: /^training$/,
};
const EMPLOYMENT = /^employment_(20\d\d)$/;
const CODE = /^\d\d-\d{4}$/;

interface Extract {
  readonly sheet: Sheet;
  readonly header: SheetRow;
  readonly columns: ReadonlyMap<string, number>;
  readonly years: readonly [from: number, to: number];
}

/** The columns of an extract, when a row is the header of one. */
export function extractOf(sheet: Sheet, header: SheetRow): Extract | undefined {
  const headers = Array.from(header.cells, headerOf);
  const columns = new Map<string, number>();
  for (const [name, pattern] of Object.entries({ ...NEEDED_HEADERS, ...OPTIONAL_HEADERS })) {
    const index = headers.findIndex((each) => pattern.test(each));
    if (index >= 0) columns.set(name, index);
  }
  const employment = headers
    .flatMap((each, index) => {
      const year = EMPLOYMENT.exec(each)?.[1];
      return year === undefined ? [] : [{ year: Number(year), index }];
    })
    .sort((a, b) => a.year - b.year);
  const [first, last] = [employment[0], employment.at(-1)];
  if (!first || !last || first === last || Object.keys(NEEDED_HEADERS).some((name) => !columns.has(name)))
    return undefined;
  columns.set('employment', first.index).set('employmentTo', last.index);
  return { sheet, header, columns, years: [first.year, last.year] };
}

/** Reads an extract. Throws a `DataFault` for a cell that isn't what its column says. */
export async function readExtract({ sheet, header, columns, years }: Extract): Promise<Projections> {
  const items = new Map<string, ProjectionLine>();
  let total: ProjectionLine | undefined;
  for await (const row of sheet.rows()) {
    if (row.number <= header.number) continue;
    const line = extractLineOf(new Record(sheet, columns, row));
    if (items.has(line.code) || (line.code === TOTAL && total))
      throw new DataFault(
        { file: sheet.file, row: row.number, column: 'code' },
        `${line.code} stands there a second time`,
      );
    if (line.code === TOTAL) total = line;
    else items.set(line.code, line);
  }
  if (!items.size && !total)
    throw new DataFault({ file: sheet.file }, 'has a header, but no rows; get the file again');
  return { file: sheet.file, from: years[0], to: years[1], isExtract: true, total, items, groups: new Map() };
}

function extractLineOf(record: Record): ProjectionLine {
  const code = record.needed('code');
  if (!CODE.test(code)) throw record.fault('code', 'isn’t a code such as 13-1082');
  const text = (column: string): string | undefined => record.text(column) || undefined;
  return {
    code,
    title: text('title'),
    isLineItem: code !== TOTAL,
    employment: record.number('employment'),
    employmentTo: record.number('employmentTo'),
    change: text('change') === undefined ? undefined : record.number('change'),
    growth: record.number('growth'),
    openings: record.number('openings'),
    education: text('education'),
    experience: text('experience'),
    training: text('training'),
    handbook: undefined,
  };
}
