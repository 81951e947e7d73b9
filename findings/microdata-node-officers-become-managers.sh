#!/usr/bin/env bash
# microdata-node 2.0.0: officers of the armed forces become managers. The ISCO code in `<data value="01">` is the
# number 1.
#
# ISCO-08 counts the armed forces as group 0, so that all of their codes begin with a zero, and the length of a code
# says its level: "01" are commissioned officers, "1" managers, "02" non-commissioned officers, "2" professionals.
# Whatever is a number in `<data>` becomes one, the zero gone; "011" is then 11, which is "Chief executives, senior
# officials and legislators". In HTML the value of `<data>` is text. SOC codes with their hyphen, and what stands in
# `<meta content>`, stay text.
#
# Who marks up occupations by ISCO for it writes codes in `<meta content>`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts microdata-node@2.0.0
cat > run.mjs <<'JS'
import { createRequire } from 'node:module';
const { toJson } = createRequire(import.meta.url)('microdata-node');
const occupation = (inner) => `<div itemscope itemtype="https://schema.org/Occupation">${inner}</div>`;
const page = ['01', '02', '011', '11-2011']
  .flatMap((code) => [`<data itemprop="occupationalCategory" value="${code}"></data>`, `<meta itemprop="occupationalCategory" content="${code}">`])
  .map(occupation);
for (const { properties } of toJson(page.join(''), { base: 'https://example.edu/' }).items)
  console.log(JSON.stringify(properties.occupationalCategory[0]));
JS
seen=$(node run.mjs | paste -sd ' ')
expected='1 "01" 2 "02" 11 "011" "11-2011" "11-2011"'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'microdata-node 2.0.0 behaves otherwise now'; exit 1; }
echo 'as described'
