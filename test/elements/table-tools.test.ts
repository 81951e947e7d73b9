import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OccupationData } from '../../src/model/document/schema.js';
import type { Sort } from '../../src/model/comparison/sort.js';
import { axOutline } from '../helpers/ax-tree.js';
import { deepActiveElement, deepAll, deepOne, drawn, drawnText, wordsOf } from '../helpers/deep.js';
import { drawWhere, NOWHERE } from '../helpers/elsewhere.js';
import { isChromium } from '../helpers/engine.js';
import { mount } from '../helpers/mount.js';
import { keepConsoleClean, takeConsole } from '../helpers/records.js';

const source = 'Payscale';
const occupations: readonly OccupationData[] = [
  {
    name: 'Baker',
    education: 'High school diploma',
    pay: { median: 36000, year: 2024, source, hourly: 17.5 },
    growth: { percent: 6, from: 2023, to: 2033, source: 'bls' },
    facts: [{ label: 'Setting', value: 'Bakery', notes: 'Early' }],
  },
  {
    name: 'Actor',
    education: 'Bachelor’s degree',
    pay: { status: 'suppressed', year: 2024, source },
    growth: { percent: -2, from: 2023, to: 2033, source: 'bls' },
    facts: [{ label: 'Setting', value: 'Stage' }],
  },
  {
    name: 'Chemist',
    education: "Master's degree",
    pay: { median: '$239,200 or more', year: 2024, source, hourly: 115 },
    growth: { percent: 6, from: 2023, to: 2033, source: 'bls' },
    facts: [{ label: 'Setting', value: 'laboratory' }],
  },
];

const draw = (given: Record<string, unknown>, data: unknown = occupations) =>
  mount('oc-comparison-table', { properties: { occupations: data, ...given } });
const tableIn = (element: Element) => deepOne<HTMLTableElement>(element, 'table');
const namesByRow = (element: Element) =>
  [...tableIn(element).tBodies[0]!.rows].map((row) => wordsOf(row.cells[0]!));
const namesByColumn = (element: Element) => [...tableIn(element).rows[0]!.cells].slice(1).map(wordsOf);
const buttonsOf = (element: Element) => deepAll<HTMLButtonElement>(element, '[part="sort"]');
const button = (element: Element, name: string) =>
  buttonsOf(element).find((each) => wordsOf(each).startsWith(name)) ?? expect.fail(`no button ${name}`);
const statusOf = (element: Element) => wordsOf(deepOne(element, '[role="status"]'));
const press = async (element: Element, target: HTMLElement) => {
  target.focus();
  target.click();
  await drawn(element);
};
const eventsOf = (element: Element) => {
  const events: CustomEvent<Sort>[] = [];
  element.addEventListener('oc-sort', (event) => events.push(event as CustomEvent<Sort>));
  return events;
};

/** The words on a button, without the arrow, which isn't heard. */
const nameOf = (element: Element) => wordsOf(deepOne(element, 'bdi')).replace(/\s*[↑↓↕]$/, '');

