import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { referenceArticle } from '../../stories/data/reference-article.js';
import type { OcComparisonTable } from '../../src/index.js';
import { deepActiveElement, deepAll, deepOne, drawn, wordsOf } from '../helpers/deep.js';
import { describeAsEveryElement } from '../helpers/every-element.js';
import { mount, page, scriptOf, write } from '../helpers/mount.js';
import type { Given } from '../helpers/mount.js';
import { keepConsoleClean, takeConsole, until } from '../helpers/records.js';

describeAsEveryElement('oc-comparison-table', {
  shows: '$81,765',
  word: ['occupation', 'Job title'],
  hasHeading: false,
});

const { occupations, sources } = referenceArticle;
const tag = 'oc-comparison-table';
const draw = (document: unknown, attributes: Record<string, string> = {}) =>
  mount(tag, { attributes, properties: { occupations: document } });
const tableIn = (element: Element) => deepOne<HTMLTableElement>(element, 'table');
/** The table as it is read: rows of cells in words. */
const rowsOf = (element: Element) =>
  [...tableIn(element).rows].map((row) => [...row.cells].map((cell) => wordsOf(cell)));
/** A header or a cell, by its place in the table. */
const cellAt = (element: Element, row: number, column: number) => tableIn(element).rows[row]!.cells[column]!;
const marksOf = (element: Element) => deepAll<HTMLAnchorElement>(element, '[role="doc-noteref"]');
const notesOf = (element: Element) => deepAll(element, 'li');

const BY_ROWS = [
  ['Job title', 'Educational requirements', 'Median salary (2017)*', 'Projected job growth (2016–2026)**'],
  [
    'Program Manager',
    "Bachelor's Degree",
    '$81,765 measured for Program Project Manager',
    '8% measured for the catch-all group: Managers, All Other',
  ],
  [
    'Account Manager',
    "Bachelor's Degree",
    '$51,554',
    '9% measured for a broader group: Advertising, Promotions, and Marketing Managers',
  ],
];

describe('<oc-comparison-table>: data', () => {
  keepConsoleClean();

  const ways: Record<string, Given> = {
    'properties with an array and the sources': { properties: { occupations, sources } },
    'properties with JSON texts': {
      properties: { occupations: JSON.stringify(occupations), sources: JSON.stringify(sources) },
    },
    'attributes with JSON': {
      attributes: { occupations: JSON.stringify(occupations), sources: JSON.stringify(sources) },
    },
    'a child script with an array, sources in the attribute': {
      content: scriptOf(occupations),
      attributes: { sources: JSON.stringify(sources) },
    },
    'a property with the array, sources in the attribute': {
      properties: { occupations },
      attributes: { sources: JSON.stringify(sources) },
    },
  };
  for (const [source, given] of Object.entries(ways)) {
    it(`draws an array that comes by ${source}`, async () => {
      expect(rowsOf(await mount(tag, given))).to.eql(BY_ROWS);
    });
    it(`finds the sources of an array that comes by ${source}`, async () => {
      const names = notesOf(await mount(tag, given)).map((note) => deepOne(note, 'a[href^="http"]'));
      expect(names.map(wordsOf)).to.eql(['Payscale', 'U.S. Bureau of Labor Statistics']);
    });
  }

  it('prefers the sources of a document to those beside it', async () => {
    const element = await mount(tag, {
      properties: { occupations: referenceArticle, sources: { payscale: 'Another' } },
    });
    expect(wordsOf(notesOf(element)[0]!)).to.contain('Payscale');
  });

  it('draws sources that come later', async () => {
    const element = await mount(tag, { properties: { occupations } });
    element.sources = sources;
    await drawn(element);
    expect(wordsOf(notesOf(element)[1]!)).to.contain('U.S. Bureau of Labor Statistics');
  });

  it('takes a source for its name that isn’t among the sources', async () => {
    const element = await draw([{ name: 'A', pay: { median: 5, source: 'Census' } }]);
    expect(wordsOf(notesOf(element)[0]!)).to.contain('Census');
  });
});

