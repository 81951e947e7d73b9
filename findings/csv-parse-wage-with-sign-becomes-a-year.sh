#!/usr/bin/env bash
# csv-parse 7.0.3, option `cast_date`: a wage with its dollar sign becomes a date in the year of that number.
#
# With `cast: true, cast_date: true` every cell that `Date.parse` takes becomes a date, and engines skip what they don't
# know before a number: of "$126960" they keep 126960, which is a year. The wage without a sign in the next line stays a
# number, so one column holds both. Years of experience ("5-8") become a day in May, and the month of a survey
# ("May 2025") its first day.
#
# Who reads tables of wages with it takes `cast` alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts csv-parse@7.0.3
cat > run.mjs <<'JS'
import { parse } from 'csv-parse/sync';
const csv = 'occupation,median annual wage,years\nAdvertising Managers,$126960,5-8\nChief Executives,206420,10 or more\n';
for (const row of parse(csv, { columns: true, cast: true, cast_date: true }))
  for (const [name, value] of Object.entries(row))
    console.log(`${name}: ${value instanceof Date ? `a date in the year ${value.getFullYear()}` : `${typeof value} ${value}`}`);
JS
seen=$(TZ=UTC node run.mjs)
expected='occupation: string Advertising Managers
median annual wage: a date in the year 126960
years: a date in the year 2001
occupation: string Chief Executives
median annual wage: number 206420
years: string 10 or more'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'csv-parse 7.0.3 behaves otherwise now'; exit 1; }
echo 'as described'
