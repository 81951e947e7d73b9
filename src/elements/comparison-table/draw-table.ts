import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderMarks } from '../shared/footnotes.js';
import type { Note } from '../../model/figure/notes.js';
import type { Language } from '../../model/figure/format.js';
import type { Cell, HeadedGroup, Header, Orientation, Row, Table } from '../../model/table/table.js';
import type { TableWords } from '../../model/words/table-words.js';
import type { TableTools } from './table-tools.js';

/** What a table is drawn with. */
interface Drawing {
  readonly language: Language<TableWords>;
  readonly orientation: Orientation;
  /** What readers can do with it, where the page asks for any of that. */
  readonly tools: TableTools | undefined;
  /** Whether a heading above names the occupations. */
  readonly isTitled: boolean;
  /** Notes that a mark was drawn of. */
  readonly met: Set<Note>;
}

/** Draws a table in its box, which scrolls until it is known that it need not. */
export function drawTable(table: Table, given: Omit<Drawing, 'met'>): TemplateResult {
  const drawing: Drawing = { ...given, met: new Set() };
  const { rows, groups } = table;
  const { orientation } = drawing;
  const isFlat = orientation === 'rows' || !groups.length;
  return html`<div></div>
    <div part="region" class="scrolls" role="region" aria-labelledby="caption" tabindex="0">
      <table part="table" id="table" class=${orientation} tabindex="-1">
        ${drawCaption(table, drawing)} ${drawHead(table, drawing)}
        ${
          isFlat
            ? html`<tbody>
                ${rows.map((row) => drawRow(row, drawing))}
              </tbody>`
            : drawGroups(table, drawing)
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

/** Where the corner heads nothing, the place stands in it, and takes no line of its own. */
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
      : html`<td rowspan=${span}>${isInCorner(table, drawing) ? drawPlace(table) : nothing}</td>`);
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
          html`<th part="group-header" scope="colgroup" colspan=${count}>${drawHeader(header, drawing)}</th>`,
      )}
    </tr>
    <tr>
      ${heads}
    </tr>
  </thead>`;
}

/** Rows under the heads of their groups, each in a body of its own. */
function drawGroups({ groups, rows, columns }: Table, drawing: Drawing) {
  let end = 0;
  return groups.map(({ header, count }: HeadedGroup) => {
    const start = end;
    end += count;
    return html`<tbody>
      <tr>
        <th part="group-header" scope="rowgroup" colspan=${columns.length + 1}>
          ${drawHeader(header, drawing)}
        </th>
      </tr>
      ${rows.slice(start, end).map((row) => drawRow(row, drawing))}
    </tbody>`;
  });
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

function drawHeader(header: Header, { language, tools, met }: Drawing) {
  const { text, details } = header;
  // marks keep to the last word before them, and never stand on a line of their own
  const marks = renderMarks(header.marks, language, met);
  const [behindName, behindDetails] = details.length ? [nothing, marks] : [marks];
  const name = tools?.renderName(header, behindName) ?? html`<bdi>${text}${behindName}</bdi>`;
  return details.length
    ? html`${name} <bdi class="qualifiers">(${details.join(language.words.separator)})${behindDetails}</bdi>`
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
