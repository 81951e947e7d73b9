import { filledFields } from '../model/document/fields.js';
import type { Fields } from '../model/document/fields.js';
import type { Comparison, Occupation, Programs } from '../model/comparison/occupations.js';
import type { RowName } from '../model/document/row-names.js';
import type { Figure, Source } from '../model/figure/figure.js';
import { ROWS } from '../model/document/row-names.js';
import type { ComparisonData } from '../model/document/schema.js';

/** Fields of an object that is being written. */
/** What every figure of a comparison is written against. */
interface Context {
  readonly keys: ReadonlyMap<Source, string>;
  readonly place: string | undefined;
}

/**
 * Writes a comparison as the document that `readDocument()` reads: the inverse of reading, short where that says the
 * same. What was a default stands on the figures that it fell to, since the model doesn't know where it came from.
 *
 * One thing comes back with a fault: words where a number is wanted ("a lot" as pay) stay those words, but reading
 * tells of them again.
 */
export function toDocument(comparison: Comparison): ComparisonData {
  const { title, caption, subject, introduction, place, notes } = comparison;
  const { reference, sources, responsibilities, schools, next } = comparison;
  const keys = sourceKeys(sources);
  const context: Context = { keys, place };
  return {
    ...filledFields({ title, caption, subject, introduction, place, notes }),
    occupations: comparison.occupations.map((each) => occupationData(each, context)),
    ...filledFields({ reference: reference && occupationData(reference, context) }),
    ...(sources.length && {
      sources: Object.fromEntries(sources.map((source) => [keys.get(source)!, shortened(source, 'name')])),
    }),
    ...filledFields({ responsibilities, schools, next }),
  } as ComparisonData;
}

/** An object that has nothing but the field that its short form stands for, in that form. */
function shortened(fields: object, short: string): unknown {
  const [[key, value] = [], ...others] = Object.entries(fields);
  return key === short && !others.length ? value : fields;
}

/** A list of one is written as its item. */
const single = (list: readonly string[]): string | readonly string[] => (list.length === 1 ? list[0]! : list);

/** Past this, a key says no more. */
const LONGEST_KEY = 40;

/**
 * A key for each source, made of its name; two of one name are numbered. A key begins with a letter: objects put keys
 * that look like numbers first, and sources have an order.
 */
export function sourceKeys(sources: readonly Source[]): ReadonlyMap<Source, string> {
  const taken = new Set<string>();
  return new Map(
    sources.map((source) => {
      const slug =
        source.name
          .toLowerCase()
          .slice(0, LONGEST_KEY)
          .match(/[a-z0-9]+/g)
          ?.join('-') ?? '';
      const key = /^[a-z]/.test(slug) ? slug : `source${slug && '-'}${slug}`;
      let unique = key;
      for (let count = 2; taken.has(unique); count++) unique = `${key}-${count}`;
      taken.add(unique);
      return [source, unique];
    }),
  );
}

function occupationData(occupation: Occupation, context: Context): Fields {
  const { id, name, plural, code, description, lead, responsibilities, wording, programs, related, facts } =
    occupation;
  const { lang, source } = wording ?? {};
  return {
    ...filledFields({ id, name, plural, code }),
    ...rowsData(occupation, context),
    ...filledFields({
      description,
      lead,
      responsibilities,
      wording: wording && filledFields({ lang, source: source && context.keys.get(source) }),
      programs: programs && programsData(programs, context),
      related: related.map(({ figures, ...career }) =>
        shortened({ ...career, ...rowsData({ figures }, context) }, 'name'),
      ),
      facts: facts.map(({ label, figure }) => ({ label, ...figureData(figure, context) })),
    }),
  };
}

const programsData = ({ items, count, lang, source }: Programs, { keys }: Context): Fields =>
  filledFields({
    items: items.map((program) => shortened(program, 'name')),
    count,
    lang,
    source: source && keys.get(source),
  });

const rowsData = ({ figures }: Pick<Occupation, 'figures'>, context: Context): Fields =>
  filledFields(Object.fromEntries(ROWS.map((row) => [row, rowData(row, figures, context)])));

