// Hash and size of every script under dist/cdn, from the files as written: dist/integrity.json.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { root } from '../run.mjs';

const describe = (code) => ({
  integrity: `sha384-${createHash('sha384').update(code).digest('base64')}`,
  bytes: code.length,
  gzip: gzipSync(code, { level: 9 }).length,
});

export function writeIntegrity() {
  const entries = readdirSync(root('dist/cdn'), { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.min.js'))
    .sort()
    .map((name) => [name, describe(readFileSync(root('dist/cdn', name)))]);
  writeFileSync(root('dist/integrity.json'), JSON.stringify(Object.fromEntries(entries), null, 2) + '\n');
}
