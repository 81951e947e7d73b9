// The same pages for two generators of static sites: title, description, a table of the figures of both, duties, related
// careers and programs, out of one JSON file in which every figure is text already.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ELEVENTY = `
import { readFileSync } from 'node:fs';
const { occupations, pairs } = JSON.parse(readFileSync('data.json', 'utf8'));
const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);
const list = (items) => '<ul>' + items.map((item) => '<li>' + escaped(item) + '</li>').join('') + '</ul>';
const section = (title, both, draw) =>
  '<h2>' + title + '</h2>' + both.map((each) => '<h3>' + escaped(each.name) + '</h3>' + draw(each)).join('');
export default class {
  data() {
    return { pairs, pagination: { data: 'pairs', size: 1, alias: 'pair' }, permalink: ({ pair }) => pair.join('/') + '.html' };
  }
  render({ pair }) {
    const both = pair.map((code) => occupations[code]);
    const title = both.map(({ name }) => name).join(' or ');
    const rows = both[0].rows.map(([label, text], at) =>
      '<tr><th scope="row">' + escaped(label) + '</th><td>' + escaped(text) + '</td><td>' + escaped(both[1].rows[at]?.[1] ?? '') + '</td></tr>');
    return '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>' + escaped(title) + '</title></head><body><h1>' +
      escaped(title) + '</h1><table><tr><td></td>' + both.map(({ name }) => '<th scope="col">' + escaped(name) + '</th>').join('') +
      '</tr>' + rows.join('') + '</table>' +
      section('Responsibilities', both, (each) => '<p>' + escaped(each.description) + '</p>' + list(each.duties)) +
      section('Related careers', both, (each) => list(each.related)) +
      section('Programs of study', both, (each) => list(each.programs)) + '</body></html>';
  }
}`;

const LIQUID = `---
pagination: { data: all.pairs, size: 1, alias: pair }
permalink: "{{ pair[0] }}/{{ pair[1] }}.html"
---
{% assign a = all.occupations[pair[0]] %}{% assign b = all.occupations[pair[1]] %}<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ a.name | escape }} or {{ b.name | escape }}</title></head>
<body>
<h1>{{ a.name | escape }} or {{ b.name | escape }}</h1>
<table>
<tr><td></td><th scope="col">{{ a.name | escape }}</th><th scope="col">{{ b.name | escape }}</th></tr>
{% for row in a.rows %}<tr><th scope="row">{{ row[0] | escape }}</th><td>{{ row[1] | escape }}</td><td>{{ b.rows[forloop.index0][1] | escape }}</td></tr>
{% endfor %}</table>
<h2>Responsibilities</h2>
<h3>{{ a.name | escape }}</h3><p>{{ a.description | escape }}</p><ul>{% for item in a.duties %}<li>{{ item | escape }}</li>{% endfor %}</ul>
<h3>{{ b.name | escape }}</h3><p>{{ b.description | escape }}</p><ul>{% for item in b.duties %}<li>{{ item | escape }}</li>{% endfor %}</ul>
<h2>Related careers</h2>
<h3>{{ a.name | escape }}</h3><ul>{% for item in a.related %}<li>{{ item | escape }}</li>{% endfor %}</ul>
<h3>{{ b.name | escape }}</h3><ul>{% for item in b.related %}<li>{{ item | escape }}</li>{% endfor %}</ul>
<h2>Programs of study</h2>
<h3>{{ a.name | escape }}</h3><ul>{% for item in a.programs %}<li>{{ item | escape }}</li>{% endfor %}</ul>
<h3>{{ b.name | escape }}</h3><ul>{% for item in b.programs %}<li>{{ item | escape }}</li>{% endfor %}</ul>
</body>
</html>`;

/** Eleventy looks for data in a folder of its own. */
const LIQUID_DATA = `import { readFileSync } from 'node:fs';
export default JSON.parse(readFileSync('data.json', 'utf8'));`;

const ASTRO = `---
import { occupations, pairs } from '../../../data.json';
export const getStaticPaths = () =>
  pairs.map(([a, b]) => ({ params: { a, b }, props: { both: [occupations[a], occupations[b]] } }));
const { both } = Astro.props;
const title = both.map(({ name }) => name).join(' or ');
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>{title}</title></head>
  <body>
    <h1>{title}</h1>
    <table>
      <tr><td></td>{both.map(({ name }) => <th scope="col">{name}</th>)}</tr>
      {both[0].rows.map(([label, text], at) => <tr><th scope="row">{label}</th><td>{text}</td><td>{both[1].rows[at]?.[1]}</td></tr>)}
    </table>
    <h2>Responsibilities</h2>
    {both.map((each) => <><h3>{each.name}</h3><p>{each.description}</p><ul>{each.duties.map((item) => <li>{item}</li>)}</ul></>)}
    <h2>Related careers</h2>
    {both.map((each) => <><h3>{each.name}</h3><ul>{each.related.map((item) => <li>{item}</li>)}</ul></>)}
    <h2>Programs of study</h2>
    {both.map((each) => <><h3>{each.name}</h3><ul>{each.programs.map((item) => <li>{item}</li>)}</ul></>)}
  </body>
</html>`;

const CONFIG = `export default { build: { format: 'file' }, compressHTML: true };`;

/** Each generator: the package with its version, its files, how it is run, and where it writes to. */
export const generators = {
  'Eleventy, a template in Liquid': {
    packages: ['@11ty/eleventy@3.1.8'],
    files: { 'page.liquid': LIQUID, '_data/all.js': LIQUID_DATA },
    command: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet', '--output=site'],
    output: 'site',
  },
  'Eleventy, strings joined by a function': {
    packages: ['@11ty/eleventy@3.1.8'],
    files: { 'page.11ty.js': ELEVENTY },
    command: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet', '--input=page.11ty.js', '--output=site'],
    output: 'site',
  },
  Astro: {
    packages: ['astro@5.18.2'],
    files: { 'src/pages/[a]/[b].astro': ASTRO, 'astro.config.mjs': CONFIG },
    command: ['node_modules/astro/astro.js', 'build', '--silent'],
    output: 'dist',
  },
};

/** Writes the project of a generator into a folder. */
export function writeProject(folder, { files }, data) {
  const all = {
    ...files,
    'data.json': JSON.stringify(data),
    'package.json': JSON.stringify({ type: 'module', private: true }),
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
