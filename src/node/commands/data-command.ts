import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { buildDataSet, packed } from '../dataset/build/build-dataset.js';
import { mappedFiles, readMapped } from '../dataset/mapped.js';
import type { DataSet, Inputs } from '../dataset/build/build-dataset.js';
import { addDiffCommand } from './data-diff-command.js';
import { DataFault } from '../dataset/read/data-fault.js';
import { checkTogether } from '../dataset/build/check-inputs.js';
import { readOews } from '../dataset/read/oews.js';
import { readOnet } from '../dataset/read/onet.js';
import { tablesIn } from '../dataset/read/onet-tables.js';
import { progressOf } from '../dataset/progress.js';
import type { Progress } from '../dataset/progress.js';
import { readCrosswalk } from '../dataset/read/crosswalk.js';
import { readProjections } from '../dataset/read/projections.js';
import { outdated } from '../freshness.js';
import { report } from '../dataset/report.js';
import { keepHeapSmall } from '../small-heap.js';
import { writeDataSet } from '../dataset/build/write-dataset.js';

interface DataOptions {
  readonly oews?: readonly string[];
  readonly projections?: readonly string[];
  readonly onet?: string;
  readonly cip?: string;
  readonly output?: string;
  readonly name?: string;
  readonly place?: string;
  readonly ceiling?: string;
  readonly retrieved?: string;
  readonly onetRelease?: string;
  readonly tasks?: number | true;
  readonly map?: string;
  readonly prune?: true;
  readonly json?: true;
}

const DATA_EXAMPLE =
  'occupation-comparison data --oews national_M2025_dl.xlsx --projections occupation.xlsx --onet db_29_3_excel -o data';

/** `data`: makes a data set of the official downloads; `data diff` says what is different in another one. */
export function addDataCommand(program: Command): void {
  const data = program
    .command('data')
    .description('Make a data set of the downloads of the Bureau of Labor Statistics and O*NET, as they are.')
    .option(
      '--oews <files...>',
      'wage statistics (OEWS) of the nation, of states or areas; each wage comes from the newest that has it',
    )
    .option(
      '--projections <files...>',
      'employment projections; each figure comes from the newest that has it, older ones explain retired codes',
    )
    .option('--onet <folder>', 'the tables of O*NET, as Excel, text or CSV')
    .option('--cip <file>', 'the crosswalk of programs of study and occupations, as its publisher has it')
    .option('-o, --output <folder>', 'where the data set is written')
    .option('--name <name>', 'name of the data set')
    .option('--place <place>', 'which place to take of wage statistics that hold several, by name or code')
    .option(
      '--ceiling <wages>',
      'what "#" stands for where a file doesn’t say it, such as 115.00/239200',
      ceiling,
    )
    .option('--retrieved <date>', 'the day on which the files were downloaded, such as 2026-05-20', day)
    .option('--onet-release <number>', 'the release of O*NET where its folder doesn’t say it, such as 29.3')
    .option(
      '--tasks [count]',
      'also take descriptions and so many tasks of O*NET, core tasks first',
      wholeNumber,
    )
    .option('--map <file>', 'a mapping of the columns of another country’s table, in place of all of these')
    .option('--prune', 'remove older versions of the data set from the folder')
    .option('--json', 'write what was made, or what is wrong, as JSON')
    .addHelpText('after', `\nExample: ${DATA_EXAMPLE}`)
    .showHelpAfterError(`Example: ${DATA_EXAMPLE}\nMore: occupation-comparison data --help`)
    .action(makeDataSet);
  addDiffCommand(data);
}

function ceiling(text: string): string {
  if (!/^\d+(?:\.\d+)?\/\d+(?:\.\d+)?$/.test(text))
    throw new InvalidArgumentError('Write the wage an hour and the wage a year, such as 115.00/239200.');
  return text;
}

function day(text: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!isDay) throw new InvalidArgumentError('Write a day such as 2026-05-20.');
  return text;
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('Write a number such as 10.');
  return Number(text);
}

async function makeDataSet(options: DataOptions, command: Command): Promise<void> {
  const { oews = [], projections = [], onet, output, map } = options;
  if (map !== undefined) {
    await makeMapped(map, options, command);
    return;
  }
  if (!oews.length) command.error('error: there are no wage statistics. Name their files with --oews.');
  if (!projections.length)
    command.error('error: there are no projections. Name their files with --projections.');
  if (onet === undefined)
    command.error('error: there is no O*NET. Name the folder of its tables with --onet.');
  if (output === undefined) command.error('error: nothing says where to write to. Name a folder with -o.');
  await report(options.json, async () => {
    keepHeapSmall();
    const inputs = await readInputs({ ...options, oews, projections, onet });
    checkTogether(inputs);
    const tasks = options.tasks === true ? Infinity : options.tasks;
    const set = buildDataSet(inputs, { ...options, tasks });
    await writeDataSet(output, set, options);
    return summaryOfData(output, set, inputs, options.json ?? false);
  });
}

