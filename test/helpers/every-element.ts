import { assert, expect } from '@open-wc/testing';
import { referenceArticle } from '../../stories/data/reference-article.js';
import { deepAll, drawn, drawnText } from './deep.js';
import { make, mount, page, scriptOf } from './mount.js';
import type { Given, OcTag } from './mount.js';
import { eventsAt, takeConsole } from './records.js';

/** What is particular to an element in what all elements have in common. */
export interface Particulars {
  /** A text of the reference article that the element draws. */
  readonly shows: string;
  /** A word that it speaks, by its key. */
  readonly word: readonly [key: string, text: string];
  /** Whether it begins with a heading. */
  readonly hasHeading?: boolean;
}

const json = JSON.stringify(referenceArticle);
const SOURCES: Readonly<Record<string, Given>> = {
  'a property with the document': { properties: { occupations: referenceArticle } },
  'a property with JSON text': { properties: { occupations: json } },
  'an attribute with JSON': { attributes: { occupations: json } },
  'a child script with JSON': { content: scriptOf(referenceArticle) },
};
const HEADING_LEVELS: readonly (readonly [string, string])[] = [
  ['1', 'H1'],
  ['2', 'H2'],
  ['3', 'H3'],
  ['4', 'H4'],
  ['5', 'H5'],
  ['6', 'H6'],
  ['0', 'H2'],
  ['7', 'H6'],
  ['-3', 'H2'],
  ['2.5', 'H2'],
  ['NaN', 'H2'],
  ['Infinity', 'H6'],
  ['', 'H2'],
  ['big', 'H2'],
];
const AUTHORS_OWN = {
  class: 'mine',
  id: 'own',
  title: 'Title',
  lang: 'en-GB',
  dir: 'ltr',
  role: 'group',
  tabindex: '0',
  style: 'margin: 1px;',
  'aria-label': 'Label',
};

