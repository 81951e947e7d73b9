#!/usr/bin/env bash
# @zazuko/rdf-parser-csvw 0.17.0: metadata that names two signs for missing wages publishes both signs as wages.
#
# CSV on the Web lets `null` of a column be one text or several. Tables of the BLS need several: "#" for a capped wage, "*"
# for one that is withheld. With "#" alone its cell is left out, as it should be. With "#" and "*" neither is: the graph has
# `"#"^^xsd:decimal`, which is no number, and nothing is reported. So a second sign, added to hide more, shows what was
# hidden before.
#
# Who publishes wages as RDF with it has one sign for all missing cells, or takes them out of the file first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts \
  @zazuko/rdf-parser-csvw@0.17.0 @rdfjs/dataset@2.0.3 n3@1.26.0
cat > run.mjs <<'JS'
import { Readable } from 'node:stream';
import rdf from '@rdfjs/dataset';
import CsvwParser from '@zazuko/rdf-parser-csvw';
import { Parser } from 'n3';
const url = 'https://example.edu/wages.csv';
const describe = (signs) => `@prefix csvw: <http://www.w3.org/ns/csvw#>. @prefix xsd: <http://www.w3.org/2001/XMLSchema#>.
[] a csvw:Table; csvw:url <${url}>; csvw:tableSchema [ csvw:aboutUrl "#{code}"; csvw:column (
  [ csvw:name "code"; csvw:title "code" ]
  [ csvw:name "wage"; csvw:title "wage"; csvw:datatype xsd:decimal; csvw:null ${signs} ] ) ].`;
for (const signs of ['"#"', '"#", "*"']) {
  const metadata = rdf.dataset(new Parser().parse(describe(signs)));
  const file = Readable.from(['code,wage\n11-2011,126960\n29-1214,#\n27-2011,*\n']);
  const wages = [];
  for await (const { subject, predicate, object } of new CsvwParser({ baseIRI: url, metadata }).import(file))
    if (predicate.value === `${url}#wage`)
      wages.push(`${subject.value.split('#').at(-1)} ${object.datatype.value.split('#').at(-1)} ${object.value}`);
  console.log(`null ${signs}: ${wages.join(', ')}`);
}
JS
seen=$(node run.mjs)
expected='null "#": 11-2011 decimal 126960, 27-2011 decimal *
null "#", "*": 11-2011 decimal 126960, 29-1214 decimal #, 27-2011 decimal *'
echo "$seen"
[ "$seen" = "$expected" ] || { echo '@zazuko/rdf-parser-csvw 0.17.0 behaves otherwise now'; exit 1; }
echo 'as described'