/** A data set of one table of any country, by a mapping of its columns. */
async function makeMapped(map: string, options: DataOptions, command: Command): Promise<void> {
  const { output } = options;
  if (output === undefined) command.error('error: nothing says where to write to. Name a folder with -o.');
  if (options.oews ?? options.projections ?? options.onet ?? options.cip)
    command.error(
      'error: --map names a table of its own. Leave out --oews, --projections, --onet and --cip.',
    );
  await report(options.json, async () => {
    const mapped = await readMapped(map);
    const { index, files } = mappedFiles(mapped);
    const set = packed(index, 'table', files);
    await writeDataSet(output, set, options);
    const count = mapped.occupations.length;
    const text = `${output}: version ${set.version}, ${count} occupations, ${set.files.size} files\n`;
    return {
      text,
      json: { folder: output, version: set.version, files: set.files.size, occupations: count },
    };
  });
}

type Named = DataOptions & Required<Pick<DataOptions, 'oews' | 'projections' | 'onet'>>;

/** Reads every file, also when one of them is faulty: all faults are told at once. */
async function readInputs(options: Named): Promise<Inputs> {
  const tables = await tablesIn(options.onet).then(
    ({ found }) => found,
    () => [],
  );
  const progress = await progressOf([
    ...options.oews,
    ...options.projections,
    ...tables.map((name) => join(options.onet, name)),
    ...[options.cip ?? []].flat(),
  ]);
  try {
    const faults: DataFault[] = [];
    const attempt = async <Result>(reading: Promise<Result>): Promise<Result | undefined> =>
      reading.catch((error: unknown) => {
        if (!(error instanceof DataFault)) throw error;
        faults.push(error);
        return undefined;
      });
    const oews = await each(options.oews, progress, (file) => attempt(readOews(file, options)));
    const projections = await each(options.projections, progress, (file) => attempt(readProjections(file)));
    const { onetRelease: release, tasks } = options;
    const onet = await attempt(
      readOnet(options.onet, { release, tasks: Boolean(tasks), onTable: (file) => progress.file(file) }),
    );
    const crosswalks = await each([options.cip ?? []].flat(), progress, (file) =>
      attempt(readCrosswalk(file)),
    );
    if (faults.length || !onet) throw new AggregateError(faults);
    return { oews: oews.flat(), projections, onet, crosswalk: crosswalks[0] };
  } finally {
    progress.end();
  }
}

/** One after the other: a workbook at a time is in memory. */
async function each<Result>(
  files: readonly string[],
  progress: Progress,
  read: (file: string) => Promise<Result | undefined>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const file of files) {
    progress.file(file);
    const result = await read(file);
    if (result !== undefined) results.push(result);
  }
  return results;
}

/** The releases that a data set names as its sources. */
function dataSetsOf({ files }: DataSet): readonly string[] {
  const { sources } = JSON.parse(files.get('index.json')!) as {
    sources: Record<string, { dataSet: string }>;
  };
  return Object.values(sources).map(({ dataSet }) => dataSet);
}

/** What was made, for people and for programs. */
function summaryOfData(folder: string, set: DataSet, inputs: Inputs, isJson: boolean) {
  const occupations = [...set.files]
    .filter(([path]) => path.includes('/occupations/'))
    .map(([, text]) => JSON.parse(text) as object);
  const without = (field: string): number => occupations.filter((each) => !(field in each)).length;
  const old = outdated(dataSetsOf(set), new Date());
  const facts = {
    folder,
    version: set.version,
    files: set.files.size,
    occupations: occupations.length,
    withoutPay: without('pay'),
    withoutRelated: without('related'),
    ...(old.length && { outdated: old }),
    years: [...new Set(inputs.oews.map(({ year }) => year))].sort(),
  };
  const text =
    `${folder}: version ${facts.version}, ${facts.occupations} occupations ` +
    `(${facts.withoutPay} without wages, ${facts.withoutRelated} without related ones), ${facts.files} files\n`;
  if (!isJson) for (const line of old) process.stderr.write(`note: ${line}\n`);
  return { text, json: facts };
}
