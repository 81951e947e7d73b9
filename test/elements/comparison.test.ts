import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { referenceArticle } from '../../stories/data/reference-article.js';
import { deepActiveElement, deepAll, deepOne, drawn, drawnText, wordsOf } from '../helpers/deep.js';
import { describeAsEveryElement } from '../helpers/every-element.js';
import { mount, page, scriptOf } from '../helpers/mount.js';
import { keepConsoleClean, takeConsole } from '../helpers/records.js';

describeAsEveryElement('oc-comparison', {
  shows: '$81,765',
  word: ['next', 'Next: View schools'],
});

const tag = 'oc-comparison';
const draw = (attributes: Record<string, string> = {}, occupations: unknown = referenceArticle) =>
  mount(tag, { attributes, properties: { occupations } });
const headingsOf = (element: Element) =>
  deepAll(element, 'h1, h2, h3, h4, h5, h6').map((each) => `${each.localName} ${wordsOf(each)}`);

/** What tells that a section is there: the first thing of the kind, with the words, if any are needed. */
const SIGNS: Readonly<Record<string, readonly [selector: string, words?: RegExp]>> = {
  title: ['h2', /^Program Manager vs/],
  introduction: ['p', /^A program manager keeps/],
  table: ['table'],
  responsibilities: ['h2, h3', /^Responsibilities$/],
  related: ['h2, h3', /^Related careers$/],
  next: ['a', /^Next/],
  schools: ['h2, h3', /^Popular schools$/],
  finder: ['form'],
  sources: ['h2, h3', /^Sources and notes$/],
};
const DEFAULT = [
  'title',
  'introduction',
  'table',
  'responsibilities',
  'related',
  'next',
  'schools',
  'finder',
];
/** The sections that stand there, in the order in which they stand. */
const sectionsOf = (element: Element) => {
  const all = deepAll<Element>(element, '*');
  const places = Object.entries(SIGNS).map(
    ([name, [selector, words = /(?:)/]]) =>
      [name, all.findIndex((each) => each.matches(selector) && words.test(wordsOf(each)))] as const,
  );
  return places
    .filter(([, place]) => place >= 0)
    .sort(([, a], [, b]) => a - b)
    .map(([name]) => name);
};

describe('<oc-comparison>', () => {
  keepConsoleClean();

  it('has all sections of the article in their order', async () => {
    expect(sectionsOf(await draw())).to.eql(DEFAULT);
  });

  it('has one outline', async () => {
    expect(headingsOf(await draw())).to.eql([
      'h2 Program Manager vs. Account Manager',
      'h3 Responsibilities',
      'h4 Program Managers',
      'h4 Account Managers',
      'h3 Related careers',
      'h4 Related to Program Manager',
      'h4 Related to Account Manager',
      'h3 Popular schools',
      'h3 Find your perfect school',
    ]);
  });

  const { occupations } = referenceArticle;
  for (const [title, given, wanted] of [
    ['two', occupations, 'h2 Program Manager or Account Manager?'],
    ['one', occupations.slice(0, 1), 'h2 Program Manager'],
    ['five', ['A', 'B', 'C', 'D', 'E'].map((name) => ({ name, pay: 1 })), 'h2 5 occupations compared'],
  ] as const)
    it(`asks what the comparison answers where nobody wrote a title: ${title}`, async () => {
      const element = await draw({}, { ...referenceArticle, title: undefined, occupations: given });
      expect(headingsOf(element)[0]).to.equal(wanted);
    });

  it('begins its outline with the sections where the title isn’t wanted', async () => {
    const element = await draw({ sections: 'responsibilities' });
    expect(headingsOf(element)[0]).to.equal('h2 Responsibilities');
  });

  it('keeps its outline in steps from another level', async () => {
    expect(headingsOf(await draw({ 'heading-level': '3' })).map((line) => line.slice(0, 2))).to.eql([
      'h3',
      'h4',
      'h5',
      'h5',
      'h4',
      'h5',
      'h5',
      'h4',
      'h4',
    ]);
  });

  it('ends its outline at the last level that there is', async () => {
    expect(new Set(headingsOf(await draw({ 'heading-level': '6' })).map((line) => line.slice(0, 2)))).to.eql(
      new Set(['h6']),
    );
  });

  for (const sections of [
    'table',
    'finder table',
    'sources',
    'related responsibilities',
    'schools next title',
    'title introduction table responsibilities related next schools finder sources',
  ]) {
    it(`shows the sections that are wanted, in the order that is wanted: ${sections}`, async () => {
      expect(sectionsOf(await draw({ sections }))).to.eql(sections.split(' '));
    });
  }

  it('takes any white space between the sections', async () => {
    expect(sectionsOf(await draw({ sections: '\n finder,'.replace(',', '\t') + ' table ' }))).to.eql([
      'finder',
      'table',
    ]);
  });

  it('shows a section once that is wanted twice', async () => {
    expect(deepAll(await draw({ sections: 'table table' }), 'table')).to.have.length(1);
  });

  for (const sections of ['', '  ']) {
    it(`shows all sections for sections="${sections}"`, async () => {
      expect(sectionsOf(await draw({ sections }))).to.eql(DEFAULT);
    });
  }

  it('shows all sections again when the attribute is removed', async () => {
    const element = await draw({ sections: 'table' });
    element.removeAttribute('sections');
    await drawn(element);
    expect(sectionsOf(element)).to.eql(DEFAULT);
  });

  it('leaves out sections that the data don’t have', async () => {
    expect(sectionsOf(await draw({}, [{ name: 'A', responsibilities: ['B'] }]))).to.eql([
      'table',
      'responsibilities',
    ]);
  });

  it('says which programs lead to the occupations, in which language, and who says so', async () => {
    const programs = { items: ['Acting', 'Drama'], count: 3, lang: 'en', source: 'Example Center' };
    const occupations = [{ name: 'Actor', plural: 'Actors', programs }, { name: 'Dancer' }];
    const element = await draw({ lang: 'de', sections: 'programs' }, occupations);
    expect(deepAll(element, 'h2, p').map(wordsOf)).to.eql([
      'Studiengänge und Ausbildungen',
      'Studiengänge und Ausbildungen, die zu „Actors“ führen: Acting; Drama; 1 weitere',
      'Studiengänge und Ausbildungen sind Berufen danach zugeordnet, was sie vermitteln. Das heißt weder, dass sie vorgeschrieben sind, noch, dass sie zu einer Stelle führen.',
      'Example Center',
    ]);
    expect(deepOne(element, 'p span').getAttribute('lang')).to.equal('en');
  });

  it('hands the pattern of addresses to its related careers', async () => {
    const occupations = [{ name: 'A', related: [{ name: 'B', code: '11-2011' }] }];
    const element = await draw({ sections: 'related', 'related-href': '/c/{code}' }, occupations);
    expect(deepOne(element, 'a').getAttribute('href')).to.equal('/c/11-2011');
  });

  it('hands its options to the table', async () => {
    const element = await draw({ orientation: 'columns', marks: 'letters', caption: 'Both' });
    const table = deepOne<HTMLTableElement>(element, 'table');
    const mark = deepOne(element, '[role="doc-noteref"]');
    expect([wordsOf(table.rows[0]!.cells[1]!), wordsOf(table.caption!), wordsOf(mark)]).to.eql([
      'Program Manager',
      'Both',
      'a',
    ]);
  });

  it('hands its words to its parts', async () => {
    const element = await draw({ labels: '{"occupation":"Beruf","schools":"Schulen","find":"Los"}' });
    expect(drawnText(element)).to.match(/Beruf.*Schulen.*Los/);
  });

  it('hands its language to its parts', async () => {
    expect(drawnText(await draw({ lang: 'de' }))).to.match(/81\.765.*1\. März 2018/);
  });

  it('speaks to its parts anew when its words change', async () => {
    const element = await draw();
    element.labels = { schools: 'Schulen' };
    await drawn(element);
    expect(drawnText(element)).to.contain('Schulen');
  });

  it('shows other data in all its parts', async () => {
    const element = await draw();
    element.occupations = [{ name: 'Clerk', responsibilities: ['Filing'] }];
    await drawn(element);
    expect(drawnText(element)).not.to.match(/Program|81,765|Northfield/);
  });

  it('shows its data in an attribute and its children without any script of the page', async () => {
    const place = await page(`<${tag}>${scriptOf(referenceArticle)}</${tag}>`);
    expect(sectionsOf(place.firstElementChild!)).to.eql(DEFAULT);
  });
});

