import { expect } from '@open-wc/testing';
import { axOutline } from '../helpers/ax-tree.js';
import { deepAll, deepOne, drawn } from '../helpers/deep.js';
import { isChromium } from '../helpers/engine.js';
import { mount } from '../helpers/mount.js';
import { keepConsoleClean, until } from '../helpers/records.js';

type Given = Record<string, unknown>;

const occupation = (at: number, median = 30_000 + at): Given => ({
  id: `o${at}`,
  name: `Occupation ${at}`,
  education: ['Bachelor’s degree', 'High school diploma'][at % 2],
  pay: { median, year: 2024, source: 'A', notes: at % 5 ? [] : `Note ${at}` },
  growth: at % 4 ? { percent: at % 7, from: 2023, to: 2033, for: `Title ${at}` } : { status: 'suppressed' },
  facts: at % 6 ? [] : [{ label: 'Setting', value: `<b>Place ${at}</b>` }],
});
const occupations = (length: number) => Array.from({ length }, (_, at) => occupation(at));
const draw = (given: Given) => mount('oc-comparison-table', { properties: given });
const rowsOf = (element: Element) => deepAll<HTMLTableRowElement>(element, 'tbody tr');

/** The markup without what only Lit needs. */
const markupOf = (element: Element) =>
  rowsOf(element).map(({ outerHTML }) =>
    outerHTML
      .replace(/<!--.*?-->/g, '')
      .replace(/\s+/g, ' ')
      .replace(/ (?=<\/?t[dhr])|(<t[dhr][^>]*>) /g, '$1'),
  );

/** What changes in the rows of a table while something is done. */
async function changesIn(element: HTMLElement, change: () => void) {
  const table = deepOne(element, 'table');
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => records.push(...more));
  observer.observe(table, { childList: true, subtree: true, characterData: true, attributes: true });
  change();
  await drawn(element);
  records.push(...observer.takeRecords());
  const isRow = ({ localName }: Element) => localName === 'tr';
  const rows = new Set(
    records.flatMap(
      ({ target }) => (target instanceof Element ? target : target.parentElement)!.closest('tr') ?? [],
    ),
  );
  const made = records.flatMap(({ addedNodes }) => [...addedNodes].filter((node) => isRow(node as Element)));
  return { touched: rows.size, made: made.length };
}

describe('the drawing of rows', () => {
  keepConsoleClean();

  for (const orientation of ['rows', 'columns'])
    it(`by cloning gives what Lit draws, as ${orientation}`, async () => {
      const given = { occupations: occupations(12), orientation };
      const cloned = await draw(given);
      const support = 'litElementHydrateSupport';
      Object.assign(globalThis, { [support]: () => {} });
      try {
        const byLit = await draw(given);
        expect(markupOf(cloned)).to.eql(markupOf(byLit));
      } finally {
        Reflect.deleteProperty(globalThis, support);
      }
    });

  it('touches the row that has changed, and makes none anew', async () => {
    const all = occupations(40);
    const element = await draw({ occupations: all, orientation: 'rows' });
    const changes = await changesIn(element, () => {
      element.occupations = all.with(7, occupation(7, 99_999)) as never;
    });
    expect(changes).to.eql({ touched: 1, made: 0 });
    expect(rowsOf(element)[7]!.textContent).to.contain('$99,999');
  });

  it('touches the row that has changed in a long table, which is then what it would be drawn as alone', async () => {
    const before = occupations(150).with(20, occupation(20, 31_234));
    const element = await draw({ occupations: before, orientation: 'rows' });
    const rows = rowsOf(element);
    for (const median of [99_999, 1_000_000]) {
      const other = occupations(150).with(20, occupation(20, median));
      const change = () => void Object.assign(element, { occupations: other });
      expect(await changesIn(element, change)).to.eql({ touched: 1, made: 0 });
      expect(rowsOf(element)).to.eql(rows);
      const alone = await draw({ occupations: other, orientation: 'rows' });
      expect(markupOf(element)).to.eql(markupOf(alone));
      const columnsOf = (each: Element) => deepOne(each, 'table').style.getPropertyValue('--columns');
      expect(columnsOf(element)).to.equal(columnsOf(alone));
    }
  });
  it('sees what a page has changed in its own objects', async () => {
    const given = occupations(150);
    const element = await draw({ occupations: given, orientation: 'rows' });
    given[149] = Object.assign(given[149]!, { pay: { ...(given[149]!['pay'] as object), median: 12_345 } });
    Object.assign(element, { occupations: [...given] });
    await drawn(element);
    expect(rowsOf(element)[149]!.textContent).to.include('$12,345');
  });
  it('moves rows where they are sorted, also between the bodies of a long table', async () => {
    const element = await draw({ occupations: occupations(160), orientation: 'rows' });
    const before = rowsOf(element);
    element.sort = { measure: 'pay', direction: 'descending' };
    await drawn(element);
    expect(rowsOf(element)).to.eql([...before].reverse());
    expect(deepAll<HTMLElement>(element, 'tbody').map(({ children }) => children.length)).to.eql([
      50, 50, 50, 10,
    ]);
    element.sort = undefined;
    await drawn(element);
    expect(rowsOf(element)).to.eql(before);
  });
});

