#!/usr/bin/env bash
# numeral 2.0.6: a pay range is read as minus four and a half billion, and "$45K" as forty-five dollars.
#
# All digits of a text are joined to one number, and a dash anywhere makes it negative: "$45,000 - $60,000" is
# -4500060000. "k" counts a thousand, "K", which job advertisements write, counts nothing. Neither is refused; only text
# without digits gives null.
#
# Who reads pay with it splits ranges first, and writes the scale in small letters.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts numeral@2.0.6
cat > run.mjs <<'JS'
import numeral from 'numeral';
for (const text of ['$45,000', '$45,000 - $60,000', '$45k', '$45K', 'not published'])
  console.log(text, '→', numeral(text).value());
JS
seen=$(node run.mjs)
expected=$(cat <<'TEXT'
$45,000 → 45000
$45,000 - $60,000 → -4500060000
$45k → 45000
$45K → 45
not published → null
TEXT
)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'numeral 2.0.6 behaves otherwise now'; exit 1; }
echo 'as described'
