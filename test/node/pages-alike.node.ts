// What `pages` keeps from page to page: no page is another for it than the one that is made by itself.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { pageMaker } from '../../src/node/pages/pair-pages.js';
import type { PageMaker } from '../../src/node/pages/pair-pages.js';
import { DEFAULT_TEMPLATE } from '../../src/node/pages/page-template.js';
import { openFiles } from '../../src/node/pages/pages-plan.js';
import { render } from '../../src/render.js';
import { root } from '../helpers/dist.js';
import { isFull } from '../helpers/full.js';
import { pairsByChance } from '../helpers/pairs-by-chance.js';

const dataset = join(root, 'dist/data');
const { version } = JSON.parse(readFileSync(join(dataset, 'index.json'), 'utf8')) as { version: string };
const codes = openFiles(dataset)
  .allCodes()
  .filter((code) => openFiles(dataset).recordOf(code) !== undefined);
const RELATED_HREF = '/careers/{code}';
/** Paid by the hour alone, by the year alone, above what is published, measured for others, without tasks. */
const ODD = ['27-2011', '25-1011', '29-1214', '25-2021', '13-1199', '29-1229', '55-1011', '27-2031'].filter(
  (code) => codes.includes(code),
);

for (const locale of ['en', 'de', 'es', 'fr', 'ar'])
  describe(`a page among many, in ${locale}, of data ${version}`, () => {
    let maker: PageMaker;
    before(async () => {
      const options = { dataset, codes, locale, template: DEFAULT_TEMPLATE, templateFile: '', output: '' };
      maker = await pageMaker({
        ...options,
        baseUrl: '',
        hasJsonLd: false,
        relatedHref: RELATED_HREF,
        isForced: false,
      });
    });

    const pairs = [
      ...ODD.flatMap((a) => ODD.flatMap((b) => (a < b ? [[a, b] as const] : []))),
      ...pairsByChance(codes, isFull ? 400 : 20),
    ];
    it('has the article that is made by itself', async () => {
      for (const [a, b] of pairs) {
        const { html } = await render(
          { codes: [a, b], dataset },
          { lang: locale, attributes: { 'related-href': RELATED_HREF } },
        );
        const page = Buffer.from(maker.pair(a, b)).toString();
        assert.ok(page.includes(html), `${a} ${b}: ${differenceOf(html, page)}`);
      }
    });
  });

/** The first line of an article that a page hasn't. */
const differenceOf = (html: string, page: string): string =>
  html.split('\n').find((line) => !page.includes(line)) ?? 'another order';
