import type { AuthorDocument, AuthorOccupation } from '../table/author-document.js';
import { isAdvertisement } from './advertisements.js';
import { blocksIn, linkedOf, plainCell, textOf } from './blocks.js';
import type { Block } from './blocks.js';
import { gridCell } from './footnote-cells.js';
import { EMPTY_CELL, readGrid } from '../table/table-to-document.js';
import type { Grid, GridCell } from '../table/table-to-document.js';
import { oneLine } from '../figure/one-line.js';
import { isHeadOnly, wrapperOf } from './script-tables.js';
import { labelIn } from './unseen.js';
import { isNoteLine } from '../table/note-lines.js';
import type { Linked } from '../table/note-lines.js';

/** Wider is nobody's table; a span of millions is an attack. */
const WIDEST = 100;
/** Plurals of people by what they do; another "s" at the end may belong to the title. */
const PLURAL = /(er|or|ant|ent|ist|ian|yst|eer|ive|ect|rk)s$/i;

/**
 * Reads what an author wrote in HTML: a table, the lines of sources under it, headings with paragraphs and lists.
 * @param outside A table that stands elsewhere, and the lines that go with it.
 */
export function readHtml(
  root: Element,
  outside?: { readonly table: Element; readonly lines: readonly Element[] },
): HtmlDocument | undefined {
  const blocks = blocksIn(root);
  const [table, head] = tablesOf(blocks, outside?.table);
  if (!table && !blocks.some(({ kind }) => kind === 'list')) return undefined;
  const texts = blocks.filter((block): block is Block & { kind: 'text' } => block.kind === 'text');
  const notes = texts.filter(({ text }) => table && isNoteLine(text));
  const footnotes = new Set<string>();
  const under = [...(outside?.lines ?? []).map((line) => linkedOf([line])), ...notes];
  const grid = table && withHead(gridOf(table, under, footnotes), head);
  const read = grid && readGrid(grid);
  // the caption of a figure is among its blocks, too
  const isSaid = ({ text }: Linked) => footnotes.has(oneLine(text)) || oneLine(text) === grid?.caption;
  const said = new Set<Block>([...notes, ...texts.filter(isSaid)]);
  const rest = blocks.flatMap((block) =>
    said.has(block) || (block.kind === 'table' && block.table === head)
      ? []
      : block.kind === 'list'
        ? { ...block, items: block.items.filter((item) => !isSaid(item)) }
        : block,
  );
  const at = rest.findIndex((block) => block.kind === 'table' && block.table === table);
  const sections = [
    ...sectionsOf(rest.slice(0, Math.max(0, at)), true),
    ...sectionsOf(rest.slice(at + 1), false),
  ];
  return {
    faults: [],
    ...read,
    document: withSections((read?.document ?? {}) as Mutable, sections),
  };
}

/** The table, and where a script has parted its head from it, that one. */
function tablesOf(blocks: readonly Block[], outside?: Element): readonly (Element | undefined)[] {
  const tables = outside
    ? [...(wrapperOf(outside)?.querySelectorAll('table') ?? [outside])]
    : blocks.flatMap((block) => (block.kind === 'table' ? block.table : []));
  const table = outside ?? tables.find((each) => !isHeadOnly(each)) ?? tables[0];
  return [table, tables.slice(0, tables.indexOf(table!)).findLast(isHeadOnly)];
}

/** A table below the head that was parted from it, unless it has kept one. */
function withHead(grid: Grid, head: Element | undefined): Grid {
  const heads = head ? gridOf(head, []).rows : [];
  const isKept = String(heads[0]?.map(({ text }) => text)) === String(grid.rows[0]?.map(({ text }) => text));
  return isKept ? grid : { ...grid, rows: [...heads, ...grid.rows] };
}

const splitLines = ({ text, links = [] }: Linked): readonly Linked[] =>
  text.split('\n').map((line) => ({ text: line, links }));

/**
 * A table as text, spans expanded.
 * @param footnotes Takes what marks lead to; without it, they are text.
 */
