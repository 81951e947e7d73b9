import { expect } from '@open-wc/testing';
import { paleIn } from './helpers/contrast.js';
import { deepAll, drawn } from './helpers/deep.js';
import { asked } from './helpers/engine.js';
import { page } from './helpers/mount.js';
import { takeConsole, until } from './helpers/records.js';

/** A page as somebody has it: style sheets below `node_modules`, rules of its own, attributes, what stands around. */
interface Host {
  readonly sheets?: readonly string[];
  readonly rules?: string;
  readonly html?: string;
  readonly around?: readonly [before: string, after: string];
}

const article = ['<article class="markdown-body">', '</article>'] as const;
const card = (rules: string) => [`<div style="${rules}">`, '</div>'] as const;
/** Dark pages of before there was `color-scheme`. */
const OLD_DARK = 'body { background: #111; color: #ddd }';

const HOSTS: Readonly<Record<string, Host>> = {
  'no style sheet': {},
  'water.css, light': { sheets: ['water.css/out/light.css'] },
  'water.css, dark': { sheets: ['water.css/out/dark.css'] },
  'Pico, light': { sheets: ['@picocss/pico/css/pico.min.css'], html: 'data-theme="light"' },
  'Pico, dark': { sheets: ['@picocss/pico/css/pico.min.css'], html: 'data-theme="dark"' },
  'Simple.css': { sheets: ['simpledotcss/simple.css'] },
  'Simple.css, dark': { sheets: ['simpledotcss/simple.css'], html: 'data-theme="dark"' },
  'new.css': { sheets: ['@exampledev/new.css/new.css'] },
  'Bootstrap, light': { sheets: ['bootstrap/dist/css/bootstrap.css'], html: 'data-bs-theme="light"' },
  'Bootstrap, dark': { sheets: ['bootstrap/dist/css/bootstrap.css'], html: 'data-bs-theme="dark"' },
  'Bulma, light': { sheets: ['bulma/css/bulma.css'], html: 'data-theme="light"' },
  'Bulma, dark': { sheets: ['bulma/css/bulma.css'], html: 'data-theme="dark"' },
  'Markdown of GitHub, light': {
    sheets: ['github-markdown-css/github-markdown-light.css'],
    around: article,
  },
  'Markdown of GitHub, dark': { sheets: ['github-markdown-css/github-markdown-dark.css'], around: article },
  'Markdown of GitHub, dimmed': {
    sheets: ['github-markdown-css/github-markdown-dark-dimmed.css'],
    around: article,
  },
  Sakura: { sheets: ['sakura.css/css/sakura.css'] },
  'Sakura, dark': { sheets: ['sakura.css/css/sakura-dark.css'] },
  'Sakura, Vader': { sheets: ['sakura.css/css/sakura-vader.css'] },
  'Sakura, earthly': { sheets: ['sakura.css/css/sakura-earthly.css'] },
  'MVP.css': { sheets: ['mvp.css/mvp.css'] },
  Milligram: { sheets: ['milligram/dist/milligram.css'] },
  Marx: { sheets: ['marx-css/css/marx.css'] },
  Tufte: { sheets: ['tufte-css/tufte.css'] },
  'holiday.css': { sheets: ['holiday.css/dist/holiday.css'] },
  'awsm.css, white': { sheets: ['awsm.css/dist/awsm_theme_white.min.css'] },
  'awsm.css, Big Stone': { sheets: ['awsm.css/dist/awsm_theme_big-stone.min.css'] },
  'a dark page without color-scheme': { rules: OLD_DARK },
  'a dark page with color-scheme': { rules: `:root { color-scheme: dark } ${OLD_DARK}` },
  'a dark scheme without colours': { rules: ':root { color-scheme: dark }' },
  'a cream page': { rules: 'body { background: #fff8e7; color: #433422 }' },
  'a grey page with grey text': { rules: 'body { background: #eee; color: #555 }' },
  'a white card on a dark page': {
    rules: OLD_DARK,
    around: card('background: #fff; color: #222; padding: 1em'),
  },
  'a dark card on a light page': { around: card('background: #1d2430; color: #c8d0dc; padding: 1em') },
  'a translucent card on a dark page': {
    rules: OLD_DARK,
    around: card('background: rgb(255 255 255 / 0.08); padding: 1em'),
  },
};

const pay = (median: number) => ({
  p10: median / 2,
  p25: median / 1.5,
  median,
  p75: median * 1.5,
  p90: median * 2,
});
const figures = { pay: { year: 2025, source: 'bls' }, growth: { from: 2025, to: 2035, source: 'bls' } };
const DATA = {
  defaults: figures,
  sources: { bls: { name: 'Bureau', href: 'https://example.edu/', licence: 'CC BY' } },
  reference: { name: 'All occupations', growth: 3 },
  occupations: ['Clerk', 'Guard', 'Baker'].map((name, at) => ({
    name,
    pay: pay(50000 + 9000 * at),
    growth: 4 - 3 * at,
    employment: 1000 * (at + 1),
    education: at ? "Bachelor's degree" : undefined,
    experience: { value: 'None', for: 'Somebody else' },
    hours: 40,
    responsibilities: ['Filing'],
    related: { name: 'Cook', href: '/cook', reason: 'Both bake.' },
  })),
  schools: {
    items: [{ name: 'Example State', href: 'https://example.edu/', sponsored: true }],
    finder: { action: '/find' },
  },
  next: { href: '/next', label: 'Next' },
};

/** The article in a page of its own. */
async function open({ sheets = [], rules = '', html = '', around: [before, after] = ['', ''] }: Host) {
  const links = sheets.map((sheet) => `<link rel="stylesheet" href="/node_modules/${sheet}" />`);
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 700px; block-size: 500px';
  frame.srcdoc = `<!doctype html><html lang="en" ${html}><head>${links.join('')}<style>${rules}</style>
    <script type="module" src="/dist/cdn/occupation-comparison.min.js"></script></head>
    <body>${before}<p>Before.</p>
      <oc-comparison bars sortable differences help only-differences
        sections="title introduction summary table pay-chart growth-chart responsibilities related next schools finder"
        occupations='${JSON.stringify(DATA).replaceAll("'", '&#39;')}'></oc-comparison>
      <p>${'Behind. '.repeat(400)}</p>${after}</body></html>`;
  (await page('')).append(frame);
  const find = () => frame.contentDocument?.querySelector('oc-comparison');
  await until(
    () => find()?.shadowRoot && deepAll(find()!, 'circle').length && deepAll(find()!, 'rect').length,
  );
  return drawn(find()!);
}

describe('colours on the pages of others', () => {
  takeConsole();

  for (const [name, host] of asked(Object.entries(HOSTS), 3))
    it(`are made out on ${name}, also in heads that cover what goes beneath`, async () => {
      const element = await open(host);
      expect(paleIn(element)).to.eql([]);
      const view = element.ownerDocument.defaultView!;
      const [table] = deepAll(element, 'table');
      const [head] = deepAll(element, 'thead');
      view.scrollTo(0, view.scrollY + table!.getBoundingClientRect().top + 80);
      await until(() =>
        deepAll(head!, 'th').every(
          (each) => !/rgba\(.*, 0\)|transparent/.test(view.getComputedStyle(each).background),
        ),
      );
      expect(paleIn(element)).to.eql([]);
    });
});
