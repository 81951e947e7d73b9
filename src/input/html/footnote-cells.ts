import { trimLines, linkedOf, textOf } from './blocks.js';
import type { Left } from './blocks.js';
import type { GridCell } from '../table/table-to-document.js';
import { oneLine } from '../figure/one-line.js';
import { citedIn, readNoteLines, superscript } from '../table/note-lines.js';
import type { Cited } from '../table/note-lines.js';

/** "1", "[12]", "*", "(a)", and the ways back: "↩", "^". */
const SIGN = /^\W*\w{0,3}\W*$/;
/** Known for a mark also where it stands in the line. */
const PLAIN_SIGN = /^[[(*†‡§¶]/;

/**
 * Reads a cell whose marks may be links to footnotes, as GFM, Pandoc, Kramdown, Hugo, WordPress, Word and others make
 * them, wherever on the page these stand.
 * @param notes Takes the text of what marks lead to, as it stands there.
 * @param left What is left out of it.
 */
export function gridCell(cell: Element, notes: Set<string>, left: Left): GridCell {
  const signs = new Set(left);
  const marks = [...cell.querySelectorAll('a[href]')].flatMap((anchor): readonly (string | Cited)[] => {
    const [sup, text, href] = [
      anchor.closest('sup'),
      oneLine(anchor.textContent),
      anchor.getAttribute('href')!,
    ];
    const isMark = SIGN.test(text) && (sup ?? anchor.querySelector('sup') ?? PLAIN_SIGN.test(text));
    const note = isMark && noteBy(href.replace(/^[^#]*#?/, ''), anchor);
    if (!isMark || (!note && !href.startsWith('#'))) return [];
    // with the brackets and commas around it
    signs.add(sup ?? anchor);
    const mark = superscript(text.replace(/[^\w*†‡§¶]/g, ''));
    if (!note) return [mark];
    for (const each of [note, ...note.querySelectorAll('p')]) notes.add(oneLine(textOf(each)));
    return citedBy(mark, note);
  });
  const text = trimLines(textOf(cell, signs));
  // without what stood between the marks
  return { text: marks.length ? text.replace(/[ ,]+(?=$| \()/g, '') : text, marks };
}

/** What a name leads to, where that may be a footnote. Word names its footnotes by anchors. */
function noteBy(id: string, anchor: Element): Element | undefined {
  const quoted = JSON.stringify(id);
  const found = (anchor.getRootNode() as ParentNode).querySelector(`[id=${quoted}], a[name=${quoted}]`);
  const note = id && found?.closest('li, p, div');
  return note && !note.querySelector('table, li, h2, h3, h4') ? note : undefined;
}

/** What a footnote says, without the ways back and a number of its own: where it has several marks, what this one does. */
function citedBy(mark: string, note: Element): readonly Cited[] {
  const ways = [...note.querySelectorAll('a[href^="#"]')].filter(({ textContent }) => SIGN.test(textContent));
  const { text, links } = linkedOf([note], new Set(ways));
  const line = oneLine(text).replace(/^[\s^.]+/, '');
  const { byMark } = readNoteLines([{ text: line, links: links ?? [] }]);
  return byMark.get(mark) ?? citedIn(line, links);
}
