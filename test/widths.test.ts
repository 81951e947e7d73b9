import { expect } from '@open-wc/testing';
import { referenceArticle } from '../stories/data/reference-article.js';
import { deepAll, deepOne, drawn, wordsOf } from './helpers/deep.js';
import { isBelowItsWord } from './helpers/marks.js';
import { make, page } from './helpers/mount.js';
import type { Given, OcTag } from './helpers/mount.js';
import { takeConsole, until } from './helpers/records.js';

const WIDTHS = [240, 280, 320, 375, 480, 640, 768, 960, 1200];
/** Fonts of test/harness/fonts.css, and the widths to try with each. */
const FONTS: Readonly<Record<string, readonly number[]>> = {
  'Test Sans': WIDTHS,
  'Test Wide': [240, 320, 480, 768, 1200],
};
const inEachFont = Object.entries(FONTS).flatMap(([font, widths]) =>
  widths.map((width) => [font, width] as const),
);
const LONG_WORDS = [
  'Donaudampfschifffahrtsgesellschaftskapitän',
  'Rechtsschutzversicherungsgesellschaftsangestellte',
];
const occupation = (name: string, at: number) => ({
  name,
  education: ["Bachelor's degree", 'Doctoral or professional degree', 'Postsecondary nondegree award'][
    at % 3
  ],
  experience: { value: 'Less than 5 years', source: `Survey ${at}` },
  pay: {
    median: 51554 + at,
    year: 2015 + at,
    for: `Wirtschaftsprüfungsassistenten ${at}`,
    source: 'Payscale',
  },
  growth: { percent: at, from: 2016, to: 2026, source: ['Bureau', `Other ${at}`], notes: 'Preliminary.' },
  employment: { value: 1234567, year: 2016 },
  responsibilities: ['Unternehmensberatungsdienstleistungsangebote', 'Calling'],
  related: { name: `${name} emeritus`, href: '/career', reason: 'Betriebswirtschaftslehrestudierende' },
});
const names = [...LONG_WORDS, 'Program Manager', 'Ärztin', 'Actor', 'Registered Nurse'];
const DATA: Readonly<Record<string, unknown>> = {
  'the reference article': referenceArticle,
  'two occupations with long words': { ...referenceArticle, occupations: names.slice(0, 2).map(occupation) },
  'three occupations': { ...referenceArticle, occupations: names.slice(2, 5).map(occupation) },
  'six occupations with long words': { ...referenceArticle, occupations: names.map(occupation) },
};
const ORIENTATIONS = ['rows', 'columns'];
/** Sub-pixels of three engines. */
const NEARLY = 1;

/** An element in a box of a width. */
async function drawAt<Tag extends OcTag>(
  tag: Tag,
  width: number,
  given: Given,
  { attributes = '', font = 'Test Sans' } = {},
) {
  const style = `inline-size: ${width}px; font-family: '${font}'`;
  const place = await page(`<div ${attributes} style="${style}"></div>`);
  const element = make(tag, given);
  place.firstElementChild!.append(element);
  return drawn(element);
}
/** Those smaller than 24 px, or with another of them in their place. */
function cramped(targets: readonly Element[]): readonly Element[] {
  const rects = targets.map((each) => each.getBoundingClientRect());
  const meet = (one: DOMRect, other: DOMRect) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.01 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.01;
  return targets.filter((_, at) => {
    const rect = rects[at]!;
    const isSmall = rect.width < 24 || rect.height < 24;
    return isSmall || rects.some((other) => other !== rect && meet(rect, other));
  });
}
const regionIn = (element: Element) => deepOne(element, '[role="region"]');

