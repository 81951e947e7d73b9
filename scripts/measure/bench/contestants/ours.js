// This package, from the build that the bundler is told of.
import 'occupation-comparison/elements/comparison-table/define.js';
import { toDocument, toOccupation } from '../workloads.js';

const documents = new WeakMap();
const documentOf = (data) => documents.get(data) ?? toDocument(data);
const isLong = ({ columns }) => columns[0].key === 'title';

/** How the columns of the long table are headed. */
const HEADS = {
  title: /^Job title/,
  code: /^Code/,
  pay: /^Median/,
  jobs: /^(?:Jobs|Employ)/,
  growth: /growth/i,
  openings: /openings/i,
  education: /educ/i,
  training: /training/i,
};

/** The columns of the long table, wherever the model has put them. */
function placesOf({ tHead }) {
  const heads = [...tHead.querySelectorAll('[part=column-header]')].map((head) => head.textContent.trim());
  return Object.fromEntries(
    Object.entries(HEADS).map(([key, head]) => [key, heads.findIndex((text) => head.test(text))]),
  );
}

/** A row of figures, counted over all bodies, without the heads of groups. */
function rowOf({ tBodies }, at) {
  let place = at;
  for (const { rows } of tBodies) {
    const heads = rows[0]?.cells[0].colSpan > 1 ? 1 : 0;
    if (place < rows.length - heads) return rows[place + heads];
    place -= rows.length - heads;
  }
  return undefined;
}

/** What a cell says, as the data have it: without the marks, the grouping of numbers, and the number of a fact. */
function plainText(cell, isNumber) {
  const text = (cell.querySelector('[part=figure]') ?? cell).textContent.trim();
  return isNumber ? text.replaceAll('−', '-').replace(/[^\d-]/g, '') : text;
}

export default {
  prepare: (data) => documents.set(data, toDocument(data)),
  mount(parent, data) {
    const element = document.createElement('oc-comparison-table');
    element.data = data;
    element.setAttribute('orientation', isLong(data) ? 'rows' : 'columns');
    element.occupations = documentOf(data);
    parent.append(element);
    return element;
  },
  cell(element, row, column) {
    const table = element.shadowRoot?.querySelector('table');
    if (!table) return undefined;
    const { key, isNumber } = element.data.columns[column];
    element.places ??= placesOf(table);
    const cell = rowOf(table, row)?.cells[isLong(element.data) ? element.places[key] : column];
    return cell && { textContent: plainText(cell, isNumber) };
  },
  setCell(element, at, key, value) {
    const { data } = element;
    const given = documentOf(data);
    data.rows[at] = { ...data.rows[at], [key]: value };
    const occupations = given.occupations.with(at, toOccupation(data.rows[at]));
    documents.set(data, { ...given, occupations });
    element.occupations = documents.get(data);
  },
  replace(element, data) {
    element.data = data;
    element.occupations = documentOf(data);
  },
  sort(element, key) {
    element.data.rows.sort((a, b) => a[key] - b[key]);
    element.sort = { measure: key, direction: 'ascending' };
  },
  unmount: (element) => element.remove(),
};
