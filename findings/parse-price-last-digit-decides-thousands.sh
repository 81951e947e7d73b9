#!/usr/bin/env bash
# parse-price 1.1.8: the last digit of a wage decides whether it is read in thousands. "£28,400" is 28400, "£28,407" is
# 28.407.
#
# The last comma or point of a text is taken for that of the decimals, however many digits follow it, unless the text ends
# with a zero. Annual wages of the BLS are rounded to ten dollars and are read right; pay that isn't rounded becomes a
# thousandth of itself, in one column with the others: it sorts below an hourly wage. A cell without a figure ("#", "*",
# "—") is a wage of 0.
#
# Who reads tables of pay with it takes the commas out first, and leaves cells without digits alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts parse-price@1.1.8
cat > run.mjs <<'JS'
import parsePrice from 'parse-price';
for (const text of ['$126,960', '£28,400', '£28,407', '£28,407.00', '#']) console.log(text, '→', parsePrice(text));
JS
seen=$(node run.mjs)
expected='$126,960 → 126960
£28,400 → 28400
£28,407 → 28.407
£28,407.00 → 28407
# → 0'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'parse-price 1.1.8 behaves otherwise now'; exit 1; }
echo 'as described'
