#!/usr/bin/env bash
# words-to-numbers 1.5.1: "forty-five thousand dollars" is 5040 dollars. Any pay in words whose thousands are more
# than one word is far too low, and still looks like a monthly wage.
#
# "Thousand" multiplies only the word right before it, and what stands further left is added: 40 + 5 × 1000. "Sixty
# thousand" is right, so that in one list of occupations round amounts are read and the others aren't; the hyphen
# changes nothing. "Two hundred thirty-nine thousand two hundred" is 9430.
#
# Who reads transcripts or spoken questions about pay with it checks amounts against the words, or asks for figures.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts words-to-numbers@1.5.1
cat > run.mjs <<'JS'
import { createRequire } from 'node:module';
const { wordsToNumbers } = createRequire(import.meta.url)('words-to-numbers');
for (const pay of [
  'sixty thousand dollars',
  'forty-five thousand dollars',
  'forty five thousand dollars',
  'two hundred thirty-nine thousand two hundred dollars',
])
  console.log(pay, '→', wordsToNumbers(pay));
JS
seen=$(node run.mjs)
expected='sixty thousand dollars → 60000 dollars
forty-five thousand dollars → 5040 dollars
forty five thousand dollars → 5040 dollars
two hundred thirty-nine thousand two hundred dollars → 9430 dollars'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'words-to-numbers 1.5.1 behaves otherwise now'; exit 1; }
echo 'as described'
