#!/usr/bin/env bash
# uDSV 0.7.3, inferred schema: the last of the rows that it looks at decides whether a column of wages is numbers or text. Where
# it is a number, every wage that is capped or withheld ("#", "*") becomes NaN; where it is such a sign, all wages are text.
#
# One file sorted by code and the same file sorted by wage are read with two types. Industries are lost likewise: "31-33",
# manufacturing, is NaN as soon as the last row is "11". Other readers of this kind make text of a column that is mixed, or
# look at more than one row. SOC codes ("11-2011") and periods stay text.
#
# Who reads official tables with it gives the type of each column, or takes the signs out first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts udsv@0.7.3
cat > run.mjs <<'JS'
import { inferSchema, initParser } from 'udsv';
const read = (head, ...lines) => {
  const csv = [head, ...lines, ''].join('\n');
  console.log(initParser(inferSchema(csv)).typedArrs(csv).map(([code, last]) => `${code} ${typeof last} ${last}`).join(', '));
};
const [capped, withheld, known] = ['29-1214,#', '27-2011,*', '11-2011,126960'];
read('code,wage', capped, withheld, known);
read('code,wage', known, withheld, capped);
read('code,industry', '51-1011,31-33', '45-1011,11');
JS
seen=$(node run.mjs)
expected='29-1214 number NaN, 27-2011 number NaN, 11-2011 number 126960
11-2011 string 126960, 27-2011 string *, 29-1214 string #
51-1011 number NaN, 45-1011 number 11'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'uDSV 0.7.3 behaves otherwise now'; exit 1; }
echo 'as described'
