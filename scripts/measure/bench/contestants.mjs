// Makes a classic script of each contestant, with all that it needs inside; what isn't among our own dependencies is
// installed into a temporary folder, once for all runs.
import { build } from 'esbuild';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root, run } from '../../run.mjs';

/** Libraries that only this measurement needs. */
const PEERS = { 'tabulator-tables': '6.5.3' };

/** Style sheets that a page has for a contestant, beside its script. */
const STYLES = { tabulator: 'tabulator-tables/dist/css/tabulator_simple.min.css' };

const here = (...path) => root('scripts/measure/bench', ...path);

/** The folder of the libraries; they come from the package registry by its own client. */
function peersFolder() {
  const specs = Object.entries(PEERS).map(([name, version]) => `${name}@${version}`);
  const folder = join(tmpdir(), `occupation-comparison-bench-${specs.join('-').replaceAll('/', '-')}`);
  if (Object.keys(PEERS).every((name) => existsSync(join(folder, 'node_modules', name)))) return folder;
  mkdirSync(folder, { recursive: true });
  const args = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!run('npm', ['--prefix', folder, ...args, ...specs], { shell: process.platform === 'win32' }))
    throw new Error('What is measured beside the package could not be installed.');
  return folder;
}

/** Every contestant by its name: the source, and the build that it imports where it is one of ours. */
export const contestantsWith = (base) => ({
  'static-html': {},
  'hand-written': {},
  'lit-min': {},
  'lit-cv': {},
  preact: {},
  tabulator: {},
  ...(base && { base: { source: 'ours', package: resolve(base) } }),
  ours: { package: root() },
});

async function bundled(entry, options) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2023',
    legalComments: 'none',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    ...options,
  });
  return outputFiles[0].text;
}

/** What a page loads when it asks for it stays out of a script. */
const later = {
  name: 'later',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    ),
};

/**
 * The scripts of some contestants: `[{ name, script, first, article, style, bytes }]`. Those of ours have what pages load
 * later in `script`, which holds everything, and not in `first`; and they have articles, too.
 */
export async function buildContestants(contestants) {
  const folder = peersFolder();
  const nodePaths = [join(folder, 'node_modules'), root('node_modules')];
  const buildOne = async ([name, { source = name, package: ours }]) => {
    const alias = ours && { 'occupation-comparison': join(ours, 'dist') };
    const options = { globalName: 'contestant', nodePaths, alias };
    const script = await bundled(here('contestants', `${source}.js`), options);
    const first = ours
      ? await bundled(here('contestants', `${source}.js`), { ...options, plugins: [later] })
      : script;
    const article = ours && (await bundled(here('contestants/article.js'), options));
    const sheet = STYLES[name];
    const style = sheet ? await bundled(sheet, { nodePaths }) : '';
    return { name, script, first, article, style, bytes: gzipSync(script + style, { level: 9 }).length };
  };
  return Promise.all(Object.entries(contestants).map(buildOne));
}

/** What runs in the page beside them. */
export const buildDriver = () => bundled(here('page.js'), { globalName: 'bench', minify: false });
