// Is every package that the lockfile asks for also in it? An optional package for another platform that was
// missing when the lockfile was written makes `npm ci` fail everywhere, with a message that doesn't say why.
import { readFileSync } from 'node:fs';
import { root } from '../run.mjs';

const { packages } = JSON.parse(readFileSync(process.argv[2] ?? root('package-lock.json'), 'utf8'));
const present = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));

const missing = Object.entries(packages).flatMap(([path, entry]) => {
  const wanted = Object.keys({ ...entry.dependencies, ...entry.optionalDependencies });
  return wanted.filter((name) => !present.has(name)).map((name) => `${path || 'this package'} needs ${name}`);
});
const addressed = Object.entries(packages).filter(([, entry]) => /^https?:/.test(entry.resolved ?? ''));

for (const line of missing) console.error(line);
for (const [path] of addressed) console.error(`${path} names the host it came from (see .npmrc)`);
if (missing.length || addressed.length) {
  console.error('The lockfile is not complete: remove it and node_modules, then npm i --package-lock-only');
  process.exit(1);
}
console.log(`lock complete, ${Object.keys(packages).length - 1} entries`);
