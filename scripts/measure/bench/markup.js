// The markup and the style that somebody would write by hand, for the contestants that have none of their own.

export const TABLE_STYLE = `table { width: 100%; border-spacing: 0; font: 14px/1.4 system-ui, sans-serif }
th, td { padding: 6px 8px; border-bottom: 1px solid #ddd; text-align: start; vertical-align: top }
thead th { background: #f4f4f4 }`;

/** For long tables: groups of rows that are laid out when they come into view. Such rows need widths of their own. */
export const LONG_STYLE = `${TABLE_STYLE}
.long, .long :is(thead, tbody) { display: block }
.long tr { display: grid; grid-template-columns: 2fr repeat(7, 1fr) }
.long tbody { content-visibility: auto; contain-intrinsic-size: auto 1600px }`;

const escaped = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The table of a data set as HTML. */
export function tableHtml({ columns, rows }) {
  const [first, ...others] = columns;
  const head = columns.map(({ label }) => `<th scope="col">${escaped(label)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = others.map(({ key }) => `<td>${escaped(row[key])}</td>`);
    return `<tr><th scope="row">${escaped(row[first.key])}</th>${cells.join('')}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** A row to be cloned, and what writes a row of data into a clone. */
export function rowCloner(columns) {
  const template = document.createElement('template');
  template.innerHTML = `<tr><th scope="row"> </th>${'<td> </td>'.repeat(columns.length - 1)}</tr>`;
  const prototype = template.content.firstChild;
  return (row) => {
    const clone = prototype.cloneNode(true);
    writeRow(clone, columns, row);
    return clone;
  };
}

/** Writes what is other than before. */
export function writeRow(row, columns, data) {
  let cell = row.firstChild;
  for (const { key } of columns) {
    const text = String(data[key]);
    if (cell.firstChild.data !== text) cell.firstChild.data = text;
    cell = cell.nextSibling;
  }
}

/** An empty table with its head. */
export function emptyTable(columns) {
  const template = document.createElement('template');
  template.innerHTML = tableHtml({ columns, rows: [] });
  return template.content.firstChild;
}

/** The cell of a row, counted over all groups of rows. */
export function cellOf(table, row, column) {
  let at = row;
  for (const { rows } of table?.tBodies ?? []) {
    if (at < rows.length) return rows[at].cells[column];
    at -= rows.length;
  }
  return undefined;
}

export const inOrderOf = (rows, key) => [...rows].sort((a, b) => a[key] - b[key]);
