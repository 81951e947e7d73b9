// What `render` writes of codes says what the element draws of them, for pairs of the built-in data set drawn by chance.
import { expect } from '@open-wc/testing';
import { readAuthorDocument } from '../../src/input/author-document-to-comparison.js';
import * as figures from '../../src/input/figure/text-reader.js';
import type { Comparison } from '../../src/model/comparison/occupations.js';
import { english } from '../../src/model/words/english.js';
import { toHtml } from '../../src/output/html.js';
import { documentOfCodes, openDataSet } from '../../src/sources/codes-document.js';
import type { DataSet } from '../../src/sources/dataset.js';
import { axOutline } from '../helpers/ax-tree.js';
import { deepAll, drawn } from '../helpers/deep.js';
import { flatText } from '../helpers/flat-text.js';
import { isFull } from '../helpers/full.js';
import { page } from '../helpers/mount.js';
import { pairsByChance } from '../helpers/pairs-by-chance.js';
import { takeConsole, until } from '../helpers/records.js';

const DATA = '/dist/data/';
const load = async (address: string) => ({ value: (await (await fetch(address)).json()) as unknown });
const set = (await openDataSet(DATA, load)) as DataSet;
const { occupations } = (await (await fetch(set.addressOf('codes.json'))).json()) as {
  occupations: Readonly<Record<string, string>>;
};

/** In any order: the element has its rows in groups, and its notes below all. */
const sorted = (texts: readonly string[]) => [...texts].sort();
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Marks of notes aren't the same signs. */
const textOf = (element: Element) => {
  const copy = element.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('sup, [part="mark"]')) mark.remove();
  return inOneLine(copy.textContent);
};

/** The figures of each row, one text a row. */
const rowsIn = (place: Element) =>
  sorted(
    deepAll(place, 'tr')
      .filter((row) => row.querySelector('th[scope="row"]'))
      .map((row) => [...row.querySelectorAll('td')].map(textOf).filter(Boolean).join(' | '))
      // an interval that only some figures have is in brackets without script
      .map((text) => text.replaceAll(/[()]/g, ''))
      .filter(Boolean),
  );
/** Charts have headings of their own: plain HTML has none. */
const CHARTS = ['Range of pay', 'Growth of jobs'];
const headingsIn = (place: Element) =>
  deepAll(place, 'h2, h3, h4')
    .map(textOf)
    .filter((text) => !CHARTS.includes(text));

/** Headings and cells as assistive technology gets them: a line each. */
const spokenIn = async (place: Element, id: string) => {
  place.id = id;
  const outline = await axOutline(`#${id}`);
  const lines = outline?.split('\n').map((line) => line.trim().replaceAll(/ *\[mark .*|[()]/g, ''));
  return lines && sorted(lines.filter((line) => /^(?:heading \d|columnheader|cell): ./.test(line)));
};

/** The article without script, and as the element draws it. */
async function bothOf(codes: string, comparison: Comparison) {
  const html = toHtml(comparison, { language: { locale: 'en', words: english } });
  const plain = await page(html.replace(/<(\/?)oc-comparison(?=[\s>])/g, '<$1div'));
  const place = await page(
    `<oc-comparison codes="${codes}" dataset="${DATA}" loading="eager"></oc-comparison>`,
  );
  const element = place.querySelector('oc-comparison')!;
  await until(() => Boolean(element.comparison?.occupations.length));
  await drawn(place);
  return { plain, place, element };
}

describe('an article of codes', () => {
  takeConsole();

  // the one pair has figures of other releases, with marks in its cells
  const pairs = [['11-1031', '39-9041'], ...pairsByChance(Object.keys(occupations), isFull ? 200 : 6)];
  for (const pair of pairs) {
    const codes = pair.join(' ');
    it(`says without script what it says with it: ${codes}`, async () => {
      const { comparison } = readAuthorDocument(await documentOfCodes(set, codes), 'en', figures);
      const { plain, place, element } = await bothOf(codes, comparison);
      expect(element.comparison).to.eql(comparison);
      expect(rowsIn(plain)).to.eql(rowsIn(place));
      expect(headingsIn(plain)).to.eql(headingsIn(place));
      const said = flatText(place);
      const statements = [...plain.querySelectorAll('.oc-summary p, h3 ~ p:not(.oc-source), li')].map(textOf);
      const missing = statements.filter((text) => !said.includes(text.replace(/ \(.*|:$|; \d+ more$/, '')));
      // notes and what is said of figures of related careers stand elsewhere, and otherwise divided
      expect(missing.filter((text) => !/^(?:\*|Median salary:|Projected job growth:)/.test(text))).to.eql([]);
      // marks of notes aren't the same signs
      for (const mark of [plain, place].flatMap((each) => deepAll(each, 'sup, [part="mark"]'))) mark.remove();
      const [spoken, heard] = [await spokenIn(plain, 'plain'), await spokenIn(place, 'drawn')];
      const isOfChart = (line: string) => CHARTS.some((name) => line.endsWith(`: ${name}`));
      expect(spoken).to.eql(heard?.filter((line) => !isOfChart(line)));
    });
  }
});
