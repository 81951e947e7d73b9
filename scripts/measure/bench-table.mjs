// Reads and draws an HTML table of 1,000 rows, and beside it the same data by JSON.parse() and the property. In pairs, by
// turns in one run, layout included, so that a busy machine slows both.
//   npm run build && node scripts/measure/bench-table.mjs
// Ends with 1 when the table takes 4 times as long or longer, in the middle of all pairs.
/* global customElements, document */
import { runInChromium } from './chromium.mjs';

const ROWS = 1000;
const PAIRS = 15;
const MOST = 4;

/** Runs in the page: the milliseconds of each pair, and whether both drew the same. */
async function measure(rows, pairs) {
  const occupations = Array.from({ length: rows }, (_, at) => ({
    name: `Occupation ${at} of all`,
    education: ['High school diploma', 'Bachelor’s degree', 'Master’s degree'][at % 3],
    pay: { median: 20000 + ((at * 7919) % 90001), year: 2024, source: 'Payscale' },
    growth: {
      percent: ((at * 31) % 40) - 10,
      from: 2023,
      to: 2033,
      source: 'U.S. Bureau of Labor Statistics',
    },
  }));
  const json = JSON.stringify(occupations);
  const lines = occupations.map(
    ({ name, education, pay, growth }) =>
      `<tr><td>${name}</td><td>${education}</td><td>$${pay.median.toLocaleString('en')}</td><td>${growth.percent}%</td></tr>`,
  );
  const template = document.createElement('template');
  template.innerHTML = `<table>
    <tr><th>Job title</th><th>Education</th><th>Median salary (2024)*</th><th>Job growth (2023-2033)**</th></tr>
    ${lines.join('\n')}</table>
    <p>Sources: *Payscale, **U.S. Bureau of Labor Statistics</p>`;
  await customElements.whenDefined('oc-comparison-table');

  /** Draws a table in a new element, and hands over what it took and what it says. */
  const draw = async (content, give) => {
    const element = document.createElement('oc-comparison-table');
    if (content) element.append(content);
    const started = performance.now();
    give(element);
    document.body.append(element);
    await element.updateComplete;
    const root = element.shadowRoot;
    root.firstElementChild.getBoundingClientRect();
    const time = performance.now() - started;
    const text = [...root.querySelectorAll('tr')].map((row) => row.textContent).join('\n');
    element.remove();
    return { time, text };
  };
  const byTable = () => draw(template.content.cloneNode(true), () => {});
  const byJson = () => draw(undefined, (element) => (element.occupations = JSON.parse(json)));

  const taken = [];
  let isSame = (await byTable()).text === (await byJson()).text; // readers are loaded by now
  for (let pair = 0; pair < pairs; pair++) {
    const [first, second] = pair % 2 ? [byJson, byTable] : [byTable, byJson];
    const [a, b] = [await first(), await second()];
    isSame &&= a.text === b.text;
    taken.push(pair % 2 ? { table: b.time, json: a.time } : { table: a.time, json: b.time });
  }
  return { taken, isSame };
}

const inOrder = (numbers) => [...numbers].sort((a, b) => a - b);
const at = (numbers, share) => inOrder(numbers)[Math.floor(share * (numbers.length - 1))];

const { taken, isSame } = await runInChromium(measure, ROWS, PAIRS);
const ratios = taken.map(({ table, json }) => table / json);
const middle = (key) =>
  at(
    taken.map((each) => each[key]),
    0.5,
  ).toFixed(0);
const [least, low, ratio, high, most] = [0, 0.25, 0.5, 0.75, 1].map((share) => at(ratios, share));
console.log(`${ROWS} rows, ${PAIRS} pairs: table ${middle('table')} ms, JSON ${middle('json')} ms`);
console.log(
  `ratio ${ratio.toFixed(2)}; half of all pairs from ${low.toFixed(2)} to ${high.toFixed(2)}, all from ${least.toFixed(2)} to ${most.toFixed(2)}`,
);
if (!isSame) console.error('The two tables do not say the same.');
if (!isSame || ratio >= MOST) process.exitCode = 1;
