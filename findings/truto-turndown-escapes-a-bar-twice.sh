#!/usr/bin/env bash
# @truto/turndown-plugin-gfm 1.0.3 with turndown 7.2.4: a bar within a cell is escaped with two backslashes, so that the
# renderer sees an escaped backslash and a bar that ends the cell.
#
# "$206,420 | gross" in one cell of a table of wages becomes two cells, of which the second is beyond the last column and
# dropped by GitHub's Markdown: what the wage is measured as is lost.
#
# Tables of wages have their qualifiers in brackets where they are to go through it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts turndown@7.2.4 @truto/turndown-plugin-gfm@1.0.3 marked@17.0.0
cat > run.mjs <<'JS'
import { marked } from 'marked';
import turndown from 'turndown';
import { gfm } from '@truto/turndown-plugin-gfm';
const service = new turndown();
service.use(gfm);
const table = `<table>
  <thead><tr><th>Occupation</th><th>Median annual wage</th></tr></thead>
  <tbody><tr><td>Chief executives</td><td>$206,420 | gross</td></tr></tbody>
</table>`;
const markdown = service.turndown(table);
console.log(markdown.split('\n').at(-1).replace(/ +/g, ' '));
console.log([...marked.parse(markdown).matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell).join(' / '));
JS
seen=$(node run.mjs)
expected=$(cat <<'TEXT'
| Chief executives | $206,420 \\| gross |
Chief executives / $206,420 \
TEXT
)
echo "$seen"
[ "$seen" = "$expected" ] || { echo '@truto/turndown-plugin-gfm 1.0.3 behaves otherwise now'; exit 1; }
echo 'as described'
