import type { Comparison, Occupation, RelatedCareer } from '../model/comparison.js';
import type { Figure, Source } from '../model/figure.js';
import { formatYears } from '../model/format.js';
import type { Note } from '../model/notes.js';
import type { School, Schools } from '../model/schema.js';
import { relatedFiguresOf } from '../model/related.js';
import type { RelatedFigures, RelatedNote } from '../model/related.js';
import { linesOf, tableOf } from '../model/table.js';
import type { Cell, Header } from '../model/table.js';
import { articleOf, english, fill } from '../model/words.js';
import { figureText } from './figure-text.js';
import { escapeBlock, escapeText, link } from './markdown-text.js';

const LANGUAGE = { locale: 'en', words: english };
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Statistics in words; a percentile is said by its header. */
const STATISTICS = [english.median, english.mean, english.typical, english.mostCommon, english.unspecified];
/** Codes that are read back from behind a name. */
const CODE = /^\d\d-\d{4}(?:\.\d\d)?$/;

/**
 * Writes a comparison as an article in GitHub-flavoured Markdown, in English: the table with its sources, the
 * responsibilities, the related careers, the schools. Numbers stand in full and in words that are read back. All text
 * of authors is text: nothing in it becomes markup or HTML.
 */
export function toMarkdown(comparison: Comparison): string {
  const { title, introduction, notes, next } = comparison;
  const blocks = [
    ...(title ? [`# ${escapeText(title)}`] : []),
    ...introduction.map(escapeBlock),
    ...tableBlocks(comparison),
    ...notes.map(escapeBlock),
    ...responsibilityBlocks(comparison),
    ...relatedBlocks(comparison),
    ...schoolBlocks(comparison.schools),
    ...(next?.href ? [link(next.label ?? english.next, next.href)] : []),
  ];
  return blocks.map((block) => `${block}\n`).join('\n');
}

/** A place that isn't that of the whole is a note: in brackets behind a number it would look like another title. */
function placeAsNote(figure: Figure, common: string | undefined): Figure {
  const { place, notes } = figure;
  return place && place !== common ? { ...figure, place: common, notes: [...notes, place] } : figure;
}

function withPlacesAsNotes(comparison: Comparison): Comparison {
  const convert = (figure: Figure) => placeAsNote(figure, comparison.place);
  const occupations = comparison.occupations.map((occupation) => ({
    ...occupation,
    figures: new Map([...occupation.figures].map(([name, figure]) => [name, convert(figure)])),
    facts: occupation.facts.map(({ label, figure }) => ({ label, figure: convert(figure) })),
  }));
  return { ...comparison, occupations };
}

function tableBlocks(given: Comparison): readonly string[] {
  if (!given.occupations.length) return [];
  const comparison = withPlacesAsNotes(given);
  const table = tableOf(comparison, { orientation: 'rows', markStyle: 'stars', language: LANGUAGE });
  const lines = linesOf(comparison);
  const body = table.rows.map(({ header, cells }, row) => [
    nameOf(comparison.occupations[row]!) + marksOf(header.marks),
    ...cells.map((cell, at) => cellText(cell, lines[at]!.figures[row], table.columns[at]!)),
  ]);
  const head = [escapeText(table.corner), ...table.columns.map(headerText)];
  const rule = head.map(() => '---');
  const rows = [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const caption = given.title ? `**${escapeText(table.caption)}**` : `# ${escapeText(table.caption)}`;
  return [caption, rows, ...noteBlocks(table.notes)];
}

const nameOf = ({ name, code }: Occupation): string =>
  escapeText(code && CODE.test(code) ? `${name} (${code})` : name);

/** Stars as they are, numbers above the line; several are divided, since three stars are a mark of their own. */
const marksOf = (marks: readonly Note[]): string =>
  marks
    .map(({ mark }) => escapeText(mark.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]!)))
    .join(', ');

const headerText = ({ text, details, marks }: Header): string =>
  escapeText([text, ...(details.length ? [`(${details.join(', ')})`] : [])].join(' ')) + marksOf(marks);

/** The figure in full, without what its header says for all, and with the statistic where the header doesn't say it. */
function cellText(cell: Cell, figure: Figure | undefined, header: Header): string {
  if (!figure) return escapeText(cell.text) + marksOf(cell.marks);
  const statistic = cell.details.find((detail) => STATISTICS.includes(detail));
  const text = figureText(withoutShared(figure, header)) + (statistic ? ` (${statistic})` : '');
  return escapeText(text) + marksOf(cell.marks);
}

