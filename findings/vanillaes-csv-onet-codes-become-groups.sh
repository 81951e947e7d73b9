#!/usr/bin/env bash
# @vanillaes/csv 3.0.8, option `typed`: the O*NET code of an occupation becomes the number of its major group, and an hourly
# wage with its dollar sign becomes NaN.
#
# Any text in which a point follows another character is handed to `parseFloat`: of "15-1252.00" it keeps 15, as it does of
# every computer occupation, so that codes are no keys any more. "$61.04" and words with an abbreviation ("Ph.D. or
# professional degree") become NaN, and so do empty cells. A SOC code without a point stays text.
#
# Who reads files of O*NET with it leaves `typed` out, and turns columns into numbers by their names.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts @vanillaes/csv@3.0.8
cat > run.mjs <<'JS'
import { parse } from '@vanillaes/csv';
const csv = `11-2011,Advertising managers,126960,$61.04,Bachelor's degree
15-1252.00,Software developers,133080,63.98,
15-1221.00,Computer scientists,#,67.69,Ph.D. or professional degree
`;
for (const row of parse(csv, { typed: true })) console.log(row.map((cell) => `${typeof cell} ${cell}`).join(' | '));
JS
seen=$(node run.mjs)
expected=$(cat <<'TEXT'
string 11-2011 | string Advertising managers | number 126960 | number NaN | string Bachelor's degree
number 15 | string Software developers | number 133080 | number 63.98 | number NaN
number 15 | string Computer scientists | string # | number 67.69 | number NaN
TEXT
)
echo "$seen"
[ "$seen" = "$expected" ] || { echo '@vanillaes/csv 3.0.8 behaves otherwise now'; exit 1; }
echo 'as described'
