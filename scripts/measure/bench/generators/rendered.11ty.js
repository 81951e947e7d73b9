import { render } from 'occupation-comparison/render.js';
import { names, pairs } from './pairs.js';

export default class {
  data() {
    const permalink = ({ pair }) => `${pair.join('/')}.html`;
    return { pairs, pagination: { data: 'pairs', size: 1, alias: 'pair' }, permalink };
  }
  async render({ pair: codes }) {
    const { html } = await render({ codes });
    const [a, b] = codes.map((code) => names[code]);
    return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${a} and ${b} compared</title></head>
<body>
${html}</body>
</html>`;
  }
}
