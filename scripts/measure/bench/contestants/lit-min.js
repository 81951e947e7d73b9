// A Lit element as the first page of its handbook has it: a template for each cell.
import { css, html, LitElement, unsafeCSS } from 'lit';
import { cellOf, inOrderOf, TABLE_STYLE } from '../markup.js';

class LitMin extends LitElement {
  static properties = { data: { attribute: false } };
  static styles = css`
    :host {
      display: block;
    }
    ${unsafeCSS(TABLE_STYLE)}
  `;

  render() {
    const [first, ...others] = this.data.columns;
    const row = (each) =>
      html`<tr>
        <th scope="row">${each[first.key]}</th>
        ${others.map(({ key }) => html`<td>${each[key]}</td>`)}
      </tr>`;
    return html`<table>
      <thead>
        <tr>
          ${this.data.columns.map(({ label }) => html`<th scope="col">${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${this.data.rows.map(row)}
      </tbody>
    </table>`;
  }
}
customElements.define('lit-min', LitMin);

export default {
  mount(parent, data) {
    const element = document.createElement('lit-min');
    element.data = data;
    parent.append(element);
    return element;
  },
  cell: (element, row, column) => cellOf(element.shadowRoot?.querySelector('table'), row, column),
  setCell(element, at, key, value) {
    const rows = element.data.rows.map((row, each) => (each === at ? { ...row, [key]: value } : row));
    element.data = { ...element.data, rows };
  },
  replace: (element, data) => void (element.data = data),
  sort: (element, key) => void (element.data = { ...element.data, rows: inOrderOf(element.data.rows, key) }),
  unmount: (element) => element.remove(),
};
