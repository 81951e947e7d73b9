import { expect } from '@open-wc/testing';
import type { OcComparison, OcComparisonTable } from '../../src/index.js';
import * as stories from '../../stories/comparing.stories.js';
import { referenceArticle } from '../../stories/data/reference-article.js';
import { axOutline } from '../helpers/ax-tree.js';
import { deepAll, deepOne, drawn, drawnText, wordsOf } from '../helpers/deep.js';
import { isChromium } from '../helpers/engine.js';
import { mount, page, scriptOf, write } from '../helpers/mount.js';
import { eventsAt, keepConsoleClean, takeConsole } from '../helpers/records.js';
import { plainSpaces } from '../helpers/model.js';
import type { StoryModule } from '../helpers/stories.js';

const table = 'oc-comparison-table';
const draw = (document: unknown, attributes: Record<string, string> = {}) =>
  mount(table, { attributes, properties: { occupations: document } });
const rowsOf = (element: Element) =>
  [...deepOne<HTMLTableElement>(element, 'table').rows].map((row) =>
    [...row.cells].map((cell) => plainSpaces(wordsOf(cell))),
  );
const paragraphsOf = (element: Element) =>
  deepAll(element, '[part~="summary"]').map((each) => plainSpaces(wordsOf(each)));
const article = (attributes: Record<string, string> = {}, document: unknown = referenceArticle) =>
  mount('oc-comparison', { attributes, properties: { occupations: document } });

const reference = {
  name: 'All occupations',
  growth: { percent: 7.4, from: 2016, to: 2026, source: 'bls' },
};
const MIXED = [
  { name: 'A', growth: { percent: 33, from: 2017, to: 2027, source: 'Institute' } },
  { name: 'B', growth: { percent: 5, from: 2014, to: 2024, source: 'Bureau' } },
];
const SENTENCE = 'These figures can’t be compared with each other: different sources and periods.';
const three = [
  { id: 'a', name: 'A', code: '11-1111', pay: 100 },
  { id: 'b', name: 'B', code: '22-2222', pay: 150 },
  { id: 'c', name: 'C', code: '33-3333', pay: 50 },
];

describe('<oc-comparison-table differences>', () => {
  keepConsoleClean();

  it('has no differences unless they are wanted', async () => {
    expect(rowsOf(await draw(referenceArticle))).to.have.length(3);
  });

  it('has a row for them where occupations are rows', async () => {
    expect(rowsOf(await draw(referenceArticle, { differences: '' })).at(-1)).to.eql([
      'Account Manager compared with Program Manager',
      'the same',
      '$30,211 less (37% less) Program Manager: figure for Program Project Manager',
      '1 percentage point higher Account Manager: figure for a broader group, Advertising, Promotions, and Marketing ManagersProgram Manager: figure for a broader group, Managers, All Other',
    ]);
  });

  it('has a column for them where occupations are columns', async () => {
    const element = await draw(referenceArticle, { differences: '', orientation: 'columns' });
    expect(rowsOf(element).map((row) => row.at(-1))).to.eql(
      rowsOf(await draw(referenceArticle, { differences: '' })).at(-1),
    );
  });

  for (const base of ['Account Manager', 'account-manager', ' Account Manager ']) {
    it(`says them the other way round with base="${base}"`, async () => {
      const [name, , pay] = rowsOf(await draw(referenceArticle, { differences: '', base })).at(-1)!;
      expect([name, pay]).to.eql([
        'Program Manager compared with Account Manager',
        '$30,211 more (59% more) Program Manager: figure for Program Project Manager',
      ]);
    });
  }

  for (const base of ['B', 'b', '22-2222']) {
    it(`compares every other occupation with base="${base}"`, async () => {
      const rows = rowsOf(await draw(three, { differences: '', base })).slice(4);
      expect(rows).to.eql([
        ['A compared with B', '$50 less (33% less)'],
        ['C compared with B', '$100 less (67% less)'],
      ]);
    });
  }

  it('has headers with scope', async () => {
    const element = await draw(three, { differences: '' });
    const heads = deepAll<HTMLTableCellElement>(element, 'tbody th').map(({ scope }) => scope);
    expect(heads).to.eql(['row', 'row', 'row', 'row', 'row']);
  });

  for (const [orientation, mark] of [
    ['rows', '***'],
    ['columns', '**'],
  ] as const)
    it(`has the marks of what is remarked on its figures, with occupations as ${orientation}`, async () => {
      const roughly = [
        { name: 'A', pay: { amount: 'about $50,000', source: 'X' }, growth: { percent: 5, source: 'Y' } },
        { name: 'B', pay: { amount: '$60,000', source: 'X' }, growth: { percent: 6, source: 'Y' } },
      ];
      const cells = rowsOf(await draw(roughly, { differences: '', orientation })).flat();
      expect(cells.filter((cell) => /more|higher/.test(cell))).to.eql([
        `$10,000 more (20% more)${mark}`,
        '1 percentage point higher',
      ]);
    });

  it('has none of a single occupation', async () => {
    expect(rowsOf(await draw([three[0]], { differences: '' }))).to.have.length(2);
  });

  it('loses them when the attribute is removed', async () => {
    const element = await draw(three, { differences: '' });
    element.removeAttribute('differences');
    await drawn(element);
    expect(rowsOf(element)).to.have.length(4);
  });

  it('speaks words of the author’s own', async () => {
    const element = await draw(three, { differences: '', labels: '{"diff.of":"{name} against {base}"}' });
    expect(rowsOf(element).at(-1)![0]).to.equal('C against A');
  });
});

