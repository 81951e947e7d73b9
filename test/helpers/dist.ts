/** The package as it was built, for Node's tests: they run after the build. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const read = (path: string) => readFileSync(join(root, path), 'utf8');
export const readJson = <Content>(path: string) => JSON.parse(read(path)) as Content;
export const isThere = (path: string) => existsSync(join(root, path));
export const urlOf = (path: string) => pathToFileURL(join(root, path)).href;

/** Every file below a folder, as a path from the root, that ends so. */
export const filesBelow = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith(ending))
    .sort();

/** The modules: all but what is bundled, the files for script tags and the command line. */
export const modules = filesBelow('dist', '.js').filter((file) => !/^dist\/(?:cdn|node)\//.test(file));
/** Names of the folders of elements that draw: an occupation is nothing but data. */
export const elements: readonly string[] = readdirSync(join(root, 'dist/elements'))
  .filter((name) => name !== 'occupation' && isThere(`dist/elements/${name}/define.js`))
  .sort();

/** What a module imports. */
export const importsOf = (file: string): readonly string[] =>
  [
    ...read(file).matchAll(
      /^(?:import|export)\b[^;]*?from (['"])(.+?)\1|^import (['"])(.+?)\3|\bimport\((['"])(.+?)\5\)/gm,
    ),
  ].map(([, , from, , alone, , later]) => from ?? alone ?? later!);

/** A module and all modules of ours that it imports. */
export function withImports(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const path of importsOf(file)) if (path.startsWith('.')) withImports(join(dirname(file), path), known);
  return known;
}

/** What a program prints as JSON in a Node of its own. */
export function inFreshNode<Result>(program: string): Result {
  // not as an argument: a list of all files of the package is too long for one
  const options = { cwd: root, encoding: 'utf8', input: program } as const;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module'], options)) as Result;
}
