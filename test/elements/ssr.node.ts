// The modules in Node: imported without any effect, and rendered on a server.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html as markup, unsafeStatic } from 'lit/static-html.js';
import type * as Index from '../../src/index.js';
import type * as French from '../../src/languages/fr.js';
import { referenceArticle } from '../../stories/data/reference-article.js';
import { elements, inFreshNode, modules, urlOf } from '../helpers/dist.js';

/** A text of the reference article that each element shows. */
const SHOWS: Readonly<Record<string, readonly string[]>> = {
  comparison: ['$81,765', '$51,554', '8%', '9%', 'Program Project Manager', 'Northfield', 'name="level"'],
  'comparison-table': ['$81,765', '$51,554', '8%', '9%', 'Program Project Manager', '2016–2026', 'Payscale'],
  'growth-chart': ['8%', '9%', '2016–2026', 'Managers, All Other', 'U.S. Bureau of Labor Statistics'],
  'pay-chart': ['$81,765', '$51,554', 'Program Project Manager', '$100K', 'Payscale'],
  'occupation-picker': ['<slot></slot>'], // nobody can choose before the script has come
  'place-picker': ['<slot></slot>'],
  'related-careers': ['Product Manager', 'Both work to engage potential customers.'],
  'responsibility-list': ['Following budgets and schedules across teams', 'of an Account Manager include'],
  'school-finder': ['name="level"', 'name="postal-code"', 'Project management'],
  'school-list': ['Northfield Example University', 'Sponsored', 'sponsored nofollow noopener'],
  'source-list': ['Payscale', 'March 1, 2018', 'public domain'],
};

/** The module of an element's class. */
const classOf = (name: string) => `dist/elements/${name}/${name}.js`;

const textOf = (rendered: string) => rendered.replace(/<!--.*?-->/gs, '');
const drawn = async (template: unknown) => textOf(await collectResult(render(template)));

describe('modules in Node', () => {
  it('are known to this test', () => assert.deepEqual(Object.keys(SHOWS).sort(), elements));

  const silent = modules.filter((file) => !file.endsWith('define.js'));
  const effects = inFreshNode<Readonly<Record<string, readonly string[]>>>(`
    await import('lit');
    const known = new Set(Object.getOwnPropertyNames(globalThis));
    const effects = {};
    for (const [file, url] of ${JSON.stringify(silent.map((file) => [file, urlOf(file)]))}) {
      effects[file] = [];
      customElements.define = (tag) => void effects[file].push('defines ' + tag);
      await import(url);
      for (const name of Object.getOwnPropertyNames(globalThis)) {
        if (!known.has(name)) effects[file].push('leaves ' + name);
        known.add(name);
      }
    }
    console.log(JSON.stringify(effects));`);

  for (const file of silent) {
    it(`${file} is imported without any effect`, () => assert.deepEqual(effects[file], []));
  }

  const entries = ['dist/index.js', 'dist/render.js', ...elements.map(classOf)];
  for (const file of entries) {
    it(`${file} starts nothing`, () => {
      const started = inFreshNode<readonly string[]>(`
        const started = [];
        for (const name of ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch']) {
          const { [name]: original } = globalThis;
          globalThis[name] = (...args) => (started.push(name), original(...args));
        }
        await import(${JSON.stringify(urlOf(file))});
        // a module that is on its way is a file that is read
        const coming = process.getActiveResourcesInfo().filter((each) => /^FSReq|Timeout|Socket/.test(each));
        console.log(JSON.stringify([...started, ...coming]));`);
      assert.deepEqual(started, []);
    });
  }

  it('define.js may be imported twice', () => {
    const tags = inFreshNode<readonly string[]>(`
      await import(${JSON.stringify(urlOf('dist/define.js'))});
      await import(${JSON.stringify(urlOf('dist/define.js'))} + '?again');
      const tags = ${JSON.stringify(elements)}.map((name) => 'oc-' + name);
      console.log(JSON.stringify(tags.filter((tag) => customElements.get(tag))));`);
    assert.deepEqual(
      tags,
      elements.map((name) => `oc-${name}`),
    );
  });

  for (const name of elements) {
    it(`elements/${name}/define.js defines its element`, () => {
      const isDefined = inFreshNode<boolean>(`
        await import(${JSON.stringify(urlOf(`dist/elements/${name}/define.js`))});
        console.log(JSON.stringify(Boolean(customElements.get('oc-${name}'))));`);
      assert.equal(isDefined, true);
    });
  }
});

