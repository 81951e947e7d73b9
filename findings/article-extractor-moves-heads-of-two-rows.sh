#!/usr/bin/env bash
# @extractus/article-extractor 9.0.1: what a reading list keeps of a wage table says that names of occupations are medians.
#
# Of a table it keeps neither `caption` nor `rowspan` and `colspan`. Where "Occupation" spans two rows of heads and "Pay"
# spans "Median" and "90th percentile", the second row slides to the left: "Median" comes to stand over the names and
# "90th percentile" over the medians. The caption, which said what is measured and when, is gone with its text.
#
# Who wants a table to survive it repeats in one row of heads all that a column needs, and says the caption in a
# paragraph as well.
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
<tbody><tr><th scope="row">Clerks</th><td>$40,000</td><td>$60,000</td></tr></tbody></table>
${prose}</article></body></html>`;
const { content } = await extractFromHtml(page, 'https://example.edu/two-jobs');
console.log(/<table>.*<\/table>/s.exec(content)[0].replace(/>\s+</g, '><').replaceAll('</tr>', '</tr>\n'));
JS
seen=$(node run.mjs)
expected=$(cat <<'TEXT'
<table><thead><tr><th>Occupation</th><th>Pay</th></tr>
<tr><th>Median</th><th>90th percentile</th></tr>
</thead><tbody><tr><th>Clerks</th><td>$40,000</td><td>$60,000</td></tr>
</tbody></table>
TEXT
)
echo "$seen"
[ "$seen" = "$expected" ] || { echo '@extractus/article-extractor 9.0.1 behaves otherwise now'; exit 1; }
echo 'as described'