describe('<oc-comparison-table sortable>', () => {
  keepConsoleClean();

  it('has no buttons by itself', async () => expect(buttonsOf(await draw({}))).to.eql([]));

  it('has a button in each header that the occupations can be sorted by', async () => {
    const names = buttonsOf(await draw({ sortable: true })).map(nameOf);
    expect(names).to.eql([
      'Job title',
      'Educational requirements',
      'Median salary',
      'Projected job growth',
      'Setting',
    ]);
  });

  for (const [name, ascending, descending] of [
    ['Job title', 'Actor Baker Chemist', 'Chemist Baker Actor'],
    ['Educational requirements', 'Baker Actor Chemist', 'Chemist Actor Baker'],
    ['Median salary', 'Baker Chemist Actor', 'Chemist Baker Actor'],
    ['Projected job growth', 'Actor Baker Chemist', 'Baker Chemist Actor'],
    ['Setting', 'Baker Chemist Actor', 'Actor Chemist Baker'],
  ] as const) {
    for (const [orientation, namesOf] of [
      ['rows', namesByRow],
      ['columns', namesByColumn],
    ] as const) {
      it(`sorts ${orientation} by ${name}, both ways`, async () => {
        const element = await draw({ sortable: true, orientation });
        await press(element, button(element, name));
        expect(namesOf(element).join(' ')).to.equal(ascending);
        await press(element, button(element, name));
        expect(namesOf(element).join(' ')).to.equal(descending);
      });
    }
  }

  it('says which header it is sorted by, and which way', async () => {
    const element = await draw({ sortable: true });
    const sorted = () =>
      deepAll(element, '[aria-sort]').map((th) => [nameOf(th), th.getAttribute('aria-sort')]);
    expect(sorted()).to.eql([]);
    await press(element, button(element, 'Median'));
    expect(sorted()).to.eql([['Median salary', 'ascending']]);
    await press(element, button(element, 'Median'));
    expect(sorted()).to.eql([['Median salary', 'descending']]);
    await press(element, button(element, 'Job title'));
    expect(sorted()).to.eql([['Job title', 'ascending']]);
  });

  it('announces what the reader did', async () => {
    const element = await draw({ sortable: true });
    expect(statusOf(element)).to.equal('');
    await press(element, button(element, 'Median'));
    expect(statusOf(element)).to.equal('Sorted by Median salary, ascending.');
  });

  it('takes the author’s words', async () => {
    const element = await draw({ sortable: true, labels: { 'table.sorted': 'Now by {name}' } });
    await press(element, button(element, 'Median'));
    expect(statusOf(element)).to.equal('Now by Median salary');
  });

  it('is sorted with the keyboard, and the focus stays', async () => {
    const element = await draw({ sortable: true, orientation: 'columns' });
    button(element, 'Median').focus();
    await sendKeys({ press: 'Enter' });
    await drawn(element);
    expect(namesByColumn(element)).to.eql(['Baker', 'Chemist', 'Actor']);
    expect(deepActiveElement()).to.equal(button(element, 'Median'));
    await sendKeys({ press: 'Enter' });
    await drawn(element);
    expect(namesByColumn(element)).to.eql(['Chemist', 'Baker', 'Actor']);
    expect(deepActiveElement()).to.equal(button(element, 'Median'));
  });

  for (const orientation of ['rows', 'columns']) {
    it(`keeps each figure with its occupation: ${orientation}`, async () => {
      const element = await draw({
        sortable: true,
        orientation,
        sort: { measure: 'name', direction: 'ascending' },
      });
      const rows = [...tableIn(element).rows].map((row) => [...row.cells].map(wordsOf));
      const settings =
        orientation === 'rows' ? rows.slice(1).map((row) => row.at(-1)) : rows.at(-1)!.slice(1);
      expect(settings.map((each) => each!.replace(/\*+$/, ''))).to.eql(['Stage', 'Bakery', 'laboratory']);
    });
  }

  it('keeps marks and notes as they are', async () => {
    const element = await draw({ sortable: true });
    const marks = () => deepAll(element, '[role="doc-noteref"]').map(wordsOf).sort();
    const notes = () => deepAll(element, 'li').map(wordsOf);
    const before = [marks(), notes()];
    await press(element, button(element, 'Setting'));
    expect([marks(), notes()]).to.eql(before);
  });

  it('leads back from a note to where the reader came from, wherever that is now', async () => {
    const element = await draw({ sortable: true });
    const mark = deepAll<HTMLElement>(element, 'td [role="doc-noteref"]')[0]!;
    mark.click();
    const note = deepActiveElement()!;
    await press(element, button(element, 'Job title'));
    deepOne<HTMLElement>(note, '[part="back"]').click();
    expect(deepActiveElement()).to.equal(mark);
  });

  it('tells the page of the reader’s act, through every shadow root', async () => {
    const element = await draw({ sortable: true });
    const events = eventsOf(element);
    await press(element, button(element, 'Median'));
    await press(element, button(element, 'Median'));
    await press(element, button(element, 'Setting'));
    expect(events.map(({ detail }) => detail)).to.eql([
      { measure: 'pay', direction: 'ascending' },
      { measure: 'pay', direction: 'descending' },
      { measure: 'fact.Setting', direction: 'ascending' },
    ]);
    const [{ bubbles, composed, cancelable }] = events as [CustomEvent];
    expect([bubbles, composed, cancelable]).to.eql([true, true, true]);
    expect(element.sort).to.eql({ measure: 'fact.Setting', direction: 'ascending' });
  });

  it('leaves everything as it is where the page cancels', async () => {
    const element = await draw({ sortable: true });
    element.addEventListener('oc-sort', (event) => event.preventDefault());
    await press(element, button(element, 'Job title'));
    expect(namesByRow(element)).to.eql(['Baker', 'Actor', 'Chemist']);
    expect(element.sort).to.equal(undefined);
    expect(statusOf(element)).to.equal('');
  });

  it('is sorted by the page without an event, also without buttons', async () => {
    const element = await draw({});
    const events = eventsOf(element);
    element.sort = { measure: 'growth', direction: 'descending' };
    await drawn(element);
    expect(namesByRow(element)).to.eql(['Baker', 'Chemist', 'Actor']);
    expect(events).to.eql([]);
  });

  for (const [title, sort] of [
    ['nothing', null],
    ['a measure that the table lacks', { measure: 'hours', direction: 'ascending' }],
    ['a direction that is none', { measure: 'pay', direction: 'sideways' }],
    ['text', 'pay'],
  ] as const) {
    it(`has the order of the data again for ${title}`, async () => {
      const element = await draw({ sortable: true, sort: { measure: 'name', direction: 'ascending' } });
      expect(namesByRow(element)).to.eql(['Actor', 'Baker', 'Chemist']);
      element.sort = sort as Sort | null;
      await drawn(element);
      expect(namesByRow(element)).to.eql(['Baker', 'Actor', 'Chemist']);
    });
  }

  it('stays sorted when other data come, fewer or more', async () => {
    const element = await draw({ sortable: true, sort: { measure: 'name', direction: 'descending' } });
    element.occupations = occupations.slice(0, 2);
    await drawn(element);
    expect(namesByRow(element)).to.eql(['Baker', 'Actor']);
    element.occupations = [...occupations, { name: 'Dyer' }];
    await drawn(element);
    expect(namesByRow(element)).to.eql(['Dyer', 'Chemist', 'Baker', 'Actor']);
  });

  it('stays sorted when it is turned round', async () => {
    const element = await draw({ sortable: true, sort: { measure: 'name', direction: 'descending' } });
    element.orientation = 'columns';
    await drawn(element);
    expect(namesByColumn(element)).to.eql(['Chemist', 'Baker', 'Actor']);
    element.orientation = 'rows';
    await drawn(element);
    expect(namesByRow(element)).to.eql(['Chemist', 'Baker', 'Actor']);
  });

  it('can be sorted inside an article', async () => {
    const element = await mount('oc-comparison', {
      attributes: { sortable: '' },
      properties: { occupations },
    });
    const events = eventsOf(element);
    await press(element, button(element, 'Job title'));
    expect(namesByRow(element)).to.eql(['Actor', 'Baker', 'Chemist']);
    expect(events).to.have.length(1);
  });

  it('is a table with buttons to assistive technology', async () => {
    const element = await draw({ sortable: true }, occupations.slice(0, 1));
    element.id = 'sorted';
    const outline = await axOutline('#sorted');
    if (outline) expect(outline).to.include('columnheader: Job title').and.not.to.include('↕');
  });
});

