// Official files in small: the same columns and oddities, three occupations.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { DataFault } from '../../../src/node/dataset/read/data-fault.js';
import { workbook } from './xlsx.js';
import type { Cell } from './xlsx.js';

/** A folder that goes when the tests are over. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'oc-data-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a file and gives its path. */
export function put(folder: string, name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What a reader says of a faulty file; "" when it reads it. */
export async function faultOf(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
    return '';
  } catch (error) {
    if (error instanceof DataFault) return error.message;
    throw error;
  }
}

export const OEWS_HEADER = [
  'AREA',
  'AREA_TITLE',
  'I_GROUP',
  'OCC_CODE',
  'OCC_TITLE',
  'O_GROUP',
  'TOT_EMP',
  'H_PCT10',
  'H_PCT25',
  'H_MEDIAN',
  'H_PCT75',
  'H_PCT90',
  'A_PCT10',
  'A_PCT25',
  'A_MEDIAN',
  'A_PCT75',
  'A_PCT90',
  'ANNUAL',
  'HOURLY',
];

type OewsRow = (code: string, title: string, group: string, rest?: Readonly<Record<string, Cell>>) => Cell[];
/** A row of the wage statistics; wages are 10 to 50 an hour, unless something else is said. */
export const oewsRow: OewsRow = (code, title, group, rest = {}) => {
  const cells: Readonly<Record<string, Cell>> = {
    AREA: '99',
    AREA_TITLE: 'U.S.',
    I_GROUP: 'cross-industry',
    OCC_CODE: code,
    OCC_TITLE: title,
    O_GROUP: group,
    TOT_EMP: 1000,
    H_PCT10: 10,
    H_PCT25: 20,
    H_MEDIAN: 30,
    H_PCT75: 40,
    H_PCT90: 50,
    A_PCT10: 20800,
    A_PCT25: 41600,
    A_MEDIAN: 62400,
    A_PCT75: 83200,
    A_PCT90: 104000,
    ...rest,
  };
  return OEWS_HEADER.map((name) => cells[name]);
};

const NO_HOUR = { H_PCT10: '*', H_PCT25: '*', H_MEDIAN: '*', H_PCT75: '*', H_PCT90: '*' };
const NO_YEAR = { A_PCT10: '*', A_PCT25: '*', A_MEDIAN: '*', A_PCT75: '*', A_PCT90: '*' };

export const OEWS_ROWS: readonly (readonly Cell[])[] = [
  oewsRow('00-0000', 'All Occupations', 'total'),
  oewsRow('11-1011', 'Chief Executives', 'detailed', { H_PCT90: '#', A_PCT75: 239200, A_PCT90: '#' }),
  oewsRow('13-1020', 'Buyers and Purchasing Agents', 'broad'),
  oewsRow('13-1020', 'Buyers and Purchasing Agents', 'detailed', { TOT_EMP: '**' }),
  oewsRow('13-1082', 'Project Management Specialists', 'detailed'),
  oewsRow('25-2021', 'Elementary School Teachers', 'detailed', { ...NO_HOUR, ANNUAL: 'TRUE' }),
  oewsRow('27-2011', 'Actors', 'detailed', { ...NO_YEAR, HOURLY: 'TRUE' }),
];
export const OEWS_NOTES: readonly (readonly Cell[])[] = [
  ['May 2025 OEWS Estimates'],
  ['#  = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year '],
];

/** The wage statistics as a workbook. */
export const oewsBook = (
  rows: readonly (readonly Cell[])[] = OEWS_ROWS,
  notes: readonly (readonly Cell[])[] = OEWS_NOTES,
): Buffer => {
  const year = /^May (\d{4})/.exec(String(notes[0]?.[0]))?.[1] ?? '2025';
  return workbook({ [`national_M${year}_dl`]: [OEWS_HEADER, ...rows], 'Field Descriptions': notes });
};

