// What rendering on a server takes: milliseconds and bytes of the demo's article, in both forms.
//   npm run build && node scripts/measure/bench-render.mjs
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { render } from '../../dist/render.js';
import { root } from '../run.mjs';

const ROUNDS = 100;

const demo = readFileSync(root('demo/index.html'), 'utf8');
const [, data] = /<script type="application\/json">([^]*?)<\/script>/.exec(demo);

for (const form of ['static', 'shadow']) {
  const { html } = await render(data, { form }); // the first one loads what draws
  const started = performance.now();
  for (let round = 0; round < ROUNDS; round++) await render(data, { form });
  const each = (performance.now() - started) / ROUNDS;
  const packed = gzipSync(html, { level: 9 }).length;
  console.log(`${form}: ${each.toFixed(1)} ms, ${html.length} characters, ${packed} bytes gzip`);
}
