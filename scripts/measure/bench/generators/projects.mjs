// The same pages for two generators of static sites, in two ways: a template that calls `render()` for two codes, and one
// of the generator's own that is filled from a model of the page in JSON, in which every text is ready.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../../run.mjs';

const ELEVENTY = '@11ty/eleventy@3.1.8';
const ASTRO = 'astro@5.18.2';
const CONFIG = `export default { build: { format: 'file' }, vite: { ssr: { external: ['occupation-comparison'] } } };`;
const LIQUID_CONFIG = `import { readFileSync } from 'node:fs';
export default (config) =>
  config.addFilter('model', (pair) => JSON.parse(readFileSync('models/' + pair.join('/') + '.json', 'utf8')));`;

/** Of a template that Eleventy draws. */
const eleventy = (template, files = {}) => ({
  packages: [ELEVENTY],
  template: [template, template],
  files,
  command: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet', `--input=${template}`, '--output=site'],
  output: 'site',
});

const astro = (template) => ({
  packages: [ASTRO],
  template: [template, 'src/pages/[a]/[b].astro'],
  files: { 'astro.config.mjs': CONFIG },
  command: ['node_modules/astro/astro.js', 'build', '--silent'],
  output: 'dist',
});

/** Each generator: the package with its version, its files, how it is run, and where it writes to. */
export const generators = {
  'Eleventy, render()': eleventy('rendered.11ty.js'),
  'Astro, render()': astro('rendered.astro'),
  'Eleventy, a template in Liquid': eleventy('page.liquid', {
    'eleventy.config.js': LIQUID_CONFIG,
    '_data/pairs.js': `export { pairs as default } from '../pairs.js';`,
  }),
  'Eleventy, strings joined by a function': eleventy('page.11ty.js'),
  'Astro, a component': astro('page.astro'),
};

/** Writes the project of a generator into a folder. */
export function writeProject(folder, { files, template: [from, to] }, { names, pairs }) {
  const all = {
    ...files,
    'pairs.js': `export const names = ${JSON.stringify(names)};\nexport const pairs = ${JSON.stringify(pairs)};\n`,
    'package.json': JSON.stringify({ type: 'module', private: true }),
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  mkdirSync(dirname(join(folder, to)), { recursive: true });
  cpSync(root('scripts/measure/bench/generators', from), join(folder, to));
}