describe('<oc-comparison-table>: the table', () => {
  keepConsoleClean();

  it('has a caption with the names and the place', async () => {
    expect(tableIn(await draw(referenceArticle)).caption!.innerText.trim()).to.equal(
      'Program Manager and Account Manager compared, United States',
    );
  });

  it('has the caption of its author instead', async () => {
    const element = await draw(referenceArticle, { caption: 'Two managers' });
    expect(wordsOf(tableIn(element).caption!)).to.equal('Two managers');
  });

  it('has its own caption again when the attribute is removed', async () => {
    const element = await draw(referenceArticle, { caption: 'Two managers' });
    element.removeAttribute('caption');
    await drawn(element);
    expect(wordsOf(tableIn(element).caption!)).to.contain('compared');
  });

  it('takes the author’s word for its own caption', async () => {
    const element = await draw(referenceArticle, { labels: '{"caption":"Compare: {names}"}' });
    expect(wordsOf(tableIn(element).caption!)).to.contain('Compare: Program Manager and Account Manager');
  });

  it('has occupations as rows', async () => {
    expect(rowsOf(await draw(referenceArticle))).to.eql(BY_ROWS);
  });

  it('has occupations as columns where that is wanted', async () => {
    const turned = BY_ROWS[0]!.map((_, column) => BY_ROWS.map((row) => row[column]!));
    turned[0]![0] = '';
    expect(rowsOf(await draw(referenceArticle, { orientation: 'columns' }))).to.eql(turned);
  });

  it('has occupations as rows again when the attribute is removed', async () => {
    const element = await draw(referenceArticle, { orientation: 'columns' });
    element.removeAttribute('orientation');
    await drawn(element);
    expect(rowsOf(element)).to.eql(BY_ROWS);
  });

  for (const [count, axis] of [
    [6, 'row'],
    [7, 'col'],
  ] as const) {
    it(`has the occupations where ${count} measures of them fit: ${axis}`, async () => {
      const facts = Array.from({ length: count }, (_, at) => ({ label: `Fact ${at}`, value: at }));
      const element = await draw([{ name: 'Actor', facts }]);
      expect(wordsOf(deepOne(element, `th[scope="${axis}"]`))).to.equal('Actor');
    });
  }

  for (const orientation of ['rows', 'columns']) {
    it(`has a header with scope above every column: ${orientation}`, async () => {
      const [head] = tableIn(await draw(referenceArticle, { orientation })).rows;
      const named = [...head!.cells].filter((cell) => wordsOf(cell));
      expect(named.map((cell) => `${cell.tagName} ${cell.scope}`)).to.eql(named.map(() => 'TH col'));
    });

    it(`has a header with scope before every row, and cells after it: ${orientation}`, async () => {
      const [, ...body] = tableIn(await draw(referenceArticle, { orientation })).rows;
      const shapes = body.map((row) => [...row.cells].map((cell) => cell.scope || cell.tagName));
      expect(shapes).to.eql(body.map((row) => [...row.cells].map((_, at) => (at ? 'TD' : 'row'))));
    });

    it(`has no empty cell but the corner: ${orientation}`, async () => {
      const cells = rowsOf(await draw(referenceArticle, { orientation })).flat();
      expect(cells.slice(1)).not.to.include('');
    });

    it(`lays itself out as a table: ${orientation}`, async () => {
      const element = await draw(referenceArticle, { orientation });
      const displays = deepAll(element, 'table, thead, tbody, tr, th, td, caption').map(
        (part) => getComputedStyle(part).display,
      );
      expect(displays.filter((display) => !display.startsWith('table'))).to.eql([]);
    });
  }

  it('stands in a box, named by the caption, that the keyboard reaches while it scrolls', async () => {
    const element = await draw(referenceArticle);
    const region = deepOne(element, '[role="region"]');
    const [label] = (region.getAttribute('aria-labelledby') ?? '').split(' ');
    const name = wordsOf((region.getRootNode() as ShadowRoot).getElementById(label!)!);
    expect(name).to.equal('Program Manager and Account Manager compared, United States');
    const expectStops = async (stops: boolean) => {
      await until(() => (region.tabIndex === 0) === stops);
      expect([region.tabIndex === 0, region.scrollHeight > region.clientHeight + 1]).to.eql([stops, stops]);
    };
    await expectStops(false);
    element.style.setProperty('--oc-table-max-block-size', '5em');
    await expectStops(true);
  });

  it('has the plain number of a figure for machines', async () => {
    const values = deepAll<HTMLDataElement>(await draw(referenceArticle), 'data').map(({ value }) => value);
    expect(values).to.eql(['81765', '8', '51554', '9']);
  });

  it('has no number for machines where there is no exact one', async () => {
    const element = await draw([{ name: 'A', pay: '>=$239,200' }]);
    expect(deepAll(element, 'data')).to.eql([]);
  });

  it('has a row for each fact of the author’s own', async () => {
    const element = await draw([
      { name: 'A', facts: [{ label: 'Work setting', value: 'Office' }] },
      { name: 'B', facts: [{ label: 'Work setting', value: 'Field' }] },
    ]);
    expect(rowsOf(element)).to.eql([
      ['Job title', 'Work setting'],
      ['A', 'Office'],
      ['B', 'Field'],
    ]);
  });

  it('draws one occupation alone', async () => {
    expect(rowsOf(await draw([occupations[1]]))).to.have.length(2);
  });

  it('draws nobody’s table for an empty list', async () => {
    expect(deepAll(await draw([]), 'table')).to.eql([]);
  });

  it('leaves the rest of the article to others', async () => {
    expect(deepAll(await draw(referenceArticle), 'h1, h2, h3, form')).to.eql([]);
  });
});

