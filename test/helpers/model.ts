import { readDocument } from '../../src/index.js';
import { tableOf } from '../../src/model.js';
import type { Comparison, Figure, Language } from '../../src/index.js';
import type { Header, Table, TableOptions } from '../../src/model.js';
import { isSafeLink } from '../../src/model/document/safe-link.js';
import { compareWords } from '../../src/model/words/difference-words.js';
import { tableWords } from '../../src/model/words/table-words.js';
import type { CompareWords } from '../../src/model/words/difference-words.js';

/** English with the words of the table, and of comparing. */
export const inEnglish: Language<CompareWords> = { locale: 'en', words: { ...tableWords, ...compareWords } };

/** Kinds of white space and of gaps around dashes differ from engine to engine. */
export const plainSpaces = (text: string): string =>
  text
    .replaceAll(/[\s\u2009\u200f\u061c]+/g, ' ')
    .replaceAll(' – ', '–')
    .trim();

/** The comparison that data hold. */
export const compare = (data: unknown, beside?: unknown): Comparison => readDocument(data, beside).comparison;

/** The codes of what is wrong with data, and where. */
export const faultsOf = (data: unknown): readonly string[] =>
  readDocument(data).faults.map(({ code, path }) => `${code} ${path}`.trim());

/** A figure of the first occupation in an array; `pay` unless another is wanted. */
export function figureIn(occupation: object, measure = 'pay', document: object = {}): Figure {
  const { occupations } = compare({ ...document, occupations: [{ name: 'A', ...occupation }] });
  const figure = [...occupations[0]!.figures].find(([key]) => key === measure);
  if (!figure) throw new Error(`There is no figure ${measure}`);
  return figure[1];
}

/** The table of data, in English, with occupations as rows unless it is wanted otherwise. */
export const layOut = (data: unknown, options: Partial<TableOptions> = {}): Table =>
  tableOf(compare(data), { orientation: 'rows', markStyle: 'stars', language: inEnglish, ...options });

/** A header or a cell in short: `Median salary [2017]*`. */
export const inShort = ({ text, details, marks }: Header): string =>
  [
    plainSpaces(text),
    details.length ? ` [${details.map(plainSpaces).join('; ')}]` : '',
    marks.map(({ mark }) => mark).join(' '),
  ].join('');

/** A table in short, line by line. */
export const linesIn = ({ corner, columns, rows }: Table): readonly (readonly string[])[] => [
  [corner, ...columns.map(inShort)],
  ...rows.map(({ header, cells }) => [header, ...cells].map(inShort)),
];

/** All texts that a table shows. */
export const textsIn = ({ caption, corner, columns, rows }: Table): readonly string[] => [
  caption,
  corner,
  ...[...columns, ...rows.flatMap(({ header, cells }) => [header, ...cells])].flatMap(({ text, details }) => [
    text,
    ...details,
  ]),
];

const STATUSES = ['value', 'at-least', 'at-most', 'range', 'text'];
const ABSENCES = ['missing', 'not-applicable', 'suppressed', 'not-collected', 'withheld'];
const FIELDS = [
  'status',
  'unit',
  'value',
  'low',
  'high',
  'text',
  'currency',
  'per',
  'statistic',
  'basis',
  'kind',
  'condition',
  'from',
  'to',
  'place',
  'measuredFor',
  'sources',
  'notes',
];
const isNumber = (value: unknown) => Number.isFinite(value);
const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';

/** What is illegal about a figure. */
function wrongIn(figure: Figure, { sources }: Comparison): readonly string[] {
  const { status, unit, value, low, high, text, currency, per, statistic, from, to } = figure;
  const stands = [value, low, high, text].filter((each) => each !== undefined);
  const rules: readonly (readonly [string, boolean])[] = [
    [`a status ${status}`, [...STATUSES, ...ABSENCES].includes(status)],
    ['a number or a text where there is none', !ABSENCES.includes(status) || stands.length === 0],
    ['a value without a number', status !== 'value' || isNumber(value)],
    ['a bound that is no number', value === undefined || isNumber(value)],
    ['a range without ends', status !== 'range' || (isNumber(low) && isNumber(high))],
    ['a range backwards', status !== 'range' || low! <= high!],
    ['text without words', status !== 'text' || isText(text)],
    ['a currency that is none', unit !== 'money' || /^[A-Z]{3}$/.test(currency!)],
    ['pay for nothing', unit !== 'money' || (isText(per) && isText(statistic))],
    ['years backwards', from === undefined || to === undefined || from <= to],
    ['a year alone', (from === undefined) === (to === undefined)],
    ['a source that the comparison lacks', figure.sources.every((source) => sources.includes(source))],
    ['a note without words', figure.notes.every(isText)],
    [`stray fields: ${Object.keys(figure).join()}`, Object.keys(figure).every((key) => FIELDS.includes(key))],
  ];
  return rules.filter(([, fits]) => !fits).map(([name]) => name);
}

/** What is illegal about a comparison; nothing where all is well. */
export function illegalIn(comparison: Comparison): readonly string[] {
  const { introduction, reference, responsibilities, sources, schools, next } = comparison;
  const occupations = [...comparison.occupations, ...(reference ? [reference] : [])];
  const links = [
    ...sources.map(({ href }) => href),
    ...occupations.flatMap(({ related }) => related.map(({ href }) => href)),
    ...(schools?.items ?? []).map(({ href }) => href),
    schools?.finder?.action,
    next?.href,
  ];
  const rules: readonly (readonly [string, boolean])[] = [
    ['introduction', introduction.every(isText)],
    ['responsibilities', responsibilities.every(isText)],
    ['names of occupations', occupations.every(({ name }) => isText(name))],
    ['names of sources', sources.every(({ name }) => isText(name))],
    ['names of schools', (schools?.items ?? []).every(({ name }) => isText(name))],
    ['paragraphs', occupations.every(({ description }) => description.every(isText))],
    ['labels', occupations.every(({ facts }) => facts.every(({ label }) => isText(label)))],
    ['links', links.every((href) => href === undefined || isSafeLink(href))],
    ['the finder', schools?.finder?.action === undefined || isSafeLink(schools.finder.action, true)],
  ];
  const figures = occupations.flatMap(({ figures, facts, related }) => [
    ...[figures, ...related.map((career) => career.figures)].flatMap((each) => [...each.values()]),
    ...facts.map(({ figure }) => figure),
  ]);
  return [
    ...rules.filter(([, fits]) => !fits).map(([name]) => name),
    ...figures.flatMap((figure) => wrongIn(figure, comparison)),
  ];
}
