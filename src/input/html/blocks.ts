import { oneLine } from '../figure/one-line.js';
import { superscript } from '../table/note-lines.js';
import type { Linked } from '../table/note-lines.js';
import { WIDTHLESS } from '../figure/text-reader.js';
import { isStacked } from './script-tables.js';
import { isForeign, isUnseen } from './unseen.js';

/** What an author wrote, as a reader would see it from top to bottom. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | ({ readonly kind: 'text' } & Linked)
  | { readonly kind: 'list'; readonly items: readonly Linked[] }
  | { readonly kind: 'table'; readonly table: Element };

/** What our own HTML says of the rest of it. */
const SUMMARY = '.oc-summary';
const BLOCKS =
  'address,article,aside,blockquote,caption,center,dd,details,div,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,summary,table,tbody,td,tfoot,th,thead,tr,ul';
const IS_BLOCK: ReadonlySet<string> = new Set(BLOCKS.split(','));

/** Nodes that are left out. */
export type Left = ReadonlySet<Node>;
const NOTHING: Left = new Set();

/** Text without signs that have no width. */
export const plainText = (text: string): string => text.replace(WIDTHLESS, '');

/** The text of an element as it is seen: lines where blocks and `<br>` end them, marks above the line as such. */
export function textOf(node: Node, left = NOTHING): string {
  if (node.nodeType === 3) return plainText(node.nodeValue!);
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const name = element.localName;
  if (name === 'br') return '\n';
  if (name === 'img') return altOf(element);
  const text = [...element.childNodes]
    .map((each) => (isLeftOut(each) || left.has(each) ? '' : textOf(each, left)))
    .join('');
  if (name === 'sup') return markOf(text.trim());
  return IS_BLOCK.has(name) || name === 'option' ? `\n${text}\n` : text;
}

/** What a picture says instead of words; beside words that say the same it shows what they name. */
function altOf(image: Element): string {
  const alt = oneLine(image.getAttribute('alt') ?? '');
  const around = oneLine(image.closest('td, th, li, p, h1, h2, h3, h4, h5, h6')?.textContent ?? '');
  const [said, words] = [alt.toLowerCase(), around.toLowerCase()];
  return words && (words.includes(said) || said.includes(words)) ? '' : ` ${alt} `;
}

/** A digit above the line is a mark where a line begins with it; in brackets it is one in any case. */
const markOf = (text: string): string => (/^\[(?:\d\d?|[a-h])\]$/.test(text) ? text : superscript(text));

/** Within a cell; a whole table may be hidden because the element shows it. */
const isLeftOut = (node: Node) => node.nodeType === 1 && isUnseen(node as Element);

/** Text that is shown as it stands: of the signs of a keyboard, with single spaces between words. */
const isShownAsItIs = (text: string): boolean => !/[^ -~‘-”–]| {2}|^ | $/.test(text);

/** The text of a cell that has nothing but text in it. */
export const plainCell = (text: string): string => (isShownAsItIs(text) ? text : trimLines(plainText(text)));

/** Text without the white space that HTML doesn't show; its lines stay lines. */
export const trimLines = (text: string): string => (SPACED.test(text) ? trimEach(text) : text.trim());

/** White space that isn't shown as it stands, other than around the text. */
const SPACED = /(?<=\S)(?:[^\S ]|\s\s)\s*(?=\S)/;
const trimEach = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();

/** Text and addresses of one or more nodes that stand in a line. */
export function linkedOf(nodes: readonly Node[], left = NOTHING): Linked {
  const anchors = nodes.flatMap((node) =>
    node.nodeType !== 1
      ? []
      : (node as Element).localName === 'a'
        ? [node as Element]
        : [...(node as Element).querySelectorAll('a')],
  );
  const links = anchors.flatMap((anchor) => {
    const [text, href] = [oneLine(textOf(anchor)), anchor.getAttribute('href')];
    return text && href && !left.has(anchor) ? [{ text, href }] : [];
  });
  return {
    text: trimLines(nodes.map((node) => textOf(node, left)).join('')),
    ...(links.length && { links }),
  };
}

/** What is in an element, block by block. */
export function blocksIn(root: Element): readonly Block[] {
  const blocks: Block[] = [];
  let line: Node[] = [];
  const endLine = () => {
    const linked = linkedOf(line);
    if (linked.text) blocks.push({ kind: 'text', ...linked });
    line = [];
  };
  for (const node of root.childNodes) {
    const element = node.nodeType === 1 ? (node as Element) : undefined;
    if (element && (isForeign(element) || isStacked(element) || element.matches(SUMMARY))) continue;
    if (!element || !(IS_BLOCK.has(element.localName) || element.querySelector(BLOCKS))) {
      line.push(node);
      continue;
    }
    endLine();
    blocks.push(...blocksOf(element));
  }
  endLine();
  return blocks;
}

function blocksOf(element: Element): readonly Block[] {
  const name = element.localName;
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level) return [{ kind: 'heading', level: Number(level), text: oneLine(textOf(element)) }];
  if (name === 'table') return [{ kind: 'table', table: element }];
  if (name === 'ul' || name === 'ol') return [{ kind: 'list', items: itemsOf(element) }];
  return blocksIn(element);
}

/** Items of lists within lists are items. */
function itemsOf(list: Element): readonly Linked[] {
  return [...list.children].flatMap((item) => {
    const inner = [...item.children].filter(({ localName }) => localName === 'ul' || localName === 'ol');
    const own = [...item.childNodes].filter((node) => !inner.includes(node as Element));
    const linked = linkedOf(own);
    return [...(linked.text ? [{ ...linked, text: oneLine(linked.text) }] : []), ...inner.flatMap(itemsOf)];
  });
}