describe('<oc-comparison-table differing-only>', () => {
  keepConsoleClean();
  const pair = [
    { name: 'A', education: 'Bachelor’s degree', hours: 40, pay: 5 },
    { name: 'B', education: "bachelor's degree", hours: 40, pay: 6 },
  ];
  const linesOf = (element: Element) => namesByRow(element);
  const toggleOf = (element: Element) => deepOne<HTMLButtonElement>(element, '[part="toggle"]');

  it('leaves out what is the same, and says how much that is', async () => {
    const element = await draw({ differingOnly: true, orientation: 'columns' }, pair);
    expect(linesOf(element)).to.eql(['Salary']);
    expect(statusOf(element)).to.equal('2 points that are the same for all are left out.');
  });

  it('shows it, and leaves it out again; the focus stays', async () => {
    const element = await draw({ differingOnly: true, orientation: 'columns' }, pair);
    await press(element, toggleOf(element));
    expect(linesOf(element)).to.eql(['Educational requirements', 'Salary', 'Hours a week']);
    expect(statusOf(element)).to.equal('2 points are the same for all.');
    expect(deepActiveElement()).to.equal(toggleOf(element));
    await press(element, toggleOf(element));
    expect(linesOf(element)).to.eql(['Salary']);
  });

  it('says nothing where nothing is the same', async () => {
    const element = await draw({ differingOnly: true }, [
      { name: 'A', pay: 5 },
      { name: 'B', pay: 6 },
    ]);
    expect(deepAll(element, '[part="toggle"]')).to.eql([]);
  });

  it('leaves out columns where occupations are rows', async () => {
    const element = await draw({ differingOnly: true }, pair);
    expect(namesByColumn(element)).to.eql(['Salary']);
  });
});

