/**
 * The cases in which engines differ, in each of them: numbers, days and orders of Intl, regular expressions, what
 * JSON.parse says, how an address is followed. Most are tests of Node (`*.node.ts`), which run here once more.
 */
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readDocument } from '../src/index.js';
import { fromJsonLd } from '../src/input/json/read-json-ld.js';
import { isSafeLink } from '../src/model/document/safe-link.js';
import { jsonLdText } from '../src/output/json-ld.js';
import { corpus, itWith } from './helpers/corpora.js';
import { compare } from './helpers/model.js';
import { holds } from './helpers/property.js';
import './input/csv/read-csv.node.js';
import './input/figure/parse-figure.node.js';
import './input/json/json-fault.node.js';
import './input/json/read-json.node.js';
import './input/table/column-label.node.js';
import './model/figure/compare-figures.node.js';
import './model/figure/education-ladder.node.js';
import './model/figure/format.node.js';
import './model/search/search.node.js';
import './model/comparison/sort.node.js';
import './model/words/words.node.js';
import './output/figure-text.node.js';

const payloads = (await corpus<{ text: string }>('html.json')).map(({ text }) => text);

describe('links', () => {
  it('judge an address as the browser follows it', () => {
    const pieces = fc.constantFrom('javascript', 'JAVA', 'script', ':', '\t', '\n', '\u0000', ' ', '/', '\\');
    const tails = fc.constantFrom('alert(1)', '//example.edu', 'https:', 'data:', 'mailto:', '#');
    holds(
      102,
      fc.array(fc.oneof(pieces, tails, fc.string()), { maxLength: 8 }).map((parts) => parts.join('')),
      (href) => {
        const link = document.createElement('a');
        link.href = href;
        if (isSafeLink(href)) expect(link.protocol).to.match(/^(https?|mailto|tel)?:$/);
      },
      1000,
    );
  });
});

describe('JSON-LD in a page', () => {
  itWith(payloads, 'ends no script element, and begins no comment', () => {
    const text = jsonLdText(compare({ introduction: [...payloads, '</script><script>', '<!--'] }));
    expect(text).not.to.include('<');
    const page = new DOMParser().parseFromString(
      `<script type="application/ld+json">${text}</script><p>after`,
      'text/html',
    );
    const [script, ...others] = page.querySelectorAll('script');
    expect(others).to.eql([]);
    const read = readDocument(fromJsonLd(JSON.parse(script!.textContent), () => undefined));
    expect(read.comparison.introduction.slice(0, payloads.length)).to.eql(
      compare({ introduction: payloads }).introduction,
    );
  });
});
