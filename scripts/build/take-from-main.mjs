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
    // what is imported and what is handed on stand first, what is exported last
    const first = body.filter(({ source }) => source);
    const last = body.find(({ type, source }) => type === 'ExportNamedDeclaration' && !source);
    const names = last?.specifiers.map((each) => [each.exported.name, each.local.name]) ?? [];
    const [start, end] = [body[0].start, first.at(-1)?.end ?? body[0].start];
    const rest = code.slice(end, last?.start);
    if (fileName === mainFile) {
      const own = this.getModuleInfo(facadeModuleId).exports;
      const isOwn = ([name]) => own.includes(name);
      const exports = names.filter(isOwn).map(([name, local]) => `${local} as ${name}`);
      const shared = names.filter((each) => !isOwn(each));
      return { code: `${code.slice(0, end)}${rest}${main(shared)}\nexport { ${exports} };`, map: null };
    }
    const head = [`export default ($main, $take) => {`];
    first.forEach(({ type, source, specifiers }, at) => {
      const isMain = source.value.endsWith(`/${mainFile}`);
      if (!isMain) head.unshift(`import * as $${at} from '${source.value}';`);
      const from = isMain ? '$main' : `$take($${at})`;
      if (type === 'ImportDeclaration') {
        const wanted = specifiers.map(({ imported, local }) => [imported.name, local.name]);
        head.push(`const { ${pairs(wanted)} } = ${from};`);
      } else names.push(...specifiers.map(({ exported, local }) => [exported.name, `${from}.${local.name}`]));
    });
    const lines = code.slice(start, end).replaceAll(/[^\n]/g, '');
    const chunk = `${head.join(' ')}${lines}${rest}return { ${pairs(names)} }; };`;
    return { code: code.slice(0, start) + chunk, map: null };
  },
});
