import type { Comparison, Occupation } from '../model/comparison/occupations.js';
import { DEFAULT_SECTIONS, hasSection, isDue } from '../model/article/article-sections.js';
import { furtherSourcesOf } from '../model/comparison/further-sources.js';
import { foreignLangOf, withWording, writersOf } from '../model/comparison/wording.js';
import type { Source } from '../model/figure/figure.js';
import type { Language } from '../model/figure/format.js';
import type { Cited } from '../model/table/footnote-marks.js';
import { relatedFiguresOf } from '../model/compare/related-figures.js';
import type { RelatedFigures, RelatedNote } from '../model/compare/related-figures.js';
import { matchersOf, programLine, withPrograms } from '../model/compare/programs.js';
import { careerLine, unsaidNotes } from '../model/compare/related-reason.js';
import { relatedHref } from '../model/document/related-link.js';
import type { School, Schools } from '../model/document/schema.js';
import { sayInclude } from '../model/words/article-words.js';
import { fill } from '../model/words/fill.js';
import type { Words } from '../model/words/english.js';
import type { CareerLine } from '../model/compare/related-reason.js';
import { heading, listBlock, paragraph, paragraphs } from './blocks-of-article.js';
import type { Block, Line, PlainBlock } from './blocks-of-article.js';
import { chartBlocks } from './chart-blocks.js';
import type { Keep } from './keep.js';
import { relatedIfAlike } from './related-alike.js';

/** In which words an article is written, and how it writes a day. */
export interface Manner {
  readonly language: Language<Words>;
  /** Writes a day that is given as YYYY-MM-DD. */
  readonly sayDay: (day: string) => string;
  /** Keeps what is said of an occupation, for articles of one place in one language. Default: nothing is kept. */
  readonly keep?: Keep | undefined;
  /** Pattern of the addresses of related careers: `/careers/{code}`. Default: they have none but their own. */
  readonly relatedHref?: string | undefined;
}

/** Lines as one, with what divides them. */
const joined = (lines: readonly Line[], separator: string): Line =>
  lines.flatMap((line, at) => (at ? [separator, ...line] : line));

/** Publisher, data set, day and licence line of a source. */
export function sourceLine(
  { name, href, dataSet, retrieved, licence }: Source,
  { language: { words }, sayDay }: Manner,
): Line {
  const day = retrieved && fill(words.retrieved, { date: sayDay(retrieved) });
  const details = [dataSet, day, licence].flatMap((text) => (text ? [[text]] : []));
  return joined([[{ name, href }], ...details], words.separator);
}

const citedLine = (cited: Cited, manner: Manner): Line =>
  typeof cited === 'string' ? [cited] : sourceLine(cited, manner);

/** What an article has below its table, and what each of it is written as. */
const BELOW: Readonly<Record<string, (comparison: Comparison, manner: Manner) => readonly Block[]>> = {
  'pay-chart': (comparison, manner) => chartBlocks('pay', comparison, manner.language),
  'growth-chart': (comparison, manner) => chartBlocks('growth', comparison, manner.language),
  responsibilities: responsibilityBlocks,
  related: (comparison, manner) => relatedBlocks(comparison, manner, true),
  programs: programBlocks,
  next: nextBlocks,
  schools: ({ schools }, manner) => schoolBlocks(schools, manner),
  finder: ({ schools }, manner) => finderBlocks(schools, manner),
};

/**
 * What follows the table, in the order in which the element has it; then the sources of all this.
 * @param cited What the marks of the table lead to. Default: nothing.
 * @param isDrawn Whether there are charts, in words. Default: no.
 */
export const sectionsAfter = (
  comparison: Comparison,
  manner: Manner,
  cited: readonly Cited[] = [],
  isDrawn = false,
): readonly Block[] => [
  ...DEFAULT_SECTIONS.filter(
    (each) => hasSection(each, comparison) && isDue(each, comparison, !isDrawn),
  ).flatMap((each) => BELOW[each]?.(comparison, manner) ?? []),
  ...furtherSourcesOf(comparison, DEFAULT_SECTIONS)
    .filter((source) => !cited.includes(source))
    .map((source) => sourceBlock(source, manner)),
];

const sourceBlock = (source: Source, manner: Manner): PlainBlock => ({
  ...paragraph(...sourceLine(source, manner)),
  isSource: true,
});

/** What one element shows of a comparison, but for tables and charts. */
export const sectionBlocks: Readonly<
  Record<string, (comparison: Comparison, manner: Manner) => readonly Block[]>
> = {
  'oc-responsibility-list': (comparison, manner) => [
    ...responsibilityBlocks(comparison, manner),
    ...writersOf(withWording(comparison.occupations)).map((writer) => sourceBlock(writer, manner)),
  ],
  'oc-related-careers': (comparison, manner) => relatedBlocks(comparison, manner, false),
  'oc-school-list': ({ schools }, manner) => schoolBlocks(schools, manner),
  'oc-school-finder': ({ schools }, manner) => finderBlocks(schools, manner),
  'oc-source-list': ({ sources }, manner) => sources.map((source) => sourceBlock(source, manner)),
};

function responsibilityBlocks(
  { responsibilities, occupations }: Comparison,
  manner: Manner,
): readonly Block[] {
  const { words } = manner.language;
  const described = withWording(occupations);
  if (!described.length && !responsibilities.length) return [];
  return [
    heading(2, words.responsibilities),
    ...paragraphs(responsibilities),
    ...described.map((occupation): Block => ({
      kind: 'of-one',
      at: occupations.indexOf(occupation),
      key: 'responsibilities',
      make: (each) => occupationBlocks(each, manner),
    })),
  ];
}

