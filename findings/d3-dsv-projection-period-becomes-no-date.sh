#!/usr/bin/env bash
# d3-dsv 3.0.2, `autoType`: the period of a projection as the BLS writes it ("2024-34") becomes an invalid date, while
# that of "2001-11" becomes November 2001.
#
# The pattern for ISO 8601 takes four digits, a hyphen and two digits for a month, and hands it to `Date` without asking
# whether there is such a month. The author's words are gone: an invalid date prints as nothing in JSON.
#
# Who reads tables of projections with it names the columns that are text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts d3-dsv@3.0.2
cat > run.mjs <<'JS'
import { autoType, csvParse } from 'd3-dsv';
const rows = csvParse('code,growth,period\n11-2011,6.6,2024-34\n13-1082,5.6,2025-35\n15-1252,1.2,2001-11\n', autoType);
for (const { code, growth, period } of rows) console.log(JSON.stringify([code, growth, period]), String(+period));
JS
seen=$(TZ=UTC node run.mjs)
expected='["11-2011",6.6,null] NaN
["13-1082",5.6,null] NaN
["15-1252",1.2,"2001-11-01T00:00:00.000Z"] 1004572800000'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'd3-dsv 3.0.2 behaves otherwise now'; exit 1; }
echo 'as described'