const quoted = (cell: Cell): string =>
  typeof cell === 'string' && /[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : String(cell ?? '');

/** A table as text. */
export const csv = (rows: readonly (readonly Cell[])[], delimiter = ',', end = '\n'): string =>
  rows.map((row) => row.map(quoted).join(delimiter) + end).join('');

export const PROJECTIONS_HEADER = [
  '2024 National Employment Matrix title',
  '2024 National Employment Matrix code',
  'Occupation type',
  'Employment, 2024',
  'Employment, 2034',
  'Employment change, numeric, 2024–34',
  'Employment change, percent, 2024–34',
  'Occupational openings, 2024–34 annual average',
  'Median annual wage, dollars, 2024[1]',
  'Typical education needed for entry',
  'Work experience in a related occupation',
  'Typical on-the-job training needed to attain competency in the occupation',
  'Related Occupational Outlook Handbook (OOH) content',
];

export const projectionRow = (
  title: string,
  code: string,
  type = 'Line item',
  wage: Cell = 62400,
): Cell[] => [
  title,
  code,
  type,
  1046.3,
  1105,
  58.7,
  5.6,
  78.2,
  wage,
  ...(type === 'Summary' ? ['—', '—', '—', '—'] : ["Bachelor's degree", 'None', 'None', 'OOH Content']),
];

export const PROJECTIONS_ROWS: readonly (readonly Cell[])[] = [
  projectionRow('Total, all occupations', '00-0000', 'Summary'),
  projectionRow('  Chief executives', '11-1011', 'Line item', '>=$239,200'),
  projectionRow('  Buyers and purchasing agents', '13-1020'),
  projectionRow('    Project management specialists[1]', '13-1082'),
  projectionRow('  Elementary school teachers', '25-2021'),
  projectionRow('  Actors', '27-2011', 'Line item', '—'),
  projectionRow('  Fishing and hunting workers', '45-3031', 'Line item', '—'),
  ['Footnotes:'],
  ['[1] Data are from another program.'],
];

export const projectionsBook = (
  rows = PROJECTIONS_ROWS,
  header: readonly Cell[] = PROJECTIONS_HEADER,
): Buffer =>
  workbook({
    Index: [['Occupation.xlsx contents']],
    'Table 1.1': [['Employment by major group'], ['Title', 'Employment, 2024'], ['Management', 13607.6]],
    'Table 1.2': [
      ['Table 1.2 Occupational projections (Employment in thousands)'],
      header,
      ...rows.map((row) => (row[1] === '00-0000' ? totalOf(row, rows) : row)),
    ],
  });

/** All occupations together have the jobs of all line items. */
function totalOf(total: readonly Cell[], rows: readonly (readonly Cell[])[]): Cell[] {
  const items = rows.filter((row) => row[2] === 'Line item').length;
  return total.map((cell, at) => (at >= 3 && at <= 5 ? Math.round(Number(cell) * items * 10) / 10 : cell));
}

/** Tables of O*NET as text. */
export const ONET: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
  'Occupation Data': [
    ['O*NET-SOC Code', 'Title', 'Description'],
    ['11-1011.00', 'Chief Executives', 'Determine policies.'],
    ['11-1011.03', 'Chief Sustainability Officers', 'Communicate.'],
    ['13-1021.00', 'Buyers and Purchasing Agents, Farm Products', 'Buy grain.'],
    ['13-1023.00', 'Purchasing Agents, Except Farm Products', 'Buy "anything" else.'],
    ['13-1082.00', 'Project Management Specialists', 'Coordinate.'],
    ['27-2011.00', 'Actors', 'Play parts.'],
    ['45-3031.00', 'Fishing and Hunting Workers', 'Hunt.'],
    ['55-1011.00', 'Air Crew Officers', 'Fly.'],
  ],
  'Job Zones': [
    ['O*NET-SOC Code', 'Job Zone', 'Date', 'Domain Source'],
    ['11-1011.00', 5, '08/2023', 'Analyst'],
    ['13-1021.00', 3, '08/2023', 'Analyst'],
    ['13-1023.00', 4, '08/2023', 'Analyst'],
    ['13-1082.00', 4, '08/2023', 'Analyst'],
  ],
  'Job Zone Reference': [
    ['Job Zone', 'Name'],
    [4, 'Job Zone Four: Considerable Preparation Needed'],
    [5, 'Job Zone Five: Extensive Preparation Needed'],
  ],
  'Related Occupations': [
    ['O*NET-SOC Code', 'Related O*NET-SOC Code', 'Relatedness Tier', 'Index'],
    ['13-1082.00', '27-2011.00', 'Primary-Long', 6],
    ['13-1082.00', '11-1011.03', 'Primary-Short', 1],
    ['13-1082.00', '13-1023.00', 'Primary-Short', 2],
    ['13-1082.00', '13-1021.00', 'Supplemental', 12],
    ['13-1082.00', '55-1011.00', 'Supplemental', 11],
    ['13-1021.00', '13-1023.00', 'Primary-Short', 1],
    ['13-1021.00', '13-1082.00', 'Primary-Short', 2],
    ['13-1023.00', '11-1011.00', 'Primary-Short', 1],
  ],
  'Sample of Reported Titles': [
    ['O*NET-SOC Code', 'Reported Job Title', 'Shown in My Next Move'],
    ['11-1011.00', 'CEO (Chief Executive Officer)', 'Y'],
    ['11-1011.00', 'Chief Executive', 'Y'],
    ['13-1023.00', 'Buyer', 'Y'],
  ],
  'Alternate Titles': [
    ['O*NET-SOC Code', 'Alternate Title', 'Short Title', 'Source(s)'],
    ['11-1011.00', 'Chief Abalone Processor', 'n/a', '04,06'],
    ['11-1011.00', 'Agency Owner', 'n/a', '10'],
    ['13-1082.00', 'Program Manager', 'n/a', '10'],
    ['11-1011.00', 'Program Manager', 'n/a', '08'],
    ['13-1082.00', 'Technical Project Manager (Technical PM)', 'Technical PM', '10'],
  ],
  'Task Statements': [
    ['O*NET-SOC Code', 'Task ID', 'Task', 'Task Type'],
    ['13-1082.00', 1, 'Not surveyed yet.', undefined],
    ['13-1082.00', 2, 'Supplement.', 'Supplemental'],
    ['13-1082.00', 3, 'The core.', 'Core'],
  ],
};

/** Writes the tables of O*NET as text into a folder that says its release. */
export function putOnet(folder: string, tables = ONET): string {
  const path = mkdtempSync(join(folder, 'db_29_3_text-'));
  for (const [name, [header = [], ...rows]] of Object.entries(tables)) {
    const line = (cells: readonly Cell[]) => `${header.map((_, at) => cells[at] ?? 'n/a').join('\t')}\r\n`;
    put(path, `${name}.txt`, [header, ...rows].map(line).join(''));
  }
  return path;
}