describe('width of the element', () => {
  // the long data are a mixture of years and sources, of which authors are told
  const taken = takeConsole();
  const others: string[] = [];
  afterEach(() => {
    others.push(...taken.warnings.filter((warning) => !warning.includes('can’t be compared')));
  });
  describe('all of these tests, too', () => {
    it('leave no other warning behind', () => expect(others).to.eql([]));
  });

  it('is measured in the fonts that tests bring', () => {
    const states = [...document.fonts].map(({ family, status }) => `${family} ${status}`);
    expect(states.map((each) => each.replaceAll(/['"]/g, ''))).to.eql([
      'Test Sans loaded',
      'Test Sans loaded',
      'Test Wide loaded',
      'Test Wide loaded',
    ]);
  });

  for (const [title, occupations] of Object.entries(DATA)) {
    for (const orientation of ORIENTATIONS) {
      for (const [font, width] of inEachFont) {
        const given = { properties: { occupations, orientation } };
        const name = `${width} px, ${title} as ${orientation} in ${font}`;

        it(`${name}: nothing sticks out`, async () => {
          const element = await drawAt('oc-comparison', width, given, { font });
          const { right } = element.getBoundingClientRect();
          const wide = deepAll(element, '*').filter(
            (each) => !each.closest('table') && each.getBoundingClientRect().right > right + NEARLY,
          );
          expect([element.scrollWidth - element.clientWidth, ...wide.map(wordsOf)]).to.eql([0]);
        });

        it(`${name}: each cell has room for what it holds, and all of the table can be scrolled to`, async () => {
          const region = regionIn(await drawAt('oc-comparison-table', width, given, { font }));
          const full = deepAll(region, 'th, td').filter(
            (each) => each.scrollWidth > each.clientWidth + NEARLY,
          );
          region.scrollLeft = region.scrollWidth;
          const last = deepAll(region, 'tr > :last-child').map((each) => each.getBoundingClientRect().right);
          expect(full.map(wordsOf)).to.eql([]);
          expect(Math.max(...last)).to.be.at.most(region.getBoundingClientRect().right + NEARLY);
        });
      }
    }
  }

  for (const orientation of ORIENTATIONS) {
    const given = { properties: { occupations: DATA['six occupations with long words'], orientation } };

    for (const width of [240, 320, 480]) {
      it(`${width} px, six occupations as ${orientation}: the table scrolls`, async () => {
        const region = regionIn(await drawAt('oc-comparison-table', width, given));
        expect(region.scrollWidth).to.be.greaterThan(region.clientWidth);
      });

      for (const direction of ['ltr', 'rtl']) {
        it(`${width} px, six occupations as ${orientation}, ${direction}: row headers stay in view`, async () => {
          const element = await drawAt('oc-comparison-table', width, given, {
            attributes: `dir="${direction}"`,
          });
          const region = regionIn(element);
          const edges = () =>
            deepAll(element, 'tr > :first-child').map((each) => {
              const { left, right } = each.getBoundingClientRect();
              return Math.round(direction === 'ltr' ? left : right);
            });
          const before = edges();
          region.scrollLeft = direction === 'ltr' ? region.scrollWidth : -region.scrollWidth;
          expect(edges()).to.eql(before);
        });

        it(`${width} px, six occupations as ${orientation}, ${direction}: room is left beside row headers`, async () => {
          const region = regionIn(
            await drawAt('oc-comparison-table', width, given, { attributes: `dir="${direction}"` }),
          );
          const header = deepOne(region, 'tbody th').getBoundingClientRect();
          expect(header.width).to.be.at.most(region.getBoundingClientRect().width * 0.6);
        });
      }
    }

    it(`six occupations as ${orientation}: column headers stay in view where the height is limited`, async () => {
      const element = await drawAt('oc-comparison-table', 320, given);
      element.style.setProperty('--oc-table-max-block-size', '300px');
      const region = regionIn(element);
      region.scrollTop = 200;
      const tops = deepAll(element, 'thead tr > *').map((each) => each.getBoundingClientRect().bottom);
      expect(Math.max(...tops)).to.be.at.most(region.getBoundingClientRect().bottom);
    });

    it(`six occupations as ${orientation}: what stays in view hides what goes beneath`, async () => {
      const element = await drawAt('oc-comparison-table', 320, given);
      const region = regionIn(element);
      region.scrollLeft = 100;
      const heads = deepAll(element, 'tr > :first-child, thead th');
      const isClear = (each: Element) =>
        /rgba\(.*, 0\)|transparent/.test(getComputedStyle(each).backgroundColor);
      // what is behind the table is looked for by what is loaded for tables that scroll
      await until(() => !heads.some(isClear));
      expect(heads.length).to.be.greaterThan(6);
    });
  }

  for (const [font, width] of inEachFont) {
    it(`${width} px: nothing is smaller than 11 px, in ${font}`, async () => {
      const given = { properties: { occupations: referenceArticle } };
      const element = await drawAt('oc-comparison', width, given, { font });
      const small = deepAll(element, '*').filter((each) => parseFloat(getComputedStyle(each).fontSize) < 11);
      expect(small.map((each) => `${each.localName} ${wordsOf(each)}`)).to.eql([]);
    });

    it(`${width} px: marks and ways back have 24 px for a finger, each for itself, in ${font}`, async () => {
      const given = { properties: { occupations: DATA['six occupations with long words'] } };
      const element = await drawAt('oc-comparison-table', width, given, { font });
      const targets = deepAll(element, '[role="doc-noteref"], [part="back"]');
      // heads that stay in view lie over what has been scrolled beneath them: that is no target then
      window.scrollTo(0, 0);
      const near = cramped(targets);
      const covered = targets.filter((each) => {
        each.scrollIntoView({ block: 'center', inline: 'center' });
        const { left, top, width, height } = each.getBoundingClientRect();
        return element.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2) !== each;
      });
      expect([...covered, ...near].map(wordsOf)).to.eql([]);
    });
  }

  for (const width of [320, 375])
    it(`${width} px: marks of cells keep to the last word of what they mark`, async () => {
      const occupations = ['Real Estate, and Community Association Managers', 'Actors'].map((name, at) => ({
        name,
        pay: { median: 123_456 + at, year: 2025, source: `Survey ${at}` },
        education: { value: 'Postsecondary nondegree award', source: `Survey ${at}` },
      }));
      const given = { properties: { occupations, orientation: 'columns' } };
      const marks = deepAll(await drawAt('oc-comparison-table', width, given), 'td > [role="doc-noteref"]');
      expect(marks.length).to.equal(4);
      expect(marks.filter(isBelowItsWord).map((each) => wordsOf(each.parentElement!))).to.eql([]);
    });

  it('is that of its box, not that of the screen', async () => {
    const [narrow, wide] = [
      await drawAt('oc-school-list', 240, { properties: { occupations: referenceArticle } }),
      await drawAt('oc-school-list', 1000, { properties: { occupations: referenceArticle } }),
    ].map((element) => {
      const lefts = deepAll(element, 'li a').map((each) => Math.round(each.getBoundingClientRect().left));
      return new Set(lefts).size;
    });
    expect([narrow, wide]).to.eql([1, 3]);
  });
});
