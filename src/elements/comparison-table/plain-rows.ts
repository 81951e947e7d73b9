import { noChange, render } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { ChildPart, DirectiveResult } from 'lit/directive.js';
import { hydrates } from '../shared/controllers/server-markup.js';
import type { Row } from '../../model/table/table.js';

/** A row that is to be drawn. */
export interface RowDrawing {
  readonly row: Row;
  /** What it has in common with others that differ from it in their text and their plain numbers only. */
  readonly shape: string;
  /** What is written into all of its shape besides; in the shape is whether there is any. */
  readonly finish?: ((row: Element) => void) | undefined;
  /** Draws it, or another one of its shape, by Lit. */
  readonly draw: (row: Row) => unknown;
}

/** A row by its shape, to be cloned; more than these are forgotten. */
const prototypes = new Map<string, Element>();
const MOST_PROTOTYPES = 500;

const isBlank = (node: ChildNode | null): node is Text =>
  node?.nodeType === Node.TEXT_NODE && !node.nodeValue!.trim();

/** Draws a row by Lit, and takes from it all that only Lit needs. */
function prototypeOf({ row, shape, finish, draw }: RowDrawing): Element {
  const found = prototypes.get(shape);
  if (found) return found;
  // a text in every place, so that there is one to write into
  const withText = <Part extends { readonly details: readonly string[] }>(part: Part): Part => ({
    ...part,
    text: '-',
    details: part.details.map(() => '-'),
  });
  const fragment = document.createDocumentFragment();
  render(draw({ header: withText(row.header), cells: row.cells.map(withText) }), fragment);
  const nodes = document.createTreeWalker(fragment, NodeFilter.SHOW_COMMENT);
  for (const comment of [...iterate(nodes)]) (comment as Comment).remove();
  fragment.normalize();
  const prototype = fragment.firstElementChild!;
  for (const blank of [...prototype.childNodes].filter(isBlank)) blank.remove();
  // whoever takes the text of a row finds its cells apart
  for (const cell of [...prototype.children].slice(1)) cell.before(' ');
  for (const { firstChild, lastChild } of prototype.children)
    for (const end of [firstChild, lastChild]) if (isBlank(end)) end.remove();
  finish?.(prototype);
  if (prototypes.size >= MOST_PROTOTYPES) prototypes.clear();
  prototypes.set(shape, prototype);
  return prototype;
}

function* iterate(nodes: TreeWalker) {
  while (nodes.nextNode()) yield nodes.currentNode;
}

/** Writes what is other than before. */
function write(node: Node | null, text: string): void {
  const first = node!.firstChild as Text;
  if (first.data !== text) first.data = text;
}

function writeRow(element: Element, { header, cells }: Row, separator: string): void {
  let cell = element.firstElementChild!;
  write(cell.firstElementChild, header.text);
  if (header.details.length)
    write(cell.firstElementChild!.nextElementSibling, `(${header.details.join(separator)})`);
  for (const { text, machineValue, marks, details } of cells) {
    cell = cell.nextElementSibling!;
    let part = cell.firstElementChild!;
    const number = machineValue === undefined ? undefined : String(machineValue);
    if (number !== undefined) {
      const data = part as HTMLDataElement;
      if (data.value !== number) data.value = number;
    }
    write(number === undefined ? part : part.firstElementChild, text);
    for (let each = marks.length; each; each--) part = part.nextElementSibling!;
    for (const detail of details) write((part = part.nextElementSibling!).firstElementChild, detail);
  }
}

/** Rows, and what joins the details of their heads. */
interface Given {
  readonly rows: readonly RowDrawing[];
  readonly separator: string;
}

/** Rows that were drawn by Lit once for each shape, and cloned since. */
class PlainRows extends Directive {
  #drawn: { readonly element: Element; readonly row: Row; readonly shape: string }[] = [];
  readonly #isLits = hydrates();

  /** On a server, and where Lit takes over what a server drew. */
  override render({ rows }: Given): unknown {
    return rows.map(({ row, draw }) => draw(row));
  }

  override update({ parentNode, endNode }: ChildPart, [given]: [Given]) {
    if (this.#isLits) return this.render(given);
    const { rows, separator } = given;
    const before = this.#drawn;
    const added = document.createDocumentFragment();
    this.#drawn = rows.map((drawing, at) => {
      const { row, shape } = drawing;
      const last = before[at];
      if (last?.row === row && last.shape === shape) return last;
      const isSame = last?.shape === shape;
      const element = isSame ? last.element : document.importNode(prototypeOf(drawing), true);
      writeRow(element, row, separator);
      if (!last) added.append(element);
      else if (!isSame) last.element.replaceWith(element);
      return { element, row, shape };
    });
    for (const { element } of before.slice(rows.length)) element.remove();
    parentNode.insertBefore(added, endNode);
    return noChange;
  }
}

/** Draws rows in which nothing listens, and nothing but text differs: by far the most. */
export const plainRows: (given: Given) => DirectiveResult = directive(PlainRows);
