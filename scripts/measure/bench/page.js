// Runs in the page: has a contestant do what a workload is, and takes the time. It knows nothing of any of them.
import { longTable, WORKLOADS } from './workloads.js';

const nextFrame = () => new Promise(requestAnimationFrame);
const channel = new MessageChannel();
let awake;
channel.port1.onmessage = () => awake();
const nextTask = () =>
  new Promise((done) => {
    awake = done;
    channel.port2.postMessage(0);
  });

const TIMEOUT = 20_000;
/** Rows of which a virtual table has those in view only; this one is. */
const SURELY_SHOWN = 5;

const contestant = () => window.contestant.default;
const place = () => document.getElementById('place');
const addPlace = () => place().appendChild(document.createElement('div'));
let data;
let mounted = [];

const says = (handle, row, column, rows = data.rows) =>
  contestant().cell(handle, row, column)?.textContent.trim() === String(rows[row][data.columns[column].key]);

/** Whether the first cell and the last are there, as far as all rows are. */
function isDrawn(handle, rows = data.rows) {
  const last = contestant().isVirtual && rows.length > 100 ? SURELY_SHOWN : rows.length - 1;
  return says(handle, last, data.columns.length - 1, rows) && says(handle, 0, 0, rows);
}

/**
 * Milliseconds from a step until what it is to bring is in the page and laid out (`ready`). Two frames later, what the
 * browser does on the screen is in what the processor was asked for, which Node reads from the browser.
 */
async function timed(step, isDone) {
  await nextFrame();
  await nextTask();
  const start = performance.now();
  await step();
  for (let polls = 0; !isDone(); polls++) {
    if (performance.now() - start > TIMEOUT) throw new Error('nothing came');
    await (polls < 20 ? nextTask() : nextFrame());
  }
  void document.body.offsetHeight;
  const ready = performance.now() - start;
  await nextFrame();
  await nextFrame();
  return { ready };
}

/** Compiles and runs a script, without the way from the server. */
export async function evaluate(address) {
  const script = document.createElement('script');
  script.textContent = await (await fetch(address)).text();
  await nextFrame();
  await nextTask();
  const start = performance.now();
  document.head.append(script);
  return performance.now() - start;
}

export async function prepare(workload) {
  data = WORKLOADS[workload]();
  contestant().prepare?.(data);
  await new Promise((done) => setTimeout(done, 60));
  await nextFrame();
  await nextFrame();
}

export const nothing = () =>
  timed(
    () => {},
    () => true,
  );

export function mount(times) {
  const parents = Array.from({ length: times }, addPlace);
  const step = () => void (mounted = parents.map((parent) => contestant().mount(parent, data)));
  return timed(step, () => mounted.every((handle) => isDrawn(handle)));
}

export const setCell = () =>
  timed(
    () => contestant().setCell(mounted[0], 3, data.columns[2].key, 987654),
    () => contestant().cell(mounted[0], 3, 2)?.textContent.trim() === '987654',
  );

export async function replace() {
  data = { ...longTable(data.rows.length, 11), columns: data.columns };
  contestant().prepare?.(data);
  await nextFrame();
  return timed(
    () => contestant().replace(mounted[0], data),
    () => isDrawn(mounted[0]),
  );
}

export function sort() {
  const sorted = [...data.rows].sort((a, b) => a.pay - b.pay);
  return timed(
    () => contestant().sort(mounted[0], 'pay'),
    () => isDrawn(mounted[0], sorted),
  );
}

/** Puts a comparison into the page and takes it away again, so many times. */
export async function cycle(times) {
  for (let time = 0; time < times; time++) {
    const parent = addPlace();
    const handle = contestant().mount(parent, data);
    await nextTask();
    if (time % 10 === 0) await nextFrame();
    await contestant().unmount(handle);
    parent.remove();
  }
  await new Promise((done) => setTimeout(done, 1500)); // timers of libraries have run out by then
}

/** Puts an article into the page as a server writes it, shadow roots and all. */
export async function show(markup) {
  addPlace().setHTMLUnsafe(markup);
  await nextFrame();
  await nextFrame();
}

/** Defines the elements of what is shown, and waits until nothing more is to be done. */
export async function takeOver() {
  contestant().define();
  await document.querySelector('oc-comparison').updateComplete;
  await nextFrame();
  await nextFrame();
}
