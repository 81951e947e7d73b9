import { html, isServer, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { hydrates } from '../shared/controllers/server-markup.js';
import { renderMarks } from '../shared/footnotes.js';
import { unbroken } from '../shared/unbroken.js';
import type { Note } from '../../model/table/footnote-marks.js';
import type { Language } from '../../model/figure/format.js';
import type { Cell, HeadedGroup, Header, Orientation, Row, Table } from '../../model/table/table.js';
import type { TableWords } from '../../model/words/table-words.js';
import type * as longTable from './long-table.js';
import { plainRows } from './plain-rows.js';
import type { RowDrawing } from './plain-rows.js';
import type { TableTools } from './table-tools.js';

/** What a table is drawn with. */
interface Drawing {
  readonly language: Language<TableWords>;
  readonly orientation: Orientation;
  /** What readers can do with it, where the page asks for any of that. */
  readonly tools: TableTools | undefined;
  /** What draws long tables, where this is one. */
  readonly long: typeof longTable | undefined;
  /** Whether a heading above names the occupations. */
  readonly isTitled: boolean;
  /** All notes, and those that a mark was drawn of. */
  readonly notes: readonly Note[];
  readonly met: Set<Note>;
}

/** Draws a table in its box; as long as nobody measures it, as on a server, the box may have to scroll. */
export function drawTable(table: Table, given: Omit<Drawing, 'notes' | 'met'>): TemplateResult {
  const drawing: Drawing = { ...given, notes: table.notes, met: new Set() };
  const { rows, groups } = table;
  const { orientation } = drawing;
  const isFlat = orientation === 'rows' || !groups.length;
  const isPlain = !rows.some(isLively(drawing));
  const long = isPlain ? drawing.long : undefined;
  return html`<div></div>
    <div
      part="region"
      class=${isServer || hydrates() ? 'scrolls' : ''}
      role="region"
      aria-labelledby="caption"
      tabindex="0"
    >
      <table
        part="table"
        id="table"
        class=${long ? 'rows long' : orientation}
        role=${long ? 'table' : nothing}
        tabindex="-1"
      >
        ${drawCaption(table, drawing)} ${drawHead(table, drawing)}
        ${
          long
            ? long.bodiesOf(rows).map((each) => drawLongBody(each, drawing))
            : isFlat
              ? drawBody(nothing, rows, drawing, isPlain)
              : drawGroups(table, drawing, isPlain)
        }
      </table>
    </div>`;
}

/** In a template of its own: where another part follows, the small template has no end tag, and the part came inside. */
function drawCaption(table: Table, drawing: Drawing) {
  const { caption } = table;
  const seen = isInCorner(table, drawing) ? nothing : drawPlace(table);
  return html`<caption part="caption" id="caption">
    ${isSaidAbove(table, drawing) ? html`<span class="unseen">${caption}</span>${seen}` : html`<span>${caption}</span>`}
  </caption>`;
}

/** Where the heading above says all of the caption but the place. */
const isSaidAbove = ({ isCaptionOwn }: Table, { isTitled }: Drawing): boolean => isTitled && !isCaptionOwn;

/** The place that the caption has said to those who hear it. */
const drawPlace = ({ place }: Table) => (place ? html`<span aria-hidden="true">${place}</span>` : nothing);

/**
 * Where the corner heads nothing, the place is shown in it, and takes no line of its own. The style sheet writes it: the
 * cell itself stays empty, since what stands in it would have to be the head of something.
 */
const isInCorner = (table: Table, drawing: Drawing): boolean =>
  isSaidAbove(table, drawing) && !table.corner && !drawing.tools?.renderCorner('', nothing);

/** Names of columns; where occupations are rows, and measures stand in groups, the heads of these above them. */
function drawHead(table: Table, drawing: Drawing) {
  const { corner, columns, rows, groups } = table;
  const { orientation, tools } = drawing;
  const byRows = orientation === 'rows';
  const hasGroups = byRows && groups.length > 0;
  const span = hasGroups ? 2 : nothing;
  const drawnCorner =
    tools?.renderCorner(corner, span) ??
    (corner
      ? html`<th part="column-header" scope="col" rowspan=${span}>${corner}</th>`
      : html`<td rowspan=${span} data-place=${(isInCorner(table, drawing) && table.place) || nothing}></td>`);
  const heads = columns.map((column, at) => {
    const isNumeric = byRows && rows.some(({ cells }) => cells[at]!.kind === 'number');
    return html`<th
      part="column-header"
      scope="col"
      class=${isNumeric ? 'numeric' : nothing}
      aria-sort=${sortedBy(column, drawing)}
    >
      ${drawHeader(column, drawing)}
    </th>`;
  });
  if (!hasGroups)
    return html`<thead>
      <tr>
        ${drawnCorner}${heads}
      </tr>
    </thead>`;
  return html`<thead>
    <tr>
      ${drawnCorner}${groups.map(
        ({ header, count }) =>
          html`<th part="group-header" scope="colgroup" colspan=${count}>
            ${drawHeader(header, drawing, unbroken)}
          </th>`,
      )}
    </tr>
    <tr>
      ${heads}
    </tr>
  </thead>`;
}

/** Rows under the heads of their groups, each in a body of its own. */
function drawGroups({ groups, rows, columns }: Table, drawing: Drawing, isPlain: boolean) {
  let end = 0;
  return groups.map(({ header, count }: HeadedGroup) => {
    const start = end;
    end += count;
    const head = html`<tr>
      <th part="group-header" scope="rowgroup" colspan=${columns.length + 1}>
        ${drawHeader(header, drawing, unbroken)}
      </th>
    </tr>`;
    return drawBody(head, rows.slice(start, end), drawing, isPlain);
  });
}

/** Whether something listens in a row, or is drawn beside its text. */
const isLively =
  ({ tools }: Drawing) =>
  ({ header, cells }: Row): boolean =>
    Boolean(tools && (tools.renderName(header, nothing) || cells.some(({ bar }) => bar)));

/** In templates of their own: what one of them has drawn, the other could not go on with. */
function drawBody(head: unknown, rows: readonly Row[], drawing: Drawing, isPlain: boolean) {
  if (!isPlain)
    return html`<tbody>
      ${head}${rows.map((row) => drawRow(row, drawing))}
    </tbody>`;
  return html`<tbody>
    ${head}${plainRows({ rows: rows.map((row) => rowDrawing(row, drawing)), separator: drawing.language.words.separator })}
  </tbody>`;
}

const drawLongBody = (rows: readonly Row[], drawing: Drawing) =>
  html`<tbody role="rowgroup">
    ${plainRows({ rows: rows.map((row) => longDrawing(row, drawing)), separator: drawing.language.words.separator })}
  </tbody>`;

/** As long as a table has the same notes, each of its rows has the same marks. */
const longDrawing = (row: Row, drawing: Drawing): RowDrawing =>
  drawing.long!.knownDrawing(row, [drawing.notes, drawing.language, drawing.tools], () =>
    rowDrawing(row, drawing, drawing.long!.setRoles),
  );

/** What a row is like but for its text, and how it is drawn: its marks, too, as they are met now. */
function rowDrawing(row: Row, drawing: Drawing, finish?: RowDrawing['finish']): RowDrawing {
  const { language } = drawing;
  let { met } = drawing;
  const marked = [row.header, ...row.cells].flatMap(({ marks }) => marks);
  if (marked.some((note) => !met.has(note))) met = new Set(met);
  const sorted = sortedBy(row.header, drawing);
  let shape = `${finish ? 'long' : ''} ${sorted === nothing ? '' : String(sorted)}`;
  if (marked.length) shape += `${language.locale} ${language.words.note}`;
  for (const part of [row.header, ...row.cells]) {
    const { kind: cell = '', machineValue } = part as Partial<Cell>;
    shape += `|${cell}${part.isMinor ? 'm' : ''}${machineValue === undefined ? '' : '#'}${part.details.length}`;
    for (const note of part.marks) {
      shape += `,${note.number} ${note.mark}${drawing.met.has(note) ? '' : '!'}`;
      drawing.met.add(note);
    }
  }
  return { row, shape, finish, draw: (each) => drawRow(each, { ...drawing, met: new Set(met) }) };
}

function drawRow({ header, cells }: Row, drawing: Drawing) {
  return html`<tr class=${header.isMinor ? 'minor' : nothing}>
    <th part="row-header" scope="row" aria-sort=${sortedBy(header, drawing)}>
      ${drawHeader(header, drawing)}
    </th>
    ${cells.map((cell) => drawCell(cell, drawing))}
  </tr>`;
}

const sortedBy = (header: Header, { tools }: Drawing): unknown => tools?.sortedBy(header) ?? nothing;

/** @param drawText How its qualifiers are drawn; those of rows, which are cloned, are one text. */
function drawHeader(
  header: Header,
  { language, tools, met }: Drawing,
  drawText: (text: string) => unknown = String,
) {
  const { text, details } = header;
  // marks keep to the last word before them, and never stand on a line of their own
  const marks = renderMarks(header.marks, language, met);
  const [behindName, behindDetails] = details.length ? [nothing, marks] : [marks];
  const name = tools?.renderName(header, behindName) ?? html`<bdi>${text}${behindName}</bdi>`;
  return details.length
    ? html`${name}
        <bdi class="qualifiers"
          >${drawText(`(${details.join(language.words.separator)})`)}${behindDetails}</bdi
        >`
    : name;
}

function drawCell(cell: Cell, { language, tools, met }: Drawing) {
  const { text, machineValue, kind, details, marks, isMinor } = cell;
  const figure = html`<bdi part="figure" class=${isMinor ? `${kind} minor` : kind}>${text}</bdi>`;
  return html`<td part="cell" class=${kind === 'number' ? 'numeric' : nothing}>
    ${machineValue === undefined ? figure : html`<data value=${machineValue}>${figure}</data>`}${renderMarks(marks, language, met)}
    ${tools?.renderBar(cell)}${details.map((detail) => html`<div part="detail" class="muted"><bdi>${detail}</bdi></div>`)}
  </td>`;
}
