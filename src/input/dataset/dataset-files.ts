import { fieldsOf, isFields } from '../../model/document/fields.js';
import type { Fields } from '../../model/document/fields.js';
import type { Fault } from '../../model/document/problems.js';

/** `index.json` of a data set: a document without occupations, and where the rest lies. */
export interface DataSetIndex extends Fields {
  /** Folder of everything that never changes. */
  readonly version: string;
}

const FORMAT = 1;
/** What only the data set itself needs to know. */
const OWN = [
  'format',
  'version',
  'name',
  'classification',
  'search',
  'history',
  'provenance',
  'wording',
  'places',
];
/** A code of the SOC, with or without its hyphen, or of O*NET-SOC; people type other dashes, too. */
const SOC = /^(\d\d)[-\u2010-\u2015\u2212]?(\d{4})(?:\.(\d\d))?$/;

/** Whether a value is the index of a data set that this version can read. */
export const isIndex = (value: unknown): value is DataSetIndex =>
  isFields(value) && value['format'] === FORMAT && typeof value['version'] === 'string';

/** The codes in a text, divided by spaces, commas or semicolons, each once and as the data set writes it. */
export function codesIn(text: string, { classification }: Fields): readonly string[] {
  const isSoc = /^SOC/.test(String(classification));
  const codes = text.split(/[\s,;]+/).map((code) => {
    const [, group, rest, detail = '00'] = (isSoc && SOC.exec(code)) || [];
    return group ? `${group}-${rest}${detail === '00' ? '' : `.${detail}`}` : code;
  });
  return [...new Set(codes)].filter(Boolean);
}

/** Whether the place that is asked for is the one that all figures of the data set are of. */
export const isWholePlace = ({ place }: Fields, asked: string): boolean =>
  String(place).toLowerCase() === asked.toLowerCase() ||
  (place === 'United States' && /^u\.?s\.?a?\.?$/i.test(asked));

/** The code under which the figures of an occupation are published: O*NET-SOC divides some of them further. */
export const parentOf = (code: string): string => code.replace(/^(\d\d-\d{4})\.\d\d$/, '$1');

/**
 * The occupation of a code, as a document has it. Nothing where the record has no such part. The figures of a part are
 * those of the whole, and say so; what else is said of the whole is not said of its part.
 * @param record What the data set has under the parent of the code.
 */
export function occupationOf(code: string, record: unknown): Fields | undefined {
  if (!isFields(record) || record['code'] !== parentOf(code)) return undefined;
  const { details, related, ...own } = record;
  if (parentOf(code) === code) return { ...own, related: listOf(related).filter(isPrimary).map(withMedian) };
  const [, name] = listOf(listOf(details).find((detail) => listOf(detail)[0] === code));
  if (!name) return undefined;
  const whole = { name: own['name'], code: own['code'], relation: 'broader' };
  const figures = Object.entries(own)
    .filter(([key]) => !OF_THE_WHOLE.includes(key))
    .map(([row, figure]) => [row, { ...longOf(row, figure), for: whole }]);
  const facts = listOf(own['facts']).map((fact) => ({ ...fieldsOf(fact), for: whole }));
  return { ...(Object.fromEntries(figures) as Fields), name, code, facts };
}

/** Where a data set has what was written of its occupations: `<folder>/<code>.json`. */
export interface WordingEntry {
  readonly folder: string;
  readonly lang?: unknown;
  /** The sentence that leads to the duties. Titles of a classification are plurals, which the built-in one isn't for. */
  readonly lead?: unknown;
  readonly source?: unknown;
}

/** The entry of an index for what was written of its occupations; nothing where nothing was. */
export function wordingIn({ wording }: Fields): WordingEntry | undefined {
  const { folder, lang, lead, source } = fieldsOf(wording);
  return typeof folder === 'string' ? { folder, lang, lead, source } : undefined;
}

/**
 * An occupation with what was written of it, and by whom. What its own record says goes before that.
 * @param written The file of its code; anything else says nothing.
 */
export function withWording(
  occupation: Fields,
  written: unknown,
  { lang, lead, source }: WordingEntry,
): Fields {
  const { description, duties } = fieldsOf(written);
  const hasOwn = ['description', 'responsibilities'].some((key) => occupation[key] !== undefined);
  if (hasOwn || !listOf(description).length) return occupation;
  const responsibilities = listOf(duties).map((duty) => fieldsOf(duty)['text']);
  return { lead, ...occupation, description, responsibilities, wording: { lang, source } };
}