describe('a long table', () => {
  keepConsoleClean();

  it('says what its parts are, and has all of its text in the page', async () => {
    const element = await draw({ occupations: occupations(120), orientation: 'rows' });
    const table = deepOne<HTMLTableElement>(element, 'table');
    expect(table.getAttribute('role')).to.equal('table');
    const rolesOf = (selector: string) => [
      ...new Set([...table.querySelectorAll(selector)].map((each) => each.getAttribute('role'))),
    ];
    expect(rolesOf('tbody')).to.eql(['rowgroup']);
    expect(rolesOf('tr')).to.eql(['row']);
    expect(rolesOf('thead th')).to.eql(['columnheader']);
    expect(rolesOf('tbody th')).to.eql(['rowheader']);
    expect(rolesOf('td')).to.eql(['cell']);
    expect(rowsOf(element)).to.have.length(120);
    expect(table.textContent).to.contain('Occupation 119');
  });

  if (isChromium)
    it('is read to its last row by assistive technology', async () => {
      const element = await draw({ occupations: occupations(120), orientation: 'rows' });
      element.id = 'long';
      expect(await axOutline('#long')).to.contain('Occupation 119');
    });

  it('is no longer one when fewer occupations are left, and becomes one again', async () => {
    const element = await draw({ occupations: occupations(120), orientation: 'rows' });
    element.occupations = occupations(3) as never;
    await drawn(element);
    expect(rowsOf(element)).to.have.length(3);
    expect(deepOne(element, 'table').hasAttribute('role')).to.equal(false);
    element.occupations = occupations(101) as never;
    await drawn(element);
    expect(rowsOf(element)).to.have.length(101);
  });
});

describe('many tables at once', () => {
  keepConsoleClean();

  it('leave those far from view until they come near', async () => {
    const place = document.createElement('div');
    const elements = Array.from({ length: 8 }, () => {
      const element = document.createElement('oc-comparison-table');
      element.occupations = occupations(2) as never;
      element.style.marginBlockEnd = '150vh';
      return element;
    });
    place.append(...elements);
    document.body.append(place);
    await Promise.all(elements.map((element) => drawn(element)));
    const areFar = () => elements.map((element) => Boolean(deepAll(element, '.far').length));
    expect(areFar()).to.eql([false, false, false, false, true, true, true, true]);
    expect(rowsOf(elements[7]!)).to.have.length(2);
    elements[7]!.scrollIntoView();
    await until(() => !areFar()[7]);
    expect(deepOne(elements[7]!, '[part="region"]').hasAttribute('tabindex')).to.equal(false);
    place.remove();
    scrollTo(0, 0);
  });
});
