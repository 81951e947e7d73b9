#!/usr/bin/env bash
# @nanocollective/get-md 1.7.0: a table whose rows begin with `<th scope="row">` reaches the language model without the
# names of its occupations, and wages stand under "Occupation".
#
# Below the heads only `td` is read. Each row is then one cell short, and filled up with an empty one at its end, so that
# every figure moves one column to the left: a median stands where the name belongs, a 90th percentile where the median
# does. With `td` for the names they are kept. The source in `tfoot` is dropped either way.
#
# Who hands occupational tables to an assistant through it turns row headers into `td` before.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts @nanocollective/get-md@1.7.0
cat > run.mjs <<'JS'
import { convertToMarkdown } from '@nanocollective/get-md';
const table = (name) => `<table>
  <thead><tr><th>Occupation</th><th>Median annual wage</th><th>90th percentile</th></tr></thead>
  <tbody>
    <tr>${name('Advertising managers')}<td>$126,960</td><td>$239,200</td></tr>
    <tr>${name('File clerks')}<td>$41,270</td><td>$60,660</td></tr>
  </tbody>
  <tfoot><tr><td colspan="3">Source: survey of May 2025</td></tr></tfoot>
</table>`;
for (const name of [(text) => `<td>${text}</td>`, (text) => `<th scope="row">${text}</th>`]) {
  const { markdown } = await convertToMarkdown(table(name), { extractContent: false, includeMeta: false });
  console.log(markdown.trim());
}
JS
seen=$(node run.mjs)
expected=$(cat <<'TEXT'
| Occupation | Median annual wage | 90th percentile |
| --- | --- | --- |
| Advertising managers | $126,960 | $239,200 |
| File clerks | $41,270 | $60,660 |
| Occupation | Median annual wage | 90th percentile |
| --- | --- | --- |
| $126,960 | $239,200 |  |
| $41,270 | $60,660 |  |
TEXT
)
echo "$seen"
[ "$seen" = "$expected" ] || { echo '@nanocollective/get-md 1.7.0 behaves otherwise now'; exit 1; }
echo 'as described'
