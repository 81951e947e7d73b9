import type { Fault } from '../../model/document/problems.js';
import { ABOUT, WORD_FIELDS, statisticKey } from './column-label.js';
import type { Label } from './column-label.js';
import { isDay } from './day-of-code.js';
import { LISTS, readAbout, readOwn } from './statements-about.js';
import type { RowFields } from './statements-about.js';

/** What a reader makes of text, before anybody has checked it. */
export interface AuthorDocument {
  /** A document as authors write it; nothing where none could be made. */
  readonly document: unknown;
  readonly faults: readonly Fault[];
  /** Where in the author's own table what stands at a path of the document comes from: "row 2, column 3". */
  readonly placeOf?: (path: string) => string | undefined;
  /** What its author should look at again: headers and brackets that could be read otherwise. */
  readonly advice?: () => readonly Fault[];
  /** Headers of the columns whose cells are sentences, by the field that these fill. */
  readonly proseTitles?: ReadonlyMap<string, string>;
  /** Whether figures were read from cells, which people wrote for people. */
  readonly isTable?: boolean;
  /** Elements outside of the one that shows the document, whose place it takes. */
  readonly replaced?: readonly HTMLElement[];
}

/** Keys of sources, and remarks, that belong to one statement. */
export interface Citations {
  readonly source?: readonly string[];
  readonly notes?: readonly string[];
}

/** The label of a column, and what it means where that is known. */
export interface Title {
  readonly title: string;
  readonly label?: Label | undefined;
}

export type AuthorOccupation = Record<string, unknown>;

/**
 * Adds one statement to an occupation: the cell of a table, a field of CSV, an attribute. What the label means
 * decides where; what nobody knows is a fact under its own label, so that nothing is lost.
 * @returns the path at which it went, from the occupation on.
 */
export function addStatement(
  occupation: AuthorOccupation,
  { title, label }: Title,
  text: string,
  citations: Citations = {},
): string {
  const path = label && place(occupation, label, text, citations);
  return path ?? addFact(occupation, title, text, citations);
}

function addFact(occupation: AuthorOccupation, label: string, value: string, citations: Citations): string {
  const facts = (occupation['facts'] ??= []) as object[];
  facts.push({ label, value, ...citations });
  return `facts[${facts.length - 1}]`;
}

/** Nothing when the place is taken: a second column of the same name is a fact. */
function place(
  occupation: AuthorOccupation,
  label: Label,
  text: string,
  citations: Citations,
): string | undefined {
  const { field, about } = label;
  if (about) return placeAbout(occupation, label, text);
  if (field === 'description' || field === 'responsibilities')
    return put(
      occupation,
      field,
      text.split('\n').flatMap((line) => line.trim() || []),
    );
  if (field === 'code' && isDay(text)) return 'code'; // no reader's, and reported
  if (field === 'code' && !CODE_CELL.test(text)) return undefined;
  if (SIMPLE.includes(field)) return put(occupation, field, text);
  return placeFigure(occupation, label, text, citations);
}

/** Codes of classifications are of digits; "A-1" is its author's own. */
const CODE_CELL = /^(?:\d[\d.-]*)?$/;
const SIMPLE: readonly string[] = ['name', 'plural', 'code', 'id'];

function put(target: RowFields, key: string, value: unknown): string | undefined {
  if (target[key] !== undefined) return undefined;
  target[key] = value;
  return key;
}

/** Where the number of a row stands, when its label says no more. */
const NUMBERS: Readonly<Record<string, string>> = { pay: 'amount', hourly: 'amount', growth: 'percent' };

/** "$5 (mean)" is a mean, also where its column says something else. */
const STATISTIC =
  /^(median|mean|average|avg\.?):? (?=\W?\d)|\s*\((median|mean|average|avg\.?)\)$|(?<=\d[\w%]*) (median|mean|average|avg\.?)$/i;
/** "$81,765 per year, $39.31 per hour": the handbook of the BLS has both in one cell. */
const TWICE = /^(.*\d.*(?:year|yr|annual)\w*)[\s,;|/(]+(?:or )?(.*\d.*(?:hour|hr)\w*)\)?\.?$/;

