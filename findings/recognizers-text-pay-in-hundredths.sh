#!/usr/bin/env bash
# @microsoft/recognizers-text-number-with-unit 1.3.1: "NOK 560,000" is 5,600 Norwegian kroner. Pay is read as a hundredth
# of itself where one of several currencies stands before the amount.
#
# After the amount ("560,000 NOK") the same currency is read right, and so are "$126,960" and "€42,000". "Rs 650000" and
# "CHF 85,000" lose two digits like the kroner. Nothing tells them from those that are right: text and unit are as they
# should be.
#
# Who takes pay from text with it has the code or the sign behind the amount, or reads number and currency apart.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts @microsoft/recognizers-text-number-with-unit@1.3.1
cat > run.mjs <<'JS'
import { createRequire } from 'node:module';
const { recognizeCurrency } = createRequire(import.meta.url)('@microsoft/recognizers-text-number-with-unit');
for (const pay of ['$126,960', '€42,000', '560,000 NOK', 'NOK 560,000', 'DKK 31,500', 'CHF 85,000', 'Rs 650000']) {
  const [{ resolution }] = recognizeCurrency(`The median is ${pay}.`, 'en-us');
  console.log(pay, '→', resolution.value, resolution.unit);
}
JS
seen=$(node run.mjs)
expected=$(cat <<'TEXT'
$126,960 → 126960 Dollar
€42,000 → 42000 Euro
560,000 NOK → 560000 Norwegian krone
NOK 560,000 → 5600 Norwegian krone
DKK 31,500 → 315 Danish krone
CHF 85,000 → 850 Swiss franc
Rs 650000 → 6500 Rupee
TEXT
)
echo "$seen"
[ "$seen" = "$expected" ] || { echo '@microsoft/recognizers-text-number-with-unit 1.3.1 behaves otherwise now'; exit 1; }
echo 'as described'
