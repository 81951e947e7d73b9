// Scripts in the documents are what the types of the built package allow. Those of docs/frameworks.md that have types of
// their own are tried in frameworks.node.ts.
import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What the page or the app around an example has. */
const AROUND = `
import type { OcComparison, OcComparisonTable } from 'occupation-comparison';
import type { Figure } from 'occupation-comparison/model.js';
declare global {
  const data: unknown;
  const html: string;
  const one: Figure;
  const other: Figure;
  const element: OcComparison;
  const table: OcComparisonTable;
  const remember: (choice: unknown) => void;
}
`;
const LIBRARIES = `
declare module '@vitejs/plugin-vue' { const vue: (options: object) => object; export default vue; }
declare module '@turbodocx/html-to-docx' { const convert: (html: string) => Promise<unknown>; export default convert; }
declare module 'sanitize-html' {
  const clean: {
    (html: string, options: { allowedTags: string[] }): string;
    defaults: { allowedTags: string[] };
  };
  export default clean;
}
`;

const scripts = ['README.md', ...readdirSync(join(root, 'docs')).map((file) => `docs/${file}`)]
  .filter((file) => file.endsWith('.md') && !file.endsWith('messages.md'))
  .flatMap((file) => {
    const blocks = readFileSync(join(root, file), 'utf8').matchAll(/^```js\n([^]*?)^```$/gm);
    return [...blocks].map(([, text = ''], at) => ({ name: `${basename(file, '.md')}-${at + 1}.mjs`, text }));
  });

describe('scripts in the documents', () => {
  let folder = '';
  let found: readonly string[] = [];
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'occupation-comparison-scripts-'));
    mkdirSync(join(folder, 'node_modules'));
    for (const name of readdirSync(join(root, 'node_modules')))
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
    symlinkSync(root, join(folder, 'node_modules/occupation-comparison'), 'junction');
    writeFileSync(join(folder, 'around.d.mts'), AROUND);
    writeFileSync(join(folder, 'libraries.d.ts'), LIBRARIES);
    writeFileSync(join(folder, 'managers.json'), '[{ "name": "Actor" }]');
    mkdirSync(join(folder, 'words'));
    writeFileSync(join(folder, 'words/pt.js'), 'export const words = {};');
    for (const { name, text } of scripts)
      writeFileSync(join(folder, name), `${text.replaceAll("'/words/", "'./words/")}\nexport {};\n`);
    const names = ['around.d.mts', 'libraries.d.ts', ...scripts.map(({ name }) => name)];
    const program = ts.createProgram(
      names.map((name) => join(folder, name)),
      {
        allowJs: true,
        checkJs: true,
        strict: false,
        resolveJsonModule: true,
        noEmit: true,
        skipLibCheck: true,
        types: ['node'],
        typeRoots: [join(root, 'node_modules/@types')],
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      },
    );
    found = ts
      .getPreEmitDiagnostics(program)
      .map(
        ({ file, messageText }) =>
          `${basename(file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      );
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('are found', () => assert.ok(scripts.length > 12));

  for (const { name } of scripts)
    it(`${name} is what the types allow`, () =>
      assert.deepEqual(
        found.filter((line) => line.startsWith(`${name}:`)),
        [],
      ));

  it('stand among things that are there', () =>
    assert.deepEqual(
      found.filter((line) => !/^[\w-]+\.mjs:/.test(line)),
      [],
    ));
});
