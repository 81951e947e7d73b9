#!/usr/bin/env bash
# jsonstat-toolkit 2.2.2, `Transform` with `by`: of two occupations with one title, one is gone without a word.
#
# Official classifications give a broad group that holds a single occupation that occupation's title: SOC 11-2010 and
# 11-2011 are both "Advertising and Promotions Managers". JSON-stat allows it, since labels aren't keys. Pivoted,
# labels become keys all the same: the table by statistic has one row where there are two occupations, the table by
# occupation one column, with figures of the last. Without `by` both are there.
#
# Who pivots tables of occupations with it sets `content: 'id'` and `field: 'id'`, which keeps codes for keys.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts jsonstat-toolkit@2.2.2
cat > run.mjs <<'JS'
import JSONstat from 'jsonstat-toolkit';
const title = 'Advertising and Promotions Managers';
const dataset = JSONstat({
  version: '2.0',
  class: 'dataset',
  id: ['occupation', 'statistic'],
  size: [2, 2],
  dimension: {
    occupation: { category: { index: ['11-2010', '11-2011'], label: { '11-2010': title, '11-2011': title } } },
    statistic: { category: { index: ['jobs', 'median'], label: { jobs: 'Employment', median: 'Median wage' } } },
  },
  value: [25000, 126000, 21000, 126960],
});
const show = (name, rows) => rows.forEach((row) => console.log(`${name}: ${JSON.stringify(row)}`));
show('as it is', dataset.Transform({ type: 'arrobj' }));
show('by statistic', dataset.Transform({ type: 'arrobj', by: 'statistic' }));
show('by occupation', dataset.Transform({ type: 'arrobj', by: 'occupation' }));
show('by codes', dataset.Transform({ type: 'arrobj', by: 'statistic', content: 'id', field: 'id' }));
JS
seen=$(node run.mjs)
expected='as it is: {"occupation":"Advertising and Promotions Managers","statistic":"Employment","value":25000}
as it is: {"occupation":"Advertising and Promotions Managers","statistic":"Median wage","value":126000}
as it is: {"occupation":"Advertising and Promotions Managers","statistic":"Employment","value":21000}
as it is: {"occupation":"Advertising and Promotions Managers","statistic":"Median wage","value":126960}
by statistic: {"occupation":"Advertising and Promotions Managers","Employment":21000,"Median wage":126960}
by occupation: {"statistic":"Employment","Advertising and Promotions Managers":21000}
by occupation: {"statistic":"Median wage","Advertising and Promotions Managers":126960}
by codes: {"occupation":"11-2010","jobs":25000,"median":126000}
by codes: {"occupation":"11-2011","jobs":21000,"median":126960}'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'jsonstat-toolkit 2.2.2 behaves otherwise now'; exit 1; }
echo 'as described'
