// The manifest that editors and Storybook read. Shared base classes are in it so that inherited members appear.

/** src/elements/<name>/<name>.ts holds the class of oc-<name>. Its definition is in another module, with a guard. */
const tagNames = {
  name: 'tag-names',
  packageLinkPhase({ customElementsManifest }) {
    for (const { path, declarations, exports } of customElementsManifest.modules) {
      const [, name] = /^src\/elements\/([^/]+)\/\1\.ts$/.exec(path) ?? [];
      const declaration = declarations?.find(({ kind, name }) => kind === 'class' && name.startsWith('Oc'));
      if (!name || !declaration || declaration.tagName) continue;
      declaration.tagName = `oc-${name}`;
      declaration.customElement = true;
      exports.push({
        kind: 'custom-element-definition',
        name: declaration.tagName,
        declaration: { name: declaration.name, module: path },
      });
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: [
    'src/elements/shared/controllers/**',
    'src/**/*.styles.ts',
    'src/**/styles.ts',
    'src/**/define.ts',
  ],
  litelement: true,
  outdir: '.',
  plugins: [tagNames],
};
