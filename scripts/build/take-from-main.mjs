// Chunks that take what they share with the main file from the copy of it that asked for them.
import { isLanguage } from './bundling.mjs';

const pairs = (all) => all.map(([key, value]) => `${key}: ${value}`).join(', ');

/** Hands out, in the main file, what chunks share with it, and what each has made of that for this copy. */
const main = (shared) => `const $main = { ${pairs(shared)} }, $made = new Map();
function $take({ default: make }) {
  return $made.get(make) ?? $made.set(make, make($main, $take)).get(make);
}`;

/**
 * Rollup has chunks import what they share with the main file by that file's address. A page may have written another
 * one, `occupation-comparison.min.js?ver=6.4`, and would load all of it twice. So a chunk is a function of the main
 * file that asks for it: `export default ($main, $take) => { const { a: html } = $main; …; return { drawChart }; }`.
 * Words of languages share nothing and stay modules. Lines stay lines, so that source maps stay right.
 * @param mainFile Name of the main file.
 */
export const takeFromMain = (mainFile) => ({
  name: 'take-from-main',
  renderDynamicImport: ({ targetModuleId }) =>
    isLanguage(targetModuleId) ? null : { left: 'import(', right: ').then($take)' },
  renderChunk(code, { facadeModuleId, fileName }) {
    if (isLanguage(facadeModuleId)) return null;
    const { body } = this.parse(code);
    const exported = body.find(({ type }) => type === 'ExportNamedDeclaration');
    const names = exported.specifiers.map((each) => [each.exported.name, each.local.name]);
    const rest = code.slice(0, exported.start);
    if (fileName === mainFile) {
      const own = this.getModuleInfo(facadeModuleId).exports;
      const isOwn = ([name]) => own.includes(name);
      const exports = names.filter(isOwn).map(([name, local]) => `${local} as ${name}`);
      return {
        code: `${rest}${main(names.filter((each) => !isOwn(each)))}\nexport { ${exports} };`,
        map: null,
      };
    }
    const imports = body.filter(({ type }) => type === 'ImportDeclaration');
    const isMain = ({ source }) => source.value.endsWith(`/${mainFile}`);
    const others = imports.filter((each) => !isMain(each));
    const taken = imports.map((each) => {
      const wanted = each.specifiers.map(({ imported, local }) => [imported.name, local.name]);
      return `const { ${pairs(wanted)} } = ${isMain(each) ? '$main' : `$take($${others.indexOf(each)})`};`;
    });
    const head = [
      ...others.map(({ source }, at) => `import * as $${at} from '${source.value}';`),
      `export default ($main, $take) => {`,
      ...taken,
    ];
    const [start, end] = [body[0].start, imports.at(-1)?.end ?? body[0].start];
    const lines = code.slice(start, end).replaceAll(/[^\n]/g, '');
    return {
      code: `${code.slice(0, start)}${head.join(' ')}${lines}${rest.slice(end)}return { ${pairs(names)} }; };`,
      map: null,
    };
  },
});