/** Tests what holds for every element, for one of them. */
export function describeAsEveryElement(tag: OcTag, { shows, word, hasHeading = true }: Particulars): void {
  const [key, text] = word;
  const withData = { properties: { occupations: referenceArticle } };

  describe(`<${tag}> as every element`, () => {
    const taken = takeConsole();

    for (const [source, given] of Object.entries(SOURCES)) {
      it(`draws data that come by ${source}`, async () => {
        assert.include(drawnText(await mount(tag, given)), shows);
      });
      it(`finds nothing wrong with the reference article that comes by ${source}`, async () => {
        assert.deepEqual((await mount(tag, given)).problems, []);
      });
    }

    it('draws the same whatever the source', async () => {
      const texts = await Promise.all(
        Object.values(SOURCES).map(async (given) => drawnText(await mount(tag, given))),
      );
      assert.lengthOf([...new Set(texts)], 1);
    });

    it('says so where there is nothing to show', async () => {
      assert.strictEqual(drawnText(await mount(tag)), 'There is nothing to show here yet.');
    });

    it('is silent where there is nothing to show', async () => {
      await mount(tag);
      assert.deepEqual(taken.warnings, []);
    });

    it('says so where its data can’t be read', async () => {
      assert.match(drawnText(await mount(tag, { attributes: { occupations: '{"oops' } })), /can’t be shown/);
    });

    it('tells the page once of data that can’t be read', async () => {
      const events = eventsAt(document, 'oc-error');
      await mount(tag, { attributes: { occupations: '{"oops' } });
      assert.lengthOf(events, 1);
    });

    it('clears what it shows when its data are cleared', async () => {
      const element = await mount(tag, withData);
      element.occupations = null;
      await drawn(element);
      assert.strictEqual(drawnText(element), 'There is nothing to show here yet.');
    });

    it('is a block', async () => {
      assert.strictEqual(getComputedStyle(await mount(tag, withData)).display, 'block');
    });

    it('is gone while it is hidden', async () => {
      const element = await mount(tag, withData);
      element.hidden = true;
      assert.strictEqual(getComputedStyle(element).display, 'none');
    });

    it('leaves the attributes of its author alone', async () => {
      const element = await mount(tag, { ...withData, attributes: AUTHORS_OWN });
      assert.deepEqual(
        Object.fromEntries([...element.attributes].map((each) => [each.name, each.value])),
        AUTHORS_OWN,
      );
    });

    it('puts no attribute on itself', async () => {
      assert.deepEqual((await mount(tag, withData)).getAttributeNames(), []);
    });

    it('leaves its light DOM alone', async () => {
      const content = `<p>Mine</p>${scriptOf(referenceArticle)}`;
      const element = await mount(tag, { content });
      assert.strictEqual(element.innerHTML, make(tag, { content }).innerHTML);
    });

    it('speaks an author’s word, given as a property', async () => {
      const labels = { [key]: 'My own word' };
      const element = await mount(tag, { properties: { ...withData.properties, labels } });
      assert.include(drawnText(element), 'My own word');
    });

    it('speaks an author’s word, given as JSON in the attribute', async () => {
      const labels = JSON.stringify({ [key]: 'My own word' });
      assert.include(drawnText(await mount(tag, { ...withData, attributes: { labels } })), 'My own word');
    });

    it('speaks its own word again when the attribute is removed', async () => {
      const labels = JSON.stringify({ [key]: 'My own word' });
      const element = await mount(tag, { ...withData, attributes: { labels } });
      element.removeAttribute('labels');
      await drawn(element);
      assert.include(drawnText(element), text);
    });

    for (const labels of ['{"noSuchWord":"x"}', `{${JSON.stringify(key)}:7}`, '{oops']) {
      it(`tells of labels that can’t be used: ${labels}`, async () => {
        assert.lengthOf((await mount(tag, { ...withData, attributes: { labels } })).problems, 1);
      });
      it(`speaks its own word beside labels that can’t be used: ${labels}`, async () => {
        assert.include(drawnText(await mount(tag, { ...withData, attributes: { labels } })), text);
      });
    }

    it('reads from right to left where the page does', async () => {
      const place = await page(`<div dir="rtl"><${tag}>${scriptOf(referenceArticle)}</${tag}></div>`);
      const directions = deepAll(place, `${tag} > *, p, h2, h3, td, li`)
        .filter((each) => each.getRootNode() instanceof ShadowRoot)
        .map((each) => getComputedStyle(each).direction);
      assert.deepEqual([...new Set(directions)], ['rtl']);
    });

    it('refers within its shadow trees only to what is there', async () => {
      const element = await mount(tag, withData);
      const missing = deepAll(element, '[aria-labelledby], [aria-describedby], [for]').flatMap((each) =>
        ['aria-labelledby', 'aria-describedby', 'for']
          .flatMap((name) => each.getAttribute(name)?.split(' ') ?? [])
          .filter((id) => !(each.getRootNode() as ShadowRoot).getElementById(id)),
      );
      assert.deepEqual(missing, []);
    });

    it('has lists that stay lists without bullets', async () => {
      const element = await mount(tag, withData);
      const silent = deepAll(element, 'ul, ol').filter(
        (each) => getComputedStyle(each).listStyleType === 'none' && each.getAttribute('role') !== 'list',
      );
      assert.deepEqual(silent, []);
    });

    it('leaves no gap in words: no "undefined", "null", "NaN" or brackets with nothing in them', async () => {
      assert.notMatch(drawnText(await mount(tag, withData)), /undefined|null|NaN|\[object|\(\s*\)|\{\w+\}/);
    });

    it('has no accessibility problem that axe finds', async () => {
      await expect(await mount(tag, withData)).to.be.accessible();
    });

    if (!hasHeading) return;

    for (const [level, heading] of HEADING_LEVELS) {
      it(`begins with ${heading} for heading-level="${level}"`, async () => {
        const element = await mount(tag, { ...withData, attributes: { 'heading-level': level } });
        assert.strictEqual(deepAll(element, 'h1, h2, h3, h4, h5, h6')[0]?.tagName, heading);
      });
    }

    it('begins with H2 again when heading-level is removed', async () => {
      const element = await mount(tag, { ...withData, attributes: { 'heading-level': '4' } });
      element.removeAttribute('heading-level');
      await drawn(element);
      assert.strictEqual(deepAll(element, 'h1, h2, h3, h4, h5, h6')[0]?.tagName, 'H2');
    });
  });
}
