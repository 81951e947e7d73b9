// Sorts a table of 1,000 rows: the element by its property, and beside it the same table, sorted and appended by hand.
// By turns in one run, layout included, so that a busy machine slows both.
//   npm run build && node scripts/measure/bench-sort.mjs
// Ends with 1 when the median of the element is more than 1.3 times that of the other.
/* global customElements, document */
import { runInChromium } from './chromium.mjs';

const ROWS = 1000;
const ROUNDS = 15;
const MOST = 1.3;

/** Runs in the page. */
async function measure(rows, rounds) {
  const occupations = Array.from({ length: rows }, (_, at) => ({
    name: `Occupation ${at}`,
    education: ['High school diploma', 'Bachelor’s degree', 'Master’s degree'][at % 3],
    pay: { median: 20000 + ((at * 7919) % 90001), year: 2024, source: 'A' },
    growth: { percent: ((at * 31) % 40) - 10, from: 2023, to: 2033, source: 'B' },
  }));
  await customElements.whenDefined('oc-comparison-table');
  const element = document.createElement('oc-comparison-table');
  element.setAttribute('sortable', '');
  element.occupations = occupations;
  document.body.append(element);
  await element.updateComplete;
  const root = element.shadowRoot;
  // the same table without the element, under the same styles
  const host = document.body.appendChild(document.createElement('div'));
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = root.adoptedStyleSheets;
  shadow.append(root.firstElementChild.cloneNode(true));
  const body = shadow.querySelector('tbody');
  const layout = (table) => table.getBoundingClientRect().height;
  const byHand = (sign) => {
    const keyed = [...body.rows].map((row) => [Number(row.cells[2].querySelector('data').value), row]);
    keyed.sort(([a], [b]) => sign * (a - b));
    body.append(...keyed.map(([, row]) => row));
    layout(body);
  };
  const byElement = async (direction) => {
    element.sort = { measure: 'pay', direction };
    await element.updateComplete;
    layout(root.querySelector('tbody'));
  };
  const time = async (task) => {
    const started = performance.now();
    await task();
    return performance.now() - started;
  };
  const times = { element: [], hand: [] };
  for (let round = 0; round < rounds; round++) {
    const up = round % 2 === 0;
    times.hand.push(await time(() => byHand(up ? 1 : -1)));
    times.element.push(await time(() => byElement(up ? 'ascending' : 'descending')));
  }
  const order = (table) => [...table.rows].map((row) => row.cells[2].querySelector('data').value).join();
  return { times, isSame: order(body) === order(root.querySelector('tbody')) };
}

const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];

const { times, isSame } = await runInChromium(measure, ROWS, ROUNDS);
const [own, hand] = [median(times.element), median(times.hand)];
const ratio = own / hand;
console.log(
  `${ROWS} rows: element ${own.toFixed(1)} ms, by hand ${hand.toFixed(1)} ms, ratio ${ratio.toFixed(2)}`,
);
if (!isSame) console.error('The two are not in the same order.');
if (!isSame || ratio > MOST) process.exitCode = 1;
