import { readFileSync } from 'node:fs';
import { pairs } from './pairs.js';

const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]);

const besideOf = ({ mark, small }) => (mark ? `<sup>${mark}</sup>` : ` <small>${escaped(small)}</small>`);

function cellOf({ scope, span, value, text, beside }) {
  const written = value ? `<data value="${value}">${escaped(text)}</data>` : escaped(text);
  const content = `<bdi>${written}</bdi>${beside.map(besideOf).join('')}`;
  if (!scope) return ` <td>${content}</td>`;
  return `<th scope="${scope}"${span ? ` colspan="${span}"` : ''}>${content}</th>`;
}

const lineOf = ({ mark, before, href, name, text }) =>
  `${mark ? `<sup>${mark}</sup> ` : ''}${escaped(before)}${
    href ? `<a href="${escaped(href)}">${escaped(name)}</a>` : ''
  }${escaped(text)}`;

const draw = {
  open: () => '<div class="oc-summary">',
  close: () => '</div>',
  heading: ({ tag, text }) => `<${tag}>${escaped(text)}</${tag}>`,
  paragraph: ({ isSource, ...line }) => `<p${isSource ? ' class="oc-source"' : ''}>${lineOf(line)}</p>`,
  list: ({ items }) => `<ul>\n${items.map((item) => `<li>${lineOf(item)}</li>`).join('\n')}\n</ul>`,
  table: ({ caption, columns, bodies }) => `<table class="oc-comparison-table">
<caption>${escaped(caption)}</caption>
<thead>
<tr><td></td>${columns.map((name) => ` <th scope="col"><bdi>${escaped(name)}</bdi></th>`).join('')}</tr>
</thead>
${bodies.map((rows) => `<tbody>\n${rows.map((row) => `<tr>${row.map(cellOf).join('')}</tr>`).join('\n')}\n</tbody>`).join('\n')}
</table>`,
};

export default class {
  data() {
    const permalink = ({ pair }) => `${pair.join('/')}.html`;
    return { pairs, pagination: { data: 'pairs', size: 1, alias: 'pair' }, permalink };
  }
  render({ pair }) {
    const { title, hasSummary, data, blocks } = JSON.parse(
      readFileSync(`models/${pair.join('/')}.json`, 'utf8'),
    );
    return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body>
<oc-comparison lang="en"${hasSummary ? ' summary' : ''} occupations="${escaped(data)}">
${blocks.map((block) => draw[block.kind](block)).join('\n')}
</oc-comparison>
</body>
</html>`;
  }
}
