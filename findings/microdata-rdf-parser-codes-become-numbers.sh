#!/usr/bin/env bash
# microdata-rdf-streaming-parser 3.0.0: the code of an occupation in `<data value="11-2011">` becomes an integer in RDF, and
# the O*NET code of the same occupation ("11-2011.00") a double.
#
# A value is typed by `parseInt` and `parseFloat`, which stop at the first character that they can't use: "11" of the code
# is enough. "11-2011" isn't how XML Schema writes an integer, so that the literal has no value. Years of experience ("5-8")
# and periods go the same way. Microdata to RDF types only a value that is a number as a whole; "126960" is right.
#
# Who writes occupations as microdata for it puts codes and periods into `<meta content>` or text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts microdata-rdf-streaming-parser@3.0.0
cat > run.mjs <<'JS'
import { MicrodataRdfParser } from 'microdata-rdf-streaming-parser';
const parser = new MicrodataRdfParser({ baseIRI: 'https://example.edu/' });
parser.on('data', ({ predicate, object }) => {
  if (object.termType !== 'Literal') return;
  console.log(predicate.value.split('/').at(-1), object.value, object.datatype.value.split('#').at(-1));
});
parser.end(`<div itemscope itemtype="https://schema.org/Occupation">
  <data itemprop="occupationalCategory" value="11-2011">SOC 11-2011</data>
  <data itemprop="occupationalCategory" value="11-2011.00">O*NET 11-2011.00</data>
  <meta itemprop="occupationalCategory" content="11-2011">
  <div itemprop="estimatedSalary" itemscope itemtype="https://schema.org/MonetaryAmountDistribution">
    <data itemprop="median" value="126960">$126,960</data>
  </div>
  <data itemprop="experienceRequirements" value="5-8">5 to 8 years</data>
</div>`);
JS
seen=$(node run.mjs)
expected='occupationalCategory 11-2011 integer
occupationalCategory 11-2011.00 double
occupationalCategory 11-2011 string
median 126960 integer
experienceRequirements 5-8 integer'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'microdata-rdf-streaming-parser 3.0.0 behaves otherwise now'; exit 1; }
echo 'as described'
