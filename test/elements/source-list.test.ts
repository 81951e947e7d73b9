import { expect } from '@open-wc/testing';
import { referenceArticle } from '../../stories/data/reference-article.js';
import { deepAll, deepOne, drawn, wordsOf } from '../helpers/deep.js';
import { describeAsEveryElement } from '../helpers/every-element.js';
import { mount, page, scriptOf } from '../helpers/mount.js';
import type { Given } from '../helpers/mount.js';
import { keepConsoleClean } from '../helpers/records.js';

describeAsEveryElement('oc-source-list', {
  shows: 'Payscale',
  word: ['sources', 'Sources and notes'],
});

describe('<oc-source-list>', () => {
  keepConsoleClean();

  const sources = {
    bls: {
      name: 'U.S. Bureau of Labor Statistics',
      dataSet: 'Employment Projections',
      href: 'https://www.bls.gov/emp/',
      retrieved: '2018-03-01',
      licence: 'public domain',
    },
    plain: 'Some publisher',
  };
  const withSources = { properties: { occupations: { sources, occupations: [{ name: 'A' }] } } };
  const items = async (given: Given = withSources) => deepAll(await mount('oc-source-list', given), 'li');

  it('lists every source, cited or not', async () => {
    expect(await items()).to.have.length(2);
  });

  it('says publisher, data set, day and licence in one line', async () => {
    const [first] = await items();
    expect(wordsOf(first!)).to.equal(
      'U.S. Bureau of Labor Statistics, Employment Projections, retrieved March 1, 2018, public domain',
    );
  });

  it('says the publisher alone where nothing else is known', async () => {
    const [, second] = await items();
    expect(wordsOf(second!)).to.equal('Some publisher');
  });

  it('links a publisher with an address', async () => {
    const [first] = await items();
    expect(deepOne<HTMLAnchorElement>(first!, 'a').href).to.equal('https://www.bls.gov/emp/');
  });

  it('links nothing without an address', async () => {
    const [, second] = await items();
    expect(second!.querySelector('a')).to.equal(null);
  });

  it('has a name for the list', async () => {
    expect(deepOne(await mount('oc-source-list', withSources), 'ul').getAttribute('aria-label')).to.equal(
      'Sources and notes',
    );
  });

  it('lists a source once that is named by key and by name', async () => {
    const occupations = [
      { name: 'A', pay: { median: 1, source: 'bls' } },
      { name: 'B', pay: { median: 1, source: 'U.S. Bureau of Labor Statistics' } },
    ];
    expect(await items({ properties: { occupations: { sources, occupations } } })).to.have.length(2);
  });

  it('takes sources beside an array of occupations', async () => {
    const { occupations } = referenceArticle;
    const element = await mount('oc-source-list', {
      properties: { occupations, sources: referenceArticle.sources },
    });
    expect(deepAll(element, 'li').map(wordsOf).join()).to.contain('public domain');
  });

  it('lists the sources that the figures name where no others are given', async () => {
    const occupations = [{ name: 'A', pay: { median: 1, source: 'Payscale' } }];
    expect((await items({ properties: { occupations: { occupations, sources: {} } } })).map(wordsOf)).to.eql([
      'Payscale',
    ]);
  });

  for (const { lang, day } of [
    { lang: 'de', day: 'abgerufen am 1. März 2018' },
    { lang: 'fr', day: 'consulté le 1er mars 2018' },
    { lang: 'en-GB', day: 'retrieved 1 March 2018' },
    { lang: 'nonsense-of-an-author', day: 'retrieved March 1, 2018' },
  ]) {
    it(`writes the day in the language of its surroundings: ${lang}`, async () => {
      const place = await page(
        `<section lang="${lang}"><oc-source-list>${scriptOf({ sources, occupations: [{ name: 'A' }] })}</oc-source-list></section>`,
      );
      expect(wordsOf(deepOne(place, 'li'))).to.contain(day);
    });
  }

  it('writes the day anew when its language changes', async () => {
    const element = await mount('oc-source-list', withSources);
    element.lang = 'de';
    await drawn(element);
    expect(wordsOf(deepOne(element, 'li'))).to.contain('1. März 2018');
  });

  it('leaves a day alone that is none', async () => {
    const occupations = {
      sources: { a: { name: 'A', retrieved: 'last spring' } },
      occupations: [{ name: 'B' }],
    };
    const [first] = await items({ properties: { occupations } });
    expect(wordsOf(first!)).to.equal('A, retrieved last spring');
  });
});
