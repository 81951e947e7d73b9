import { assert } from '@open-wc/testing';
import { deepAll, drawn, drawnText } from '../helpers/deep.js';
import { mount, page, scriptOf, write } from '../helpers/mount.js';
import type { OcComparisonTable } from '../../src/index.js';

const payOf = (element: OcComparisonTable, at = 0) => element.comparison?.occupations[at]?.figures.get('pay');
const dataOf = (median: string) => [{ name: 'Actuary', pay: { median, year: 2024 } }, { name: 'Clerk' }];
const tableOf = (pay: string) =>
  `<table><tr><th>Occupation<th>Median pay<tr><td>Actuary<td>${pay}<tr><td>Clerk<td>$40,000</table>`;

describe('figures keep the language in which they came', () => {
  const TEXTS: readonly (readonly [lang: string, text: string, other: string, value: number])[] = [
    ['en', '$1.250 million', 'de', 1_250_000],
    ['en', '$81,765', 'fr', 81_765],
    ['de', '23.500 €', 'en', 23_500],
    ['es', '1.234,50 €', 'ar', 1_234.5],
  ];
  for (const [lang, text, other, value] of TEXTS) {
    it(`of ${text} in ${lang} when the page becomes ${other}`, async () => {
      const place = await page(
        `<div lang="${lang}"><oc-comparison-table>${scriptOf(dataOf(text))}</oc-comparison-table></div>`,
      );
      const element = place.querySelector('oc-comparison-table')!;
      place.firstElementChild!.setAttribute('lang', other);
      await drawn(element);
      assert.strictEqual(payOf(element)?.value, value);
    });
  }

  it('of a table of the page, whose words follow', async () => {
    const place = await page(
      `<div lang="en"><oc-comparison-table></oc-comparison-table>${tableOf('$51,554')}</div>`,
    );
    const element = place.querySelector('oc-comparison-table')!;
    place.firstElementChild!.setAttribute('lang', 'de');
    await drawn(element);
    assert.strictEqual(payOf(element)?.value, 51_554);
    assert.include(drawnText(element), '51.554');
  });

  it('when the element itself gets another language', async () => {
    const element = await mount('oc-comparison-table', { content: scriptOf(dataOf('$81,765')) });
    element.lang = 'de';
    await drawn(element);
    assert.strictEqual(payOf(element)?.value, 81_765);
  });

  it('until new data come, which have the language then in force', async () => {
    const element = await mount('oc-comparison-table', {
      attributes: { lang: 'en' },
      content: scriptOf(dataOf('$81,765')),
    });
    element.lang = 'de';
    element.setAttribute('occupations', JSON.stringify(dataOf('23.500 €')));
    await drawn(element);
    assert.strictEqual(payOf(element)?.value, 23_500);
  });
});

/** What translators in browsers do to a text: wrap it in two `<font>`, with other words in it. */
function translate(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode.nodeValue!.trim()) texts.push(walker.currentNode as Text);
  texts.forEach((text, at) => {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `«${text.data}»`;
    outer.append(inner);
    if (at % 2) text.replaceWith(outer);
    else {
      text.before(outer);
      inner.replaceChildren(text);
      text.data = `«${text.data}»`;
    }
  });
}
const rootsIn = (element: Element) =>
  [element, ...deepAll(element, '*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);

describe('what a translator wrote into an element', () => {
  it('goes when new data come', async () => {
    const element = await mount('oc-comparison-table', { properties: { occupations: dataOf('$81,765') } });
    rootsIn(element).forEach(translate);
    element.occupations = [{ name: 'Actuary', pay: { median: '$90,000', year: 2025 } }, { name: 'Baker' }];
    await drawn(element);
    const text = drawnText(element);
    assert.include(text, '$90,000');
    assert.include(text, 'Baker');
    assert.notInclude(text, '81,765');
    assert.notInclude(text, 'Clerk');
  });

  it('goes from every section of an article', async () => {
    const made = (name: string) => ({
      title: `On ${name}`,
      occupations: [{ name, responsibilities: [`${name} works`], related: [{ name: `Chief ${name}` }] }],
    });
    const element = await mount('oc-comparison', { properties: { occupations: made('Actuary') } });
    rootsIn(element).forEach(translate);
    element.occupations = made('Baker');
    await drawn(element);
    assert.notInclude(drawnText(element), 'Actuary');
    assert.include(drawnText(element), 'Chief Baker');
  });

  it('goes where there are more occupations than before, or fewer', async () => {
    const element = await mount('oc-comparison-table', { properties: { occupations: dataOf('$81,765') } });
    for (const names of [['A', 'B', 'C', 'D'], ['E']]) {
      rootsIn(element).forEach(translate);
      element.occupations = names.map((name) => ({ name, pay: { median: 50_000 } }));
      await drawn(element);
      const heads = deepAll(element, 'tbody th').map(({ textContent }) => textContent.trim());
      assert.deepEqual(heads, names);
    }
  });

  it('takes nothing with it that others put beside the text', async () => {
    const element = await mount('oc-comparison-table', { properties: { occupations: dataOf('$81,765') } });
    const style = document.createElement('style');
    element.shadowRoot!.append(style);
    rootsIn(element).forEach(translate);
    element.occupations = dataOf('$90,000');
    await drawn(element);
    assert.isTrue(style.isConnected);
  });
});

describe('what a translator made of the author’s table', () => {
  it('isn’t read', async () => {
    const place = await page(`<oc-comparison-table></oc-comparison-table>${tableOf('$51,554')}`);
    const element = place.querySelector('oc-comparison-table')!;
    translate(place.querySelector('table')!);
    await drawn(element);
    assert.strictEqual(payOf(element)?.value, 51_554);
    assert.strictEqual(element.comparison?.occupations[0]?.name, 'Actuary');
  });

  it('isn’t read inside of the element either', async () => {
    const place = await page(`<oc-comparison-table>${tableOf('$51,554')}</oc-comparison-table>`);
    const element = place.querySelector('oc-comparison-table')!;
    translate(element);
    await drawn(element);
    assert.strictEqual(element.comparison?.occupations[0]?.name, 'Actuary');
  });

  it('leaves new tables to the language of the author', async () => {
    const place = await page(
      `<div lang="en"><oc-comparison-table>${tableOf('$51,554')}</oc-comparison-table></div>`,
    );
    const element = place.querySelector('oc-comparison-table')!;
    document.documentElement.classList.add('translated-ltr');
    place.firstElementChild!.setAttribute('lang', 'de');
    write(element, tableOf('$61,000'));
    await Promise.resolve(); // what watches the element is called
    await drawn(element);
    document.documentElement.classList.remove('translated-ltr');
    assert.strictEqual(payOf(element)?.value, 61_000);
  });
});