interface Sharing {
  /** Whether its figures can’t be compared, so that a note says so, and the author is told. */
  readonly isMixed?: boolean;
  readonly title: string;
  readonly pay?: readonly unknown[];
  readonly growth?: readonly unknown[];
  readonly table: readonly (readonly string[])[];
}
const SHARING: readonly Sharing[] = [
  {
    title: 'a year that all share stands in the header',
    pay: [
      { median: 10, year: 2017 },
      { median: 20, year: 2017 },
    ],
    table: [
      ['Job title', 'Median salary (2017)'],
      ['A', '$10'],
      ['B', '$20'],
    ],
  },
  {
    title: 'years that differ stand in the cells',
    pay: [
      { median: 10, year: 2017 },
      { median: 20, year: 2019 },
    ],
    isMixed: true,
    table: [
      ['Job title', 'Median salary*'],
      ['A', '$10 2017'],
      ['B', '$20 2019'],
    ],
  },
  {
    title: 'a span that all share stands in the header',
    growth: [
      { percent: 8, from: 2016, to: 2026 },
      { percent: 9, from: 2016, to: 2026 },
    ],
    table: [
      ['Job title', 'Projected job growth (2016–2026)'],
      ['A', '8%'],
      ['B', '9%'],
    ],
  },
  {
    title: 'spans that differ stand in the cells',
    growth: [
      { percent: 33, from: 2017, to: 2027 },
      { percent: 5, from: 2014, to: 2024 },
    ],
    isMixed: true,
    table: [
      ['Job title', 'Projected job growth*'],
      ['A', '33% 2017–2027'],
      ['B', '5% 2014–2024'],
    ],
  },
  {
    title: 'a substitute stands in its cell',
    pay: [{ median: 10, for: 'Program Project Manager' }, { median: 20 }],
    table: [
      ['Job title', 'Median salary'],
      ['A', '$10 measured for Program Project Manager'],
      ['B', '$20'],
    ],
  },
  {
    title: 'a substitute that is the same for all stands in every cell',
    pay: [
      { median: 10, for: 'Managers' },
      { median: 20, for: 'Managers' },
    ],
    table: [
      ['Job title', 'Median salary'],
      ['A', '$10 measured for Managers'],
      ['B', '$20 measured for Managers'],
    ],
  },
  {
    title: 'text as people type it is read with its substitute',
    pay: ['$81,765 (Program Project Manager)', '$51,554'],
    table: [
      ['Job title', 'Salary'],
      ['A', '$81,765 measured for Program Project Manager'],
      ['B', '$51,554'],
    ],
  },
  {
    title: 'statistics that differ stand in the cells',
    pay: [{ median: 10 }, { mean: 20 }],
    isMixed: true,
    table: [
      ['Job title', 'Pay*'],
      ['A', '$10 median'],
      ['B', '$20 average'],
    ],
  },
  {
    title: 'an occupation without the figure has a word for it',
    pay: [{ median: 10, year: 2017 }],
    table: [
      ['Job title', 'Median salary (2017)'],
      ['A', '$10'],
      ['B', 'Not given'],
    ],
  },
];

