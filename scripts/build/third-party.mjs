// The licences of others whose code is in a bundle: they ask that their text goes where their code goes.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';

/** Folders of the packages that modules are of; a module that plugins make has none. */
const foldersOf = (moduleIds) =>
  new Set(moduleIds.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []));

/** Texts of the licences of packages that come without theirs, as it stands where they are made. */
const given = (name) => root('scripts/build/licences', `${name.replace('/', '-')}.txt`);

/** Name, version, licence and its text; a package that brings no text, and has none here, ends the build. */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const own = readdirSync(folder).find((each) => /^licen[cs]e(?:[-.]\w+)*$/i.test(each));
  const file = own ? join(folder, own) : given(name);
  if (!license || !existsSync(file))
    throw new Error(`${name} comes without its licence: write it to ${file}`);
  return `${name} ${version}, ${license}\n\n${readFileSync(file, 'utf8').trim()}\n`;
}

/**
 * A plugin for the output side: writes a file with the licence of every package that is in it.
 * @param fileName Where it is written, seen from the folder of the output.
 */
export const thirdPartyFile = (fileName) => ({
  name: 'third-party-file',
  generateBundle(_options, bundle) {
    const moduleIds = Object.values(bundle).flatMap(({ modules = {} }) =>
      Object.keys(modules).map((id) => id.replace(/^\0/, '').replaceAll('\\', '/')),
    );
    const licences = [...foldersOf(moduleIds)].map(licenceOf).sort();
    const head = 'The command line has code of these packages in it. Each comes under its own licence.\n';
    this.emitFile({ type: 'asset', fileName, source: [head, ...licences].join(`\n${'-'.repeat(80)}\n\n`) });
  },
});
