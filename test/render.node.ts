// What a server gets from render.js; what browsers make of it, test/page.test.ts tells.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { referenceArticle } from '../stories/data/reference-article.js';
import type * as Render from '../src/render.js';
import type * as Index from '../src/index.js';
import { inFreshNode, read, urlOf } from './helpers/dist.js';

const { render } = (await import(urlOf('dist/render.js'))) as typeof Render;
const { OcComparison, readDocument } = (await import(urlOf('dist/index.js'))) as typeof Index;

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

  // by its mark an article is left as a server drew it: what a page adds to it must not have one
  const STAYS = {
    'heading-level': 3,
    orientation: 'columns',
    marks: 'numbers',
    caption: 'Two jobs',
    differences: true,
    sections: 'title table',
    summary: 'all',
    'related-href': '/careers/{code}',
  };
  const CHANGES = {
    labels: '{}',
    check: true,
    base: 'Dancer',
    sortable: true,
    'differing-only': true,
    'only-differences': true,
    bars: true,
    'max-age': 3,
    'show-age': true,
    help: true,
    copy: true,
    cite: true,
  };
  /** Options of `render()` stand for them. */
  const NOT_GIVEN = ['codes', 'place', 'occupations', 'sources', 'src', 'dataset', 'for', 'loading', 'lang'];
  for (const [isLeft, values] of [
    [true, STAYS],
    [false, CHANGES],
  ] as const)
    for (const [name, value] of Object.entries(values))
      it(`marks an article with ${name} as one that ${isLeft ? 'stays' : 'a page draws again'}`, async () => {
        const data = [
          { name: 'Actor', growth: 5 },
          { name: 'Dancer', growth: 6 },
        ];
        const { html, problems } = await render(data, { form: 'shadow', attributes: { [name]: value } });
        assert.deepEqual(problems, []);
        assert.equal(/^<oc-comparison [^>]* data-drawn=/.test(html), isLeft);
      });

  it('is tested with every attribute of the article', () =>
    assert.deepEqual(
      [...OcComparison.observedAttributes].sort(),
      [...Object.keys(STAYS), ...Object.keys(CHANGES), ...NOT_GIVEN].sort(),
    ));

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

describe('render() of one element', () => {
  const SHOWN = {
    'oc-comparison-table': '$81,765',
    'oc-growth-chart': '8%',
    'oc-pay-chart': '$81,765',
    'oc-related-careers': 'Related to Program Manager',
    'oc-responsibility-list': 'Program Managers',
    'oc-school-finder': 'school',
    'oc-school-list': 'Sponsored',
    'oc-source-list': 'Payscale',
  } as const;
  for (const [element, text] of Object.entries(SHOWN) as [keyof typeof SHOWN, string][])
    for (const form of ['static', 'shadow'] as const)
      it(`${form}: ${element} is the element, with what it shows`, async () => {
        const { html, problems } = await render(referenceArticle, { element, form });
        assert.match(html, new RegExp(`^<${element} .*</${element}>\n$`, 's'));
        assert.deepEqual(problems, []);
        const shown = html.replace(/^<[\w-]+ [^>]*>/, '').replace(/<style>.*?<\/style>/gs, '');
        assert.ok(shown.toLowerCase().includes(text.toLowerCase()), shown.slice(0, 400));
        assert.doesNotMatch(html, /<oc-comparison[ >]/);
      });

  it('is nothing where it has nothing to show', async () => {
    const { html } = await render([{ name: 'Actor' }], { element: 'oc-school-list' });
    assert.equal(html, '');
  });

  it('knows the attributes of that element', async () => {
    const attributes = { sortable: true, sections: 'table' };
    const { html, problems } = await render([{ name: 'Actor' }], {
      element: 'oc-comparison-table',
      attributes,
    });
    assert.match(html, /^<oc-comparison-table lang="en" sortable /);
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [['unknown-field', 'attributes.sections']],
    );
  });

  it('is the article where there is no such element, and its author is told', async () => {
    const { html, problems } = await render([{ name: 'Actor' }], { element: 'table' as never });
    assert.match(html, /^<oc-comparison /);
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [['bad-option', 'element']],
    );
  });
});

describe('two builds', () => {
  const versionIn = (file: string) => /0\.1\.0\+[0-9a-f]{8}/.exec(read(file))?.[0];

  it('are told from each other by a hash: the main file, the classic script, elements and words have the same', () => {
    const version = versionIn('dist/cdn/occupation-comparison.min.js');
    assert.ok(version);
    const files = ['dist/cdn/occupation-comparison.iife.min.js', 'dist/cdn/languages/de.min.js'];
    assert.deepEqual(files.map(versionIn), [version, version]);
  });

  it('don’t take each other’s comparisons for data', () => {
    const { comparison } = readDocument([{ name: 'Actor', pay: 5 }]);
    const key = Object.getOwnPropertySymbols(comparison)[0]!;
    const foreign = Object.defineProperty({ ...comparison }, key, { value: '0.0.1' });
    const { comparison: own, faults } = readDocument(foreign);
    assert.deepEqual([own.occupations, faults.map(({ code }) => code)], [[], ['no-occupations']]);
    assert.equal(readDocument(comparison).comparison, comparison);
  });
});