describe('<oc-comparison>, whichever sections it shows', () => {
  takeConsole();
  const problemsWith = async (sections: Readonly<Record<string, string>>) => {
    const attributes = { 'max-age': '3', differences: '', base: 'nobody', ...sections };
    const element = await mount('oc-comparison', {
      attributes,
      properties: { occupations: referenceArticle },
    });
    return element.problems.map(({ code, path }) => `${code} ${path}`);
  };
  for (const sections of ['table', 'title', 'table pay-chart', 'summary table sources'])
    it(`reports the same of base and max-age with sections="${sections}"`, async () => {
      const expected = await problemsWith({});
      expect(expected).to.include('bad-option base');
      expect(await problemsWith({ sections })).to.eql(expected);
    });
});

describe('<oc-comparison-table base> that there isn’t', () => {
  const taken = takeConsole();
  it('counts as the first, and is reported with the names to choose from', async () => {
    const element = await draw(three, { differences: '', base: 'D' });
    expect(rowsOf(element).at(-1)![0]).to.equal('C compared with A');
    expect(element.problems.map(({ code, path }) => `${code} ${path}`)).to.eql(['bad-option base']);
    expect(taken.warnings.join()).to.contain('A, B, C');
  });
});

describe('<oc-comparison-table>: figures that can’t be compared', () => {
  const taken = takeConsole();

  for (const orientation of ['rows', 'columns']) {
    it(`are told to the reader in a note to their header: ${orientation}`, async () => {
      const element = await draw(MIXED, { orientation });
      const header = deepAll(element, 'th').find((each) => wordsOf(each).startsWith('Projected job growth'))!;
      const [mark] = deepAll<HTMLAnchorElement>(header, '[role="doc-noteref"]');
      const note = element.shadowRoot!.getElementById(mark!.hash.slice(1))!;
      expect(wordsOf(note)).to.contain(SENTENCE);
    });
  }

  it('are told to the author by problems', async () => {
    const { problems } = await draw(MIXED);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.eql([
      'mixed-sources occupations[1].growth',
      'mixed-periods occupations[1].growth',
    ]);
  });

  it('are told to the author in the console, once', async () => {
    const element = await draw(MIXED);
    element.requestUpdate();
    await drawn(element);
    expect(taken.warnings.map((warning) => warning.split('#')[1])).to.eql(['mixed-sources', 'mixed-periods']);
  });

  it('are reported by the event', async () => {
    const place = await page('<div></div>');
    const events = eventsAt(place, 'oc-error');
    write(place.firstElementChild!, `<${table}>${scriptOf(MIXED)}</${table}>`);
    await drawn(place);
    expect(events).to.have.length(1);
  });

  it('are reported by the article, not by the table in it as well', async () => {
    const element = await article({}, MIXED);
    const inner = deepOne<OcComparisonTable>(element, table);
    expect([element.problems.length, inner.problems.length]).to.eql([2, 0]);
    expect(taken.warnings).to.have.length(2);
  });

  it('are reported once where the author has put the table into the article', async () => {
    await page(`<oc-comparison>${scriptOf(MIXED)}<${table}></${table}></oc-comparison>`);
    expect(taken.warnings).to.have.length(2);
  });

  it('are said not to be all of them where some can be compared', async () => {
    const element = await draw([...MIXED, { ...MIXED[0], name: 'C' }]);
    expect(drawnText(element)).to.contain(
      'Not all of these figures can be compared with each other: different sources and periods.',
    );
  });

  it('share a note where several rows have the same reason', async () => {
    const pays = [2017, 2018].map((year, at) => ({
      name: `N${at}`,
      pay: { median: 10, p10: 5, p90: 20, year },
    }));
    const notes = deepAll(await draw(pays), 'li').map(wordsOf);
    expect(notes.filter((note) => note.includes('can’t be compared'))).to.have.length(1);
  });

  it('are compared by the hour where both were published so', async () => {
    const pays = [{ median: 52000, hourly: { median: 25 } }, { hourly: { median: 30 } }];
    const element = await draw(
      pays.map((pay, at) => ({ name: `N${at}`, pay })),
      { differences: '' },
    );
    expect(rowsOf(element).at(-1)![1]).to.equal('$5 more (20% more) an hour');
    expect(element.problems.map(({ code }) => code)).to.eql(['mixed-intervals']);
  });

  it('are of two releases where two sources have swapped them', async () => {
    const sources = {
      a1: { name: 'A', dataSet: '2023' },
      b2: { name: 'B', dataSet: '2024' },
      a2: { name: 'A', dataSet: '2024' },
      b1: { name: 'B', dataSet: '2023' },
    };
    const occupations = [
      { name: 'N0', pay: { median: 10, source: ['a1', 'b2'] } },
      { name: 'N1', pay: { median: 20, source: ['a2', 'b1'] } },
    ];
    const element = await draw({ sources, occupations }, { differences: '' });
    expect(rowsOf(element).at(-1)![1]).to.contain('not compared: different releases');
  });

  it('are told of numbers of the author’s own, too', async () => {
    const days = (low: number, year: number) => [{ label: 'Days off', low, year }];
    const element = await draw([
      { name: 'A', facts: days(10, 2016) },
      { name: 'B', facts: days(12, 2017) },
    ]);
    expect(drawnText(element)).to.contain('can’t be compared with each other: different periods');
    expect(element.problems.map(({ path }) => path)).to.eql(['occupations[1].facts[0]']);
  });

  for (const [title, hourly] of [
    ['nothing was published by the hour', { median: '**' }],
    ['another statistic was published by the hour', { mean: 25 }],
  ] as const) {
    it(`are not compared by the hour where ${title}`, async () => {
      const pays = [{ median: 52000, hourly }, { hourly: { median: 30 } }];
      const element = await draw(
        pays.map((pay, at) => ({ name: `N${at}`, pay })),
        { differences: '' },
      );
      expect(rowsOf(element).at(-1)![1]).to.equal('not compared: different intervals of pay');
    });
  }

  it('are no problem any more when the data is mended', async () => {
    const element = await draw(MIXED);
    element.occupations = [{ ...MIXED[0]! }, { ...MIXED[0]!, name: 'B' }];
    await drawn(element);
    expect(element.problems).to.eql([]);
    expect(drawnText(element)).not.to.contain('can’t be compared');
  });
});

