#!/usr/bin/env bash
# markdown-it-multimd-table 4.2.3 with markdown-it 15.0.3: tables with captions and spans can't be had any more.
#
# The plugin asks markdown-it for `utils.assign`, which version 15 has no more, and throws a TypeError as soon as it is
# used. It names no peer dependency, so that npm installs both without a word. With markdown-it 14 it works: the head
# "Pay" spans two columns, and the caption is a caption. It is what gives Markdown the two rows of heads of official wage tables.
#
# Who needs such tables stays with markdown-it 14, or writes them as HTML.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts \
  markdown-it-multimd-table@4.2.3 fifteen@npm:markdown-it@15.0.3 fourteen@npm:markdown-it@14.1.0
cat > run.mjs <<'JS'
import fifteen from 'fifteen';
import fourteen from 'fourteen';
import tables from 'markdown-it-multimd-table';
const text = '|            | Pay     ||\n| Occupation | Median  | Top     |\n|---|---|---|\n| Clerks | $40,000 | $60,000 |\n[Annual wage]\n';
for (const [name, MarkdownIt] of Object.entries({ fourteen, fifteen })) {
  try {
    const html = new MarkdownIt().use(tables).render(text);
    console.log(name, /<th colspan="2">Pay<\/th>/.test(html), /<caption[^>]*>Annual wage<\/caption>/.test(html));
  } catch (error) {
    console.log(name, String(error));
  }
}
JS
seen=$(node run.mjs)
expected=$(cat <<'TEXT'
fourteen true true
fifteen TypeError: md.utils.assign is not a function
TEXT
)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'markdown-it-multimd-table 4.2.3 behaves otherwise now'; exit 1; }
echo 'as described'
