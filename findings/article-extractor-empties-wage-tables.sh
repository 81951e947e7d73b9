#!/usr/bin/env bash
# @extractus/article-extractor 9.0.1: what a reading list keeps of a wage table has empty cells, and heads over other
# columns.
#
# An element that isn't on its list goes with all that is in it: `data`, which holds a wage and its plain number, `bdi`,
# which keeps names of either direction apart, `caption`, which says what is measured and when. `rowspan` and `colspan`
# go as well: where "Occupation" spans two rows of heads and "Pay" spans "Median" and "90th percentile", "Median" comes
# to stand over the names and "90th percentile" over the medians.
#
# Who reads pages with it names those elements in `allowedTags` and the spans in `allowedAttributes`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts @extractus/article-extractor@9.0.1
cat > run.mjs <<'JS'
import { extractFromHtml } from '@extractus/article-extractor';
const prose = `<p>${'A manager of programs keeps several projects moving toward one goal. '.repeat(20)}</p>`;
const page = `<!doctype html><html lang="en"><head><title>Two jobs compared</title></head><body><article>
<h1>Two jobs compared</h1>${prose}
<table><caption>Annual wage, May 2025</caption>
<thead><tr><th rowspan="2" scope="col">Occupation</th><th colspan="2" scope="colgroup">Pay</th></tr>
<tr><th scope="col">Median</th><th scope="col">90th percentile</th></tr></thead>
<tbody><tr><th scope="row"><bdi>Clerks</bdi></th><td><data value="40000">$40,000</data></td><td>$60,000</td></tr></tbody></table>
${prose}</article></body></html>`;
const { content } = await extractFromHtml(page, 'https://example.edu/two-jobs');
console.log(/<table>.*<\/table>/s.exec(content)[0].replace(/>\s+</g, '><').replaceAll('</tr>', '</tr>\n'));
JS
seen=$(node run.mjs)
expected=$(cat <<'TEXT'
<table><thead><tr><th>Occupation</th><th>Pay</th></tr>
<tr><th>Median</th><th>90th percentile</th></tr>
</thead><tbody><tr><th></th><td></td><td>$60,000</td></tr>
</tbody></table>
TEXT
)
echo "$seen"
[ "$seen" = "$expected" ] || { echo '@extractus/article-extractor 9.0.1 behaves otherwise now'; exit 1; }
echo 'as described'
