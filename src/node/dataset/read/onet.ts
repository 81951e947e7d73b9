import type { Record } from './columns.js';
import { excerpt } from './data-fault.js';
import { eachRecord, releaseOf, tablesIn } from './onet-tables.js';

/** Another title for an occupation. */
export interface OnetTitle {
  readonly title: string;
  /** Two-digit codes of the lists that it was found in; what they stand for isn't published with the table. */
  readonly sources: readonly string[];
}

export interface OnetRelated {
  readonly code: string;
  /** How near it is, in the words of O*NET: Primary-Short, Primary-Long or Supplemental. */
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
  /** Ids of the intermediate work activities that its tasks rest on: "4.A.2.b.1.I09". */
  readonly activities: Set<string>;
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

/** Reads a folder of tables: Excel, text or CSV. Throws a `DataFault` for a table that is missing or faulty. */
export async function readOnet(folder: string, options: OnetOptions = {}): Promise<Onet> {
  const files = await tablesIn(folder, options.onTable);
  // before the release: a folder without this table is another one
  const table = files.path('occupations');
  const release = options.release ?? (await releaseOf(folder, files.names));
  const occupations = await readOccupations(table);
  const find = (record: Record): OnetOccupation => {
    const code = record.needed('code');
    const occupation = occupations.get(code);
    if (!occupation) throw record.fault('code', `${excerpt(code)} isn’t in the table "Occupation Data"`);
    return occupation;
  };
  await eachRecord(files.path('zones'), ['code', 'zone'], (record) => {
    find(record).zone = record.number('zone');
  });
  await readRelated(files.path('related'), find);
  await eachRecord(files.path('reported'), ['code', 'reported'], (record) => {
    find(record).reported.push(record.needed('reported'));
  });
  await readTitles(files.path('titles'), find);
  if (options.tasks) await readTasks(files.path('tasks'), find);
  if (files.has('activities'))
    await eachRecord(files.path('activities'), ['code', 'activity'], (record) => {
      // a detailed activity is one of an intermediate one: "4.A.2.b.1.I09.D01"
      find(record).activities.add(record.needed('activity').replace(/\.D\d+$/, ''));
    });
  return { folder, release, occupations, zones: await readZones(files.path('zoneNames')) };
}

async function readTitles(file: string, find: (record: Record) => OnetOccupation): Promise<void> {
  const lists = new Map<string, readonly string[]>();
  await eachRecord(file, ['code', 'other', 'short', 'sources'], (record) => {
    const said = record.text('sources');
    const sources = lists.get(said) ?? said.split(/\s*,\s*/);
    // of 60,000 titles many share their sources
    lists.set(said, sources);
    const titles = [record.needed('other'), record.text('short')].filter(Boolean);
    find(record).alternate.push(...titles.map((title) => ({ title, sources })));
  });
}

async function readOccupations(file: string): Promise<Map<string, OnetOccupation>> {
  const occupations = new Map<string, OnetOccupation>();
  await eachRecord(file, ['code', 'title', 'description'], (record) => {
    const code = record.needed('code');
    if (!/^\d\d-\d{4}\.\d\d$/.test(code))
      throw record.fault('code', `${excerpt(code)} isn’t a code such as 13-1082.00`);
    const [title, description] = [record.needed('title'), record.text('description')];
    occupations.set(code, {
      code,
      title,
      description,
      zone: undefined,
      related: [],
      reported: [],
      alternate: [],
      tasks: [],
      activities: new Set(),
    });
  });
  return occupations;
}

async function readRelated(file: string, find: (record: Record) => OnetOccupation): Promise<void> {
  const ranked = new Map<OnetOccupation, { rank: number; related: OnetRelated }[]>();
  await eachRecord(file, ['code', 'relatedCode', 'tier', 'rank'], (record) => {
    const occupation = find(record);
    const related = {
      code: record.needed('relatedCode'),
      tier: record.needed('tier'),
    };
    const list = ranked.get(occupation) ?? [];
    ranked.set(occupation, [...list, { rank: record.number('rank'), related }]);
  });
  for (const [occupation, list] of ranked)
    occupation.related.push(...list.sort((a, b) => a.rank - b.rank).map(({ related }) => related));
}

/** Core tasks first, then supplemental ones, then those that nobody has been asked about yet. */
const TASK_ORDER = ['Core', 'Supplemental', ''];

async function readTasks(file: string, find: (record: Record) => OnetOccupation): Promise<void> {
  const tasks = new Map<OnetOccupation, { task: string; order: number }[]>();
  await eachRecord(file, ['code', 'task', 'taskType'], (record) => {
    const occupation = find(record);
    const order = TASK_ORDER.indexOf(record.text('taskType'));
    if (order < 0)
      throw record.fault('taskType', `${excerpt(record.text('taskType'))} is neither Core nor Supplemental`);
    tasks.set(occupation, [...(tasks.get(occupation) ?? []), { task: record.needed('task'), order }]);
  });
  for (const [occupation, list] of tasks)
    occupation.tasks.push(...list.sort((a, b) => a.order - b.order).map(({ task }) => task));
}

async function readZones(file: string): Promise<Map<number, string>> {
  const zones = new Map<number, string>();
  await eachRecord(file, ['zone', 'name'], (record) => {
    const name = record.needed('name');
    zones.set(record.number('zone'), /:\s*(.+)$/.exec(name)?.[1] ?? name);
  });
  return zones;
}
