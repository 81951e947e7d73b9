// Small helpers that the other scripts share. No dependency: they run before `npm ci`.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** A path inside the checkout. */
export const root = (...parts) => join(here, '..', ...parts);

/** The script behind a package's command, so that it runs with this Node and without a shell, on Windows too. */
export function bin(packageName, command = packageName) {
  const manifest = JSON.parse(readFileSync(root('node_modules', packageName, 'package.json'), 'utf8'));
  const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[command];
  return root('node_modules', packageName, file);
}

/** Runs a program in the checkout with its output shown; true when it ended well. */
export function run(program, args, options = {}) {
  const result = spawnSync(program, args, {
    cwd: root(),
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
  });
  if (result.error) console.error(`${program}: ${result.error.message}`);
  return result.status === 0;
}

/** The same, but shows the output only when the program failed. */
export function runQuietly(program, args, options = {}) {
  const result = spawnSync(program, args, { cwd: root(), encoding: 'utf8', maxBuffer: 2 ** 28, ...options });
  if (result.status !== 0)
    console.error(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`.trim());
  return result.status === 0;
}

/** Runs a program beside others and gathers what it writes: `{ status, stdout, stderr }`. */
export function runBeside(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root(), stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const written = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) {
      child[name].setEncoding('utf8');
      child[name].on('data', (text) => (written[name] += text));
    }
    child.on('error', (error) => resolve({ status: null, ...written, stderr: error.message }));
    child.on('close', (status) => resolve({ status, ...written }));
  });
}
