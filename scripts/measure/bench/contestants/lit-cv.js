// The most that a Lit element can do: rows are cloned, and those of long tables are laid out when they come into view.
import { css, LitElement, unsafeCSS } from 'lit';
import { cellOf, emptyTable, inOrderOf, LONG_STYLE, rowCloner, writeRow } from '../markup.js';

const GROUP = 50;

class LitCv extends LitElement {
  static properties = { data: { attribute: false } };
  static styles = css`
    :host {
      display: block;
      content-visibility: auto;
      contain-intrinsic-size: auto 320px;
    }
    ${unsafeCSS(LONG_STYLE)}
  `;

  get drawn() {
    return [...this.table.tBodies].flatMap((body) => [...body.rows]);
  }

  update(changed) {
    super.update(changed);
    const { columns, rows } = this.data;
    if (this.table) {
      this.drawn.forEach((row, at) => writeRow(row, columns, rows[at]));
      return;
    }
    const table = (this.table = emptyTable(columns));
    const isLong = rows.length > 2 * GROUP;
    this.style.contentVisibility = isLong ? 'visible' : '';
    if (isLong) {
      table.className = 'long';
      table.setAttribute('role', 'table');
    }
    const clone = rowCloner(columns);
    for (let start = 0; start < rows.length; start += isLong ? GROUP : rows.length) {
      const body = start ? table.createTBody() : table.tBodies[0];
      if (isLong) body.setAttribute('role', 'rowgroup');
      body.append(...rows.slice(start, isLong ? start + GROUP : undefined).map(clone));
    }
    this.renderRoot.append(table);
  }

  setCell(at, key, value) {
    const { columns, rows } = this.data;
    rows[at][key] = value;
    writeRow(this.drawn[at], columns, rows[at]);
  }

  sort(key) {
    const { drawn } = this;
    const { rows } = this.data;
    const places = new Map(rows.map((row, at) => [row, at]));
    const sorted = inOrderOf(rows, key).map((row) => drawn[places.get(row)]);
    [...this.table.tBodies].forEach((body, at) => body.append(...sorted.slice(at * GROUP, (at + 1) * GROUP)));
  }
}
customElements.define('lit-cv', LitCv);

export default {
  mount(parent, data) {
    const element = document.createElement('lit-cv');
    element.data = data;
    parent.append(element);
    return element;
  },
  cell: ({ table }, row, column) => cellOf(table, row, column),
  setCell: (element, row, key, value) => element.setCell(row, key, value),
  replace: (element, data) => void (element.data = data),
  sort: (element, key) => element.sort(key),
  unmount: (element) => element.remove(),
};