function gridOf(table: Element, under: readonly Linked[], footnotes?: Set<string>): Grid {
  const own = (selector: string) =>
    [...table.querySelectorAll(selector)].filter((each) => each.closest('table') === table);
  const captions = [...own('caption'), ...captionsOf(table)].map((each) => linkedOf([each]));
  const caption = captions.map(({ text }) => oneLine(text)).find((text) => text && !isNoteLine(text));
  const rows: GridCell[][] = [];
  const lines = own('tr').filter((row) => row.childElementCount !== 1 || !isAdvertisement(row));
  lines.forEach((row, at) => {
    const line = (rows[at] ??= []);
    // sisters rather than a list of children, which browsers make anew at each step
    for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
      let column = 0;
      while (line[column]) column++;
      placeCell(
        rows,
        at,
        column,
        cell,
        readCell(cell, at ? (rows[0]?.[column]?.text ?? '') : undefined, footnotes),
      );
    }
  });
  return {
    ...(caption && { caption }),
    ...headingOf(table),
    // where cells above reach into a line, it has holes
    rows: rows
      .slice(0, lines.length)
      .map((row) => (row.includes(undefined!) ? Array.from(row, (cell) => cell ?? EMPTY_CELL) : row)),
    notes: [...captions.filter(({ text }) => isNoteLine(text)), ...under]
      .filter(({ text }) => !footnotes?.has(oneLine(text)))
      .flatMap(splitLines),
  };
}

/** The nearest heading before a table, in whatever boxes the two stand. */
function headingOf(table: Element): Pick<Grid, 'heading'> {
  for (let element: Element | null = table; element && !/^(?:body|html|oc-.*)$/.test(element.localName);) {
    const before: Element | null = element.previousElementSibling;
    if (!before) {
      element = element.parentElement;
      continue;
    }
    const found = /^h[1-6]$/.test(before.localName)
      ? before
      : [...before.querySelectorAll('h1,h2,h3,h4,h5,h6')].at(-1);
    if (found) return { heading: oneLine(textOf(found)) };
    if (before.matches('table') || before.querySelector('table')) return {};
    element = before;
  }
  return {};
}

const captionsOf = (table: Element) =>
  table.parentElement?.localName === 'figure' ? [...table.parentElement.querySelectorAll('figcaption')] : [];

/** Arrows that scripts which sort put behind what heads say. */
const ARROW = /(?<=\S)\s*[▲▼△▽▴▾▵▿↑↓↕⇅⇵⇕⬍]+$/u;

/**
 * Reads a cell.
 * @param header What the head of its column says, where it isn't that head itself.
 * @param footnotes As of `gridOf()`.
 */
function readCell(cell: Element, header: string | undefined, footnotes: Set<string> | undefined): GridCell {
  const read = linkedCell(cell, header, footnotes);
  return cell.localName === 'th'
    ? { ...read, text: read.text.replace(ARROW, ''), isHeader: true }
    : { ...read, isHeader: false };
}

function linkedCell(cell: Element, header: string | undefined, footnotes: Set<string> | undefined): GridCell {
  // most cells are text and nothing else
  if (!cell.firstElementChild) return { text: plainCell(cell.textContent) };
  const label = header === undefined ? undefined : labelIn(cell, header);
  const left = new Set<Node>(label ? [label] : []);
  return footnotes ? gridCell(cell, footnotes, left) : linkedOf([cell], left);
}

/** Puts a cell where it stands, and wherever it spans. */
function placeCell(rows: GridCell[][], at: number, column: number, element: Element, cell: GridCell) {
  if (!element.hasAttributes()) {
    rows[at]![column] = cell;
    return;
  }
  const span = (name: string, most: number) =>
    Math.min(Math.max(1, Number(element.getAttribute(name)) || 1), most);
  const [width, height] = [span('colspan', WIDEST - Math.min(column, WIDEST - 1)), span('rowspan', WIDEST)];
  for (let down = 0; down < height; down++)
    for (let across = 0; across < width; across++) (rows[at + down] ??= [])[column + across] = cell;
}

type Mutable = Record<string, unknown>;
/** What HTML was found to say. */
export interface HtmlDocument extends AuthorDocument {
  readonly document: Mutable & {
    readonly occupations: readonly AuthorOccupation[];
    readonly introduction: readonly string[];
    readonly notes: readonly string[];
  };
}
interface Section {
  readonly heading?: { readonly level: number; readonly text: string };
  readonly texts: string[];
  readonly items: Linked[];
  lead?: string;
  readonly isBefore: boolean;
}

