#!/usr/bin/env bash
# tableschema 1.12.6: in a column of growth with its percent signs, every decline is read as growth. "-12%" is 12.
#
# `bareNumber: false` is how Table Schema says that a number has a percent sign or a currency around it. What stands
# before the first digit is cut off then, a minus sign with it, even where nothing else stands there. Validation finds no
# fault, and "8%" beside it is right. The same was reported of Frictionless' reader in Python.
#
# Who describes tables of projections with Table Schema publishes growth without percent signs, so that the option isn't
# needed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts tableschema@1.12.6
cat > run.mjs <<'JS'
import tableschema from 'tableschema';
const rows = [
  ['code', 'growth', 'change'],
  ['11-2011', '8%', '34.2'],
  ['43-4071', '-12%', '-9.6'],
];
const schema = {
  fields: [
    { name: 'code', type: 'string' },
    { name: 'growth', type: 'number', bareNumber: false },
    { name: 'change', type: 'number' },
  ],
};
const table = await tableschema.Table.load(rows, { schema });
for (const row of await table.read({ keyed: true })) console.log(JSON.stringify(row));
JS
seen=$(node run.mjs)
expected='{"code":"11-2011","growth":8,"change":34.2}
{"code":"43-4071","growth":12,"change":-9.6}'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'tableschema 1.12.6 behaves otherwise now'; exit 1; }
echo 'as described'
