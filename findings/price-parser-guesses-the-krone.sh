#!/usr/bin/env bash
# price-parser 3.4.0: pay in "kr" is Swedish whoever writes it, a salary in lakh loses its five zeros, and "A$" is nothing.
#
# Denmark, Norway, Iceland and Sweden all write "kr"; it is said to be SEK. "Rs 6.5 lakh" is 650,000 rupees, and is read
# as 6.5 rupees; the grouping that India writes ("₹6,50,000") and Australia's "A$" are no price at all, while Canada's
# "CA$" is.
#
# Who reads pay with it gives the currency beside the amount, and writes amounts out in full, grouped by thousands.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts price-parser@3.4.0
cat > run.mjs <<'JS'
import { createRequire } from 'node:module';
const { parseFirst } = createRequire(import.meta.url)('price-parser');
for (const text of ['CA$54,000', 'A$85,000', '25 000 kr', 'Rs 650000', 'Rs 6.5 lakh', '₹6,50,000']) {
  const price = parseFirst(text);
  console.log(text, '→', price && `${price.floatValue} ${price.currencyCode}`);
}
JS
seen=$(node run.mjs)
expected=$(cat <<'TEXT'
CA$54,000 → 54000 cad
A$85,000 → null
25 000 kr → 25000 sek
Rs 650000 → 650000 inr
Rs 6.5 lakh → 6.5 inr
₹6,50,000 → null
TEXT
)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'price-parser 3.4.0 behaves otherwise now'; exit 1; }
echo 'as described'
