#!/usr/bin/env bash
# multi-number-parse 1.1.0: a minus sign becomes a decimal point. A decline of "−3%" is 0.3, the period "2024-34"
# 2024.34.
#
# What stands before or between digits and can't be a separator of thousands is taken for that of the decimals, whichever
# sign it is: U+2212, with which typesetters, and `Intl` in Swedish and Norwegian, write a decline; the hyphen of a SOC
# code; the dollar sign of "$45K", which is 0.45. Only the hyphen before "-3%" is a minus. The same dollar sign makes NaN
# of "$126,960", so that long amounts are refused and short ones wrong.
#
# Who reads growth and pay with it gives it digits, separators and the hyphen only.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts multi-number-parse@1.1.0
cat > run.mjs <<'JS'
import { createRequire } from 'node:module';
const library = createRequire(import.meta.url)('multi-number-parse');
const parse = library.default ?? library;
const decline = new Intl.NumberFormat('sv', { style: 'percent' }).format(-0.03);
for (const text of ['126,960', '$126,960', '$45K', '-3%', '−3%', decline, '2024-34', '11-2011'])
  console.log(text.replace(/\s/g, ' '), '→', parse(text));
JS
seen=$(node run.mjs)
expected='126,960 → 126960
$126,960 → NaN
$45K → 0.45
-3% → -3
−3% → 0.3
−3 % → 0.3
2024-34 → 2024.34
11-2011 → 11.2011'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'multi-number-parse 1.1.0 behaves otherwise now'; exit 1; }
echo 'as described'
