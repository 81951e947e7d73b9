// Tabulator, which has only those rows in the page that are in view.
import { FormatModule, InteractionModule, SortModule, Tabulator } from 'tabulator-tables';

Tabulator.registerModule([FormatModule, InteractionModule, SortModule]);

const copies = (rows) => rows.map((row) => ({ ...row }));

export default {
  isVirtual: true,
  mount(parent, { columns, rows }) {
    const table = new Tabulator(parent, {
      data: copies(rows),
      index: 'id',
      height: rows.length > 100 && '600px',
      layout: 'fitColumns',
      columns: columns.map(({ key, label, isNumber }) => ({
        field: key,
        title: label,
        sorter: isNumber ? 'number' : 'string',
      })),
    });
    return { parent, table, rows, isBuilt: new Promise((done) => table.on('tableBuilt', done)) };
  },
  cell: ({ parent }, row, column) =>
    parent.querySelectorAll('.tabulator-row')[row]?.querySelectorAll('.tabulator-cell')[column],
  setCell: ({ table, rows }, row, key, value) => void table.getRow(rows[row].id).update({ [key]: value }),
  replace: ({ table }, { rows }) => void table.replaceData(copies(rows)),
  sort: ({ table }, key) => table.setSort(key, 'asc'),
  async unmount({ table, isBuilt }) {
    await isBuilt;
    table.destroy();
  },
};
