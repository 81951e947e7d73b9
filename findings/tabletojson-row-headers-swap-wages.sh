#!/usr/bin/env bash
# tabletojson 4.1.15: in a table whose rows begin with `<th scope="row">`, as WCAG asks for (technique H63), wages change
# their occupations.
#
# Every `th` of the table is taken for the head of a column, whichever row it stands in, so that names of occupations
# become keys. Each row then has keys of other rows: what comes out says that advertising managers' wage is that of chief
# executives. The same table with `td` in the first column is read right.
#
# Who scrapes occupational tables with it marks none of its row headers, or takes another reader.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts tabletojson@4.1.15
cat > run.mjs <<'JS'
import { Tabletojson } from 'tabletojson';
const table = (name) => `<table>
  <tr><th>Occupation</th><th>Median annual wage</th></tr>
  <tr>${name('Advertising managers')}<td>$126,960</td></tr>
  <tr>${name('Chief executives')}<td>$206,420</td></tr>
</table>`;
const read = (html) => JSON.stringify(Tabletojson.convert(html)[0]);
console.log(read(table((text) => `<td>${text}</td>`)));
console.log(read(table((text) => `<th scope="row">${text}</th>`)));
JS
seen=$(node run.mjs)
expected=$(cat <<'TEXT'
[{"Occupation":"Advertising managers","Median annual wage":"$126,960"},{"Occupation":"Chief executives","Median annual wage":"$206,420"}]
[{"Chief executives":"$126,960"},{"Chief executives":"$206,420"}]
TEXT
)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'tabletojson 4.1.15 behaves otherwise now'; exit 1; }
echo 'as described'