function describeSharing(sharings: readonly Sharing[]) {
  const documentOf = ({ pay = [], growth = [] }: Sharing) =>
    ['A', 'B'].map((name, at) => ({ name, pay: pay[at], growth: growth[at] }));

  for (const sharing of sharings) {
    it(sharing.title, async () => {
      expect(rowsOf(await draw(documentOf(sharing)))).to.eql(sharing.table);
    });

    it(`${sharing.title}, also with occupations as columns`, async () => {
      const turned = sharing.table[0]!.map((_, column) => sharing.table.map((row) => row[column]!));
      turned[0]![0] = '';
      expect(rowsOf(await draw(documentOf(sharing), { orientation: 'columns' }))).to.eql(turned);
    });
  }
}

describe('<oc-comparison-table>: what isn’t shared and can’t be compared', () => {
  takeConsole();
  describeSharing(SHARING.filter(({ isMixed }) => isMixed));
});

describe('<oc-comparison-table>: what is shared and what isn’t', () => {
  keepConsoleClean();

  describeSharing(SHARING.filter(({ isMixed }) => !isMixed));

  const WORDS_FOR_NO_NUMBER = {
    missing: 'Not given',
    'not-applicable': 'Does not apply',
    suppressed: 'Not published',
    'not-collected': 'Not collected',
    withheld: 'Not disclosed',
  };
  for (const [status, words] of Object.entries(WORDS_FOR_NO_NUMBER)) {
    it(`says in words that a figure is ${status}`, async () => {
      const element = await draw([{ name: 'A', pay: { median: 10, status } }]);
      expect(wordsOf(cellAt(element, 1, 1))).to.equal(words);
    });
  }

  for (const [pay, text] of [
    ['>=$239,200', '$239,200 or more'],
    ['208,000+', '$208,000 or more'],
    [{ median: 239200, status: 'at-least' }, '$239,200 or more'],
    [{ median: 100, status: 'at-most' }, '$100 or less'],
    [{ low: 40000, high: 60000 }, '$40,000 – $60,000'],
    [{ median: '#' }, 'At or above the highest published figure'],
    [{ median: 0 }, '$0'],
    [{ median: 29.05, per: 'hour' }, '$29.05'],
    [{ median: 1234.5, currency: 'EUR' }, '€1,234.50'],
    ['N/A', 'Does not apply'],
  ] as const) {
    it(`writes pay of ${JSON.stringify(pay)} as ${text}`, async () => {
      const element = await draw([{ name: 'A', pay }]);
      expect(wordsOf(cellAt(element, 1, 1)).replaceAll(/[\u2009\u202f]/g, ' ')).to.equal(text);
    });
  }
});

