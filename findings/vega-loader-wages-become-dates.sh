#!/usr/bin/env bash
# vega-loader 5.1.3, `parse: 'auto'`: one dollar sign makes a whole column of wages points in time.
#
# The type of a column is the first that fits all of its cells: boolean, integer, number, date, string. A single "$126960"
# is no number, but `Date.parse` takes it for a year, and the plain numbers beside it as well: the column is of dates, and
# each wage becomes the milliseconds from 1970 to the year of that number. Nothing is said, and a chart of it draws.
#
# Who draws wages with Vega names the type (`parse: { wage: 'number' }`) and leaves signs out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts vega-loader@5.1.3
cat > run.mjs <<'JS'
import { inferType, read } from 'vega-loader';
const csv = (first) => `occupation,wage\nAdvertising Managers,${first}\nChief Executives,206420\n`;
for (const first of ['126960', '$126960']) {
  const rows = read(csv(first), { type: 'csv', parse: 'auto' });
  console.log(first, inferType([first, '206420']), rows.map(({ wage }) => wage).join(' and '));
}
JS
seen=$(TZ=UTC node run.mjs)
expected='126960 integer 126960 and 206420
$126960 date 3944303424000000 and 6451818825600000'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'vega-loader 5.1.3 behaves otherwise now'; exit 1; }
echo 'as described'
