import type { Comparison, Occupation, RelatedCareer } from '../model/comparison/occupations.js';
import { rowsOf } from '../model/comparison/rows.js';
import { foreignLangOf, withWording, writersOf } from '../model/comparison/wording.js';
import type { Source } from '../model/figure/figure.js';
import type { Language } from '../model/figure/format.js';
import type { Cited } from '../model/table/footnote-marks.js';
import { relatedFiguresOf } from '../model/compare/related-figures.js';
import type { RelatedFigures, RelatedNote } from '../model/compare/related-figures.js';
import { matchersOf, programLine, withPrograms } from '../model/compare/programs.js';
import { commonWith } from '../model/compare/related-reason.js';
import { relatedHref } from '../model/document/related-link.js';
import type { School, Schools } from '../model/document/schema.js';
import { sayInclude } from '../model/words/article-words.js';
import { fill } from '../model/words/fill.js';
import type { Words } from '../model/words/english.js';
import { keepNothing } from './keep.js';
import type { Keep } from './keep.js';
import { relatedIfAlike } from './related-alike.js';

/** A name that leads somewhere, where there is an address. */
export interface Named {
  readonly name: string;
  readonly href?: string | undefined;
  /** The language of the name, where it isn't that of the article. */
  readonly lang?: string | undefined;
  /** Says that the place was paid for: the word that stands before the name, or is part of it. */
  readonly paid?: string | undefined;
}

/** Text, as authors wrote it and with what stands between, or a name. */
export type Piece = string | Named;
export type Line = readonly Piece[];

/** What an article is made of, whatever it is written in. Its title is a heading of the first rank. */
export type Block =
  | { readonly kind: 'heading'; readonly rank: 1 | 2 | 3; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly line: Line;
      readonly lang?: string | undefined;
      /** Whether it says where something comes from that isn't in the table. */
      readonly isSource?: boolean;
    }
  | { readonly kind: 'list'; readonly items: readonly Line[]; readonly lang?: string | undefined };

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

