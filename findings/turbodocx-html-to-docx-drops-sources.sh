#!/usr/bin/env bash
# @turbodocx/html-to-docx 1.23.1: a table of wages goes into Word without its caption and without its sources, and figures
# in the text are left out of their sentences.
#
# `caption`, `tfoot` and `figcaption`, which say what is measured, when and by whom, are dropped without a word. In a
# paragraph `data`, `time`, `abbr`, `bdi` and `small` go with all that is in them: a sentence loses its wage, its month and
# the occupation. Within a cell the text of such an element is kept, but not of one within another: a wage in
# `<bdi><data>` leaves an empty cell.
#
# Who makes Word files with it writes caption, notes and sources as paragraphs around the table, and takes such elements
# away from around their text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts @turbodocx/html-to-docx@1.23.1 jszip@3.10.1
cat > run.mjs <<'JS'
import convert from '@turbodocx/html-to-docx';
import JSZip from 'jszip';
const sentence = 'half earned more than <data value="126960">$126,960</data> in <time datetime="2025-05">May 2025</time>';
const file = await convert(`<p>Of <bdi>advertising managers</bdi>, ${sentence}.</p>
<figure><table>
  <caption>Annual wage before taxes</caption>
  <tbody>
    <tr><th scope="row">Advertising managers</th><td><data value="126960">$126,960</data></td></tr>
    <tr><th scope="row">File clerks</th><td><bdi><data value="41270">$41,270</data></bdi></td></tr>
  </tbody>
  <tfoot><tr><td colspan="2">Source: survey of May 2025</td></tr></tfoot>
</table><figcaption>Bonuses are not counted.</figcaption></figure>`);
const archive = await JSZip.loadAsync(file);
const document = await archive.file('word/document.xml').async('string');
for (const [paragraph] of document.matchAll(/<w:p>.*?<\/w:p>/gs)) {
  const text = [...paragraph.matchAll(/<w:t[^>]*>(.*?)<\/w:t>/gs)].map((match) => match[1]).join('');
  if (text.trim() !== '') console.log(text.replace(/\s+/g, ' ').trim());
}
JS
seen=$(node run.mjs)
expected=$(cat <<'TEXT'
Of , half earned more thanin .
Advertising managers
$126,960
File clerks
TEXT
)
echo "$seen"
[ "$seen" = "$expected" ] || { echo '@turbodocx/html-to-docx 1.23.1 behaves otherwise now'; exit 1; }
echo 'as described'
