import { readdir, readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { findHeader, firstRows, records } from './columns.js';
import type { Record } from './columns.js';
import { DataFault, excerpt } from './data-fault.js';
import { withSheets } from './open.js';
import { textOf } from './sheet.js';
import type { Sheet } from './sheet.js';

/** How near a related occupation is, in the words of O*NET. */
export type Tier = 'Primary-Short' | 'Primary-Long' | 'Supplemental';

/** Another title for an occupation. */
export interface OnetTitle {
  readonly title: string;
  /** Two-digit codes of the lists that it was found in; what they stand for isn't published with the table. */
  readonly sources: readonly string[];
}

export interface OnetRelated {
  readonly code: string;
  readonly tier: string;
}

/** One occupation of O*NET, by its O*NET-SOC code: "13-1082.00". */
export interface OnetOccupation {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  /** 1 to 5: how much preparation it takes. */
  zone: number | undefined;
  /** Related occupations, nearest first. */
  readonly related: OnetRelated[];
  /** Titles that people in it gave. */
  readonly reported: string[];
  /** Other titles for it. */
  readonly alternate: OnetTitle[];
  /** Task statements, core tasks first; only when asked for. */
  readonly tasks: string[];
}

export interface Onet {
  readonly folder: string;
  /** "29.3" */
  readonly release: string;
  readonly occupations: ReadonlyMap<string, OnetOccupation>;
  /** What a job zone is called, without its number. */
  readonly zones: ReadonlyMap<number, string>;
}

export interface OnetOptions {
  /** The release, where neither the folder nor a "Read Me" says it. */
  readonly release?: string | undefined;
  /** Whether to read the task statements. */
  readonly tasks?: boolean | undefined;
  /** Told the path of each table before it is read. */
  readonly onTable?: ((file: string) => void) | undefined;
}

const CODE = 'O*NET-SOC Code';
const ALTERNATE = [CODE, 'Alternate Title', 'Short Title', 'Source(s)'];

/** The tables that are read, the last one only for tasks. */
export const TABLES = [
  'Occupation Data',
  'Job Zones',
  'Job Zone Reference',
  'Related Occupations',
  'Sample of Reported Titles',
  'Alternate Titles',
  'Task Statements',
] as const;

/** Reads a folder of tables, Excel or text. Throws a `DataFault` for a table that is missing or faulty. */
export async function readOnet(folder: string, options: OnetOptions = {}): Promise<Onet> {
  const files = await tablesIn(folder, options.onTable);
  // before the release: a folder without this table is another one
  const table = files.path('Occupation Data');
  const release = options.release ?? (await releaseOf(folder, files.names));
  const occupations = await readOccupations(table);
  const find = (record: Record): OnetOccupation => {
    const code = record.needed(CODE);
    const occupation = occupations.get(code);
    if (!occupation) throw record.fault(CODE, `${excerpt(code)} isn’t in the table "Occupation Data"`);
    return occupation;
  };
  await eachRecord(files.path('Job Zones'), [CODE, 'Job Zone'], (record) => {
    find(record).zone = record.number('Job Zone');
  });
  await readRelated(files.path('Related Occupations'), find);
  await eachRecord(files.path('Sample of Reported Titles'), [CODE, 'Reported Job Title'], (record) => {
    find(record).reported.push(record.needed('Reported Job Title'));
  });
  await eachRecord(files.path('Alternate Titles'), ALTERNATE, (record) => {
    const titles = [record.needed('Alternate Title'), record.text('Short Title')].filter(Boolean);
    const sources = record.text('Source(s)').split(/\s*,\s*/);
    find(record).alternate.push(...titles.map((title) => ({ title, sources })));
  });
  if (options.tasks) await readTasks(files.path('Task Statements'), find);
  return { folder, release, occupations, zones: await readZones(files.path('Job Zone Reference')) };
}

const ENDINGS = ['xlsx', 'txt', 'tsv', 'csv'];

interface Tables {
  readonly names: readonly string[];
  path(table: (typeof TABLES)[number]): string;
}

async function tablesIn(folder: string, onTable?: (file: string) => void): Promise<Tables> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    const what =
      error.code === 'ENOTDIR'
        ? 'is a file; name the folder'
        : `there is no such folder; looked for ${folder}`;
    throw new DataFault({ file: folder }, what, true);
  });
  const path: Tables['path'] = (table) => {
    const wanted = ENDINGS.map((ending) => `${table}.${ending}`.toLowerCase());
    const found = wanted.flatMap((name) => names.filter((each) => each.toLowerCase() === name))[0];
    if (found) {
      onTable?.(join(folder, found));
      return join(folder, found);
    }
    throw new DataFault(
      { file: folder },
      `lacks the table "${table}" (.xlsx or .txt); unpack the whole O*NET database there`,
    );
  };
  return { names, path };
}

