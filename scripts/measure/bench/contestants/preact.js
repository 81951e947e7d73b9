// Preact, with rows that are drawn again only when their data are other ones.
import { Component, h, render } from 'preact';
import { cellOf, inOrderOf } from '../markup.js';

class Row extends Component {
  shouldComponentUpdate({ row }) {
    return row !== this.props.row;
  }

  render({ row, columns: [first, ...others] }) {
    const cells = others.map(({ key }) => h('td', null, row[key]));
    return h('tr', null, h('th', { scope: 'row' }, row[first.key]), cells);
  }
}

const Table = ({ columns, rows }) =>
  h(
    'table',
    null,
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        columns.map(({ label }) => h('th', { scope: 'col' }, label)),
      ),
    ),
    h(
      'tbody',
      null,
      rows.map((row) => h(Row, { key: row.id, row, columns })),
    ),
  );

const draw = (handle, data) => {
  handle.data = data;
  render(h(Table, data), handle.parent);
  return handle;
};

export default {
  mount: (parent, data) => draw({ parent }, data),
  cell: ({ parent }, row, column) => cellOf(parent.querySelector('table'), row, column),
  setCell(handle, at, key, value) {
    const rows = handle.data.rows.map((row, each) => (each === at ? { ...row, [key]: value } : row));
    draw(handle, { ...handle.data, rows });
  },
  replace: draw,
  sort: (handle, key) => draw(handle, { ...handle.data, rows: inOrderOf(handle.data.rows, key) }),
  unmount: ({ parent }) => render(null, parent),
};
