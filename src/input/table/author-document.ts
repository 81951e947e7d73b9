import type { Fault } from '../../model/document/problems.js';
import { yearsIn } from '../figure/text-reader.js';
import { keyOf } from './column-label.js';
import type { Label } from './column-label.js';

/** What a reader makes of text, before anybody has judged it. */
export interface Draft {
  /** A document as authors write it; nothing where none could be made. */
  readonly document: unknown;
  readonly faults: readonly Fault[];
  /** Where in the author's own table or element a path of the document comes from: "row 2, column 3". */
  readonly places?: ReadonlyMap<string, string>;
  /** Elements outside of the one that shows the draft, whose place it takes. */
  readonly replaced?: readonly HTMLElement[];
}

/** Keys of sources, and remarks, that belong to one statement. */
export interface Cites {
  readonly source?: readonly string[];
  readonly notes?: readonly string[];
}

/** The label of a column, and what it means where that is known. */
export interface Title {
  readonly title: string;
  readonly label?: Label | undefined;
}

export type OccupationDraft = Record<string, unknown>;
type RowDraft = Record<string, unknown>;

/**
 * Adds one statement to an occupation: the cell of a table, a field of CSV, an attribute. What the label means
 * decides where; what nobody knows is a fact under its own label, so that nothing is lost.
 * @returns the path at which it went, from the occupation on.
 */
export function state(
  occupation: OccupationDraft,
  { title, label }: Title,
  text: string,
  cites: Cites = {},
): string {
  const path = label && place(occupation, label, text, cites);
  if (path) return path;
  const facts = (occupation['facts'] ??= []) as object[];
  facts.push({ label: title, value: text, ...cites });
  return `facts[${facts.length - 1}]`;
}

/** Nothing when the place is taken: a second column of the same name is a fact. */
function place(occupation: OccupationDraft, label: Label, text: string, cites: Cites): string | undefined {
  const { field, about } = label;
  if (about) return placeAbout(occupation, label, text);
  if (field === 'description' || field === 'responsibilities')
    return put(
      occupation,
      field,
      text.split('\n').flatMap((line) => line.trim() || []),
    );
  if (SIMPLE.includes(field)) return put(occupation, field, text);
  return placeFigure(occupation, label, text, cites);
}

const SIMPLE: readonly string[] = ['name', 'plural', 'code', 'id'];

function put(target: Record<string, unknown>, key: string, value: unknown): string | undefined {
  if (target[key] !== undefined) return undefined;
  target[key] = value;
  return key;
}

/** Where the number of a row stands, when its label says no more. */
const NUMBERS: Readonly<Record<string, string>> = { pay: 'amount', hourly: 'amount', growth: 'percent' };

/** "$5 (mean)" is a mean, also where its column says something else. */
const STATISTIC = /^(median|mean|average):? (?=\W?\d)|\s*\((median|mean|average)\)$/i;
/** "$81,765 per year, $39.31 per hour": the handbook of the BLS has both in one cell. */
const TWICE = /^(.*\d.*(?:year|yr|annual)\w*)[\s,;|/(]+(?:or )?(.*\d.*(?:hour|hr)\w*)\)?$/;

/** Each amount of pay carries what its own column says; the others are rows of one figure. */
function placeFigure(
  occupation: OccupationDraft,
  { field, amount, aside }: Label,
  text: string,
  cites: Cites,
) {
  const row = (occupation[field] ??= {}) as RowDraft;
  const [brackets = '', first, last] = (amount && STATISTIC.exec(text)) || [];
  const statistic = first ?? last;
  const key = statistic ? keyOf(statistic.toLowerCase()) : (amount ?? NUMBERS[field] ?? 'value');
  const value = text.replace(brackets, '');
  const notes = [...(aside.notes ?? []), ...(cites.notes ?? [])];
  const said = { ...aside, ...cites, ...(notes.length && { notes }) };
  if (/ for |\([A-Z]/.test(value)) delete said.for; // the cell says its own
  if (!amount) return put(row, key, text) && Object.assign(row, { ...said, ...row }) && field;
  const [, yearly = value, hourly] = TWICE.exec(value) ?? [];
  const path = put(row, key, { value: yearly, ...said }) && `${field}.${key}`;
  if (path && hourly) put((row['hourly'] ??= {}) as RowDraft, key, { value: hourly, ...said });
  return path;
}

const LISTS: readonly string[] = ['source', 'notes'];

function placeAbout(occupation: OccupationDraft, { field, about = 'source' }: Label, text: string) {
  const row = (occupation[field] ??= {}) as RowDraft;
  const years = about === 'period' && yearsIn(text);
  if (years) Object.assign(row, years);
  else row[about] = LISTS.includes(about) ? text.split(';').map((each) => each.trim()) : text;
  return `${field}.${about}`;
}

/** What is said of all figures of an occupation goes to each that doesn't say it itself. */
export function finish({ any, ...rest }: OccupationDraft): OccupationDraft {
  return Object.fromEntries(
    Object.entries(rest).map(([key, row]) => [
      key,
      isRow(row) ? { ...(any as object), ...joined(row, key) } : row,
    ]),
  );
}

const PLAIN = /^\s*[-\d.]+\s*$/;

/** Columns of low and high ends, "$30,000" and "$50,000", are text together: "$30,000 – $50,000". */
function joined({ low, high, ...row }: RowDraft, field: string): RowDraft {
  const key = NUMBERS[field] ?? 'value';
  const ends = [low, high].filter((each) => typeof each === 'string' && each.trim());
  if (row[key] !== undefined || ends.every((each) => PLAIN.test(each as string)))
    return { ...row, ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
  const bound = ends[0] === low ? ' or more' : ' or less';
  return { ...row, [key]: ends.join(' – ') + (ends.length > 1 ? '' : bound) };
}

const isRow = (value: unknown): value is RowDraft => typeof value === 'object' && !Array.isArray(value);