function withoutShared(figure: Figure, { text, details }: Header): Figure {
  const { basis, kind, per } = figure;
  const isSaid = (word: string) => details.includes(word);
  return {
    ...figure,
    ...(isSaid(formatYears(figure, LANGUAGE)) && { from: undefined, to: undefined }),
    ...(basis && isSaid(english[basis]) && { basis: undefined }),
    ...(kind &&
      (isSaid(english[kind]) || (kind === 'projected' && text === english['growth.projected'])) && {
        kind: undefined,
      }),
    ...(per && isSaid(english[per]) && { per: undefined }),
  };
}

/** "Sources: *Payscale, **U.S. Bureau of Labor Statistics", and the remarks in a line of their own. */
function noteBlocks(notes: readonly Note[]): readonly string[] {
  const sources = notes.flatMap((note) =>
    typeof note.cited === 'string' ? [] : `${marksOf([note])}${sourceText(note.cited)}`,
  );
  const remarks = notes.flatMap((note) =>
    typeof note.cited === 'string' ? `${marksOf([note])}${escapeText(note.cited)}` : [],
  );
  return [
    ...(sources.length ? [`Sources: ${sources.join(', ')}`] : []),
    ...(remarks.length ? [`Notes: ${remarks.join(' ')}`] : []),
  ];
}

const sourceText = ({ name, href, dataSet, retrieved, licence }: Source): string =>
  [
    href ? link(name, href) : escapeText(name),
    ...[dataSet, retrieved && fill(english.retrieved, { date: retrieved }), licence].flatMap((text) =>
      text ? escapeText(text) : [],
    ),
  ].join(', ');

const listOf = (items: readonly string[]): readonly string[] =>
  items.length ? [items.map((item) => `- ${item}`).join('\n')] : [];

function responsibilityBlocks({ responsibilities, occupations }: Comparison): readonly string[] {
  const told = occupations.filter((each) => each.description.length || each.responsibilities.length);
  if (!told.length && !responsibilities.length) return [];
  return [
    `## ${english.responsibilities}`,
    ...responsibilities.map(escapeBlock),
    ...told.flatMap(({ name, plural = name, description, lead, responsibilities: items }) => [
      `### ${escapeText(plural)}`,
      ...description.map(escapeBlock),
      ...(items.length
        ? [escapeBlock(lead ?? fill(english.include, { name, article: articleOf(name) }))]
        : []),
      ...listOf(items.map(escapeBlock)),
    ]),
  ];
}

function relatedBlocks({ occupations, place }: Comparison): readonly string[] {
  const related = occupations.filter((each) => each.related.length);
  if (!related.length) return [];
  const figures = relatedFiguresOf({ occupations, place }, LANGUAGE);
  return [
    `## ${english.related}`,
    ...related.flatMap(({ name, related: careers }) => [
      `### ${escapeText(fill(english.relatedTo, { name }))}`,
      ...listOf(careers.map((career) => careerText(career, figures))),
    ]),
    ...listOf(figures.notes.map(relatedNoteText)),
  ];
}

function careerText(career: RelatedCareer, figures: RelatedFigures): string {
  const { name, href, reason } = career;
  const said = figures
    .of(career)
    .map(({ label, text, details }) => escapeText(`${label}: ${[text, ...details].join(', ')}`));
  return (
    (href ? link(name, href) : escapeBlock(name)) +
    (reason ? `: ${escapeText(reason)}` : '') +
    (said.length ? ` (${said.join('; ')})` : '')
  );
}

const relatedNoteText = ({ label, details, cited }: RelatedNote): string =>
  `${escapeText(label)}: ${[
    ...details.map(escapeText),
    ...cited.map((each) => (typeof each === 'string' ? escapeText(each) : sourceText(each))),
  ].join(', ')}`;

/** Who paid is said before the list, and before each school that did. */
function schoolBlocks({ disclosure, items = [], finder }: Schools = {}): readonly string[] {
  const said = disclosure ?? (items.some(({ sponsored }) => sponsored) ? english.disclosure : undefined);
  if (!items.length && !finder?.action) return [];
  return [
    `## ${english.schools}`,
    ...(said ? [escapeBlock(said)] : []),
    ...listOf(items.map(schoolText)),
    ...(finder?.action ? [link(english.finder, finder.action)] : []),
  ];
}

function schoolText({ name, href, sponsored, place, programs = [] }: School): string {
  const label = sponsored ? `${english.sponsored}: ` : '';
  const details = [...(place ? [place] : []), ...programs].map(escapeText).join(', ');
  return (
    label +
    (href ? link(name, href) : label ? escapeText(name) : escapeBlock(name)) +
    (details && ` (${details})`)
  );
}
