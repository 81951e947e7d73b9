// What a server gets from render.js; what browsers make of it, test/page.test.ts tells.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { referenceArticle } from '../stories/data/reference-article.js';
import type * as Render from '../src/render.js';
import type * as Index from '../src/index.js';
import { inFreshNode, urlOf } from './helpers/dist.js';

const { render } = (await import(urlOf('dist/render.js'))) as typeof Render;
const { readDocument } = (await import(urlOf('dist/index.js'))) as typeof Index;

const FIGURES = ['$81,765', '$51,554', '8%', '9%', 'Program Project Manager', '2016–2026', 'Payscale'];

/** The value of an attribute of the element, as a parser of HTML reads it. */
function attribute(html: string, name: string): string | undefined {
  const [opening] = /^<oc-comparison [^>]*>/.exec(html)!;
  const [, , value] = new RegExp(` ${name}=(["'])(.*?)\\1`).exec(opening) ?? [];
  return value
    ?.replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** What is shown: without the attributes of the element, styles and comments. */
const shownIn = (html: string): string =>
  html
    .replace(/^<oc-comparison [^>]*>/, '')
    .replace(/<style>.*?<\/style>|<!--.*?-->/gs, '')
    .replace(/\s+/g, ' ');

describe('render()', () => {
  for (const form of ['static', 'shadow'] as const) {
    it(`${form}: shows every figure and has nothing to tell`, async () => {
      const { html, problems } = await render(referenceArticle, { form });
      assert.deepEqual(
        FIGURES.filter((text) => !shownIn(html).includes(text)),
        [],
      );
      assert.deepEqual(problems, []);
    });

    it(`${form}: has the data with it, which read back to the same`, async () => {
      const { html } = await render(referenceArticle, { form });
      const again = await render(JSON.parse(attribute(html, 'occupations')!) as never, { form });
      assert.deepEqual(again, { html, problems: [] });
    });

    it(`${form}: takes JSON text, occupations alone and a comparison read before`, async () => {
      const { occupations } = referenceArticle;
      const { html } = await render(occupations, { form });
      const { comparison } = readDocument(occupations);
      assert.deepEqual(
        [await render(JSON.stringify(occupations), { form }), await render(comparison, { form })],
        [
          { html, problems: [] },
          { html, problems: [] },
        ],
      );
    });

    it(`${form}: speaks the language, with its numbers`, async () => {
      const { html } = await render(referenceArticle, { form, lang: 'de-AT' });
      assert.equal(attribute(html, 'lang'), 'de-AT');
      assert.match(shownIn(html), /Mediangehalt/);
      assert.match(shownIn(html), /\$\s81[.\s]765/);
    });

    it(`${form}: writes attributes, and tells of those that the element doesn’t know`, async () => {
      const attributes = {
        id: 'managers',
        class: 'wide',
        'data-post': '"7"',
        sections: 'table sources',
        differences: true,
        bars: false,
        caption: null,
        onclick: 'alert(1)',
        occupations: '[]',
        'x onload=': 'y',
      };
      const { html, problems } = await render(referenceArticle, { form, attributes });
      const [opening] = /^<oc-comparison [^>]*>/.exec(html)!;
      assert.deepEqual(
        ['id', 'class', 'data-post', 'sections'].map((name) => attribute(html, name)),
        ['managers', 'wide', '"7"', 'table sources'],
      );
      assert.match(opening, / differences(?:=""| )/);
      assert.doesNotMatch(opening.replace(/occupations=(["']).*\1/s, ''), / (?:bars|caption|on\w+)\b|null/);
      assert.deepEqual(
        problems.map(({ code, path }) => `${code} ${path}`),
        ['onclick', 'occupations', 'x onload='].map((name) => `unknown-field attributes.${name}`),
      );
    });

    it(`${form}: writes text as text, wherever it stands`, async () => {
      const name = `</template></oc-comparison><img src=x onerror=alert(1)>'"`;
      const { html } = await render([{ name, education: name }], { form, attributes: { caption: name } });
      assert.doesNotMatch(shownIn(html), /<img/);
      assert.equal(html.match(/<\/oc-comparison>/g)!.length, 1);
      assert.equal(attribute(html, 'caption'), name);
    });

    it(`${form}: adds the words of schema.org where they are wanted`, async () => {
      const { html } = await render(referenceArticle, { form, hasJsonLd: true });
      assert.match(html, /<\/oc-comparison>\n<script type="application\/ld\+json">[^<]*<\/script>\n$/);
    });

    for (const [title, data, code] of [
      ['broken JSON', '[{ "name": }]', 'json-syntax'],
      ['an object written as text', '[object Object]', 'object-as-text'],
      ['a number', 7, 'wrong-type'],
      ['an empty list', [], undefined],
      ['nothing', null, undefined],
    ] as const)
      it(`${form}: writes nothing for ${title}, and says why`, async () => {
        const { html, problems } = await render(data as never, { form });
        assert.deepEqual([html, problems[0]?.code], ['', code]);
      });

    it(`${form}: writes what is good of faulty data, and tells the rest`, async () => {
      const { html, problems } = await render(
        [{ name: 'Actor', pay: { median: 61000 } }, { pay: 5 }] as never,
        {
          form,
        },
      );
      assert.match(shownIn(html), /Actor.*\$61,000/);
      assert.deepEqual(
        problems.map(({ code, path }) => [code, path]),
        [['missing-field', 'occupations[1]']],
      );
    });
  }

  it('draws in a shadow root what the element is asked for', async () => {
    const attributes = { sections: 'summary table pay-chart', differences: true, base: 'account-manager' };
    const { html } = await render(referenceArticle, { form: 'shadow', attributes });
    assert.match(html, /^<oc-comparison lang="en" [^>]*><template [^>]*shadowrootmode="open"><style>/);
    assert.match(shownIn(html), /compared with Account Manager/);
    assert.match(shownIn(html), /<svg/);
    assert.doesNotMatch(shownIn(html), /oc-related-careers/);
  });

  it('is a module that does nothing before it is called', () => {
    const before = inFreshNode<readonly boolean[]>(`
      const { render } = await import(${JSON.stringify(urlOf('dist/render.js'))});
      const isDefined = () => Boolean(globalThis.customElements?.get('oc-comparison'));
      const before = isDefined();
      await render([{ name: 'Actor', pay: 5 }], { form: 'shadow' });
      console.log(JSON.stringify([before, isDefined()]));`);
    assert.deepEqual(before, [false, true]);
  });
});
