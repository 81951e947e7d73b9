#!/usr/bin/env bash
# compromise 14.17.0: "between $45,000 and $60,000" is one amount of money, and "from 45 to 60 thousand dollars" is 60
# dollars.
#
# Of a pay range with "and" the upper end is dropped, and `numbers()` finds a third number between its ends, which is
# 0. "60 thousand dollars" is 60000 to `numbers()`, but 60 to `money()` after "from 45 to"; "$45k" is 45 to both. With
# a hyphen between the ends no amount is found at all. Only "$45,000 to $60,000" is right.
#
# Who takes pay from sentences with it writes ranges with "to", and amounts in digits.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts compromise@14.17.0
cat > run.mjs <<'JS'
import nlp from 'compromise';
for (const text of [
  'Half earn $45,000 to $60,000.',
  'Half earn between $45,000 and $60,000.',
  'Half earn from 45 to 60 thousand dollars.',
  'Half earn about $45k.',
  'Half earn $45,000-$60,000.',
]) {
  const [money, numbers] = [nlp(text).money(), nlp(text).numbers()].map((view) => (view.found ? [view.get()].flat() : []));
  console.log(`${text} money ${JSON.stringify(money)}, numbers ${JSON.stringify(numbers)}`);
}
JS
seen=$(node run.mjs)
expected='Half earn $45,000 to $60,000. money [45000,60000], numbers [45000,60000]
Half earn between $45,000 and $60,000. money [45000], numbers [45000,0,60000]
Half earn from 45 to 60 thousand dollars. money [60], numbers [45,60000]
Half earn about $45k. money [45], numbers [45]
Half earn $45,000-$60,000. money [], numbers []'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'compromise 14.17.0 behaves otherwise now'; exit 1; }
echo 'as described'
