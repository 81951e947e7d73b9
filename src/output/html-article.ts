import { titleOf } from '../model/comparison/article-title.js';
import { formatDay } from '../model/figure/format.js';
import type { Note } from '../model/table/footnote-marks.js';
import { sectionBlocks, sectionsAfter, sourceLine } from './article.js';
import type { Manner } from './article.js';
import { paragraphs } from './blocks-of-article.js';
import type { Block, PlainBlock } from './blocks-of-article.js';
import { joinLines, ofAll, ofOne } from './html-pieces.js';
import type { HtmlLine, HtmlPiece, Summarised } from './html-pieces.js';
import { tablePieces, writtenTableOf } from './html-table.js';
import { blockHtml, element, lineHtml, markHtml, textHtml } from './html-text.js';

/** How HTML is written: days are written in its language. */
export type HtmlManner = Omit<Manner, 'sayDay'>;

const withDays = (manner: HtmlManner): Manner => ({
  ...manner,
  sayDay: (day) => formatDay(day, manner.language),
});

/** The article in the order in which it is read, with gaps for what follows from names and numbers. */
export function articlePieces({ comparison, summary }: Summarised, given: HtmlManner): readonly HtmlPiece[] {
  const { introduction, notes } = comparison;
  const { language } = given;
  const manner = withDays(given);
  const title = ofAll((written) => textHtml(titleOf(written.comparison, language) ?? ''));
  // as in the element: what has a title has its sections below it
  const above = titleOf(comparison, language) ? 1 : 0;
  const draw = (blocks: readonly Block[]) => blocks.map((block) => blockPieces(block, above));
  const table = writtenTableOf(comparison, language);
  const cited = table?.notes.map((note) => note.cited) ?? [];
  const said = ofAll((written) => written.summary.map((text) => element('p', textHtml(text))).join('\n'));
  return joinLines([
    ...(above ? [['<h2>', title, '</h2>']] : []),
    ...draw(paragraphs(introduction)),
    ...(summary.length ? derived([[said]]) : []),
    // the notes stay beside the table: who finds it without the element reads them there
    ...(table ? [...tablePieces(table, language), ...noteLines(table.notes, manner)] : []),
    ...draw([...paragraphs(notes), ...sectionsAfter(comparison, manner, cited, true)]),
  ]);
}

/** What an element other than the article shows; charts stand for the figures of a table. */
export function sectionPieces(
  tag: string,
  { comparison }: Summarised,
  given: HtmlManner,
): readonly HtmlPiece[] {
  const manner = withDays(given);
  const blocks = sectionBlocks[tag];
  if (blocks) return joinLines(blocks(comparison, manner).map((block) => blockPieces(block, 0)));
  const table = writtenTableOf(comparison, given.language);
  return table ? joinLines([...tablePieces(table, given.language), ...noteLines(table.notes, manner)]) : [];
}

/** What says the rest in other words: who reads the article again leaves out what has this class. */
const derived = (lines: readonly HtmlLine[]): readonly HtmlLine[] => [
  ['<div class="oc-summary">'],
  ...lines,
  ['</div>'],
];

function blockPieces(block: Block, above: number): HtmlLine {
  const write = (blocks: readonly PlainBlock[]) => blocks.map((each) => blockHtml(each, above)).join('\n');
  switch (block.kind) {
    case 'of-one': {
      const { at, key, make } = block;
      return [ofOne(at, `${key} ${above}`, (occupation) => write(make(occupation)))];
    }
    case 'of-all':
      return [ofAll(({ comparison }) => write(block.make(comparison)))];
    case 'chart': {
      const rows = block.rows.map((row): HtmlLine => {
        if (typeof row === 'string') return [element('li', textHtml(row))];
        const { at, key, say } = row;
        return ['<li>', ofOne(at, key, (occupation) => textHtml(say(occupation))), '</li>'];
      });
      const title = blockHtml({ kind: 'heading', rank: 2, text: block.title }, above);
      return joinLines(derived([[title], ['<ul>'], ...rows, ['</ul>']]));
    }
    default:
      return [blockHtml(block, above)];
  }
}

/** A paragraph that begins with its mark is known as a note in every language. */
const noteLines = (notes: readonly Note[], manner: Manner): readonly HtmlLine[] =>
  notes.map((note) => {
    const { cited } = note;
    const line = typeof cited === 'string' ? [cited] : sourceLine(cited, manner);
    return [element('p', `${markHtml(note)} ${lineHtml(line)}`)];
  });