/** "29.3" from the note that comes with the database, or from the name of the folder ("db_29_3_text"). */
async function releaseOf(folder: string, names: readonly string[]): Promise<string> {
  const note = names.find((name) => /^read ?me\.txt$/i.test(name));
  const text = note ? await readFile(join(folder, note), 'utf8') : '';
  const said = /O\*NET(?:®|\u00ae)? (\d\d\.\d)\b/.exec(text)?.[1];
  const path = resolve(folder).split(sep).slice(-2).join('/');
  const named = /(?:db|onet)[-_ ](\d\d)[._](\d)(?!\d)/i.exec(path);
  const release = said ?? (named && `${named[1]!}.${named[2]!}`);
  if (release) return release;
  throw new DataFault(
    { file: folder },
    'says nowhere which release of O*NET it is; add it, such as --onet-release 29.3',
  );
}

/** Goes through a table, whatever its sheet is called, by the names of its columns. */
async function eachRecord(
  file: string,
  columns: readonly string[],
  take: (record: Record) => void,
): Promise<void> {
  await withSheets(file, async (sheets) => {
    for (const sheet of sheets) {
      const header = await findHeader(sheet, columns);
      if (!header) continue;
      for await (const record of records(sheet, header, columns)) take(record);
      return;
    }
    throw await lacks(file, sheets[0]!, columns);
  });
}

async function lacks(file: string, sheet: Sheet, columns: readonly string[]): Promise<DataFault> {
  for await (const row of firstRows(sheet, 1)) {
    const headers = row.cells.map((cell) => textOf(cell).toLowerCase());
    const missing = columns.filter((name) => !headers.includes(name.toLowerCase()));
    return new DataFault(
      { file, sheet: sheet.name, row: row.number },
      `lacks the ${missing.length > 1 ? 'columns' : 'column'} ${missing.map((name) => `"${name}"`).join(', ')}; give the file as it is published`,
    );
  }
  return new DataFault({ file, sheet: sheet.name }, 'is empty; download it again');
}

async function readOccupations(file: string): Promise<Map<string, OnetOccupation>> {
  const occupations = new Map<string, OnetOccupation>();
  await eachRecord(file, [CODE, 'Title', 'Description'], (record) => {
    const code = record.needed(CODE);
    if (!/^\d\d-\d{4}\.\d\d$/.test(code))
      throw record.fault(CODE, `${excerpt(code)} isn’t a code such as 13-1082.00`);
    const [title, description] = [record.needed('Title'), record.text('Description')];
    occupations.set(code, {
      ...{ code, title, description, zone: undefined },
      ...{ related: [], reported: [], alternate: [], tasks: [] },
    });
  });
  return occupations;
}

async function readRelated(file: string, find: (record: Record) => OnetOccupation): Promise<void> {
  const columns = [CODE, 'Related O*NET-SOC Code', 'Relatedness Tier', 'Index'];
  const ranked = new Map<OnetOccupation, { rank: number; related: OnetRelated }[]>();
  await eachRecord(file, columns, (record) => {
    const occupation = find(record);
    const related = {
      code: record.needed('Related O*NET-SOC Code'),
      tier: record.needed('Relatedness Tier'),
    };
    const list = ranked.get(occupation) ?? [];
    ranked.set(occupation, [...list, { rank: record.number('Index'), related }]);
  });
  for (const [occupation, list] of ranked)
    occupation.related.push(...list.sort((a, b) => a.rank - b.rank).map(({ related }) => related));
}

/** Core tasks first, then supplemental ones, then those that nobody has been asked about yet. */
const TASK_ORDER = ['Core', 'Supplemental', ''];

async function readTasks(file: string, find: (record: Record) => OnetOccupation): Promise<void> {
  const tasks = new Map<OnetOccupation, { task: string; order: number }[]>();
  await eachRecord(file, [CODE, 'Task', 'Task Type'], (record) => {
    const occupation = find(record);
    const order = TASK_ORDER.indexOf(record.text('Task Type'));
    if (order < 0)
      throw record.fault(
        'Task Type',
        `${excerpt(record.text('Task Type'))} is neither Core nor Supplemental`,
      );
    tasks.set(occupation, [...(tasks.get(occupation) ?? []), { task: record.needed('Task'), order }]);
  });
  for (const [occupation, list] of tasks)
    occupation.tasks.push(...list.sort((a, b) => a.order - b.order).map(({ task }) => task));
}

async function readZones(file: string): Promise<Map<number, string>> {
  const zones = new Map<number, string>();
  await eachRecord(file, ['Job Zone', 'Name'], (record) => {
    const name = record.needed('Name');
    zones.set(record.number('Job Zone'), /:\s*(.+)$/.exec(name)?.[1] ?? name);
  });
  return zones;
}
