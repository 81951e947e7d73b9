// A page costs seconds before its first test: files whose tests leave nothing behind share one.
import { readdirSync } from 'node:fs';
import { root } from '../../scripts/run.mjs';

/** The file that stands for all of them. */
export const sharedPage = 'test/harness/shared-page.test.js';

/** Those that need a page of their own: they count requests, languages or what is on the page, or bring it into disorder. */
const ALONE =
  /^(?:accessibility-checker|data|embed|frameworks|hostile|languages|page|snippets|stories|sources\/.+)\.test\.ts$/;

/** The files of tests for browsers, as paths from test/. */
const testFiles = readdirSync(root('test'), { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.test.ts'))
  .sort();

export const alone = testFiles.filter((file) => ALONE.test(file)).map((file) => `test/${file}`);
const shared = testFiles.filter((file) => !ALONE.test(file));

/** Serves it. */
export const sharedPagePlugin = () => ({
  name: 'shared-page',
  serve({ path }) {
    if (path !== `/${sharedPage}`) return undefined;
    return { body: shared.map((file) => `import '/test/${file}';\n`).join(''), type: 'js' };
  },
});
