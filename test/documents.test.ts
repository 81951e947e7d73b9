import { assert, fixtureSync } from '@open-wc/testing';
import { drawn, deepOne } from './helpers/deep.js';
import { mount, scriptOf } from './helpers/mount.js';
import { takeConsole } from './helpers/records.js';

const data = [
  { name: 'Actuary', pay: { median: 51_554, p10: 30_000, p90: 90_000 }, growth: 8 },
  { name: 'Clerk', pay: { median: 40_000, p10: 20_000, p90: 60_000 }, growth: -2 },
];

/** Opens a document in a frame beside the test. */
async function open(text: string, type: string): Promise<Window> {
  const frame = fixtureSync<HTMLIFrameElement>('<iframe></iframe>');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = URL.createObjectURL(new Blob([text], { type }));
  await loaded;
  return frame.contentWindow!;
}

describe('documents: in quirks mode', () => {
  for (const tag of ['oc-comparison-table', 'oc-pay-chart', 'oc-growth-chart'] as const)
    it(`${tag} has the font and the colour of the page`, async () => {
      const { document: quirky } = await open(
        '<body style="font: italic 700 30px serif; color: rgb(1, 2, 3)">',
        'text/html',
      );
      assert.strictEqual(quirky.compatMode, 'BackCompat');
      const element = await mount(tag, { properties: { occupations: data } });
      quirky.body.append(element);
      await drawn(element);
      const style = quirky.defaultView!.getComputedStyle(deepOne(element, '.root'));
      assert.deepEqual([style.fontSize, style.fontFamily, style.color], ['30px', 'serif', 'rgb(1, 2, 3)']);
    });
});

describe('documents: of XML', () => {
  const page = (body: string) =>
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body>${body}</body></html>`;
  const script = `<script type="module" src="${location.origin}/dist/cdn/occupation-comparison.min.js"></script>`;
  const table = '<table><tr><th>Occupation</th></tr><tr><td>Actuary</td></tr></table>';
  for (const [what, body] of Object.entries({
    'a table that follows': `<oc-comparison-table></oc-comparison-table>${table}`,
    'a table inside': `<oc-comparison>${table}</oc-comparison>`,
    'a table that is named': `<oc-comparison-table for="a"></oc-comparison-table><div id="a">${table}</div>`,
  }))
    it(`${what} stays`, async () => {
      const guest = (await open(page(`${body}${script}`), 'application/xhtml+xml')) as Window &
        typeof globalThis;
      assert.isUndefined(guest.customElements.get('oc-comparison'));
      assert.isAbove(guest.document.querySelector('table')!.getBoundingClientRect().height, 0);
    });
});

describe('documents: whose language has an underscore', () => {
  for (const [lang, pay] of [
    ['de_DE', '51.554'],
    ['es_ES', '51.554'],
    ['de_AT', '51'],
  ] as const)
    it(`speak it: ${lang}`, async () => {
      const element = await mount('oc-comparison-table', { attributes: { lang }, content: scriptOf(data) });
      const heads = element.shadowRoot!.textContent;
      assert.include(heads, pay);
      assert.notInclude(heads, 'Median pay');
    });
});

describe('documents: with more faults than anybody reads', () => {
  takeConsole();
  const many = 20_000;
  const KINDS: Readonly<Record<string, unknown>> = {
    'unknown fields': {
      occupations: data,
      ...Object.fromEntries(Array.from({ length: many }, (_, at) => [`field${at}`, 1])),
    },
    'faulty occupations': Array.from({ length: many }, () => 'x'),
    'unreadable figures': [
      { name: 'A', facts: Array.from({ length: many }, (_, at) => ({ label: `L${at}`, value: {} })) },
    ],
  };
  for (const [what, occupations] of Object.entries(KINDS))
    it(`counts them: ${what}`, async () => {
      const element = await mount('oc-responsibility-list', { properties: { occupations } });
      assert.lengthOf(element.problems, 1001);
      assert.strictEqual(element.problems.at(-1)?.code, 'many-problems');
      assert.match(element.problems.at(-1)!.message, /^\d{5} more problems are not listed/);
    });
});
