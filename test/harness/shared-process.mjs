// A process costs a second before its first test: Node's files that use test/helpers/suite.ts touch nothing but what
// they import, and share this one.
import { readFileSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/run.mjs';

/** Whether a file of Node's tests, as a path from the root, may share a process. */
export const isShared = (file) => readFileSync(root(file), 'utf8').includes("/helpers/suite.js'");

/** The files of Node's tests. Node 20 doesn't expand patterns itself. */
export const nodeTestFiles = () =>
  readdirSync(root('test'), { recursive: true })
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.node.ts'))
    .sort();

// only where it is the file that runs: Node's runner imports nothing
if (process.argv[1] === import.meta.filename)
  for (const file of nodeTestFiles().filter(isShared)) await import(pathToFileURL(root(file)).href);