describe('<oc-comparison>: the call to action', () => {
  keepConsoleClean();

  let address = '';
  beforeEach(() => {
    address = location.href;
  });
  afterEach(() => expect(location.href).to.equal(address));

  const link = (element: Element) =>
    deepAll<HTMLAnchorElement>(element, 'a').find((each) => /^Next|^Go/.test(wordsOf(each)))!;

  it('leads to the schools by click', async () => {
    const element = await draw();
    link(element).click();
    expect(element.shadowRoot!.activeElement?.localName).to.equal('oc-school-list');
  });

  it('leads to the schools by the Enter key', async () => {
    const element = await draw();
    link(element).focus();
    await sendKeys({ press: 'Enter' });
    expect(deepActiveElement()?.localName).to.equal('oc-school-list');
  });

  it('leads to the address of the data', async () => {
    const element = await draw({}, { ...referenceArticle, next: 'https://example.org/next' });
    expect(link(element).href).to.equal('https://example.org/next');
  });

  it('says what the data say', async () => {
    const element = await draw({}, { ...referenceArticle, next: { label: 'Go on' } });
    expect(wordsOf(link(element))).to.equal('Go on');
  });

  it('isn’t there where it would lead nowhere', async () => {
    expect(link(await draw({ sections: 'table next' }))).to.equal(undefined);
  });
});

describe('<oc-comparison>: what is no section', () => {
  const taken = takeConsole();

  it('shows the others', async () => {
    expect(sectionsOf(await draw({ sections: 'table charts finder' }))).to.eql(['table', 'finder']);
  });

  it('is reported', async () => {
    await draw({ sections: 'table charts finder' });
    expect(taken.warnings.join()).to.contain('charts');
  });

  it('is named among the problems', async () => {
    const { problems } = await draw({ sections: 'table charts finder' });
    expect(problems.map(({ code, excerpt }) => [code, excerpt])).to.eql([['bad-option', 'charts']]);
  });

  it('shows a sentence where nothing is left', async () => {
    expect(drawnText(await draw({ sections: 'charts' }))).not.to.equal('');
  });

  for (const [name, value] of [
    ['orientation', 'upwards'],
    ['marks', 'hearts'],
  ] as const) {
    it(`is reported once for ${name}="${value}", not by the parts as well`, async () => {
      await draw({ [name]: value });
      expect(taken.warnings).to.have.length(1);
    });
    it(`is reported once for ${name}="${value}" where there are charts, too`, async () => {
      await draw({ [name]: value, sections: 'table pay-chart growth-chart' });
      expect(taken.warnings).to.have.length(1);
    });
  }
});
