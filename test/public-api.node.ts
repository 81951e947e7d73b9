// What apps import by name: each value is documented where it stands and in a guide, and there is nothing else.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';

const ENTRIES = { index: 'src/index.ts', model: 'src/model.ts', render: 'src/render.ts' } as const;
const guides = readdirSync('docs')
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(`docs/${name}`, 'utf8'))
  .join('\n');

const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
  readonly config: object;
};
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
const program = ts.createProgram(Object.values(ENTRIES), { ...options, noEmit: true });
const checker = program.getTypeChecker();

/** Whether a guide names it; an element goes by its tag. */
const isInGuides = (name: string): boolean => {
  const tag = name.replaceAll(/(?!^)[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).toLowerCase();
  return new RegExp(`\\b${name}\\b|<${tag}|`.concat('`', tag, '`')).test(guides);
};

/** What a module exports, values and types. */
const exportsOf = (entry: keyof typeof ENTRIES): readonly ts.Symbol[] =>
  checker
    .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(ENTRIES[entry])!)!)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));

const isDocumented = (symbol: ts.Symbol): boolean =>
  ts.displayPartsToString(symbol.getDocumentationComment(checker)) !== '';

/** The members that a type declares itself, by name; what it takes over is documented there. */
const membersOf = (symbol: ts.Symbol): readonly ts.Symbol[] =>
  (symbol.declarations ?? [])
    .filter((declaration) => ts.isInterfaceDeclaration(declaration))
    .flatMap(({ members }) =>
      members.flatMap(({ name }) => (name && checker.getSymbolAtLocation(name)) ?? []),
    );

const isFunction = (symbol: ts.Symbol) => {
  const type = checker.getTypeOfSymbol(symbol);
  return type.getCallSignatures().length > 0 && !type.getConstructSignatures().length;
};

for (const entry of ['index', 'model', 'render'] as const) {
  const all = exportsOf(entry);
  const values = all.filter(({ flags }) => flags & ts.SymbolFlags.Value);

  describe(`exports of ${ENTRIES[entry]}`, () => {
    it('are few', () =>
      assert.ok(values.length > (entry === 'render' ? 0 : 10) && values.length <= 20, `${values.length}`));

    for (const symbol of all) {
      it(`${symbol.name} says what it is, and what is in it`, () => {
        assert.deepEqual(
          [symbol, ...membersOf(symbol)].filter((each) => !isDocumented(each)).map(({ name }) => name),
          [],
        );
      });
    }

    for (const symbol of values) {
      it(`${symbol.name} is in a guide`, () => assert.ok(isInGuides(symbol.name), symbol.name));
    }

    for (const symbol of values.filter(isFunction)) {
      it(`${symbol.name}() says what it gives and throws, with an example`, () => {
        const tags = new Set(symbol.getJsDocTags(checker).map(({ name }) => name));
        assert.deepEqual(
          ['returns', 'throws', 'example'].filter((tag) => !tags.has(tag)),
          [],
        );
      });

      it(`${symbol.name}() says what each argument means, or has none`, () => {
        const reported = symbol.getJsDocTags(checker).filter(({ name }) => name === 'param').length;
        const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures();
        assert.ok(reported > 0 || signature!.parameters.length === 0);
      });
    }
  });
}

describe('model.js', () => {
  it('brings no element and no Lit', async () => {
    const names = Object.keys(await import('../src/model.js'));
    assert.deepEqual(
      names.filter((name) => name.startsWith('Oc')),
      [],
    );
  });
});
