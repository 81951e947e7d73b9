// A custom element without any library: shadow root, shared style sheet, rows that are cloned.
import { cellOf, emptyTable, inOrderOf, rowCloner, TABLE_STYLE, writeRow } from '../markup.js';

const styles = new CSSStyleSheet();
styles.replaceSync(`:host { display: block } ${TABLE_STYLE}`);

class HandWritten extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [styles];
  }

  get body() {
    return this.table.tBodies[0];
  }

  set data(data) {
    const { columns, rows } = (this.given = data);
    if (this.table) rows.forEach((row, at) => writeRow(this.body.rows[at], columns, row));
    else {
      this.table = emptyTable(columns);
      this.body.append(...rows.map(rowCloner(columns)));
      this.shadowRoot.append(this.table);
    }
  }

  setCell(at, key, value) {
    const { columns, rows } = this.given;
    rows[at][key] = value;
    writeRow(this.body.rows[at], columns, rows[at]);
  }

  sort(key) {
    const { rows } = this.given;
    const drawn = [...this.body.rows];
    this.body.append(...inOrderOf(rows, key).map((row) => drawn[rows.indexOf(row)]));
  }
}
customElements.define('hand-written', HandWritten);

export default {
  mount(parent, data) {
    const element = document.createElement('hand-written');
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
