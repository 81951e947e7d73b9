import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import litA11y from 'eslint-plugin-lit-a11y';

const nodeGlobals = [
  'Buffer',
  'URL',
  'console',
  'fetch',
  'performance',
  'process',
  'setTimeout',
  'clearTimeout',
];
const browserGlobals = ['Request', 'caches', 'customElements', 'document', 'navigator', 'self', 'window'];
const readonly = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

export default defineConfig(
  {
    ignores: ['dist/', 'storybook-static/', 'coverage/', 'screenshots/', 'test/fixtures/', 'test/pages/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      // write the members themselves
      'no-restricted-syntax': [
        'error',
        'ObjectExpression > SpreadElement > ObjectExpression',
        'ArrayExpression > SpreadElement > ArrayExpression',
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: readonly(nodeGlobals) },
  },
  {
    files: ['scripts/measure/bench/**/*.js'],
    languageOptions: {
      globals: readonly([
        ...browserGlobals,
        'CSSStyleSheet',
        'HTMLElement',
        'MessageChannel',
        'fetch',
        'performance',
        'requestAnimationFrame',
        'setTimeout',
      ]),
    },
  },
  {
    files: ['demo/**/*.js'],
    languageOptions: { globals: readonly([...browserGlobals, 'URL', 'console', 'fetch']) },
  },
  {
    files: ['{src,test,stories,.storybook}/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: {
      parserOptions: { project: './tsconfig.all.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // WebKit takes the role from a list without bullets (https://bugs.webkit.org/show_bug.cgi?id=170179)
      'lit-a11y/no-redundant-role': 'off',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-template-arrow': 'error',
      'lit/quoted-expressions': 'error',
    },
  },
  {
    files: ['{src,scripts}/**/*.{ts,mjs}', '*.mjs'],
    rules: {
      // what is longer is two things
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', 60],
    },
  },
  {
    files: ['{test,stories}/**/*.ts'],
    rules: {
      // a handler written in the template is what a test or a story shows; it is rendered once
      'lit/no-template-arrow': 'off',
      // elements made for one test stand beside it, and some are made wrongly on purpose
      'wc/file-name-matches-element': 'off',
    },
  },
  {
    files: ['test/**/*.node.ts'],
    rules: {
      // node:test's describe and it return promises that the runner waits for
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test'] },
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.test.ts', 'test/{elements,input,model,output}/**/*.node.ts'],
    rules: {
      // chai's assertions look like promises and like expressions that do nothing
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