describe('<oc-comparison>: the summary', () => {
  keepConsoleClean();

  it('leaves out what was measured for other titles, and says so', async () => {
    expect(paragraphsOf(await article({ summary: '' }))).to.eql([
      [
        'Half earn more than $51,554 a year as Account Managers (2017).',
        'Left out of “Median salary”: Program Managers (measured for Program Project Manager).',
        'Left out of “Projected job growth”: Program Managers (measured for the catch-all group: Managers, All Other);',
        'Account Managers (measured for a broader group: Advertising, Promotions, and Marketing Managers).',
        "Educational requirements are the same: Bachelor's Degree.",
      ].join(' '),
    ]);
  });

  it('says all of the reference article where the author allows it', async () => {
    const attributes = { summary: 'all', base: 'Account Manager' };
    expect(paragraphsOf(await article(attributes, { ...referenceArticle, reference }))).to.eql([
      [
        'Half earn more than $81,765 a year as Program Managers and more than $51,554 as Account Managers:',
        '$30,211 or 59% more (2017; Program Manager: figure for Program Project Manager).',
        'The number of jobs is projected to grow 8% for Program Managers and 9% for Account Managers:',
        '1 percentage point lower (2016–2026; All occupations: 7%;',
        'Account Manager: figure for a broader group, Advertising, Promotions, and Marketing Managers;',
        'Program Manager: figure for a broader group, Managers, All Other).',
        "Educational requirements are the same: Bachelor's Degree.",
      ].join(' '),
    ]);
  });

  it('leaves out the rate of all occupations of another projection', async () => {
    const other = { ...reference, growth: { ...reference.growth, from: 2014, to: 2024 } };
    const [paragraph] = paragraphsOf(
      await article({ summary: 'all' }, { ...referenceArticle, reference: other }),
    );
    expect(paragraph).not.to.contain('All occupations');
  });

  it('names all three of three, the highest first, and compares them with the base', async () => {
    expect(paragraphsOf(await article({ summary: 'own', base: 'c' }, three))).to.eql([
      'The pay stated is $150 a year for B, $100 for A, and $50 for C (median or average not stated). Compared with C: $100 or 200% more for B and $50 or 100% more for A.',
    ]);
  });

  it('says what two have in common, whatever a third has', async () => {
    const [first] = paragraphsOf(
      await article({ summary: '' }, [
        { name: 'A', pay: { median: 10, year: 2024 } },
        { name: 'B', pay: { median: 20, year: 2024 } },
        { name: 'C' },
        { name: 'D', pay: { median: '**', year: 2020 } },
      ]),
    );
    expect(first).to.equal(
      'Half earn more than $20 a year as B and more than $10 as A: $10 or 100% more (2024). Left out of “Median salary”: C (not given); D (not published).',
    );
  });

  it('says whose figure there isn’t', async () => {
    const pays = [{ median: '**' }, { median: 5 }, { median: 'N/A' }];
    const data = pays.map((pay, at) => ({ name: `N${at}`, pay }));
    expect(paragraphsOf(await article({ summary: '' }, data))).to.eql([
      'Half earn more than $5 a year as N1. Left out of “Median salary”: N0 (not published); N2 (does not apply).',
    ]);
  });

  it('stands between introduction and table', async () => {
    const parts = deepAll(await article({ summary: '' }), 'p, oc-comparison-table').map(
      (each) => each.getAttribute('part') ?? '',
    );
    expect(parts.slice(0, 4)).to.eql(['paragraph', 'paragraph', 'paragraph summary', 'section']);
  });

  it('is there by itself', async () => {
    expect(paragraphsOf(await article())).to.have.length(1);
  });

  it('is asked for by its section as well', async () => {
    expect(paragraphsOf(await article({ sections: 'title summary table' }))).to.have.length(1);
  });

  it('is not there without its section', async () => {
    expect(paragraphsOf(await article({ sections: 'title table', summary: '' }))).to.eql([]);
  });

  it('is not there where there is nothing to compare', async () => {
    expect(paragraphsOf(await article({ summary: '' }, [{ name: 'A', pay: 1 }]))).to.eql([]);
    expect(paragraphsOf(await article({ summary: '' }, [{ name: 'A', pay: 1 }, { name: 'B' }]))).to.eql([]);
  });

  it('hands differences and base to the table', async () => {
    const element = await article({ differences: '', base: 'Account Manager' });
    expect(rowsOf(element).at(-1)![0]).to.equal('Program Manager compared with Account Manager');
  });
});