describe('<oc-comparison-table>: marks', () => {
  keepConsoleClean();

  let address = '';
  beforeEach(() => {
    address = location.href;
  });
  afterEach(() => expect(location.href).to.equal(address));

  const withMarks = () => draw(referenceArticle);
  /** What has the focus in the element: a note or a mark, by its place. */
  const focusIn = (element: Element) => {
    const active = element.shadowRoot!.activeElement as HTMLAnchorElement;
    const [note, mark] = [notesOf(element).indexOf(active), marksOf(element).indexOf(active)];
    return note >= 0 ? `note ${note + 1}` : mark >= 0 ? `mark ${mark + 1}` : 'nothing';
  };
  const backLinksOf = (element: Element) => deepAll<HTMLAnchorElement>(element, 'li a[href^="#"]');

  it('stand on the headers whose figures share a source', async () => {
    const element = await withMarks();
    expect(marksOf(element).map((mark) => wordsOf(mark.closest('th')!))).to.eql(BY_ROWS[0]!.slice(2));
  });

  it('stand on the cells where the sources differ', async () => {
    const element = await draw([
      { name: 'A', training: { value: 'None', source: 'Payscale' } },
      { name: 'B', training: { value: 'Short', source: 'Census' } },
    ]);
    expect(rowsOf(element).slice(1)).to.eql([
      ['A', 'None*'],
      ['B', 'Short**'],
    ]);
  });

  it('are links', async () => {
    expect(marksOf(await withMarks()).every((mark) => mark.matches('a[href]'))).to.equal(true);
  });

  it('have spoken names', async () => {
    expect(marksOf(await withMarks()).map((mark) => mark.getAttribute('aria-label'))).to.eql([
      'note 1',
      'note 2',
    ]);
  });

  it('are big enough for a finger', async () => {
    const element = await withMarks();
    const sizes = [...marksOf(element), ...backLinksOf(element)].map((link) => link.getBoundingClientRect());
    expect(Math.min(...sizes.flatMap(({ width, height }) => [width, height]))).to.be.at.least(23.9);
  });

  for (const at of [0, 1]) {
    it(`lead to their note by click: ${at + 1}`, async () => {
      const element = await withMarks();
      marksOf(element)[at]!.click();
      expect(focusIn(element)).to.equal(`note ${at + 1}`);
    });

    it(`lead to their note by the Enter key: ${at + 1}`, async () => {
      const element = await withMarks();
      marksOf(element)[at]!.focus();
      await sendKeys({ press: 'Enter' });
      expect(focusIn(element)).to.equal(`note ${at + 1}`);
    });

    it(`are led back to by click: ${at + 1}`, async () => {
      const element = await withMarks();
      backLinksOf(element)[at]!.click();
      expect(focusIn(element)).to.equal(`mark ${at + 1}`);
    });

    it(`are led back to by the Enter key: ${at + 1}`, async () => {
      const element = await withMarks();
      backLinksOf(element)[at]!.focus();
      await sendKeys({ press: 'Enter' });
      expect(focusIn(element)).to.equal(`mark ${at + 1}`);
    });
  }

  it('lead to their note inside a shadow root of the page', async () => {
    const place = await page('<div></div>');
    const root = place.firstElementChild!.attachShadow({ mode: 'open' });
    write(root, `<${tag}>${scriptOf(referenceArticle)}</${tag}>`);
    await drawn(root.firstElementChild!);
    marksOf(root.firstElementChild!)[1]!.click();
    expect(wordsOf(deepActiveElement()!)).to.contain('U.S. Bureau of Labor Statistics');
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey'] as const) {
    it(`leave a click with ${key} to the browser`, async () => {
      const element = await withMarks();
      let isTaken: boolean | undefined;
      element.addEventListener('click', (event) => {
        isTaken = event.defaultPrevented;
        event.preventDefault();
      });
      marksOf(element)[0]!.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, [key]: true }),
      );
      expect(isTaken).to.equal(false);
    });
  }

  it('have a way back with a name', async () => {
    expect(backLinksOf(await withMarks()).map((link) => link.getAttribute('aria-label'))).to.eql([
      'Back from note 1',
      'Back from note 2',
    ]);
  });

  const sharing = [
    {
      name: 'A',
      experience: { value: '10', source: 'Payscale' },
      training: { value: '1', source: 'Payscale' },
    },
    { name: 'B', experience: { value: '20', source: 'Census' }, training: { value: '2', source: 'Census' } },
  ];

  it('have one note, with one way back, where several share it', async () => {
    const element = await draw(sharing);
    expect([marksOf(element).length, notesOf(element).length, backLinksOf(element).length]).to.eql([4, 2, 2]);
  });

  it('are led back to where the reader came from, among several that share a note', async () => {
    const element = await draw(sharing);
    marksOf(element)[1]!.click();
    backLinksOf(element)[0]!.click();
    expect(focusIn(element)).to.equal('mark 2');
  });

  it('are led back to the first of several where the reader came from none', async () => {
    const element = await draw(sharing);
    backLinksOf(element)[0]!.click();
    expect(focusIn(element)).to.equal('mark 1');
  });

  const cites = (source: readonly string[], notes: readonly string[] = []) => ({
    value: '10',
    source,
    notes,
  });
  interface Marking {
    readonly title: string;
    readonly training: readonly unknown[];
    readonly marks: readonly string[];
    readonly notes: number;
  }
  const MARKINGS: readonly Marking[] = [
    {
      title: 'are the same for the same source',
      training: [cites(['X']), cites(['Y']), cites(['X'])],
      marks: ['*', '**', '*'],
      notes: 2,
    },
    {
      title: 'are the same for the same remark',
      training: [cites([], ['Old.']), cites([], ['New.']), cites([], ['Old.'])],
      marks: ['*', '**', '*'],
      notes: 2,
    },
    {
      title: 'may be several on one cell',
      training: [cites(['X', 'Y'], ['Old.']), cites([])],
      marks: ['*', '**', '***'],
      notes: 3,
    },
    {
      title: 'are numbers when there would be more stars than anybody can count',
      training: [cites(['A', 'B', 'C', 'D', 'E']), cites([])],
      marks: ['1', '2', '3', '4', '5'],
      notes: 5,
    },
    { title: 'are none where nothing is cited', training: [cites([]), cites([])], marks: [], notes: 0 },
  ];
  for (const { title, training, marks, notes } of MARKINGS) {
    const occupations = training.map((each, at) => ({ name: `N${at}`, training: each }));
    it(title, async () => {
      expect(marksOf(await draw(occupations)).map(wordsOf)).to.eql(marks);
    });
    it(`${title}: and so many notes stand below`, async () => {
      expect(notesOf(await draw(occupations))).to.have.length(notes);
    });
  }

  for (const [style, marks] of [
    ['stars', ['*', '**', '***']],
    ['symbols', ['*', '†', '‡']],
    ['numbers', ['1', '2', '3']],
    ['letters', ['a', 'b', 'c']],
  ] as const) {
    const three = [{ name: 'N', training: cites(['A', 'B', 'C']) }];
    it(`look as wanted: ${style}`, async () => {
      expect(marksOf(await draw(three, { marks: style })).map(wordsOf)).to.eql(marks);
    });
    it(`look the same before the notes: ${style}`, async () => {
      const notes = notesOf(await draw(three, { marks: style })).map(wordsOf);
      expect(notes.map((note) => note.split(' ')[0])).to.eql(marks);
    });
    it(`have the same spoken names: ${style}`, async () => {
      const names = marksOf(await draw(three, { marks: style })).map((mark) => mark.ariaLabel);
      expect(names).to.eql(['note 1', 'note 2', 'note 3']);
    });
  }

  it('are stars again when the attribute is removed', async () => {
    const element = await draw(referenceArticle, { marks: 'letters' });
    element.removeAttribute('marks');
    await drawn(element);
    expect(marksOf(element).map(wordsOf)).to.eql(['*', '**']);
  });

  it('are numbered from left to right and from top to bottom', async () => {
    const element = await draw(
      [
        { name: 'A', experience: { value: '1', source: 'P' }, training: { value: '1', source: 'Q' } },
        { name: 'B', experience: { value: '2', source: 'R' }, training: { value: '2', source: 'S' } },
      ],
      { marks: 'numbers', orientation: 'columns' },
    );
    expect(marksOf(element).map(wordsOf)).to.eql(['1', '2', '3', '4']);
  });

  it('take no asterisk in a name for a mark', async () => {
    const element = await draw([{ name: 'A', pay: { median: 1, source: 'O*NET' } }]);
    expect(wordsOf(notesOf(element)[0]!)).to.contain('O*NET');
  });
});