describe('<oc-comparison-table only-differences>, as pages had it before', () => {
  const taken = takeConsole();
  const pair = [
    { name: 'A', education: 'Bachelor’s degree', pay: 5 },
    { name: 'B', education: 'Bachelor’s degree', pay: 6 },
  ];

  for (const tag of ['oc-comparison-table', 'oc-comparison'] as const) {
    const draw = (attributes: Record<string, string>) =>
      mount(tag, { attributes, properties: { occupations: pair } });

    it(`leaves out what is the same in ${tag}, and says once what to write`, async () => {
      const sections: Record<string, string> = tag === 'oc-comparison' ? { sections: 'table' } : {};
      const element = await draw({ 'only-differences': '', ...sections });
      expect(element.differingOnly).to.equal(true);
      expect(drawnText(element)).to.contain('left out').and.not.to.contain('Bachelor’s');
      expect(element.problems.map(({ code }) => code)).to.eql(['renamed-attribute']);
      expect(element.problems[0]!.message).to.contain('differing-only');
      expect(taken.warnings.length).to.equal(1);
    });

    it(`goes when the attribute of ${tag} goes, and not where the new name stands beside it`, async () => {
      const element = await draw({ 'only-differences': '' });
      element.setAttribute('differing-only', '');
      element.removeAttribute('only-differences');
      expect(element.differingOnly).to.equal(true);
      element.removeAttribute('differing-only');
      expect(element.differingOnly).to.equal(false);
    });
  }
});

