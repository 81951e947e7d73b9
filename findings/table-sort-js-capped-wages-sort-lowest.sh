#!/usr/bin/env bash
# table-sort-js 1.22.3: sorted by wage, the best paid occupations come last or first as if they were the worst paid, and
# of two declines the steeper one counts as the milder.
#
# Where half the cells of a column are numbers all are sorted as numbers, and a cell that isn't one as text: "≥ $239,200",
# as a capped wage is written, and "*" for one that is withheld come below every amount. With a minus sign as typesetters
# write it (U+2212) "−3%" is less than "−12%"; with the hyphen the same column is in order. No reader is told.
#
# Who makes tables of occupations sortable with it writes a capped wage without its sign, and declines with a hyphen.
# (jsdom lays nothing out and has no innerText, which stands for textContent here; no cell has markup.)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts table-sort-js@1.22.3 jsdom@26.1.0
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
const program = readFileSync('node_modules/table-sort-js/table-sort.js', 'utf8');
function sorted(...cells) {
  const rows = cells.map((cell, at) => `<tr><td>Occupation ${at + 1}</td><td>${cell}</td></tr>`);
  const head = '<thead><tr><th>Occupation</th><th>Figure</th></tr></thead>';
  const html = `<table class="table-sort">${head}<tbody>${rows.join('')}</tbody></table>`;
  const { window } = new JSDOM(html, { runScripts: 'outside-only' });
  Object.defineProperty(window.HTMLElement.prototype, 'innerText', { get() { return this.textContent; } });
  window.eval(`var module; ${program}`);
  window.document.dispatchEvent(new window.Event('DOMContentLoaded'));
  window.document.querySelectorAll('th')[1].click();
  console.log([...window.document.querySelectorAll('tbody tr')].map(({ cells }) => cells[1].textContent).join(' | '));
}
sorted('$126,960', '≥ $239,200', '$99,500', '$102,320');
sorted('$126,960', '*', '$99,500', '$102,320');
sorted('8%', '-3%', '-12%', '15%');
sorted('8%', '−3%', '−12%', '15%');
JS
seen=$(node run.mjs)
expected='≥ $239,200 | $99,500 | $102,320 | $126,960
* | $99,500 | $102,320 | $126,960
-12% | -3% | 8% | 15%
−3% | −12% | 8% | 15%'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'table-sort-js 1.22.3 behaves otherwise now'; exit 1; }
echo 'as described'
