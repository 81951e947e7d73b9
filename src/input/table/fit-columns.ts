import { readLabel, WORD_FIELDS } from './column-label.js';
import type { Label } from './column-label.js';
import { NUMBER, readAnyhow } from './name-column.js';
import type { TableColumn } from './table-column.js';
import { readUnit } from './unit-column.js';

const COUNTS: readonly string[] = ['employment', 'employmentChange', 'openings'];
const LOW: readonly (string | undefined)[] = ['low', 'from'];
const HIGH: readonly (string | undefined)[] = ['high', 'to'];
/** What both ends of a range share. */
const UNITS = ['currency', 'per', 'scale', 'condition'] as const;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * What the columns mean in the light of what is in them. A label that is a word of ours over cells that aren't what the
 * word promises is the author's own, and so is one with a bracket that nobody understands, unless each cell states its
 * unit itself. Two columns of ends are one range.
 */
export function fitColumns(
  columns: readonly TableColumn[],
  lines: readonly (readonly string[])[],
  nameAt: number,
  hasScale: boolean,
): readonly TableColumn[] {
  const cellsOf = (at: number) => lines.map((line) => line[at] ?? '').filter(Boolean);
  const changed = columns.find(({ label }) => label?.field === 'employmentChange' && !label.about)?.label;
  const hasPay = columns.some(({ label, title }) => label?.field === 'pay' && !NUMBER.test(title));
  const fitted = columns.map((each, at) => {
    const given = !hasPay && NUMBER.test(each.title) ? { ...each, label: undefined } : each;
    const column = asGrowth(given, cellsOf(at), changed);
    return at === nameAt || fits(column, cellsOf(at), hasScale) ? column : { ...column, label: undefined };
  });
  // "Average pay (per day) | Day rate"
  const paid = fitted.flatMap(({ label }) =>
    label?.field === 'pay' && !label.about && !label.isRate ? [label.qualifiers.per] : [],
  );
  const ranged = withRange(withUnits(fitted), cellsOf).map((column) =>
    column.label?.isEnd || (column.label?.isRate && paid.includes(column.label.qualifiers.per))
      ? { ...column, label: undefined }
      : column,
  );
  const years = ranged.map((column, at) =>
    isNoYear(ranged, at, cellsOf) ? { ...column, label: undefined } : column,
  );
  return withoutOlder(withoutShorter(years));
}
/** "2022 salary | 2023 salary": of the same pay in several years the latest is what is compared; jobs may be projected. */
function withoutOlder(columns: readonly TableColumn[]): readonly TableColumn[] {
  const yearOf = (label: Label | undefined) =>
    label?.field === 'pay' && !label.about && label.qualifiers.from === label.qualifiers.to
      ? label.qualifiers.from
      : undefined;
  const isSame = (one: Label, other: Label) =>
    one.words === other.words && UNITS.every((unit) => one.qualifiers[unit] === other.qualifiers[unit]);
  return columns.map((column) => {
    const { label } = column;
    const year = yearOf(label);
    const isOlder =
      year !== undefined &&
      columns.some(({ label: other }) => isSame(label!, other ?? label!) && yearOf(other)! > year);
    return isOlder ? { ...column, label: undefined } : column;
  });
}

/**
 * "Daily | Annual": of the same pay for several times that of a year is what is compared; that of an hour has a place of
 * its own, and others are facts.
 */
function withoutShorter(columns: readonly TableColumn[]): readonly TableColumn[] {
  const wordsOf = ({ label }: TableColumn, pers: RegExp) =>
    label?.field === 'pay' && !label.about && pers.test(label.qualifiers.per ?? '') ? label.words : undefined;
  const yearly = columns.flatMap((column) => wordsOf(column, /year/) ?? []);
  return columns.map((column) => {
    const words = wordsOf(column, /day|week|fortnight|month/);
    return words !== undefined && yearly.includes(words) ? { ...column, label: undefined } : column;
  });
}

/**
 * What one column of pay says of the currency holds for those beside it that say nothing; a label that is no more than a
 * statistic ("25th percentile") is of the same pay altogether. A cell that states its own unit keeps it.
 */
function withUnits(columns: readonly TableColumn[]): readonly TableColumn[] {
  const paid = columns.flatMap(({ label }) => (label?.field === 'pay' && !label.about ? [label] : []));
  const stated = paid.flatMap(({ qualifiers }) => qualifiers.currency ?? []);
  // each line says its own, and what is converted is beside it
  const isOwn = columns.some(({ label }) => label?.about === 'currency');
  const currency = isOwn ? undefined : onlyOne(stated);
  const stating = paid.filter(({ isBare, qualifiers }) => !isBare || qualifiers.per);
  const per = onlyOne(stating.map(({ qualifiers }) => qualifiers.per));
  if (!stated.length && !per) return columns;
  return columns.map((column) => {
    const { label } = column;
    if (label?.field !== 'pay' || label.about) return column;
    const { qualifiers } = label;
    // "Salary | Salary in USD": the one is in a currency that nobody says
    const isConverted = paid.some((other) => other.words === label.words && other.qualifiers.currency);
    if (!isOwn && !qualifiers.currency && isConverted) return { ...column, label: undefined };
    const isAlone = label.isBare && !qualifiers.per;
    const units = { ...(currency && { currency }), ...(isAlone && per && { per }) };
    return { ...column, label: { ...label, qualifiers: { ...units, ...qualifiers } } };
  });
}

/** "Percent change" beside a change in employment. */
const PERCENT_CHANGE = /^(?:percent(?:age)?|%) change$|^change \(?(?:%|percent)\)?$/i;

