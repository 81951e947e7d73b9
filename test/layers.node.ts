// The house as dependency-cruiser sees it: no circles, no import upward, few rooms, few floors.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { cruise } from 'dependency-cruiser';
import type { ICruiseOptions, ICruiseResult, IModule } from 'dependency-cruiser';
import ts from 'typescript';

interface Rules {
  readonly default: {
    readonly options: ICruiseOptions;
    readonly forbidden: NonNullable<NonNullable<ICruiseOptions['ruleSet']>['forbidden']>;
  };
}

const rules = new URL('../.dependency-cruiser.mjs', import.meta.url).href;
const {
  default: { options, forbidden },
} = (await import(rules)) as Rules;
const { output } = await cruise(['src', 'scripts'], {
  ...options,
  validate: true,
  ruleSet: { forbidden },
});
const { modules, summary } = output as ICruiseResult;

describe('imports', () => {
  it('were seen', () => {
    assert.ok(modules.length > 150);
    assert.ok(summary.totalDependenciesCruised! > 500);
  });

  it('go downward, and never in a circle', () => {
    const wrong = summary.violations.map(
      ({ rule, from, to, cycle }) =>
        `${rule.name}: ${from} → ${cycle?.map(({ name }) => name).join(' → ') ?? to}`,
    );
    assert.deepEqual(wrong, []);
  });
});

/** A folder of the model, or a file that stands beside the folders. */
const roomOf = (path: string) => /^src\/model\/([^/]+)/.exec(path)?.[1];

describe('the model', () => {
  const ofModel = modules.filter(({ source }) => roomOf(source));
  const below = new Map<string, Set<string>>();
  for (const { source, dependencies } of ofModel) {
    const room = roomOf(source)!;
    const rooms = below.get(room) ?? new Set();
    below.set(room, rooms);
    for (const { resolved } of dependencies) {
      const other = roomOf(resolved);
      if (other && other !== room) rooms.add(other);
    }
  }
  /** How many rooms stand on top of each other, the longest way down. A circle has no end; another test names it. */
  const floorsOf = (room: string, above: readonly string[] = []): number =>
    above.includes(room)
      ? Infinity
      : 1 + Math.max(0, ...Array.from(below.get(room) ?? [], (each) => floorsOf(each, [...above, room])));

  it('has at most ten rooms', () => assert.ok(below.size <= 10, [...below.keys()].join(', ')));

  it('has at most six floors', () => {
    const floors = [...below.keys()].map((room) => [room, floorsOf(room)] as const);
    assert.deepEqual(
      floors.filter(([, count]) => count > 6),
      [],
    );
  });

  it('has at most ten files in each room', () => {
    const full = [...below.keys()]
      .filter((room) => !room.endsWith('.ts'))
      .map((room) => [room, readdirSync(`src/model/${room}`).length] as const)
      .filter(([, count]) => count > 10);
    assert.deepEqual(full, []);
  });
});

describe('names', () => {
  const files = modules.map(({ source }: IModule) => source).filter((source) => /^src\/.*\.ts$/.test(source));

  it('of files stand once in src, but for define.ts', () => {
    const seen = new Map<string, string[]>();
    for (const file of files) {
      const name = basename(file);
      if (name === 'define.ts') continue;
      seen.set(name, [...(seen.get(name) ?? []), file]);
    }
    assert.deepEqual(
      [...seen.values()].filter(({ length }) => length > 1),
      [],
    );
  });

  it('that a module gives its own things stand in at most two of them', () => {
    const seen = new Map<string, string[]>();
    // files of one form: each language gives its words under the same name
    for (const file of files.filter((each) => !each.startsWith('src/languages/')))
      for (const name of new Set(namesIn(file))) seen.set(name, [...(seen.get(name) ?? []), file]);
    assert.ok(seen.size > 1000);
    assert.deepEqual(
      [...seen].filter(([, { length }]) => length > 2),
      [],
    );
  });
});

/** What is defined at the top of a file: values, functions, classes and types. */
function namesIn(file: string): readonly string[] {
  const { statements } = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) => boundBy(name));
    const isNamed =
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement);
    return isNamed ? (statement.name?.text ?? []) : [];
  });
}

const boundBy = (name: ts.BindingName): readonly string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((each) => (ts.isBindingElement(each) ? boundBy(each.name) : []));
