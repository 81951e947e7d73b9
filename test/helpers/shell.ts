/** The command line as a user has it: the built program in a process of its own, files in a folder of their own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { root } from './dist.js';

export const program = join(root, 'dist/node/cli.js');

/** What a command said, and how it ended. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Shell {
  /** The folder. */
  readonly folder: string;
  /** Writes a file there; its path is its name. */
  readonly put: (name: string, content: string | Uint8Array) => string;
  readonly get: (name: string) => string;
  /** Runs the program there; `input` is piped in. */
  readonly run: (args: readonly string[], input?: string | Uint8Array) => Promise<Outcome>;
}

/** A folder that is there as long as the tests of the file run. */
export function shell(): Shell {
  const folder = mkdtempSync(join(tmpdir(), 'occupation-comparison-shell-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    put(name, content) {
      writeFileSync(join(folder, name), content);
      return name;
    },
    get: (name) => readFileSync(join(folder, name), 'utf8'),
    run: (args, input = '') =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [program, ...args], { cwd: folder });
        const said = { out: '', err: '' };
        child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
        child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
        child.stdin.on('error', () => undefined); // it may end before it has read all
        child.stdin.end(input);
        child.on('error', reject);
        child.on('close', (code) => resolve({ code, ...said }));
      }),
  };
}