/** "Change in employment" over percentages is growth, and so is what is said of such a change in percent. */
function asGrowth(column: TableColumn, cells: readonly string[], changed: Label | undefined): TableColumn {
  const { label, title } = column;
  if (!label && changed && PERCENT_CHANGE.test(title))
    return { ...column, label: { ...changed, field: 'growth' } };
  return label?.field === 'employmentChange' &&
    !label.about &&
    (/%|percent/i.test(title) || arePercent(cells))
    ? { ...column, label: { ...label, field: 'growth' } }
    : column;
}

/** Whether the figures of a column are percentages. */
function arePercent(cells: readonly string[]): boolean {
  const numbers = cells.filter((text) => /\d/.test(text));
  return numbers.length > 0 && numbers.every((text) => readAnyhow(text)?.percent === true);
}

/** What makes a bare number growth in percent; "outlook" doesn't. */
const IN_PERCENT = /%|growth|percent|pct|change|wachstum|prozent|croissance|crecimiento|نمو/i;

function fits({ label, title }: TableColumn, cells: readonly string[], hasScale: boolean): boolean {
  if (!label) return true;
  // "Unit | Position": a ward of a hospital
  if (label.about === 'unit') return cells.some(readUnit);
  if (label.isUnclear)
    return !WORD_FIELDS.includes(label.field) && cells.length > 0 && cells.every(statesUnit);
  if (label.field === 'pay' && !label.about && arePercent(cells)) return false;
  // "Outlook: 4" may be a mark out of five
  if (label.field === 'growth' && !label.about && !IN_PERCENT.test(title) && cells.every(isBare))
    return false;
  const isCount = COUNTS.includes(label.field) && !label.about;
  if (isCount && (arePercent(cells) || (!hasScale && !label.qualifiers.scale && cells.some(isPart))))
    return false;
  if (COUNTS.includes(label.field))
    return !cells.length || cells.some((text) => /\d/.test(text) || text.length < 4);
  return label.field !== 'name';
}

const isBare = (text: string): boolean => /^[-+−–]?[\d.,]+$/.test(text);

/** "221.6" jobs are thousands of them, or millions. */
const isPart = (text: string): boolean => /^[-+−–]?[\d,.\s]*\d[.,]\d\d?$/.test(text);

/** Letters that are money in some country: "R98". */
const OF_A_PLACE = /^[RNPKQL] ?\d/;

function statesUnit(text: string): boolean {
  const read = readAnyhow(text);
  return (
    OF_A_PLACE.test(text) ||
    (read !== undefined && (read.currency !== undefined || read.percent === true || read.value === undefined))
  );
}

/** The number in the middle of a column; nothing where there is none. */
function middleOf(cells: readonly string[]): number | undefined {
  const numbers = cells.flatMap((text) => {
    const read = readAnyhow(text);
    return read?.value ?? read?.low ?? [];
  });
  return numbers.sort((one, other) => one - other)[numbers.length >> 1];
}

/** How near to pay of a month pay without an interval is no pay of a year. */
const NEAR = 3;

/**
 * Pay that states no interval is taken for that of a year; not where pay of the same currency beside it is of less than
 * a year, and as high: "Average monthly salary (AED) | Salary range (AED)".
 */
function isNoYear(
  columns: readonly TableColumn[],
  at: number,
  cellsOf: (at: number) => readonly string[],
): boolean {
  const { label } = columns[at]!;
  if (label?.field !== 'pay' || label.about || label.qualifiers.per) return false;
  const shorter = columns.flatMap(({ label: other }, beside) => {
    const { per, currency, scale } = other?.field === 'pay' && !other.about ? other.qualifiers : {};
    const isShorter = per && per !== 'year' && currency === label.qualifiers.currency && !scale;
    return isShorter ? beside : [];
  });
  const own = shorter.length ? cellsOf(at) : [];
  const middle = own.some((text) => readAnyhow(text)?.per) ? undefined : middleOf(own);
  if (!middle) return false;
  return shorter.some((beside) => middle < (middleOf(cellsOf(beside)) ?? 0) * NEAR);
}

/** "Low | Median | High" is a median with a range; "From | To" is a range of pay. */
function withRange(
  columns: readonly TableColumn[],
  cellsOf: (at: number) => readonly string[],
): readonly TableColumn[] {
  const isEnd = ({ label }: TableColumn, ends: typeof LOW, at: number) =>
    label?.about !== undefined &&
    ends.includes(label.about) &&
    (label.field === 'any' || label.field === 'pay') &&
    cellsOf(at).some(Boolean) &&
    cellsOf(at).every(
      (text) => !YEAR.test(text) && readAnyhow(text)?.percent === undefined && isAmount(text),
    );
  const low = columns.findIndex((column, at) => isEnd(column, LOW, at));
  const high = columns.findIndex((column, at) => isEnd(column, HIGH, at));
  const hasAmount = columns.some(
    ({ label }) => label?.field === 'pay' && !label.about && label.amount === 'amount',
  );
  if (low < 0 || high < 0 || hasAmount) return columns;
  const { qualifiers } = columns[low]!.label!;
  const upper = columns[high]!.label!.qualifiers;
  // two ends of different units are no range
  if (UNITS.some((unit) => qualifiers[unit] !== upper[unit])) return columns;
  const title = `${columns[low]!.title} – ${columns[high]!.title}`;
  const label = { ...readLabel('salary')!, qualifiers };
  return columns.map((column, at) =>
    at === low ? { ...column, title, label, high } : at === high ? { ...column, isTaken: true } : column,
  );
}

const isAmount = (text: string): boolean => readAnyhow(text) !== undefined;

/** What all of them are; nothing where there are several. */
function onlyOne<Item>(items: readonly Item[]): Item | undefined {
  const [first, ...others] = new Set(items);
  return others.length ? undefined : first;
}
