// Runs the tools of docs/tools.md on what stands in its own folder, where they are installed: static.html,
// grouped.html, shadow.html, static.css, wage.json and graph.json. Writes what each made of it, as JSON.
import { readFileSync } from 'node:fs';
import { inline } from '@css-inline/css-inline';
import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { convertToMarkdown } from '@nanocollective/get-md';
import toDocx from '@turbodocx/html-to-docx';
import { Defuddle } from 'defuddle/node';
import { Feed } from 'feed';
import { minify } from 'html-minifier-terser';
import toMd from 'html-to-md';
import { convert } from 'html-to-text';
import { fromHtml } from 'hucre';
import { JSDOM } from 'jsdom';
import jsonld from 'jsonld';
import JSZip from 'jszip';
import juice from 'juice';
import { transform } from 'lightningcss';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import postcss from 'postcss';
import presetEnv from 'postcss-preset-env';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import extractor from 'web-auto-extractor';

const read = (file) => readFileSync(new URL(file, import.meta.url), 'utf8');
const forms = { static: read('static.html'), grouped: read('grouped.html'), shadow: read('shadow.html') };
const css = read('static.css');
const address = 'https://example.edu/managers';

const sentences = (text) => `<p>${text.repeat(12)}</p>`;
/** An article of somebody’s with the comparison in it. */
const pageOf = (html, styles = '') =>
  `<!doctype html><html lang="en"><head><title>Managers</title>${styles}</head><body><article><h1>Managers</h1>` +
  sentences('The article says much about managers before it compares them, and it takes its time. ') +
  html +
  sentences('After the comparison it goes on, and says what becomes of managers in the end. ') +
  '</article></body></html>';

const feedOf = (content) => {
  const feed = new Feed({
    title: 'Managers',
    id: address,
    link: address,
    copyright: '',
    updated: new Date(0),
  });
  feed.addItem({ title: 'Managers', id: address, link: address, date: new Date(0), content });
  return new JSDOM(feed.rss2(), { contentType: 'text/xml' }).window.document.querySelector('item')
    .lastElementChild.textContent;
};

const rehype = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);

/** What article-extractor keeps of itself, as far as it stands in the page, and what static HTML has besides. */
const ALLOWED =
  'html head title body article div h1 h2 h3 h4 p small sup strong table thead tbody tr th td ul li a'.split(
    ' ',
  );
const OURS = ['oc-comparison', 'caption', 'bdi', 'data'];
const extracted = async (html, options) =>
  (await extractFromHtml(pageOf(html), address, options))?.content ?? '';

/** Paragraphs and tables of a Word file that was made from HTML, as HTML. */
async function wordOf(html) {
  const { files } = await JSZip.loadAsync(await toDocx(html));
  const xml = await files['word/document.xml'].async('string');
  const names = { tbl: 'table', tr: 'tr', tc: 'td', p: 'p' };
  return xml.replace(/<(\/?)(?:w:(tbl|tr|tc|p)(?=[\s>])|)[^>]*>/g, (_, end, name) =>
    name === undefined ? '' : `<${end}${names[name]}>`,
  );
}
/** The tags that sanitize-html allows of itself, without those whose text is lost on the way to Word. */
const WORDS_TAGS = sanitizeHtml.defaults.allowedTags.filter((tag) => !['bdi', 'data', 'small'].includes(tag));

/** The sheet that a reader of spreadsheets makes of a table, as a table. */
function sheetOf(html) {
  const { rows = [], a11y } = fromHtml(html) ?? {};
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell ?? ''}</td>`).join('')}</tr>`);
  return `<table><caption>${a11y?.summary ?? ''}</caption>${lines.join('')}</table>`;
}

/** Each tool by its name: what it makes of HTML, as HTML or as text. */
const TOOLS = {
  'sanitize-html': (html) => sanitizeHtml(html),
  'rehype-sanitize': async (html) => String(await rehype.process(html)),
  'html-to-text': (html) => convert(html),
  '@mozilla/readability': (html) =>
    new Readability(new JSDOM(pageOf(html), { url: address }).window.document).parse().content,
  defuddle: async (html) => (await Defuddle(pageOf(html), address)).content,
  linkedom: (html) => parseHTML(pageOf(html)).document.querySelector('table')?.textContent ?? '',
  '@extractus/article-extractor': (html) => extracted(html),
  'article-extractor, told of them': (html) => extracted(html, { allowedTags: [...ALLOWED, ...OURS] }),
  'html-to-md': (html) => marked.parse(toMd(html)),
  '@nanocollective/get-md': async (html) =>
    marked.parse((await convertToMarkdown(html, { extractContent: false, includeMeta: false })).markdown),
  '@turbodocx/html-to-docx': wordOf,
  'html-to-docx, without such tags': (html) => wordOf(sanitizeHtml(html, { allowedTags: WORDS_TAGS })),
  hucre: sheetOf,
  'html-minifier-terser': (html) =>
    minify(html, {
      collapseBooleanAttributes: true,
      collapseWhitespace: true,
      processScripts: ['application/ld+json'],
      removeAttributeQuotes: true,
      removeEmptyAttributes: true,
      removeOptionalTags: true,
      removeRedundantAttributes: true,
    }),
  feed: feedOf,
  juice: (html) => juice(pageOf(html, `<style>${css}</style>`)),
  '@css-inline/css-inline': (html) => inline(pageOf(html, `<style>${css}</style>`)),
};

/** What readers have of HTML: its text, and the cells of its first table. Nothing of what only a script or a browser opens. */
function seenIn(html) {
  const { document } = new JSDOM(html).window;
  for (const hidden of document.querySelectorAll('template, style, script')) hidden.remove();
  const rows = [...(document.querySelector('table')?.rows ?? [])];
  return {
    text: document.body.textContent,
    cells: rows.map((row) =>
      [...row.cells].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    ),
  };
}

const TEXT_ONLY = ['html-to-text', 'linkedom'];
const made = { tools: {}, given: { static: seenIn(forms.static), grouped: seenIn(forms.grouped) } };
for (const [tool, make] of Object.entries(TOOLS)) {
  const seen = TEXT_ONLY.includes(tool) ? (text) => ({ text, cells: [] }) : seenIn;
  made.tools[tool] = {};
  for (const [form, html] of Object.entries(forms)) made.tools[tool][form] = seen(await make(html));
}

const old = 'chrome 90, safari 14, firefox 90';
made['postcss-preset-env'] = (
  await postcss([presetEnv({ browsers: old })]).process(css, { from: undefined })
).css;
made.lightningcss = String(
  transform({ filename: 'static.css', code: Buffer.from(css), minify: true, targets: { chrome: 90 << 16 } })
    .code,
);
made.jsonld = await jsonld.toRDF(JSON.parse(read('wage.json')), {
  format: 'application/n-quads',
  documentLoader: (documentUrl) => ({
    documentUrl,
    document: { '@context': { '@vocab': 'https://schema.org/' } },
  }),
});
made['web-auto-extractor'] = extractor
  .default()
  .parse(
    `<script type="application/ld+json">${read('graph.json').replaceAll('<', '\\u003c')}</script>`,
  ).jsonld;
process.stdout.write(JSON.stringify(made));