/** Headings with what follows them go to the occupation that they name; text without heading is introduction or remark. */
function withSections(document: Readonly<Mutable>, sections: readonly Section[]): HtmlDocument['document'] {
  const table = (document['occupations'] as AuthorOccupation[] | undefined) ?? [];
  const occupations = [...table];
  const notes = [...((document['notes'] as string[] | undefined) ?? [])];
  const [introduction, responsibilities]: [string[], string[]] = [[], []];
  let title: string | undefined;
  sections.forEach((section, at) => {
    const { heading, items, isBefore } = section;
    const said = [...section.texts, ...items.map(({ text }) => text)];
    const name = heading?.text ?? '';
    const isOver = (sections[at + 1]?.heading?.level ?? 0) > (heading?.level ?? 9);
    const occupation = namedIn(name, table);
    // what stood beneath it is read where its marks are
    if (!said.length && NOTES.test(name)) return;
    // what our own articles say of the table is no remark of the author: it is worked out again
    if (table.length && OURS.test(name) && said.every((text) => SUMMED.test(text))) return;
    if (occupation) (RELATED.test(name) ? relate : describe)(occupation, section);
    else if (!table.length && heading && (items.length || !isOver))
      occupations.push(describe(titled(name), section));
    else if (table.length && heading && !title && isBefore) {
      title = name;
      introduction.push(...said);
    } else if (!table.length || ABOUT_WORK.test(name)) responsibilities.push(...said);
    else (isBefore || heading ? introduction : notes).push(...(name ? [name] : []), ...said);
  });
  return { ...document, ...(title && { title }), occupations, introduction, notes, responsibilities };
}

const OURS = /^(?:in short|related careers)$/i;
/** How paragraphs of our summaries begin, and began in earlier versions. */
const SUMMED =
  /^(?:Half earn|On average, people earn|The pay stated is|The (?:change in the )?number of jobs|Educational requirements|Left out (?:here|of)) /;
const NOTES = /^(?:footnotes|notes|sources|references)$/i;
const RELATED = /^related to /i;
const ABOUT_WORK = /responsib|duties|\bdo\b/i;

function sectionsOf(blocks: readonly Block[], isBefore: boolean): readonly Section[] {
  const sections: Section[] = [];
  for (const block of blocks) {
    const isHeading = block.kind === 'heading';
    if (isHeading || !sections.length)
      sections.push({ texts: [], items: [], isBefore, ...(isHeading && { heading: block }) });
    addTo(sections.at(-1)!, block);
  }
  return sections;
}

function addTo(section: Section, block: Block) {
  if (block.kind === 'text') section.texts.push(oneLine(block.text));
  if (block.kind === 'table')
    section.texts.push(
      ...gridOf(block.table, []).rows.map((row) => [...new Set(row)].map(({ text }) => text).join(' ')),
    );
  if (block.kind !== 'list') return;
  if (section.texts.at(-1)?.endsWith(':')) section.lead = section.texts.pop()!;
  section.items.push(...block.items);
}

/** Adds to an occupation what a section says of it. */
function describe(occupation: AuthorOccupation, { texts, items, lead }: Section): AuthorOccupation {
  const add = (key: string, more: readonly string[]) => {
    if (more.length) occupation[key] = [...((occupation[key] as string[] | undefined) ?? []), ...more];
  };
  add('description', texts);
  add(
    'responsibilities',
    items.map(({ text }) => text),
  );
  if (lead) occupation['lead'] = lead;
  return occupation;
}

/** Adds the careers of a list: "Product Manager: Both lead development", where the name is a link. */
function relate(occupation: AuthorOccupation, section: Section) {
  occupation['related'] = section.items.map(({ text, links: [link] = [] }) =>
    link && text.startsWith(link.text)
      ? { name: link.text, href: link.href, reason: text.slice(link.text.length).replace(/^[: ]+/, '') }
      : text,
  );
  describe(occupation, { ...section, items: [] });
}

const titled = (heading: string): AuthorOccupation => ({
  name: heading.replace(PLURAL, '$1'),
  ...(PLURAL.test(heading) && { plural: heading }),
});

/** The one occupation that a heading names: "Account Manager" is no "Manager". */
function namedIn(heading: string, occupations: readonly AuthorOccupation[]): AuthorOccupation | undefined {
  const names = new Map(
    occupations.map((each) => [String(each['name']).toLowerCase().replace(PLURAL, '$1'), each]),
  );
  const found = [...names.keys()].filter((name) => heading.toLowerCase().includes(name));
  const whole = found.filter((name) => !found.some((other) => other !== name && other.includes(name)));
  return whole.length === 1 ? names.get(whole[0]!) : undefined;
}
