import { onlyInterval } from '../figure/interval-words.js';
import type { FigureText } from '../figure/scanned-figure.js';
import { readFigureText } from '../figure/text-reader.js';
import { readLabel, WORD_FIELDS } from './column-label.js';
import { textIn } from './grid.js';
import type { GridRow } from './grid.js';
import { CORNER, LABEL_WORD } from './label-words.js';
import { splitMarks } from './note-lines.js';
import type { TableColumn } from './table-column.js';

/** Which way round a table is. */
export interface Orientation {
  /** Whether occupations are columns and labels rows. */
  readonly isTurned: boolean;
  /** Whether no line has names: a box of one occupation. */
  readonly isNameless: boolean;
  /** Whether the first line says no more than that labels and values are below it. */
  readonly hasIdleHead?: boolean;
}

const withoutMarks = (text: string): string => splitMarks(text, () => true).text;

/** How many lines tell which way round a table is, and what names in it: a long one is alike throughout. */
const SAMPLE = 100;

/** "10" is a percentile where others are beside it, and else a number: a step, a rank. */
export const NUMBER = /^\d+ ?%?$/;

/** How much a text looks like a label: one that is known counts twice. */
function weightOf(text: string): number {
  if (!text) return 0;
  if (NUMBER.test(text)) return 0;
  if (readLabel(withoutMarks(text))) return 2;
  return LABEL_WORD.test(text) ? 1 : 0;
}

/**
 * Whichever of the first row and the first column holds more labels; a corner such as "Aspect" says that it is the
 * column.
 */
export function orientationOf(
  labels: GridRow,
  bodies: readonly GridRow[],
  titles: readonly string[],
): Orientation {
  const column = bodies.slice(0, SAMPLE).map(([cell]) => textIn(cell));
  const sum = (texts: readonly string[]) => texts.reduce((total, text) => total + weightOf(text), 0);
  const first = textIn(labels[0]);
  const row = sum(labels.slice(1).map(textIn));
  const down = sum(column);
  const value = textIn(labels[1]);
  const hasIdleHead = isIdle(labels, titles);
  const isBox =
    labels.length === 2 &&
    (isStatement(first, value)
      ? value
        ? !column.length || down > 0 || row === 0
        : down > 1
      : down > 1 && row === 0 && (hasIdleHead || isOneOfThem([labels, ...bodies], titles)));
  if (isBox) return { isTurned: true, isNameless: true, hasIdleHead };
  const isCorner = (CORNER.test(first) || areYears(column)) && row === 0;
  const isTurned = down > row || (isCorner && down >= row);
  // "Metric | Value" over "Occupation | Baker"
  const isNamed = column.some((text) => readLabel(withoutMarks(text))?.field === 'name');
  return {
    isTurned,
    isNameless: false,
    hasIdleHead: isTurned && isNamed && labels.length === 2 && isGeneral(value) && CORNER.test(first),
  };
}

/** Whether the first line of a box heads the others with words that name nothing: "Category | Details". */
const isIdle = ([label, value]: GridRow, titles: readonly string[]): boolean =>
  isGeneral(textIn(value)) && CORNER.test(textIn(label)) && namedBy(titles) !== undefined;

/** Whether the first line of a box is one of them, though nobody knows its label: its cells are as those of the others. */
function isOneOfThem(lines: readonly GridRow[], titles: readonly string[]): boolean {
  const [[label, value] = []] = lines;
  const first = withoutMarks(textIn(label));
  if (!first || readLabel(first) || CORNER.test(first)) return false;
  if (lines.every(([head, cell]) => head?.isHeader && !cell?.isHeader)) return true;
  const name = namedBy(titles)?.toLowerCase();
  const said = textIn(value).toLowerCase();
  return (
    !lines.some((line) => line.some(({ isHeader }) => isHeader)) && Boolean(name) && !name!.includes(said)
  );
}

/** Years down the side head lines of what the columns name. */
const areYears = (column: readonly string[]): boolean =>
  column.length > 1 && column.every((text) => /^(?:19|20)\d\d$/.test(text));

/** Whether two cells are a label and its value, and not two headers. */
function isStatement(label: string, value: string): boolean {
  const read = readLabel(withoutMarks(label));
  return read !== undefined && read.field !== 'name' && !readLabel(withoutMarks(value));
}

