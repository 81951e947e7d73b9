import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { findHeader, headerOf, Record as Cells } from './read/columns.js';
import { DataFault, excerpt } from './read/data-fault.js';
import { withSheets } from './read/open.js';
import { wordsInCell } from './read/sheet.js';
import type { SheetRow, Sheet } from './read/sheet.js';

/** Numbers of pay, by the name of their column in the table. */
const MAPPED_STATISTICS = ['median', 'mean', 'p10', 'p25', 'p75', 'p90'] as const;
type MappedStatistic = (typeof MAPPED_STATISTICS)[number];

/** How the columns of a table are read: a small file that stands beside the table. */
export interface Mapping {
  /** The table, from where the mapping stands: Excel or text. */
  readonly table: string;
  readonly name: string;
  readonly place: string;
  readonly classification: string;
  /** Where the figures are from, as a source of a document. */
  readonly source: { readonly name: string; readonly dataSet: string; readonly [field: string]: string };
  /** What is said of all pay: `currency`, `per`, `year` or `from` and `to`, `basis`. */
  readonly pay: Readonly<Record<string, string | number>>;
  /** Names of columns. Without `code` an occupation goes by its name. */
  readonly columns: { readonly name: string; readonly code?: string } & {
    readonly [Name in MappedStatistic]?: string;
  };
  /** Rows to take: what stands in a column, such as the name of a province. */
  readonly where?: Readonly<Record<string, string>>;
  /** Columns that become rows of the comparison, by their label. */
  readonly facts?: Readonly<Record<string, string>>;
  /** Columns with the coefficient of variation, in percent, by what it is of. */
  readonly variation?: { readonly [Name in MappedStatistic]?: string };
  /** The coefficient above which the publisher calls a figure unreliable. */
  readonly unreliableAbove?: number;
}

type Json = Record<string, unknown>;

/** Reads a mapping and its table. Throws a `DataFault` for either that is faulty. */
export async function readMapped(file: string): Promise<{ mapping: Mapping; occupations: readonly Json[] }> {
  const mapping = await readMapping(file);
  const table = resolve(dirname(file), mapping.table);
  const named = namesIn(mapping);
  const occupations = await withSheets(table, async (sheets) => {
    for (const sheet of sheets) {
      const header = await findHeader(sheet, named);
      if (header) return readRows(sheet, header, mapping);
    }
    const headers = named.map((name) => `"${name}"`).join(', ');
    throw new DataFault(
      { file: table },
      `has no row with all the columns that the mapping names: ${headers}`,
    );
  });
  if (!occupations.length) throw new DataFault({ file: table }, 'has no row that the mapping takes');
  return { mapping, occupations };
}

const namesIn = ({ columns, where = {}, facts = {}, variation = {} }: Mapping): readonly string[] => [
  ...new Set([columns, facts, variation].flatMap((each) => Object.values(each)).concat(Object.keys(where))),
];

const NEEDED_COLUMNS = ['table', 'name', 'place', 'classification', 'source', 'pay', 'columns'] as const;

async function readMapping(file: string): Promise<Mapping> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new DataFault({ file }, `there is no such file; looked for ${file}`, true);
  });
  let mapping: Partial<Mapping> | undefined;
  try {
    mapping = JSON.parse(text) as Partial<Mapping>;
  } catch {
    // said below
  }
  if (typeof mapping !== 'object' || mapping === null)
    throw new DataFault(
      { file },
      'is no JSON object; see "Figures for another country" in docs/data-sets.md',
    );
  const missing = NEEDED_COLUMNS.filter((name) => mapping[name] === undefined);
  if (missing.length) throw new DataFault({ file }, `lacks ${missing.map((name) => `"${name}"`).join(', ')}`);
  if (!mapping.columns?.name || !MAPPED_STATISTICS.some((name) => mapping.columns?.[name]))
    throw new DataFault({ file }, 'names in "columns" no "name", or no column of pay such as "median"');
  return mapping as Mapping;
}

async function readRows(sheet: Sheet, header: SheetRow, mapping: Mapping): Promise<readonly Json[]> {
  const headers = Array.from(header.cells, headerOf);
  const columns = new Map(
    namesIn(mapping).map((name) => [name, headers.indexOf(name.toLowerCase())] as const),
  );
  const occupations = new Map<string, Json>();
  for await (const row of sheet.rows()) {
    if (row.number <= header.number || !row.cells.some((cell) => wordsInCell(cell))) continue;
    const cells = new Cells(sheet, columns, row);
    if (Object.entries(mapping.where ?? {}).some(([name, value]) => cells.text(name) !== value)) continue;
    const occupation = mappedOccupation(cells, mapping);
    const code = occupation['code'] as string;
    if (occupations.has(code))
      throw cells.fault(
        mapping.columns.code ?? mapping.columns.name,
        `${excerpt(code)} stands there a second time; take rows apart with "where"`,
      );
    occupations.set(code, occupation);
  }
  return [...occupations.values()];
}

function mappedOccupation(cells: Cells, mapping: Mapping): Json {
  const { columns, facts = {} } = mapping;
  const name = cells.needed(columns.name);
  const code = columns.code ? cells.needed(columns.code) : codeOf(name);
  if (!/^[\w.-]+$/.test(code))
    throw cells.fault(
      columns.code ?? columns.name,
      `${excerpt(code)} is no code of letters, digits and hyphens`,
    );
  const pay = Object.fromEntries(
    MAPPED_STATISTICS.flatMap((statistic) => {
      const column = columns[statistic];
      return column ? [[statistic, figureOf(cells, column, statistic, mapping)] as const] : [];
    }),
  );
  return {
    name,
    code,
    pay,
    facts: Object.entries(facts)
      .filter(([, column]) => cells.text(column))
      .map(([label, column]) => ({ label, value: cells.text(column), source: 'table' })),
  };
}

/** "Arzt/Ärztin" is "arzt-arztin". */
const codeOf = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** A number, with a remark on how sure it is. One that the publisher calls unreliable is kept back. */
function figureOf(cells: Cells, column: string, statistic: MappedStatistic, mapping: Mapping): unknown {
  if (/^(?:|x|\.\.|:|-|–|\*)$/i.test(cells.text(column))) return { status: 'suppressed' };
  const value = cells.number(column);
  const of = mapping.variation?.[statistic];
  if (!of || !cells.text(of)) return value;
  const percent = cells.number(of);
  const { unreliableAbove = Infinity } = mapping;
  const said = `Coefficient of variation: ${percent} %`;
  return percent > unreliableAbove
    ? { status: 'suppressed', notes: [`${said}, which the publisher calls unreliable.`] }
    : { value, notes: [`${said}.`] };
}

/** Makes the files of a data set of a mapped table. */
export function mappedFiles({ mapping, occupations }: { mapping: Mapping; occupations: readonly Json[] }): {
  readonly index: Json;
  readonly files: ReadonlyMap<string, unknown>;
} {
  const { name, place, classification, source, pay } = mapping;
  const titles = occupations.map((each) => [String(each['code']), String(each['name'])] as const);
  return {
    index: {
      format: 1,
      name,
      place,
      classification,
      defaults: { pay: { ...pay, source: 'table' } },
      sources: { table: source },
      search: true,
    },
    files: new Map<string, unknown>([
      ['search.json', { occupations: titles.map(([code, title]) => [code, title, '']) }],
      ['codes.json', { occupations: Object.fromEntries(titles) }],
      ...occupations.map((each) => [`occupations/${String(each['code'])}.json`, each] as const),
    ]),
  };
}
