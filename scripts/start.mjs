// From a fresh clone to a page in the browser: installs, builds, and serves the demo and Storybook.
//   npm start                      everything
//   npm start -- --no-storybook    the demo only
//   npm start -- --no-serve        builds and ends
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build } from './build/build.mjs';
import { ensureDeps } from './test/ensure.mjs';
import { bin, root, runQuietly } from './run.mjs';

const options = new Set(process.argv.slice(2));

/** Says what is done, does it, and says how long that took. A step says more only when it fails. */
async function step(label, task) {
  const started = Date.now();
  console.log(`${label} …`);
  const result = await task();
  console.log(
    `${label}: ${result === false ? 'failed' : 'done'} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
  return result;
}

console.log('Ctrl+C ends this at any time.');
await step('1/3 Packages', ensureDeps);
if (!(await step('2/3 Elements', build))) process.exit(1);

if (!options.has('--no-storybook')) {
  const command = [bin('storybook'), 'build', '-o', 'storybook-static', '--quiet'];
  const succeeded = await step('3/3 Storybook', () => runQuietly(process.execPath, command));
  if (!succeeded) console.error('Storybook was not built; the demo works without it.');
  if (!succeeded && options.has('--no-serve')) process.exit(1);
}
if (!options.has('--no-serve')) await serve();

async function serve() {
  const { serveCheckout } = await import('./serve.mjs');
  const { address } = await serveCheckout();
  console.log(`\nDemo:      ${address}demo/`);
  if (existsSync(root('storybook-static/index.html'))) console.log(`Storybook: ${address}storybook/`);
  console.log('Ctrl+C ends it.');
  open(`${address}demo/`);
}

/** Shows the page, where there is a desktop to show it on. That this fails is no reason to fail. */
function open(address) {
  const { platform, env } = process;
  if (env.CI || !process.stdout.isTTY) return;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return;
  const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };
  const [program, ...args] = openers[platform] ?? ['xdg-open'];
  spawn(program, [...args, address], { detached: true, stdio: 'ignore' })
    .on('error', () => {})
    .unref();
}