function rowData(row: RowName, figures: Occupation['figures'], context: Context): unknown {
  if (row === 'pay') return payData(figures, context);
  const figure = figures.get(row);
  if (!figure) return undefined;
  const { value, ...fields } = figureData(figure, context);
  const key = row === 'growth' ? 'percent' : 'value';
  return shortened({ ...filledFields({ [key]: value }), ...fields }, key);
}

/** What figures of pay share beside their numbers; the years count as one. */
const SHARED = [
  ['currency'],
  ['per'],
  ['basis'],
  ['kind'],
  ['condition'],
  ['year', 'from', 'to'],
  ['place'],
  ['for'],
  ['source'],
  ['notes'],
];

/**
 * What is the same for all amounts stands once; what isn't stands with each of them. Amounts per hour take what stands
 * for all, except what they are paid for.
 */
function payData(figures: Occupation['figures'], context: Context): Fields | undefined {
  const amountsOf = (name: string): readonly WrittenAmount[] =>
    [...figures].flatMap(([measure, figure]) => {
      const { per, ...fields } = figureData(figure, context);
      const isUsual = name === 'hourly' && per === 'hour';
      return measure.split('.')[0] === name
        ? [{ figure, fields: isUsual || !per ? fields : { ...fields, per } }]
        : [];
    });
  const [amounts, hourly] = [amountsOf('pay'), amountsOf('hourly')];
  const common = SHARED.filter((keys) => keys[0] !== 'per' && isShared(keys, [...amounts, ...hourly])).flat();
  const per = isShared(['per'], amounts) ? ['per'] : [];
  const own = hourly.map(({ figure, fields }) => ({ figure, fields: without(fields, common) }));
  const ofHour = SHARED.filter((keys) => isShared(keys, own)).flat();
  const perHour = hourly.length && { hourly: distributionData(own, ofHour) };
  return perHour || amounts.length
    ? { ...distributionData(amounts, [...common, ...per]), ...perHour }
    : undefined;
}

interface WrittenAmount {
  readonly figure: Figure;
  readonly fields: Fields;
}

function isShared(keys: readonly string[], [first, ...others]: readonly WrittenAmount[]): boolean {
  const textOf = ({ fields }: WrittenAmount) => JSON.stringify(keys.map((key) => fields[key]));
  return !first || others.every((each) => textOf(each) === textOf(first));
}

const without = (fields: Fields, keys: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key)));

/** Amounts by their statistic, and what they share. */
function distributionData(amounts: readonly WrittenAmount[], shared: readonly string[]): Fields {
  const numbers = amounts.map(({ figure: { statistic = 'unspecified' }, fields }) => [
    statistic === 'unspecified' ? 'amount' : statistic,
    shortened(without(fields, shared), 'value'),
  ]);
  const [first] = amounts;
  return {
    ...(Object.fromEntries(numbers) as Fields),
    ...Object.fromEntries(Object.entries(first?.fields ?? {}).filter(([key]) => shared.includes(key))),
  };
}

/** A figure with its fields. Each is written for itself: nothing is computed, nothing rounded. */
function figureData(figure: Figure, { keys, place }: Context): Fields {
  const { currency, per, basis, kind, condition, from, to, measuredFor, sources, notes } = figure;
  return {
    ...amountData(figure),
    ...filledFields({
      currency,
      per,
      basis,
      kind,
      condition,
      ...(Object.is(from, to) ? { year: from } : { from, to }),
      place: figure.place === place ? undefined : figure.place,
      for: measuredFor && shortened(measuredFor, 'name'),
      source: single(sources.map((source) => keys.get(source)!)),
      notes: single(notes),
    }),
  };
}

/** The number or what stands in its place. A bound is an end without the other one, never a `value`. */
function amountData({ status, value, low, high, text }: Figure): Fields {
  if (status === 'value') return { value };
  if (status === 'text') return { value: text };
  if (status === 'range') return { low, high };
  if (value === undefined) return { status };
  return status === 'at-least' ? { low: value } : { high: value };
}