/** Each amount of pay carries what its own column says; the others are rows of one figure. */
function placeFigure(
  occupation: AuthorOccupation,
  { field, amount, qualifiers, unitText }: Label,
  text: string,
  citations: Citations,
): string | undefined {
  const row = (occupation[field] ??= {}) as RowFields;
  const isNamed = amount && /m[ei]|av/i.test(text);
  const [brackets = '', first, last, behind] = (isNamed && STATISTIC.exec(text)) || [];
  const statistic = (first ?? last ?? behind)?.toLowerCase().replace(/^avg\.?$/, 'average');
  const key = statistic ? statisticKey(statistic) : (amount ?? NUMBERS[field] ?? 'value');
  const value = text.replace(brackets, '');
  const column = fieldsOfColumn(qualifiers, citations);
  // the cell says what it is measured for
  const isForItself = / for |\([A-Z]/.test(value);
  const said = isForItself
    ? Object.fromEntries(Object.entries(column).filter(([name]) => name !== 'for'))
    : column;
  if (WORD_FIELDS.includes(field)) return placeWords(row, field, inUnit(text, unitText), said);
  if (!amount) return put(row, key, text) && Object.assign(row, { ...said, ...row }) && field;
  const [yearly, hourly] = twiceIn(value);
  const path = placeAmount(row, key, { value: yearly, ...said });
  if (path && hourly) put((row['hourly'] ??= {}) as RowFields, key, { value: hourly, ...said });
  return path;
}

/** What a label and citations say of a figure, made once for all cells of a column that cite the same. */
const fieldsByCitations = new WeakMap<
  Citations,
  { readonly qualifiers: Label['qualifiers']; readonly said: RowFields }
>();

function fieldsOfColumn(qualifiers: Label['qualifiers'], citations: Citations): Readonly<RowFields> {
  const known = fieldsByCitations.get(citations);
  if (known?.qualifiers === qualifiers) return known.said;
  const notes = [...(qualifiers.notes ?? []), ...(citations.notes ?? [])];
  const source = [...new Set([...(citations.source ?? []), ...(qualifiers.source ?? [])])];
  const said: RowFields = {
    ...qualifiers,
    ...citations,
    ...(notes.length && { notes }),
    ...(source.length && { source }),
  };
  fieldsByCitations.set(citations, { qualifiers, said });
  return said;
}

/** The same pay per year and per hour; what bounds the one bounds the other. */
function twiceIn(text: string): readonly [yearly: string, hourly?: string] {
  const [, first, second] = (/h(?:ou)?r/.test(text) && TWICE.exec(text)) || [];
  if (!first || !second) return [text];
  const [bound = ''] =
    /^(?:this wage is )?(?:equal to or (?:greater|more) than|at least|>=|≥) ?/i.exec(first) ?? [];
  return [first, bound + second.replace(/\.$/, '')];
}

function placeWords(row: RowFields, field: string, value: string, said: Readonly<RowFields>) {
  return put(row, 'value', value) && Object.assign(row, { ...said, per: undefined, ...row }) && field;
}

/** "2" under "Experience (Years)" is "2 Years"; what states its own unit keeps it. */
const inUnit = (text: string, unit: string | undefined): string =>
  unit && /^[\d.,+–-]+$/.test(text.replaceAll(' ', '')) ? `${text} ${unit}` : text;

/** Pay per hour beside other pay has a place of its own, whichever of the two stands first. */
function placeAmount(row: RowFields, key: string, amount: RowFields): string | undefined {
  if (put(row, key, amount)) return `pay.${key}`;
  const [taken, hourly] = [row[key] as RowFields, { ...(row['hourly'] as RowFields | undefined) }];
  const [isHourly, isTaken] = [isPerHour(amount), isPerHour(taken)];
  if (isHourly === isTaken || hourly[key] !== undefined) return undefined;
  hourly[key] = isHourly ? amount : taken;
  row[key] = isHourly ? taken : amount;
  row['hourly'] = hourly;
  return isHourly ? `pay.hourly.${key}` : `pay.${key}`;
}

const isPerHour = ({ per, value }: RowFields): boolean =>
  per === 'hour' || (per === undefined && /\b(?:hour|hr|h)\b/.test(String(value)));

/**
 * A column such as "Source", "Per" or "To" speaks of the figures beside it, where its cell can be read so. One that can't
 * is the author's own.
 */
function placeAbout(occupation: AuthorOccupation, { field, about = 'source' }: Label, text: string) {
  if (!text.trim()) return `${field}.${about}`;
  const row = (occupation[field] ??= {}) as RowFields;
  const said = field === 'any' ? readAbout(about, text) : readOwn(about, text);
  if (!said || Object.keys(said).some((key) => row[key] !== undefined)) return undefined;
  Object.assign(row, said);
  return `${field}.${about}`;
}

/** Words of a column of places that are none. */
const ANYWHERE = /^(?:remote|hybrid|on-?site|office|any(?:where)?|various|varies|n\/?a|other|all)\b/i;

/** The place that a column beside the figures names; the column stays among the facts. */
export function addPlace(occupation: AuthorOccupation, text: string): void {
  const row = (occupation['any'] ??= {}) as RowFields;
  if (/^\p{Lu}[^\d()]{2,60}$/u.test(text) && !ANYWHERE.test(text)) row['place'] ??= text;
}

/** What a column such as "Salary currency" says of the figures beside it. */
export interface Spoken {
  readonly field: Label['field'];
  readonly title: string;
  readonly text: string;
}

/** Fields that are said of a figure and are none: a figure of nothing else is none, and they are facts. */
const AROUND: readonly string[] = ABOUT.filter((about) => !/^(?:low|high|status)$/.test(about));
export function withoutIdle(occupation: AuthorOccupation, spoken: readonly Spoken[]): AuthorOccupation {
  if (!spoken.length) return occupation;
  const isIdle = (row: unknown) => !isRow(row) || Object.keys(row).every((key) => AROUND.includes(key));
  const ofOne = spoken.filter(({ field }) => field !== 'any' && isIdle(occupation[field]));
  for (const { field } of ofOne) delete occupation[field];
  const hasFigures = Object.entries(occupation).some(([key, value]) => key !== 'any' && isRow(value));
  const ofAll = hasFigures ? [] : spoken.filter(({ field }) => field === 'any');
  if (ofAll.length) delete occupation['any'];
  for (const { title, text } of [...ofOne, ...ofAll]) addFact(occupation, title, text, {});
  return occupation;
}

/** What is said of all figures of an occupation goes to each that doesn't say it itself. */
export function finish(occupation: AuthorOccupation): AuthorOccupation {
  // most say nothing of all figures, and have no ends that are to be joined
  if (!occupation['any'] && !Object.values(occupation).some(hasEnds)) return occupation;
  const { any: common = {}, ...rest } = occupation as AuthorOccupation & { any?: RowFields };
  const commonOf = (key: string): RowFields =>
    // words such as a typical education hold wherever the pay beside them was measured
    WORD_FIELDS.includes(key) ? { ...common, place: undefined } : common;
  const finished = Object.fromEntries(
    Object.entries(rest).map(([key, row]) => [
      key,
      isRow(row) ? { ...commonOf(key), ...joinedBounds(row, key) } : row,
    ]),
  );
  // with no figure to speak of, it speaks for itself
  if (!Object.values(rest).some(isRow))
    for (const [key, value] of Object.entries(common))
      if (!isFact(rest, value))
        addFact(finished, key, LISTS.includes(key) ? (value as string[]).join('; ') : String(value), {});
  return finished;
}

/** Two ends of a range as one text. */
export function rangeOf(low: unknown, high: unknown): string {
  if (low === high) return low as string;
  if (low !== undefined && high !== undefined) return `${low as string} – ${high as string}`;
  return low !== undefined ? `${low as string} or more` : `${high as string} or less`;
}

/** Whether a column of the author's own says it already. */
const isFact = ({ facts = [] }: AuthorOccupation, value: unknown): boolean =>
  (facts as RowFields[]).some((fact) => fact['value'] === value);

const PLAIN = /^\s*[-\d.]+\s*$/;

/** Columns of low and high ends, "$30,000" and "$50,000", are text together: "$30,000 – $50,000". */
function joinedBounds({ low, high, ...row }: RowFields, field: string): RowFields {
  const key = NUMBERS[field] ?? 'value';
  const ends = [low, high].filter((each) => typeof each === 'string' && each.trim());
  if (row[key] !== undefined || ends.every((each) => PLAIN.test(each as string)))
    return { ...row, ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
  return { ...row, [key]: rangeOf(low, high) };
}

const isRow = (value: unknown): value is RowFields => typeof value === 'object' && !Array.isArray(value);
const hasEnds = (row: unknown): boolean => isRow(row) && ('low' in row || 'high' in row);
