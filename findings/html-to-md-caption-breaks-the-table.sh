#!/usr/bin/env bash
# html-to-md 0.8.8: a table with a caption comes out as Markdown that is no table any more.
#
# `<caption>` is left as it is and put before the line of heads, on that line, which has one cell more than the line of
# dashes then: marked shows a paragraph full of bars. The same table without its caption becomes a table. WCAG's technique
# H39 asks for the caption.
#
# Who publishes occupational tables through it moves the caption to a paragraph before the table first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts html-to-md@0.8.8 marked@16.4.1
cat > run.mjs <<'JS'
import convert from 'html-to-md';
import { marked } from 'marked';
const table = (caption) => `<table>${caption}<thead><tr><th>Occupation</th><th>Median pay</th></tr></thead>
<tbody><tr><td>Clerks</td><td>$40,000</td></tr></tbody></table>`;
for (const caption of ['', '<caption>Annual wage, May 2025</caption>']) {
  const markdown = convert(table(caption));
  console.log(markdown.trim());
  console.log('tables:', marked.parse(markdown).split('<table>').length - 1);
}
JS
seen=$(node run.mjs)
expected=$(cat <<'TEXT'
|Occupation|Median pay|
|---|---|
|Clerks|$40,000|
tables: 1
<caption>Annual wage, May 2025</caption>|Occupation|Median pay|
|---|---|
|Clerks|$40,000|
tables: 0
TEXT
)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'html-to-md 0.8.8 behaves otherwise now'; exit 1; }
echo 'as described'
