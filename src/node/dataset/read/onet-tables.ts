import { readdir, readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { firstRows, headerOf, Record } from './columns.js';
import { DataFault } from './data-fault.js';
import { withSheets } from './open.js';
import { wordsInCell } from './sheet.js';
import type { SheetRow, Sheet } from './sheet.js';

/** The tables that are read, by the names that they have had, newest last. Tasks are read when they are asked for, activities where they are there. */
const TABLE_NAMES = {
  occupations: ['Occupation Data'],
  zones: ['Job Zones'],
  zoneNames: ['Job Zone Reference'],
  related: ['Related Occupations'],
  reported: ['Sample of Reported Titles'],
  titles: ['Alternate Titles', 'Job Titles'],
  tasks: ['Task Statements'],
  activities: ['Tasks to DWAs'],
} as const;
export type OnetTable = keyof typeof TABLE_NAMES;

/** The columns that are read, by the names that they have had, among them those of the CSV edition. */
const ONET_COLUMNS = {
  code: ['O*NET-SOC Code'],
  title: ['Title'],
  description: ['Description'],
  zone: ['Job Zone'],
  name: ['Name'],
  relatedCode: ['Related O*NET-SOC Code'],
  tier: ['Relatedness Tier'],
  rank: ['Index', 'Related Index'],
  reported: ['Reported Job Title'],
  other: ['Alternate Title', 'Job Title'],
  short: ['Short Title'],
  sources: ['Source(s)'],
  task: ['Task'],
  taskType: ['Task Type'],
  activity: ['DWA ID'],
} as const;
export type OnetColumn = keyof typeof ONET_COLUMNS;

/** Columns that need not be there. */
const OPTIONAL_ONET_COLUMNS: readonly OnetColumn[] = ['short', 'sources'];

const ENDINGS = ['xlsx', 'txt', 'tsv', 'csv'];

/** A name without case, signs and spaces: "O*NET-SOC Code" of Excel is "onetsoc_code" of CSV. */
const headerKey = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** A name as the author of the file meets it. */
const quotedNames = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(' or ');

/** The tables of a folder. */
export interface Tables {
  readonly names: readonly string[];
  /** Path of a table. Throws a `DataFault` where there is none. */
  path(table: OnetTable): string;
  has(table: OnetTable): boolean;
  /** The file names of all tables that are read. */
  readonly found: readonly string[];
}

/** Looks through a folder. @param onTable Told the path of each table before it is read. */
export async function tablesIn(folder: string, onTable?: (file: string) => void): Promise<Tables> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    const what =
      error.code === 'ENOTDIR'
        ? 'is a file; name the folder'
        : `there is no such folder; looked for ${folder}`;
    throw new DataFault({ file: folder }, what, true);
  });
  const nameOf = (table: OnetTable): string | undefined => {
    const wanted = TABLE_NAMES[table].map(headerKey);
    return ENDINGS.flatMap((ending) =>
      names.filter(
        (name) =>
          name.toLowerCase().endsWith(`.${ending}`) &&
          wanted.includes(headerKey(name.slice(0, -ending.length - 1))),
      ),
    )[0];
  };
  const path = (table: OnetTable): string => {
    const found = nameOf(table);
    if (found === undefined) throw lacksTable(folder, table, names);
    onTable?.(join(folder, found));
    return join(folder, found);
  };
  const found = (Object.keys(TABLE_NAMES) as OnetTable[]).flatMap((table) => nameOf(table) ?? []);
  return { names, path, has: (table) => nameOf(table) !== undefined, found };
}

/** How many names are said of what a folder holds. */
const SAID = 8;

function lacksTable(folder: string, table: OnetTable, names: readonly string[]): DataFault {
  const tables = names.filter((name) => ENDINGS.some((ending) => name.toLowerCase().endsWith(`.${ending}`)));
  const more = tables.length > SAID ? ` and ${tables.length - SAID} more` : '';
  const there = tables.length
    ? `found ${tables.slice(0, SAID).join(', ')}${more}`
    : 'there are no tables in it';
  return new DataFault(
    { file: folder },
    `lacks the table ${quotedNames(TABLE_NAMES[table])}, as .xlsx, .txt or .csv; ${there}; unpack the whole O*NET database there`,
  );
}

/** "29.3" from the note that comes with the database, or from the name of the folder ("db_29_3_text"). */
export async function releaseOf(folder: string, names: readonly string[]): Promise<string> {
  const note = names.find((name) => /^read[ _]?me\.(?:txt|md)$/i.test(name));
  const text = note ? await readFile(join(folder, note), 'utf8') : '';
  const inNote = /O\*NET(?:®|\u00ae)? (\d\d\.\d)\b/.exec(text)?.[1];
  const path = resolve(folder).split(sep).slice(-2).join('/');
  const named = /(?:db|onet)[-_ ](\d\d)[._](\d)(?!\d)/i.exec(path);
  const release = inNote ?? (named && `${named[1]!}.${named[2]!}`);
  if (release) return release;
  throw new DataFault(
    { file: folder },
    'says nowhere which release of O*NET it is; add it, such as --onet-release 29.3',
  );
}

/** Goes through a table, whatever its sheet is called, by the names of its columns. */
export async function eachRecord(
  file: string,
  columns: readonly OnetColumn[],
  take: (record: Record) => void,
): Promise<void> {
  await withSheets(file, async (sheets) => {
    for (const sheet of sheets)
      for await (const row of firstRows(sheet)) {
        const found = columnsIn(row, columns);
        if (columns.some((name) => !found.has(name) && !OPTIONAL_ONET_COLUMNS.includes(name))) continue;
        const headers = new Map([...found].map(([name, index]) => [name, wordsInCell(row.cells[index])]));
        for await (const line of sheet.rows())
          if (line.number > row.number && line.cells.some((cell) => cell !== undefined))
            take(new Record(sheet, found, line, headers));
        return;
      }
    throw await lacksColumn(file, sheets[0]!, columns);
  });
}

function columnsIn({ cells }: SheetRow, columns: readonly OnetColumn[]): Map<OnetColumn, number> {
  const headers = Array.from(cells, (cell) => headerKey(headerOf(cell)));
  return new Map(
    columns.flatMap((name) => {
      const keys: readonly string[] = ONET_COLUMNS[name].map((each) => headerKey(headerOf(each)));
      const index = headers.findIndex((header) => keys.includes(header));
      return index < 0 ? [] : [[name, index] as const];
    }),
  );
}

async function lacksColumn(file: string, sheet: Sheet, columns: readonly OnetColumn[]): Promise<DataFault> {
  for await (const row of firstRows(sheet, 1)) {
    const found = columnsIn(row, columns);
    const missing = columns.filter((name) => !found.has(name) && !OPTIONAL_ONET_COLUMNS.includes(name));
    return new DataFault(
      { file, sheet: sheet.name, row: row.number },
      `lacks the ${missing.length > 1 ? 'columns' : 'column'} ${missing.map((name) => quotedNames(ONET_COLUMNS[name])).join(', ')}; ` +
        `found ${Array.from(row.cells, (cell) => wordsInCell(cell))
          .filter(Boolean)
          .slice(0, SAID)
          .map((name) => `"${name}"`)
          .join(', ')}`,
    );
  }
  return new DataFault({ file, sheet: sheet.name }, 'is empty; download it again');
}
