// Which folder may import from which: `npx depcruise src scripts` draws or checks it, test/layers.node.ts asserts it.

/** Folders of src/model, the lowest first: each may import from those before it. */
export const modelFolders = [
  'document',
  'words',
  'figure',
  'comparison',
  'table',
  'compare',
  'chart',
  'article',
  'search',
];

/** Folders of src, and what each may import from besides itself. */
export const folders = {
  model: [],
  languages: ['model'],
  input: ['model'],
  sources: ['input', 'model'],
  elements: ['sources', 'input', 'model', 'languages'],
  output: ['model'],
  server: ['sources', 'input', 'model'],
  node: ['server', 'output', 'elements', 'sources', 'input', 'model'],
};

/** Files in these folders; `src/model.ts` and its like are entries for apps, and what renders is for the command line, too. */
const within = (names) => `^src/(?:${names.join('|')})/`;

const rules = [
  {
    name: 'no-circles',
    comment: 'Two modules that need each other are one, or hide a third.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  ...Object.entries(folders).map(([name, allowed]) => ({
    name: `${name}-imports-downward`,
    comment: 'Text goes to input, model and elements, and nothing goes back.',
    severity: 'error',
    from: { path: within([name]) },
    to: {
      path: '^src/',
      pathNot: [within([name, ...allowed]), ...(name === 'node' ? ['^src/render\\.ts$'] : [])],
    },
  })),
  ...modelFolders.map((name, at) => ({
    name: `model-${name}-imports-downward`,
    comment: 'A folder of the model knows those below it only.',
    severity: 'error',
    from: { path: `^src/model/${name}/` },
    to: { path: `^src/model/(?:${modelFolders.slice(at + 1).join('|') || '-'})/` },
  })),
  {
    name: 'model-and-input-know-no-page',
    comment: 'They run in Node, in workers and on servers.',
    severity: 'error',
    from: { path: within(['model', 'input', 'output', 'languages']) },
    to: { path: 'node_modules/(?:lit|@lit)' },
  },
  {
    name: 'elements-stand-alone',
    comment: 'An element loads itself and what elements share; only the article draws others.',
    severity: 'error',
    from: { path: '^src/elements/([^/]+)/', pathNot: '^src/elements/(?:comparison|shared)/' },
    to: { path: '^src/elements/', pathNot: '^src/elements/(?:$1|shared|chart)/' },
  },
  {
    name: 'browsers-load-no-node',
    comment: 'What runs in Node alone is reached by nothing that browsers load; rendering is for servers.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/(?:node/|server/|render\\.ts$)' },
    to: { path: '^src/(?:node|server)/' },
  },
];

export default {
  forbidden: rules,
  options: {
    tsPreCompilationDeps: true, // types are dependencies too: a reader has to follow them
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/data/' },
  },
};