describe('<oc-comparison-table>: options that there aren’t', () => {
  const taken = takeConsole();

  for (const name of ['orientation', 'marks']) {
    it(`shows the default for ${name}="sideways"`, async () => {
      expect(rowsOf(await draw(referenceArticle, { [name]: 'sideways' }))).to.eql(BY_ROWS);
    });
    it(`tells the author of ${name}="sideways"`, async () => {
      await draw(referenceArticle, { [name]: 'sideways' });
      expect(taken.warnings.join()).to.contain('sideways');
    });
    it(`names ${name}="sideways" among the problems`, async () => {
      const { problems } = await draw(referenceArticle, { [name]: 'sideways' });
      expect(problems.map(({ code, path }) => [code, path])).to.eql([['bad-option', name]]);
    });
    it(`has no problem any more when ${name} is mended`, async () => {
      const element = await draw(referenceArticle, { [name]: 'sideways' });
      element.removeAttribute(name);
      await drawn(element);
      expect(element.problems).to.eql([]);
    });
  }
});

describe('<oc-comparison-table>: languages', () => {
  keepConsoleClean();

  const money = (locale: string) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD', maximumFractionDigits: 0 }).format(
      81765,
    );
  /** Without marks of direction, which have signs of currencies seen as they are written. */
  const plain = (text: string) =>
    text.replaceAll(/[\s\u00a0\u202f]+/g, ' ').replaceAll(/[\u200e\u200f]/g, '');
  const payIn = (element: Element) => plain(wordsOf(deepOne(element, 'data')));
  const child = `<${tag}>${scriptOf(referenceArticle)}</${tag}>`;

  for (const lang of ['en', 'en-GB', 'de', 'fr', 'hi', 'ar', 'ar-EG', 'fa', 'ja', 'pt-BR']) {
    it(`writes numbers as its own lang says: ${lang}`, async () => {
      const element = await draw(referenceArticle, { lang });
      expect(payIn(element)).to.equal(plain(money(lang)));
    });
    it(`writes numbers as the nearest lang around it says: ${lang}`, async () => {
      const place = await page(`<div lang="it"><div lang="${lang}"><p>${child}</p></div></div>`);
      expect(payIn(place)).to.equal(plain(money(lang)));
    });
  }

  for (const lang of ['', 'x', 'not a language', '<script>', 'en_US', '💶']) {
    it(`writes English for a lang that is none: "${lang}"`, async () => {
      expect(payIn(await draw(referenceArticle, { lang }))).to.equal('$81,765');
    });
  }

  it('finds the lang around the shadow root that it stands in', async () => {
    const place = await page('<section lang="de"><div></div></section>');
    const root = place.querySelector('div')!.attachShadow({ mode: 'open' });
    write(root, child);
    await drawn(root.firstElementChild!);
    expect(payIn(root.firstElementChild!)).to.equal(plain(money('de')));
  });

  it('prefers a lang inside that shadow root', async () => {
    const place = await page('<section lang="de"><div></div></section>');
    const root = place.querySelector('div')!.attachShadow({ mode: 'open' });
    write(root, `<div lang="en">${child}</div>`);
    await drawn(root.querySelector(tag)!);
    expect(payIn(root.querySelector(tag)!)).to.equal('$81,765');
  });

  it('writes anew when its lang changes', async () => {
    const element = await draw(referenceArticle);
    element.lang = 'de';
    await drawn(element);
    expect(payIn(element)).to.equal(plain(money('de')));
  });

  it('writes anew when its lang is removed', async () => {
    const element = await draw(referenceArticle, { lang: 'de' });
    element.removeAttribute('lang');
    await drawn(element);
    expect(payIn(element)).to.equal('$81,765');
  });

  it('writes as its new surroundings do when it is moved', async () => {
    const place = await page(`${child}<div lang="de"></div>`);
    const element = place.querySelector<OcComparisonTable>(tag)!;
    place.querySelector('div')!.append(element);
    await drawn(element);
    expect(payIn(element)).to.equal(plain(money('de')));
  });

  it('isolates figures from the direction of the text around them', async () => {
    const element = await draw(referenceArticle);
    expect(deepAll(element, 'data, th[scope="row"]').every((each) => each.querySelector('bdi'))).to.equal(
      true,
    );
  });

  it('begins at the right where the page does', async () => {
    const place = await page(`<div dir="rtl">${child}</div>`);
    const [first, second] = [cellAt(place, 1, 0), cellAt(place, 1, 1)];
    expect(first.getBoundingClientRect().left).to.be.greaterThan(second.getBoundingClientRect().left);
  });
});

describe('a table in a box of a height that its page sets late', () => {
  it('is reached by the keyboard while it scrolls, and only then', async () => {
    const occupations = [...'ABCDEFGH'].map((name) => ({ name, pay: 5, education: 'Any' }));
    const element = await mount('oc-comparison-table', { properties: { occupations } });
    const region = deepOne(element, '[part="region"]');
    await until(() => region.tabIndex === -1);
    element.style.setProperty('--oc-table-max-block-size', '60px');
    await until(() => region.tabIndex === 0);
    element.style.removeProperty('--oc-table-max-block-size');
    await until(() => region.tabIndex === -1);
    expect(region.scrollHeight).to.equal(region.clientHeight);
  });
});
