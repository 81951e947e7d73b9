// src/ → dist/, schema.json, dataset.schema.json, custom-elements.json, what is made of it, and the script-tag files.
import { chmodSync, cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bin, root, runQuietly } from '../run.mjs';

/** Builds everything; false when a step failed (its own output says why). */
export function build() {
  const started = Date.now();
  rmSync(root('dist'), { recursive: true, force: true });
  const steps = [
    [bin('typescript', 'tsc'), '-p', 'tsconfig.json'],
    [root('scripts/build/schema.mjs')],
    [root('scripts/build/dataset-schema.mjs')],
    [
      bin('@custom-elements-manifest/analyzer', 'cem'),
      'analyze',
      '--quiet',
      '--config',
      'custom-elements-manifest.config.mjs',
    ],
    [root('scripts/build/editors.mjs')],
    [bin('rollup'), '-c', '--failAfterWarnings'],
  ];
  for (const [script, ...args] of steps) {
    if (script === root('scripts/build/schema.mjs') && !existsSync(script)) continue;
    if (!runQuietly(process.execPath, [script, ...args])) {
      console.error(`Build failed: ${[script.split(/[\\/]/).at(-1), ...args].join(' ')}`);
      return false;
    }
  }
  chmodSync(root('dist/node/cli.js'), 0o755);
  cpSync(root('src/data/built-in'), root('dist/data'), { recursive: true });
  for (const file of ['static.css', 'cdn/embed.html', 'cdn/embed.css'])
    cpSync(root('src', file), root('dist', basename(file)));
  // what the bundles were made of is in them
  for (const file of readdirSync(root('dist/cdn'), { withFileTypes: true }))
    if (file.isFile() && !/\.min\.js|LICENSE/.test(file.name)) rmSync(root('dist/cdn', file.name));
  console.log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exit(build() ? 0 : 1);
