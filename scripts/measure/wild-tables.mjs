#!/usr/bin/env node
// How tables, linked data and CSV as the world writes them are read: the built command line against figures that were
// read by hand. The inputs are no part of the project; without them beside the checkout there is nothing to measure.
//   node scripts/measure/wild-tables.mjs [--quiet]
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));
const compare = fileURLToPath(new URL('../../../shared/corpora/wild/compare.mjs', import.meta.url));
if (existsSync(compare)) {
  const { status } = spawnSync(process.execPath, [compare, project, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} else console.log('The inputs aren’t beside the checkout: nothing was measured.');