describe('<oc-comparison summary> that there isn’t', () => {
  const taken = takeConsole();
  it('counts as "own" and is reported', async () => {
    const element: OcComparison = await article({ summary: 'some' });
    expect(paragraphsOf(element)[0]).to.contain('Left out of');
    expect(taken.warnings.join()).to.contain('own, all');
  });
});

describe('the attribute check', () => {
  const taken = takeConsole();
  const codesOf = ({ problems }: { readonly problems: OcComparison['problems'] }) =>
    [...new Set(problems.map(({ code }) => code))].sort();

  it('is needed for advice', async () => expect((await draw(three)).problems).to.eql([]));

  it('tells what the command of that name tells', async () => {
    const element = await draw([{ name: 'A', pay: 5 }], { check: '' });
    expect(codesOf(element)).to.eql(['no-source', 'no-year']);
    expect(taken.warnings.join()).to.contain('name the publisher');
  });

  it('tells nothing twice', async () => {
    const element = await draw(MIXED, { check: '' });
    expect(element.problems.filter(({ code }) => code === 'mixed-periods')).to.have.length(1);
  });

  for (const [where, tag] of [
    ['a table alone', table],
    ['a table in its article', 'oc-comparison'],
  ] as const) {
    it(`knows the age that max-age allows: ${where}`, async () => {
      const year = new Date().getFullYear() - 5;
      const properties = { occupations: [{ name: 'A', pay: { median: 5, year, source: 'P' } }] };
      const staleWith = async (attributes: Record<string, string>) =>
        codesOf(await mount(tag, { attributes: { check: '', ...attributes }, properties }));
      expect(await staleWith({ 'max-age': '10' })).to.eql([]);
      expect(await staleWith({ 'max-age': '4' })).to.eql(['stale-figure']);
      expect(await staleWith({})).to.eql(['stale-figure']);
    });
  }

  it('knows it of a table that the author has put into the article', async () => {
    const year = new Date().getFullYear() - 5;
    const json = JSON.stringify([{ name: 'A', pay: { median: 5, year, source: 'P' } }]);
    const inside = async (maxAge: number) => {
      const holder = await page(
        `<oc-comparison occupations='${json}'><oc-comparison-table max-age="${maxAge}" check></oc-comparison-table></oc-comparison>`,
      );
      return codesOf(await drawn(holder.querySelector<OcComparisonTable>(table)!));
    };
    expect(await inside(10)).to.eql([]);
    expect(await inside(4)).to.eql(['stale-figure']);
  });

  it('tells nothing where all is well', async () => {
    const year = new Date().getFullYear();
    const element = await draw([{ name: 'A', pay: { median: 5, year, source: 'P' } }], { check: '' });
    expect([element.problems, taken.warnings]).to.eql([[], []]);
  });
});