describe('<oc-comparison-table bars>', () => {
  keepConsoleClean();
  const barsOf = (element: Element) => deepAll<Element>(element, 'svg');
  const rectOf = (bar: Element) => {
    const rect = bar.querySelector('rect')!;
    return [rect.getAttribute('x'), rect.getAttribute('width')];
  };

  it('has no bars by itself', async () => expect(barsOf(await draw({}))).to.eql([]));

  it('has a bar for each number, hidden from assistive technology, and the number still', async () => {
    const element = await draw({ bars: true }, [
      { name: 'A', pay: 50 },
      { name: 'B', pay: 100 },
    ]);
    expect(barsOf(element).map(rectOf)).to.eql([
      ['0%', '50%'],
      ['0%', '100%'],
    ]);
    expect(barsOf(element).every((bar) => bar.getAttribute('aria-hidden') === 'true')).to.equal(true);
    expect(deepAll(element, '[part="figure"]').map(wordsOf)).to.eql(['$50', '$100']);
  });

  it('has bars of one length for one number, in rows and in columns', async () => {
    for (const orientation of ['rows', 'columns']) {
      const element = await draw({ bars: true, orientation });
      const widths = barsOf(element).map((bar) => Math.round(bar.getBoundingClientRect().width));
      expect(new Set(widths).size).to.equal(1);
      expect(widths[0]).to.be.above(20);
    }
  });

  it('begins on the right where the page is read from there', async () => {
    const element = await draw({ bars: true }, [
      { name: 'A', pay: 50 },
      { name: 'B', pay: 100 },
    ]);
    const gapOf = (side: 'left' | 'right') => {
      const [bar] = barsOf(element);
      return Math.abs(
        bar!.getBoundingClientRect()[side] - bar!.querySelector('rect')!.getBoundingClientRect()[side],
      );
    };
    expect(gapOf('left')).to.be.below(2);
    element.dir = 'rtl';
    await drawn(element);
    expect(gapOf('right')).to.be.below(2);
    expect(gapOf('left')).to.be.above(10);
  });

  it('draws what all occupations have as a line, and says it in the header', async () => {
    const growth = { from: 2024, to: 2034, source: 'bls' };
    const element = await draw(
      { bars: true },
      {
        defaults: { growth },
        occupations: [
          { name: 'A', growth: 8 },
          { name: 'B', growth: -2 },
        ],
        reference: { name: 'All occupations', growth: 3 },
      },
    );
    expect(deepAll(element, '.reference')).to.have.length(2);
    expect(namesByColumn(element)[0]).to.contain('All occupations: 3%');
  });
});

describe('<oc-comparison-table max-age>', () => {
  const reported = takeConsole();
  const data = [
    { name: 'A', pay: { median: 5, year: 2009 } },
    { name: 'B', pay: { median: 6, year: 2009 } },
  ];

  it('tells the author of figures that are older', async () => {
    const element = await draw({ maxAge: 3 }, data);
    expect(element.problems.map(({ code, path }) => `${code} ${path}`)).to.eql([
      'stale-figure occupations[0].pay.median',
      'stale-figure occupations[1].pay.median',
    ]);
    expect(reported.warnings).to.have.length(1);
    expect(wordsOf(tableIn(element))).not.to.contain('years old');
  });

  it('tells the reader, too, where the author wants that', async () => {
    const element = await draw({ maxAge: 3, showAge: true }, data);
    expect(namesByColumn(element)[0]).to.match(/2009, \d\d years old/);
  });

  it('is content with figures of this year', async () => {
    const year = new Date().getFullYear();
    const element = await draw({ maxAge: 0, showAge: true }, [{ name: 'A', pay: { median: 5, year } }]);
    expect(element.problems).to.eql([]);
    expect(wordsOf(tableIn(element))).not.to.contain('old');
  });

  it('tells the author of an age that is none', async () => {
    const element = await mount('oc-comparison-table', {
      attributes: { 'max-age': 'old' },
      properties: { occupations: data },
    });
    expect(element.problems.map(({ code }) => code)).to.eql(['bad-option']);
  });

  it('is reported once, by the article', async () => {
    const element = await mount('oc-comparison', {
      attributes: { 'max-age': '3', sections: 'table' },
      properties: { occupations: data },
    });
    expect(reported.warnings).to.have.length(1);
    expect(element.problems).to.have.length(2);
  });
});

