#!/usr/bin/env bash
# web-auto-extractor 1.0.17: the wage in `<data value="126960">` is the text "$126,960", and a capped one has its "or
# more".
#
# The value of `data` is its attribute `value` in microdata, and that of `time` its `datetime`; their text is taken, in
# whatever language the page is: the period "P1Y" is "year". `meta` gives its `content`. JSON-LD is put under its type, of
# which a `@graph` has none: all its occupations together are one thing of the type "undefined".
#
# Who collects occupations with it marks figures and periods up with `<meta content>`, and writes JSON-LD without
# `@graph`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts web-auto-extractor@1.0.17
cat > run.mjs <<'JS'
import { createRequire } from 'node:module';
const extractor = createRequire(import.meta.url)('web-auto-extractor').default();
const graph = ['Advertising managers', 'File clerks'].map((name) => ({ '@type': 'Occupation', name }));
const { microdata, jsonld } = extractor.parse(`<div itemscope itemtype="https://schema.org/Occupation">
  <div itemprop="estimatedSalary" itemscope itemtype="https://schema.org/MonetaryAmountDistribution">
    <meta itemprop="currency" content="USD">
    <data itemprop="median" value="126960">$126,960</data>
    <data itemprop="percentile90" value="239200">$239,200 or more</data>
    per <time itemprop="duration" datetime="P1Y">year</time>
  </div>
</div>
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph })}</script>`);
const { currency, median, percentile90, duration } = microdata.Occupation[0].estimatedSalary;
console.log(JSON.stringify({ currency, median, percentile90, duration }));
for (const [type, found] of Object.entries(jsonld)) console.log(`JSON-LD of type ${type}: ${found.length}`);
JS
seen=$(node run.mjs)
expected='{"currency":"USD","median":"$126,960","percentile90":"$239,200 or more","duration":"year"}
JSON-LD of type undefined: 1'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'web-auto-extractor 1.0.17 behaves otherwise now'; exit 1; }
echo 'as described'