describe('stories of comparing', () => {
  const rules = Object.entries<StoryModule[string]>(stories).filter(([name]) => name !== 'default');
  // it is looked for where all stories are opened
  for (const [name, { parameters }] of rules) {
    it(`say what has to be seen: ${name}`, () => expect(parameters?.shows).not.to.be.empty);
  }
  it('have one for each line of the table of cases', () => expect(rules).to.have.length.above(17));
});

/** What begins a cell has a capital, by style sheet. */
const HEARD = `
region: A and B compared
  table: A and B compared
    text: A and B compared
    row
      columnheader: Job title
      columnheader: Pay (2017) note 1 [mark note 1]
      columnheader: Projected job growth note 2 [mark note 2]
    row
      rowheader: A
      cell: $10 median measured for C
      cell: 1% 2016–2026
    row
      rowheader: B
      cell: $20 average
      cell: 2% 2014–2024
    row
      rowheader: B compared with A
      cell: Not compared: different statistics
      cell: Not compared: different periods
list: Sources and notes
  listitem: *These figures can’t be compared with each other: different statistics. [link Back from note 1]
  listitem: **These figures can’t be compared with each other: different periods. [link Back from note 2]`;

if (isChromium)
  describe('what is heard of a comparison', () => {
    takeConsole();
    it('is every caveat that is seen', async () => {
      await draw(
        [
          { name: 'A', pay: { median: 10, year: 2017, for: 'C' }, growth: '1% (2016-2026)' },
          { name: 'B', pay: { mean: 20, year: 2017 }, growth: '2% (2014-2024)' },
        ],
        { differences: '' },
      );
      expect(`\n${await axOutline(table)}`).to.equal(HEARD);
    });
  });
