/** The corpora of hostile input beside the checkout. Where they aren't there, lists are empty and there are no tests of them. */
import { it } from './suite.js';

/** One of the JSON files; empty when the corpora aren't there. In Node it is read, in a browser asked for. */
export async function corpus<Entry>(name: string): Promise<readonly Entry[]> {
  if (typeof process === 'object') {
    const { existsSync, readFileSync } = process.getBuiltinModule('node:fs');
    const file = new URL(`../../../shared/corpora/${name}`, import.meta.url);
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Entry[]) : [];
  }
  const response = await fetch(`/__corpora__/${name}`);
  return response.ok ? ((await response.json()) as Entry[]) : [];
}

/** A file of JSONTestSuite: its name tells what a parser has to make of it. */
export interface JsonFile {
  readonly name: string;
  readonly text: string;
}

/** The files of JSONTestSuite as a browser decodes them. */
export async function jsonTestSuite(): Promise<readonly JsonFile[]> {
  const paths = await corpus<string>('');
  return Promise.all(
    paths.map(async (path) => ({
      name: path.split('/').at(-1)!,
      text: await (await fetch(`/__corpora__/${path}`)).text(),
    })),
  );
}

/** In groups of so many. */
export const groupsOf = <Entry>(entries: readonly Entry[], size: number): (readonly Entry[])[] =>
  Array.from({ length: Math.ceil(entries.length / size) }, (_, at) =>
    entries.slice(at * size, (at + 1) * size),
  );

/** A test of entries of the corpora; without any there is nothing to test, and it says so. */
export function itWith(entries: readonly unknown[], title: string, test: () => unknown): void {
  if (entries.length) it(title, test);
  else console.info(`Not tested, as the corpora aren’t beside the checkout: ${title}`);
}