describe('elements on a server', async () => {
  await import(urlOf('dist/define.js'));
  const { OcChart, chartDrawing } = (await import(urlOf('dist/index.js'))) as typeof Index;
  OcChart.drawing = chartDrawing;

  it('draw charts with the styles of what is drawn', async () => {
    const rendered = await drawn(markup`<oc-pay-chart .occupations=${referenceArticle}></oc-pay-chart>`);
    assert.match(rendered, /<style>[^<]*\[part='axis'\]/);
  });

  for (const name of elements) {
    const tag = unsafeStatic(`oc-${name}`);
    const json = JSON.stringify(referenceArticle);
    const ways = {
      'a property': markup`<${tag} .occupations=${referenceArticle}></${tag}>`,
      'JSON text in the property': markup`<${tag} .occupations=${json}></${tag}>`,
      'an attribute': markup`<${tag} occupations=${json}></${tag}>`,
    };
    for (const [way, template] of Object.entries(ways)) {
      it(`oc-${name} is drawn with data by ${way}`, async () => {
        const rendered = await drawn(template);
        const shadow = rendered.slice(rendered.indexOf('<template shadowroot'));
        assert.deepEqual(
          SHOWS[name]!.filter((text) => !shadow.includes(text)),
          [],
        );
      });
    }

    it(`oc-${name} has its styles with it`, async () => {
      assert.ok(/<style>[^<]*all: initial/.test(await drawn(ways['a property'])));
    });

    it(`oc-${name} is drawn the same by property and by attribute`, async () => {
      const contentOf = (rendered: string) => rendered.slice(rendered.indexOf('<style>'));
      assert.equal(contentOf(await drawn(ways['a property'])), contentOf(await drawn(ways['an attribute'])));
    });

    it(`oc-${name} leaves the author’s own content in place without data`, async () => {
      const rendered = await drawn(markup`<${tag}><p>Fallback</p></${tag}>`);
      assert.match(rendered, /<slot><\/slot>.*<p>Fallback<\/p>/s);
    });

    for (const faulty of ['[{', '{"occupations":7}', '[object Object]', 'null', '""']) {
      it(`oc-${name} throws nothing for ${faulty}`, async () => {
        await assert.doesNotReject(drawn(markup`<${tag} occupations=${faulty}></${tag}>`));
      });
    }
  }

  it('speaks the language of its attribute', async () => {
    const template = markup`<oc-comparison-table
      lang="de"
      .occupations=${referenceArticle}
    ></oc-comparison-table>`;
    assert.match(await drawn(template), /81\.765\s\$/);
  });

  it('speaks a language that was loaded before', async () => {
    const { wordsFor } = (await import(urlOf('dist/index.js'))) as typeof Index;
    const template = markup`<oc-comparison-table
      lang="de-AT"
      .occupations=${referenceArticle}
    ></oc-comparison-table>`;
    assert.match(await drawn(template), /Median salary/);
    await wordsFor('de');
    assert.match(await drawn(template), /Mediangehalt/);
  });

  it('speaks a language that was added', async () => {
    const { addLanguage } = (await import(urlOf('dist/index.js'))) as typeof Index;
    const { words } = (await import(urlOf('dist/languages/fr.js'))) as typeof French;
    addLanguage('fr', words);
    const template = markup`<oc-related-careers lang="fr" .occupations=${referenceArticle}></oc-related-careers>`;
    assert.match(await drawn(template), /Métiers proches/);
  });

  it('writes text as text', async () => {
    const occupations = [{ name: '<img src=x onerror=alert(1)>', education: '</template><script>' }];
    const rendered = await drawn(
      markup`<oc-comparison-table .occupations=${occupations}></oc-comparison-table>`,
    );
    assert.doesNotMatch(rendered, /<img|<script/);
  });
});