describe('<oc-comparison-table>: an hour or a year', () => {
  keepConsoleClean();
  const both = [
    { name: 'A', pay: { median: 40000, p90: 60000, hourly: { median: 19.23, p90: 28.85 } } },
    { name: 'B', pay: { median: 50000, hourly: 24.04 } },
  ];
  const radiosOf = (element: Element) => deepAll<HTMLInputElement>(element, 'input[type="radio"]');
  const figuresOf = (element: Element) => deepAll(element, '[part="figure"]').map(wordsOf);

  it('lets the reader choose where both are published for all', async () => {
    const element = await draw({}, both);
    expect(radiosOf(element).map(({ checked, labels }) => [wordsOf(labels![0]!), checked])).to.eql([
      ['a year', true],
      ['an hour', false],
    ]);
    expect(figuresOf(element)[0]).to.equal('$40,000');
    await press(element, radiosOf(element)[1]!);
    expect(figuresOf(element)[0]).to.equal('$19.23');
    await press(element, radiosOf(element)[0]!);
    expect(figuresOf(element)[0]).to.equal('$40,000');
  });

  it('is chosen with the keyboard', async () => {
    const element = await draw({}, both);
    radiosOf(element)[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await drawn(element);
    expect(figuresOf(element)).to.include('$28.85');
  });

  for (const [title, data] of [
    ['all have pay by the year', [{ name: 'A', pay: 5 }]],
    ['all have pay by the hour', [{ name: 'A', pay: '$5 an hour' }]],
    ['nobody has pay', [{ name: 'A' }]],
  ] as const) {
    it(`says nothing where ${title}`, async () => {
      expect(deepAll(await draw({}, data), '[part="aside"], fieldset')).to.eql([]);
    });
  }
});

describe('<oc-comparison-table>: pay by the hour beside pay by the year', () => {
  const taken = takeConsole();
  const radiosOf = (element: Element) => deepAll<HTMLInputElement>(element, 'input[type="radio"]');
  const both = { name: 'A', pay: { median: 40000, p90: 60000, hourly: { median: 19.23, p90: 28.85 } } };

  for (const [title, data, names] of [
    ['one has pay by the year only', [both, { name: 'Teacher', pay: 60000 }], 'Teacher'],
    ['one has pay by the hour only', [both, { name: 'Actor', pay: { hourly: 23.5 } }], 'Actor'],
    ['one has no pay', [both, { name: 'Actor' }], 'Actor'],
    [
      'some have the one, some the other',
      [
        { name: 'Teacher', pay: 60000 },
        { name: 'Actor', pay: '$23.50 an hour' },
      ],
      'Teacher and Actor',
    ],
  ] as const) {
    it(`says why there is no choice: ${title}`, async () => {
      const element = await draw({}, data);
      expect(radiosOf(element)).to.eql([]);
      expect(wordsOf(deepOne(element, '[part="aside"]'))).to.equal(
        `Pay can’t be switched between hour and year: for ${names}, it isn’t given both ways.`,
      );
    });
  }

  it('is told to the author where it can’t be compared', async () => {
    await draw({}, [both, { name: 'Actor', pay: { hourly: 23.5 } }]);
    expect(taken.warnings.join()).to.contain('can’t be compared');
  });
});

describe('<oc-comparison-table help, copy, cite>', () => {
  keepConsoleClean();
  const sources = {
    p: {
      name: 'Payscale',
      dataSet: 'Salaries',
      href: 'https://www.payscale.com/',
      retrieved: '2018-03-01',
      licence: 'CC BY',
    },
  };
  const data = {
    sources,
    defaults: { pay: { year: 2017, source: 'p' }, growth: { from: 2016, to: 2026 } },
    occupations: [
      { name: 'A <b>', pay: { median: 5, for: 'C' }, growth: 8 },
      { name: '=B()', pay: { median: 6 }, growth: -1 },
    ],
  };

  it('explains the terms that the table uses, and no others', async () => {
    const element = await draw({ help: true }, data);
    const terms = deepAll(element, '[part="help"] li').map((each) => wordsOf(each).split(':')[0]);
    expect(terms).to.eql(['Median', 'Projected growth']);
  });

  it('opens its help with the keyboard; nothing hovers', async () => {
    const element = await draw({ help: true }, data);
    const summary = deepOne(element, 'summary');
    summary.focus();
    await sendKeys({ press: 'Enter' });
    expect(deepOne<HTMLDetailsElement>(element, 'details').open).to.equal(true);
    expect(deepAll(element, '[title]')).to.eql([]);
  });

  it('has no help where no term needs it', async () => {
    expect(deepAll(await draw({ help: true }, [{ name: 'A', hours: 4 }]), 'details')).to.eql([]);
  });

  /** What would be copied, without the clipboard, which tests may not use everywhere. */
  const copied = async (element: Element, target: HTMLElement) => {
    const kinds: Record<string, string> = {};
    const write = async ([item]: ClipboardItem[]) => {
      for (const type of item!.types) kinds[type] = await (await item!.getType(type)).text();
    };
    Object.defineProperty(navigator, 'clipboard', { value: { write }, configurable: true });
    try {
      target.click();
      for (let tries = 0; tries < 50 && !statusOf(element); tries++) {
        await new Promise((resolve) => setTimeout(resolve, 10));
        await drawn(element);
      }
    } finally {
      delete (navigator as { clipboard?: unknown }).clipboard;
    }
    return kinds;
  };

  it('copies the table as cells, with its sources', async () => {
    const element = await draw({ copy: true, sort: { measure: 'pay', direction: 'descending' } }, data);
    const kinds = await copied(element, deepOne(element, '[part="copy"]'));
    expect(kinds['text/plain']!.split('\r\n').map((line) => line.split('\t'))).to.eql([
      ['A <b> and =B() compared'],
      ['Job title', 'Median salary (2017) *', 'Projected job growth (2016–2026)'],
      ["'=B()", '$6', "'-1%"],
      ['A <b>', '$5 (measured for C)', '8%'],
      [''],
      ['* Payscale, Salaries, https://www.payscale.com/, retrieved March 1, 2018, CC BY'],
    ]);
    expect(statusOf(element)).to.equal('Copied.');
  });

  it('copies it as a table, too, in which text is text', async () => {
    const element = await draw({ copy: true }, data);
    const kinds = await copied(element, deepOne(element, '[part="copy"]'));
    const page = new DOMParser().parseFromString(kinds['text/html']!, 'text/html');
    expect(page.querySelectorAll('b')).to.have.length(0);
    expect([...page.querySelector('table')!.rows].map((row) => row.cells[0]!.textContent)).to.eql([
      'Job title',
      'A <b>',
      "'=B()",
    ]);
    expect(page.querySelector('p')!.textContent).to.contain('Payscale');
  });

  it('gives a citation with sources, days and licences', async () => {
    const element = await draw({ cite: true }, data);
    const citation = wordsOf(deepOne(element, '[part="cite"] bdi'));
    expect(citation).to.match(
      /^A <b> and =B\(\) compared\. http\S+ Accessed .*\d{4}\. Sources: Payscale, Salaries/,
    );
    expect(citation).to.contain('retrieved March 1, 2018, CC BY.');
    const kinds = await copied(element, deepOne(element, '[part="cite"] button'));
    expect(kinds).to.eql({ 'text/plain': citation });
  });

  it('has none of these by itself', async () => {
    expect(deepAll(await draw({}, data), 'button, details')).to.eql([]);
  });

  it('has them inside an article', async () => {
    const element = await mount('oc-comparison', {
      attributes: { help: '', copy: '', cite: '' },
      properties: { occupations: data },
    });
    expect(deepAll(element, 'details')).to.have.length(2);
    expect(deepAll(element, '[part="copy"]')).to.have.length(2);
  });
});

/** Bars are pictures of the numbers beside them: what they show besides, the figure of all occupations, is in the header. */
const BARS = `
region: Actor and Chemist compared
  table: Actor and Chemist compared
    text: Actor and Chemist compared
    row
      columnheader: Job title
      columnheader: Median salary
      columnheader: Projected job growth (All occupations: 4%)
    row
      rowheader: Actor
      cell: $60,000–$70,000
      cell: −2% measured for Dancer
    row
      rowheader: Chemist
      cell: $239,200 or more
      cell: 6%`;
const INTERVALS = `
group: Pay
  Legend: Pay
  radio: a year
  radio: an hour`;

if (isChromium)
  describe('what is heard of a table', () => {
    keepConsoleClean();
    const heard = async (given: Record<string, unknown>, data: unknown) => {
      (await draw(given, data)).id = 'heard';
      return `\n${(await axOutline('#heard'))!.replaceAll(' – ', '–')}`;
    };

    it('with bars is every number and caveat that is seen', async () => {
      const data = {
        reference: { name: 'All occupations', growth: 4 },
        occupations: [
          {
            name: 'Actor',
            pay: { median: { low: 60000, high: 70000 } },
            growth: { percent: -2, for: 'Dancer' },
          },
          { name: 'Chemist', pay: { median: '$239,200 or more' }, growth: 6 },
        ],
      };
      expect(await heard({ bars: true }, data)).to.equal(BARS);
    });

    it('with pay by the hour and by the year is the choice, and what pay is then', async () => {
      const data = [{ name: 'A', pay: { median: 40000, hourly: { median: 19.23, for: 'B' } } }];
      expect(await heard({}, data))
        .to.match(new RegExp(`^${INTERVALS}\n`))
        .and.to.include('cell: $40,000');
      const element = document.querySelector('#heard')!;
      await press(element, deepAll<HTMLInputElement>(element, 'input')[1]!);
      expect(await axOutline('#heard'))
        .to.include('columnheader: Median salary (an hour)')
        .and.to.include('cell: $19.23 measured for B');
    });
  });

describe('<oc-comparison-table>: tools that don’t come', () => {
  keepConsoleClean();
  const two = '[{ "name": "A", "pay": 1 }, { "name": "B", "pay": 2 }]';
  for (const [path, attribute, name] of [
    ['elements/comparison-table/table-tools', 'sortable', 'table-tools'],
    ['elements/comparison-table/copy-cite-help', 'cite', 'copy-cite-help'],
    ['elements/shared/comparing', 'differences', 'comparing'],
  ] as const) {
    it(`are told to the author, and the table stays: ${name}`, async () => {
      const html = `<oc-comparison-table ${attribute} occupations='${two}'></oc-comparison-table>`;
      const element = await drawWhere('oc-comparison-table', path, NOWHERE, html);
      expect(element.problems.map(({ code, source, excerpt }) => [code, source, excerpt])).to.eql([
        ['load-failed', 'chunks', name],
      ]);
      expect(deepAll(element, '[part="row-header"]').map(wordsOf)).to.eql(['A', 'B']);
    });
  }
});

describe('<oc-comparison-table sortable> beside what compares', () => {
  const taken = takeConsole();
  const jobs = [
    { name: 'B', pay: 200 },
    { name: 'A', pay: 100 },
  ];
  const namesIn = (element: Element) => deepAll(element, '[part="row-header"]').map(wordsOf);

  it('leaves the differences where they are, whatever came first', async () => {
    const element = await draw({ sortable: '' }, jobs);
    element.differences = true;
    await drawn(element);
    element.sort = { measure: 'name', direction: 'ascending' };
    await drawn(element);
    expect(namesIn(element)).to.eql(['A', 'B', 'A compared with B']);
    element.differences = false;
    await drawn(element);
    expect(namesIn(element)).to.eql(['A', 'B']);
  });

  it('says what can’t be compared', async () => {
    const mixed = [
      { name: 'A', pay: { median: 1 } },
      { name: 'B', pay: { mean: 2 } },
      { name: 'C', growth: { percent: 1, from: 2010, to: 2020 } },
      { name: 'D', growth: { percent: 1, from: 2014, to: 2024 } },
    ];
    const element = await draw({ sortable: '' }, mixed);
    expect(drawnText(element)).to.contain('can’t be compared');
    expect(taken.warnings.join()).to.contain('mixed-periods');
  });
});
