import type { StorybookConfig } from '@storybook/web-components-vite';

/** package.json names the registering files of dist/ as those with side effects; stories import those of src/. */
const keepDefinitions = {
  name: 'keep-definitions',
  transform: (code: string, id: string) =>
    /\/src\/(.+\/)?define\.ts$/.test(id) ? { code, map: null, moduleSideEffects: true } : undefined,
};

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // the data set that stories choose from, and files that they name; these lie beside the modules once that is built
  staticDirs: [
    { from: '../test/fixtures/data-set', to: '/data-set' },
    { from: '../stories/data', to: '/assets' },
    // the built-in data set, for codes that somebody types into a control
    { from: '../src/data/built-in', to: '/data' },
  ],
  // no calls home
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), keepDefinitions],
    optimizeDeps: {
      ...config.optimizeDeps,
      // Vite's pre-bundling makes a second copy of Lit: the stories' html`` and the elements must share one.
      include: (config.optimizeDeps?.include ?? []).filter((name) => !name.includes('lit')),
      exclude: [
        ...(config.optimizeDeps?.exclude ?? []),
        'lit',
        'lit-html',
        'lit-element',
        '@lit/reactive-element',
        '@storybook/web-components',
        '@wc-toolkit/storybook-helpers',
      ],
    },
  }),
};

export default config;
