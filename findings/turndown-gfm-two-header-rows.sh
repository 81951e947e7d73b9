#!/usr/bin/env bash
# turndown 7.2.4 with turndown-plugin-gfm 1.0.2: a table with two header rows (the nation and a state under "Median annual
# wage") gets two delimiter rows, and a cell that spans two columns is written as one.
#
# Renderers of GitHub's Markdown take the first delimiter row, whose number of cells isn't that of the rows below: the
# state's wages have no column, and the second header row and its delimiter stand among the occupations.
#
# Tables of wages by place have one header row each where they are to go through it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts turndown@7.2.4 turndown-plugin-gfm@1.0.2
cat > run.mjs <<'JS'
import turndown from 'turndown';
import plugin from 'turndown-plugin-gfm';
const service = new turndown();
service.use(plugin.gfm);
console.log(
  service.turndown(`<table>
  <thead>
    <tr><th>Occupation</th><th colspan="2">Median annual wage</th></tr>
    <tr><th></th><th>United States</th><th>Ohio</th></tr>
  </thead>
  <tbody><tr><td>Chief executives</td><td>$1</td><td>$2</td></tr></tbody>
</table>`),
);
JS
seen=$(node run.mjs)
expected=$(cat <<'TEXT'
| Occupation | Median annual wage |
| --- | --- |
|  | United States | Ohio |
| --- | --- | --- |
| Chief executives | $1 | $2 |
TEXT
)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'turndown-plugin-gfm 1.0.2 behaves otherwise now'; exit 1; }
echo 'as described'
