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

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const inLine = ({ textContent }: Element) => inOneLine(textContent);
/** Text without what stands in brackets in one form and on a line of its own in the other, and without what is only seen. */
function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll('[aria-hidden="true"], [part="back"], [part="licence"]'))
    unseen.remove();
  return inOneLine(copy.textContent)
    .replaceAll(/[()]/g, '')
    .replaceAll(/ (?=[*,])|(?<=[*\d]), (?=[*\d])/g, '');
}

/** Heads of columns, heads of groups and rows with their marks, from top to bottom: a text for each cell. */
const tableIn = (place: Element) =>
  [...deepAll(place, 'table')[0]!.querySelectorAll('tr')].map((row) => [...row.children].map(textOf));

const headingsIn = (place: Element) => deepAll(place, 'h2, h3, h4').map(textOf);

/** What the marks lead to, each with its mark, and the sources of all that has none. Licences stand elsewhere. */
const notesIn = (place: Element) =>
  deepAll(place, '[part="note"]')
    .filter((note) => note.id || note.querySelector('[part="source"]'))
    .map(textOf)
    .filter((text) => !isOnFigures(text))
    .sort();
/** What the figures of related careers are, where the table says something else of its own. */
const isOnFigures = (text: string) =>
  /^(?:Median salary|Projected job growth|Salary|Job growth): /.test(text);
const plainNotesIn = (place: Element) =>
  [...place.querySelectorAll('table ~ p')]
    .filter((each) => each.matches('.oc-source') || each.firstElementChild?.matches('sup'))
    .map(textOf);
const licencesIn = (place: Element) =>
  deepAll(place, '[part="licence"] bdi:last-child').map(({ textContent }) =>
    inOneLine(textContent).replaceAll(/[()]/g, ''),
  );

/** What charts say, whose pictures say it again: of each occupation its name, its figure, and why it isn't drawn. */
const chartsIn = (place: Element) =>
  deepAll(place, '[part="chart"]').flatMap((chart) => [
    ...[...chart.querySelectorAll('li')].map((row) =>
      [...row.querySelectorAll('[part="label"], .said > :not(:empty)')].map(textOf).filter(Boolean),
    ),
    ...[...chart.querySelectorAll('[part="key"] bdi')]
      .map(textOf)
      .filter((text) => text.includes(': '))
      .map((text) => text.split(': ')),
  ]);
const plainChartsIn = (place: Element) =>
  [...place.querySelectorAll('.oc-summary li')].map(({ textContent }) =>
    inOneLine(textContent).replaceAll(/[()]/g, ''),
  );

/** Headings and all of the table as assistive technology gets them: a line each. */
const spokenIn = async (place: Element, id: string) => {
  place.id = id;
  const outline = await axOutline(`#${id}`);
  return outline
    ?.split('\n')
    .map((line) => line.trim().replaceAll(/ *\[mark .*|[()]|,$/g, ''))
    .filter((line) => /^(?:heading \d|columnheader|rowheader|cell): ./.test(line));
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
      expect(tableIn(plain)).to.eql(tableIn(place));
      expect(headingsIn(plain).sort()).to.eql(headingsIn(place).sort());

      const licences = licencesIn(place);
      const withoutLicence = (text: string) =>
        licences.reduce((said, licence) => said.replace(`, ${licence}`, ''), text);
      expect(plainNotesIn(plain).map(withoutLicence).sort()).to.eql(notesIn(place));
      for (const licence of licences) expect(flatText(plain).replaceAll(/[()]/g, '')).to.include(licence);

      const charts = chartsIn(place);
      const inWords = plainChartsIn(plain);
      expect(inWords.length).to.equal(charts.length);
      for (const [at, [name, ...said]] of charts.entries()) {
        expect(inWords[at]).to.match(/: /).and.to.include(`${name}: `);
        for (const each of said) expect(inWords[at]).to.include(each.replace(/\.$/, ''));
      }

      const lists = [...plain.querySelectorAll('ul:not(.oc-summary *) > li')].map(textOf);
      const onFigures = deepAll(place, '[part="note"]').map(textOf).filter(isOnFigures);
      expect(lists.filter(isOnFigures).map(withoutLicence)).to.eql(onFigures);

      const said = flatText(place).replaceAll(' ,', ',');
      const texts = [...plain.querySelectorAll('div.oc-summary > p, h3 ~ p:not(.oc-source)')].map(inLine);
      const items = [...plain.querySelectorAll('ul:not(.oc-summary *) > li')].map(inLine);
      const statements = [...texts, ...items.filter((text) => !isOnFigures(text))];
      // why a career is worth a look is in brackets, and divided otherwise
      const pieces = statements.flatMap((text) =>
        text.split(/:$| \((?=[^()]*(?:\([^()]*\)[^()]*)*\)$)|\)$|; /),
      );
      expect(pieces.filter((piece) => !said.includes(piece))).to.eql([]);

      // marks of notes are links in one form alone
      for (const mark of [plain, place].flatMap((each) => deepAll(each, 'sup, [part="mark"]'))) mark.remove();
      expect(await spokenIn(plain, 'plain')).to.eql(await spokenIn(place, 'drawn'));
    });
  }
});
