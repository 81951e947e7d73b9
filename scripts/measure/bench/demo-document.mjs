// The data of the demo's article, as text.
import { readFileSync } from 'node:fs';
import { root } from '../../run.mjs';

export function demoDocument() {
  const page = readFileSync(root('demo/index.html'), 'utf8');
  return /<script type="application\/json">([^]*?)<\/script>/.exec(page)[1];
}