/** What is no figure, and said of the whole alone. */
const OF_THE_WHOLE = 'id name plural code description lead responsibilities wording programs facts'.split(
  ' ',
);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A figure in its long form, which has room for more. */
function longOf(row: string, figure: unknown): Fields {
  if (isFields(figure)) return figure;
  return { [row === 'pay' ? 'amount' : row === 'growth' ? 'percent' : 'value']: figure };
}

/** O*NET ranks twenty, and calls ten of them primary. More than these nobody reads; the others stay in the file. */
const isPrimary = (career: unknown): boolean => fieldsOf(career)['tier'] !== 'Supplemental';

/** The pay of a related occupation is its median, like that of any occupation of the data set. */
function withMedian(career: unknown): unknown {
  const pay = isFields(career) ? career['pay'] : undefined;
  if (pay === undefined || pay === null || (isFields(pay) && 'median' in pay)) return career;
  return { ...(career as Fields), pay: { median: pay } };
}

/** The document that the index and the occupations make. */
export const documentOf = (index: DataSetIndex, occupations: readonly object[]): Fields => ({
  ...Object.fromEntries(Object.entries(index).filter(([key]) => !OWN.includes(key))),
  occupations,
});

/** How many codes are named in place of one that there isn't. */
const NEAREST = 3;

/**
 * Says of a code what is the matter with it, and what to write instead.
 * @param known `codes.json` of the data set; anything else explains nothing.
 * @returns nothing where the code is as it should be: then something else is the matter.
 */
export function explainCode(code: string, known: unknown): Fault | undefined {
  const lists = fieldsOf(known);
  const [occupations, groups, unpublished] = ['occupations', 'groups', 'unpublished'].map((key) =>
    fieldsOf(lists[key]),
  ) as [Fields, Fields, Fields];
  const [details, combined, retired] = ['details', 'combined', 'retired'].map(
    (key) => (each: string) => listOf(ownOf(fieldsOf(lists[key]), each)),
  ) as [EntryFinder, EntryFinder, EntryFinder];
  if (!Object.keys(occupations).length || details(code).length) return undefined;
  const titled = (each: string) => {
    const title = [occupations, groups, unpublished].map((titles) => ownOf(titles, each)).find(Boolean);
    return typeof title === 'string' ? `${each} (${title})` : each;
  };
  const faultOf = (kind: Fault['code'], title: unknown, wanted: readonly unknown[]): Fault => ({
    code: kind,
    path: 'codes',
    found: typeof title === 'string' ? `${code} (${title})` : titled(code),
    wanted: wanted.map((each) => titled(String(each))),
  });
  const parent = parentOf(code);
  const [title, , carriers] = retired(parent);
  const became = listOf(carriers);
  if (became.length) return faultOf('retired-code', title, became);
  const [part, whole] = combined(parent);
  if (part) return faultOf('combined-code', part, [whole]);
  if (ownOf(occupations, code)) return undefined;
  return faultOf('unknown-code', title, nearestTo(code, occupations));
}

/** Finds the entry of a code. */
type EntryFinder = (code: string) => readonly unknown[];

const ownOf = (fields: Fields, key: string): unknown =>
  Object.hasOwn(fields, key) ? fields[key] : undefined;

/** The codes whose title has the word, else those whose digits, read as a number, are closest: those of the same group. */
function nearestTo(code: string, occupations: Fields): readonly string[] {
  const parent = parentOf(code);
  if (ownOf(occupations, parent)) return [parent];
  const codes = Object.keys(occupations);
  const named = codes.filter((each) =>
    `${occupations[each] as string}`.toLowerCase().includes(code.toLowerCase()),
  );
  const numberOf = (each: string) => Number(each.replace(/\D/g, '').padEnd(6, '0').slice(0, 6));
  if (named.length) return named.slice(0, NEAREST);
  const wanted = numberOf(code);
  const distances = codes.map((each) => [Math.abs(numberOf(each) - wanted), each] as const);
  return distances
    .sort(([one], [other]) => one - other)
    .slice(0, NEAREST)
    .map(([, each]) => each);
}