/** Words of which a title is made that names no occupation: "Career snapshot", "Salary and job outlook". */
const GENERAL =
  /^(?:quick|key|facts?|figures?|at|a|an|glance|careers?|jobs?|snapshot|overview|summary|profile|salar(?:y|ies)|pay|wages?|earnings|income|compensation|outlook|growth|info(?:rmation)?|details?|values?|data|statistics|stats|and|&|the|of|by|in|for|table|chart|comparison|general|basic|highlights?|occupations?|professions?|roles?|work|about|brief|national|average|median|annual|hourly|education|requirements?|auf|einen|blick|steckbrief|überblick|übersicht|gehalt|beruf|daten|fakten|und|en|bref|fiche|métier|salaire|l['’]essentiel|datos|clave|resumen|ficha|sueldo|salario|نظرة|عامة|ملخص|\W+)$/i;
const isGeneral = (title: string): boolean => title.split(/\s+/).every((word) => GENERAL.test(word));

/** Words around the name in what heads a box: "How to become a Baker", "Baker salary". */
const LEAD = /^(?:how to become|what is) an? /i;
const TAIL =
  /\s+(?:quick facts|at a glance|key facts|facts|job profile|career profile|overview|snapshot|salary|pay)$|:$/i;
/** "Career overview: Baker", "Baker – key facts" */
const PARTS = /\s*[:–—]\s+|\s+-\s+/;

/** The occupation that what heads a box names; what is no more than "Quick facts" names none. */
export function namedBy(titles: readonly string[]): string | undefined {
  for (const title of titles) {
    const parts = title.replace(/\s+/g, ' ').trim().split(PARTS);
    const own = parts.filter((part) => !isGeneral(part));
    const name = (own.length === 1 ? own[0]! : parts.join(': ')).replace(LEAD, '').replace(TAIL, '').trim();
    if (name && !isGeneral(name) && !/^(?:quick facts|at a glance|key facts|facts|summary)\b/i.test(name))
      return name;
  }
  return undefined;
}

const RANK =
  /^(?:#|no\.?|nr\.?|n°|nº|rank|ranking|s\.? ?no\.?|sr\.? ?no\.?|sl\.? ?no\.?|position no\.?|rang|platz|#️⃣)$/i;
const CODED =
  /(?:^|[ _])(?:codes?|ids?|nos?|numbers?|uri|url|href|group|cnp|noc_cnp|key)(?:$|[ _])|(?:Id|Uri|Code|Group|URL)$/i;
/** "1", "1.", "NOC_21231", "15-1252.00", "http://…": nobody is called so. */
const NO_NAME =
  /^(?:#?\d[\d.,\s]*[.)]?|[A-Z]{2,}[_-]?\d[\w.-]*|\d\d-\d{4}(?:\.\d\d)?|https?:\/\/\S+|[✓✗✅❌★☆]+)$/;

/**
 * The column whose cells are the names: the one that says so, else the first that names things. Ranks, numbers, codes,
 * and one word in every row never do.
 */
export function nameColumn(
  columns: readonly TableColumn[],
  all: readonly (readonly string[])[],
  isTurned: boolean,
): number {
  const lines = all.slice(0, SAMPLE);
  const named = columns.findIndex(({ label }) => label?.field === 'name' && !label.isUnclear);
  const isNaming = (at: number) => {
    const texts = lines.map((line) => line[at] ?? '');
    const filled = texts.filter(Boolean);
    const isSame = filled.length > 1 && new Set(filled).size === 1;
    return filled.length > 0 && !isSame && !filled.every((text) => NO_NAME.test(text));
  };
  if (named >= 0 && (isNaming(named) || lines.length < 2)) return named;
  if (isTurned && isNaming(0)) return 0;
  const first = (passes: (label: TableColumn['label']) => boolean) =>
    columns.findIndex(
      ({ title, label }, at) =>
        !RANK.test(title) && !CODED.test(title) && passes(label) && isNaming(at) && !isFigures(lines, at),
    );
  const found = [isUnknown, isDescription].map(first).find((at) => at >= 0);
  if (found !== undefined || named >= 0) return found ?? named;
  // "Experience | Average salary": each line is of another
  const ofWords = first((label) => WORD_FIELDS.includes(label?.field ?? '') && !label?.about);
  const words = lines.map((line) => line[ofWords] ?? '');
  if (ofWords === 0 && new Set(words).size === words.length) return ofWords;
  // a column of figures whose label is known names nobody
  const label = columns[0]?.label;
  return label && label.field !== 'name' && !label.about ? -1 : 0;
}

const isUnknown = (label: TableColumn['label']): boolean =>
  label === undefined || label.field === 'name' || label.isUnclear === true;
/** The statistics office of the United Kingdom heads its occupations so. */
const isDescription = (label: TableColumn['label']): boolean => label?.field === 'description';

/** Whether half of the cells of a column are figures: "x" and "n.d." among them are none, and no names. */
function isFigures(lines: readonly (readonly string[])[], at: number): boolean {
  const filled = lines.flatMap((line) => line[at] || []);
  return filled.filter(isFigure).length * 2 >= filled.length;
}

/** How a cell is read in any of the ways in which numbers are written. */
export const readAnyhow = (text: string): FigureText | undefined =>
  readFigureText(text, 'en') ?? readFigureText(text, 'de') ?? readFigureText(text, 'fr');

const isFigure = (text: string): boolean => (readAnyhow(text) ?? onlyInterval(text)) !== undefined;