export const heading = (rank: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', rank, text });

export const paragraph = (...line: Line) => ({ kind: 'paragraph', line }) as const satisfies Block;

/** @param lang The language of the texts, where it isn't that of the article. */
export const paragraphs = (texts: readonly string[], lang?: string): readonly Block[] =>
  texts.map((text) => ({ kind: 'paragraph', line: [text], lang }));

/** An empty list is none. */
const listBlock = (items: readonly Line[], lang?: string): readonly Block[] =>
  items.length ? [{ kind: 'list', items, lang }] : [];

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

/**
 * What follows the table: responsibilities, related careers, the call to action, the schools and their finder; then who
 * wrote what is said of occupations.
 */
export const sectionsAfter = (comparison: Comparison, manner: Manner): readonly Block[] => [
  ...responsibilityBlocks(comparison, manner),
  ...relatedBlocks(comparison, manner),
  ...programBlocks(comparison, manner),
  ...nextBlocks(comparison, manner),
  ...schoolBlocks(comparison.schools, manner),
  ...writerBlocks(comparison, manner),
];

/** What one element shows of a comparison, but for tables and charts. */
export const sectionBlocks: Readonly<
  Record<string, (comparison: Comparison, manner: Manner) => readonly Block[]>
> = {
  'oc-responsibility-list': (comparison, manner) => [
    ...responsibilityBlocks(comparison, manner),
    ...writerBlocks(comparison, manner),
  ],
  'oc-related-careers': (comparison, manner) => relatedBlocks(comparison, manner),
  'oc-school-list': ({ schools }, manner) => schoolBlocks({ ...schools, finder: undefined }, manner),
  'oc-school-finder': ({ schools }, { language: { words } }) =>
    schools?.finder?.action ? [paragraph({ name: words.finder, href: schools.finder.action })] : [],
  'oc-source-list': ({ sources }, manner) =>
    sources.map((source) => ({ ...paragraph(...sourceLine(source, manner)), isSource: true })),
};

function responsibilityBlocks(
  { responsibilities, occupations }: Comparison,
  manner: Manner,
): readonly Block[] {
  const { keep = keepNothing } = manner;
  const { words } = manner.language;
  const described = withWording(occupations);
  if (!described.length && !responsibilities.length) return [];
  return [
    heading(2, words.responsibilities),
    ...paragraphs(responsibilities),
    ...described.flatMap((occupation) =>
      keep('responsibilities', occupation, () => occupationBlocks(occupation, manner)),
    ),
  ];
}

/** Who wrote what is said of occupations, unless the table has them among its sources. */
function writerBlocks(comparison: Comparison, manner: Manner): readonly Block[] {
  const cited = rowsOf(comparison).flatMap(({ figures }) => figures.flatMap((each) => each?.sources ?? []));
  return writersOf(withWording(comparison.occupations))
    .filter((writer) => !cited.includes(writer))
    .map((writer) => ({ ...paragraph(...sourceLine(writer, manner)), isSource: true }));
}

function occupationBlocks(occupation: Occupation, { language }: Manner): readonly Block[] {
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

function relatedBlocks({ occupations, place }: Comparison, manner: Manner): readonly Block[] {
  const related = occupations.filter((each) => each.related.length);
  if (!related.length) return [];
  const { language, keep } = manner;
  const alike = keep && relatedIfAlike(related, place, language, keep);
  const figures = alike ? alike(related[0]!) : relatedFiguresOf({ occupations, place }, language);
  return [
    heading(2, language.words.related),
    ...related.flatMap((occupation) =>
      alike
        ? keep('related', occupation, () => careerBlocks(occupation, alike(occupation), manner))
        : careerBlocks(occupation, figures, manner),
    ),
    ...listBlock(figures.notes.map((note) => relatedNoteLine(note, manner))),
  ];
}

const careerBlocks = (occupation: Occupation, figures: RelatedFigures, manner: Manner): readonly Block[] => [
  heading(3, fill(manner.language.words.relatedTo, { name: occupation.name })),
  ...listBlock(occupation.related.map((career) => careerLine(career, occupation, figures, manner))),
];

function careerLine(
  career: RelatedCareer,
  occupation: Occupation,
  figures: RelatedFigures,
  { language, relatedHref: pattern }: Manner,
): Line {
  const { name, reason } = career;
  const { separator, pair, 'programs.separator': divider } = language.words;
  const said = [
    ...figures
      .of(career)
      .map(({ label, text, details }) => [
        fill(pair, { name: label, value: [text, ...details].join(separator) }),
      ]),
    ...commonWith(career, occupation, language).map((text) => [text]),
  ];
  return [
    { name, href: relatedHref(career, pattern) },
    ...(reason ? [fill(pair, { name: '', value: '' }), reason] : []),
    ...(said.length ? [' (', ...joined(said, divider), ')'] : []),
  ];
}

const relatedNoteLine = ({ label, details, cited }: RelatedNote, manner: Manner): Line => [
  fill(manner.language.words.pair, { name: label, value: '' }),
  ...joined(
    [...details.map((text) => [text]), ...cited.map((each) => citedLine(each, manner))],
    manner.language.words.separator,
  ),
];

function programBlocks({ occupations }: Comparison, manner: Manner): readonly Block[] {
  const { language, keep = keepNothing } = manner;
  const matched = withPrograms(occupations);
  if (!matched.length) return [];
  const lineOf = (occupation: (typeof matched)[number]): Block => {
    const { lead, names, lang, more } = programLine(occupation, language);
    return paragraph(`${lead} `, { name: names, lang }, more);
  };
  return [
    heading(2, language.words['programs.heading']),
    ...matched.map((occupation) => keep('programs', occupation, lineOf)),
    paragraph(language.words['programs.note']),
    ...matchersOf(matched).map((source) => ({ ...paragraph(...sourceLine(source, manner)), isSource: true })),
  ];
}

/** Who paid is said before the list, and with each school that did. */
function schoolBlocks(
  { disclosure, items = [], finder }: Schools = {},
  { language: { words } }: Manner,
): readonly Block[] {
  const said = disclosure ?? (items.some(({ sponsored }) => sponsored) ? words.disclosure : undefined);
  if (!items.length && !finder?.action) return [];
  return [
    heading(2, words.schools),
    ...(said ? [paragraph(said)] : []),
    ...listBlock(items.map((school) => schoolLine(school, words))),
    ...(finder?.action ? [paragraph({ name: words.finder, href: finder.action })] : []),
  ];
}

function schoolLine({ name, href, sponsored, place, programs = [] }: School, words: Words): Line {
  const details = [...(place ? [place] : []), ...programs].map((text) => [text]);
  return [
    { name, href, paid: sponsored ? words.sponsored : undefined },
    ...(details.length ? [' (', ...joined(details, words.separator), ')'] : []),
  ];
}

const nextBlocks = ({ next }: Comparison, { language: { words } }: Manner): readonly Block[] =>
  next?.href ? [paragraph({ name: next.label ?? words.next, href: next.href })] : [];