function occupationBlocks(occupation: Occupation, { language }: Manner): readonly PlainBlock[] {
  const { name, plural = name, description, lead, responsibilities } = occupation;
  const lang = foreignLangOf(occupation, language.locale);
  const built = () => paragraphs([sayInclude(language.words.include, name)]);
  return [
    heading(3, plural),
    ...paragraphs(description, lang),
    ...(responsibilities.length ? (lead === undefined ? built() : paragraphs([lead], lang)) : []),
    ...listBlock(
      responsibilities.map((each) => [each]),
      lang,
    ),
  ];
}

/** @param isBrief Whether a table of the occupations beside it says what figures are. */
function relatedBlocks(comparison: Comparison, manner: Manner, isBrief: boolean): readonly Block[] {
  const { occupations, place } = comparison;
  const related = occupations.filter((each) => each.related.length);
  if (!related.length) return [];
  const { language, keep } = manner;
  const title = heading(2, language.words.related);
  const notesOf = ({ notes }: RelatedFigures, of: Comparison) =>
    listBlock(
      (isBrief ? unsaidNotes(notes, of, language) : notes).map((note) => relatedNoteLine(note, manner)),
    );
  const alike = keep && relatedIfAlike(related, place, language, keep);
  if (alike)
    return [
      title,
      ...related.map((occupation): Block => ({
        kind: 'of-one',
        at: occupations.indexOf(occupation),
        key: 'related',
        make: (each) => careerBlocks(each, alike(each), manner, isBrief),
      })),
      ...notesOf(alike(related[0]!), comparison),
    ];
  const make = (of: Comparison) => {
    const figures = relatedFiguresOf(of, language);
    const those = of.occupations.filter((each) => each.related.length);
    return [
      ...those.flatMap((occupation) => careerBlocks(occupation, figures, manner, isBrief)),
      ...notesOf(figures, of),
    ];
  };
  return [title, { kind: 'of-all', make }];
}

const careerBlocks = (
  occupation: Occupation,
  figures: RelatedFigures,
  manner: Manner,
  isBrief: boolean,
): readonly PlainBlock[] => [
  heading(3, fill(manner.language.words.relatedTo, { name: occupation.name })),
  ...listBlock(
    occupation.related.map((career) => [
      { name: career.name, href: relatedHref(career, manner.relatedHref) },
      ...(career.reason ? [fill(manner.language.words.pair, { name: '', value: '' }), career.reason] : []),
      ...saidBehind(careerLine(career, occupation, figures, isBrief, manner.language), manner),
    ]),
  ),
];

/** " (lower pay $64,820; same entry-level education)". */
function saidBehind({ figures, common, details }: CareerLine, { language: { words } }: Manner): Line {
  const said = [...figures.map(({ reason, text }) => `${reason} ${text}`), ...common];
  if (details.length) said.push(details.join(words.separator));
  return said.length ? [` (${said.join(words['programs.separator'])})`] : [];
}

const relatedNoteLine = ({ label, details, cited }: RelatedNote, manner: Manner): Line => [
  fill(manner.language.words.pair, { name: label, value: '' }),
  ...joined(
    [...details.map((text) => [text]), ...cited.map((each) => citedLine(each, manner))],
    manner.language.words.separator,
  ),
];

function programBlocks({ occupations }: Comparison, manner: Manner): readonly Block[] {
  const { language } = manner;
  const matched = withPrograms(occupations);
  if (!matched.length) return [];
  const lineOf = (occupation: (typeof matched)[number]): PlainBlock => {
    const { lead, names, lang, more } = programLine(occupation, language);
    return paragraph(`${lead} `, { name: names, lang }, more);
  };
  return [
    heading(2, language.words['programs.heading']),
    ...matched.map((occupation): Block => ({
      kind: 'of-one',
      at: occupations.indexOf(occupation),
      key: 'programs',
      make: (each) => withPrograms([each]).map(lineOf),
    })),
    paragraph(language.words['programs.note']),
    ...matchersOf(matched).map((source) => ({ ...paragraph(...sourceLine(source, manner)), isSource: true })),
  ];
}

/** Who paid is said before the list, and with each school that did. */
function schoolBlocks(
  { disclosure, items = [] }: Schools = {},
  { language: { words } }: Manner,
): readonly Block[] {
  const said = disclosure ?? (items.some(({ sponsored }) => sponsored) ? words.disclosure : undefined);
  if (!items.length) return [];
  return [
    heading(2, words.schools),
    ...(said ? [paragraph(said)] : []),
    ...listBlock(items.map((school) => schoolLine(school, words))),
  ];
}

const finderBlocks = (schools: Schools | undefined, { language: { words } }: Manner): readonly Block[] =>
  schools?.finder?.action ? [paragraph({ name: words.finder, href: schools.finder.action })] : [];

function schoolLine({ name, href, sponsored, place, programs = [] }: School, words: Words): Line {
  const details = [...(place ? [place] : []), ...programs].map((text) => [text]);
  return [
    { name, href, paid: sponsored ? words.sponsored : undefined },
    ...(details.length ? [' (', ...joined(details, words.separator), ')'] : []),
  ];
}

function nextBlocks({ next }: Comparison, { language: { words } }: Manner): readonly Block[] {
  return next?.href ? [paragraph({ name: next.label ?? words.next, href: next.href })] : [];
}
