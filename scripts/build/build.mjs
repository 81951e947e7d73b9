// src/ → dist/, schema.json, dataset.schema.json, custom-elements.json, what is made of it, and the script-tag files.
import { chmodSync, cpSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bin, root, runBeside } from '../run.mjs';
import { writeIntegrity } from './integrity.mjs';
import { writeResponsibilities } from './responsibilities.mjs';

/** Runs a step; throws what it wrote when it failed. */
async function step(script, ...args) {
  const { status, stdout, stderr } = await runBeside(process.execPath, [script, ...args]);
  if (status !== 0) throw new Error(`${[basename(script), ...args].join(' ')}\n${stdout}${stderr}`.trim());
}
const ours = (name) => step(root('scripts/build', name));

/** The command line in few files: they take the place of what tsc wrote, which is in them. */
async function bundleCommandLine() {
  await step(bin('rollup'), '-c', 'rollup.cli.config.mjs', '--failAfterWarnings');
  rmSync(root('dist/node'), { recursive: true });
  renameSync(root('dist/bundled'), root('dist/node'));
}

/** The steps, side by side where none needs what the other writes. */
async function runSteps() {
  rmSync(root('dist'), { recursive: true, force: true });
  await Promise.all([
    step(bin('typescript', 'tsc'), '-p', 'tsconfig.json'),
    step(
      bin('@custom-elements-manifest/analyzer', 'cem'),
      ...['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'],
    ),
  ]);
  await Promise.all([
    step(bin('rollup'), '-c', '--failAfterWarnings'),
    bundleCommandLine(),
    ours('schema.mjs').then(() => ours('dataset-schema.mjs')),
    ours('editors.mjs'),
  ]);
}

/** Builds everything; false when a step failed (its own output says why). */
export async function build() {
  const started = Date.now();
  try {
    await runSteps();
  } catch ({ message }) {
    console.error(`Build failed: ${message}`);
    return false;
  }
  chmodSync(root('dist/node/cli.js'), 0o755);
  cpSync(root('src/data/built-in'), root('dist/data'), { recursive: true });
  writeResponsibilities(root('dist/data'));
  for (const file of ['static.css', 'cdn/embed.html', 'cdn/embed.css'])
    cpSync(root('src', file), root('dist', basename(file)));
  // what the bundles were made of is in them
  for (const file of readdirSync(root('dist/cdn'), { withFileTypes: true }))
    if (file.isFile() && !/\.min\.js|LICENSE/.test(file.name)) rmSync(root('dist/cdn', file.name));
  writeIntegrity();
  console.log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exit((await build()) ? 0 : 1);
