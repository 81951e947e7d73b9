#!/usr/bin/env bash
# hucre 1.0.0, `fromHtml`: the mark of a footnote becomes the last digit of the figure that it hangs on. Growth of
# "-3<sup>1</sup>" is a decline of 31 percent, 960 openings with mark 2 are 9602.
#
# Text of a cell is joined without regard to `sup`, and the whole is taken for a number where it looks like one; the type
# says number, so that nothing shows that a mark was there. A wage with its dollar sign stays text ("$61.041"). Lines that
# `<br>` divides are joined likewise: "8<br>9" is 89. Spans, captions, codes and periods are read right.
#
# Who reads official tables with it takes marks out first, or has `typeInference` off and marks in brackets.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts hucre@1.0.0
cat > run.mjs <<'JS'
import { fromHtml } from 'hucre';
const { rows } = fromHtml(`<table>
  <tr><th>Occupation</th><th>Growth, 2024–34, percent</th><th>Openings a year</th><th>Mean hourly wage</th></tr>
  <tr><td>File clerks</td><td>-3<sup>1</sup></td><td>960<sup>2</sup></td><td>$61.04<sup>1</sup></td></tr>
  <tr><td>Advertising managers</td><td>8.4</td><td>2,100<sup>(2)</sup></td><td>$61.04</td></tr>
</table>`);
for (const row of rows.slice(1)) console.log(JSON.stringify(row));
JS
seen=$(node run.mjs)
expected=$(cat <<'TEXT'
["File clerks",-31,9602,"$61.041"]
["Advertising managers",8.4,"2,100(2)","$61.04"]
TEXT
)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'hucre 1.0.0 behaves otherwise now'; exit 1; }
echo 'as described'
