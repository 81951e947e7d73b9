import { expect } from '@open-wc/testing';
import { deepAll, deepOne, wordsOf } from '../helpers/deep.js';
import { describeAsEveryElement } from '../helpers/every-element.js';
import { mount } from '../helpers/mount.js';
import { keepConsoleClean } from '../helpers/records.js';

describeAsEveryElement('oc-responsibility-list', {
  shows: 'Settling conflicts between projects that need the same people',
  word: ['responsibilities', 'Responsibilities'],
});

describe('<oc-responsibility-list>', () => {
  keepConsoleClean();

  const tag = 'oc-responsibility-list';
  const document = {
    responsibilities: ['What both do.', 'And more of it.'],
    occupations: [
      {
        name: 'Account Manager',
        plural: 'Account Managers',
        description: ['They call.', 'They write.'],
        responsibilities: ['Calling', 'Writing'],
      },
      { name: 'Clerk', responsibilities: ['Filing'] },
      { name: 'Guard', description: ['They watch.'] },
      { name: 'Ghost' },
    ],
  };
  const draw = (occupations: unknown = document, attributes: Record<string, string> = {}) =>
    mount(tag, { attributes, properties: { occupations } });
  /** What is read, one line each: `h2 Title`, `p Text`, `li Item`. */
  const linesOf = (element: Element) =>
    deepAll(element, 'h1, h2, h3, h4, h5, h6, p, li').map((each) => `${each.localName} ${wordsOf(each)}`);

  it('reads as an article: what is shared, then each occupation with heading, prose and list', async () => {
    expect(linesOf(await draw())).to.eql([
      'h2 Responsibilities',
      'p What both do.',
      'p And more of it.',
      'h3 Account Managers',
      'p They call.',
      'p They write.',
      'p Job responsibilities of an Account Manager include:',
      'li Calling',
      'li Writing',
      'h3 Clerk',
      'p Job responsibilities of a Clerk include:',
      'li Filing',
      'h3 Guard',
      'p They watch.',
    ]);
  });

  describe('with a wording', () => {
    const source = { name: 'Careers Desk', href: 'https://example.edu/', licence: 'CC BY 4.0' };
    const wording = { lang: 'en', source: 'desk' };
    const reported = {
      sources: { desk: source },
      occupations: [
        { name: 'Clerk', description: 'They file.', lead: 'Clerks:', responsibilities: ['Filing'], wording },
        { name: 'Guard', description: 'They watch.', wording },
      ],
    };
    const langsOf = (element: Element) =>
      deepAll(element, '[lang]').map((each) => `${each.localName} ${each.getAttribute('lang')} ${each.dir}`);

    it('says once who wrote, below what was written', async () => {
      const element = await draw(reported);
      expect(linesOf(element).slice(-3)).to.eql(['h3 Guard', 'p They watch.', 'p Careers Desk, CC BY 4.0']);
      expect(deepOne<HTMLAnchorElement>(element, 'a[part="source"]').href).to.equal(source.href);
    });

    it('tells the language where the page has another one, of the text alone', async () => {
      expect(langsOf(await draw(reported, { lang: 'ar' }))).to.eql([
        'p en auto',
        'p en auto',
        'ul en auto',
        'p en auto',
      ]);
    });

    it('leaves the built-in sentence in the language of the page', async () => {
      const [clerk] = reported.occupations;
      const element = await draw([{ ...clerk, lead: undefined }], { lang: 'de' });
      expect(deepOne(element, '[part="lead"]').hasAttribute('lang')).to.equal(false);
    });

    it('says nothing of the language that the page has', async () => {
      expect(langsOf(await draw(reported, { lang: 'en-GB' }))).to.eql([]);
    });
  });

  it('keeps its headings in steps', async () => {
    const levels = deepAll(await draw(document, { 'heading-level': '4' }), 'h4, h5').map(
      (each) => each.localName,
    );
    expect(levels).to.eql(['h4', 'h5', 'h5', 'h5']);
  });

  it('ends its steps at the last level that there is', async () => {
    const levels = deepAll(await draw(document, { 'heading-level': '6' }), 'h1, h2, h3, h4, h5, h6');
    expect(new Set(levels.map((each) => each.localName))).to.eql(new Set(['h6']));
  });

  it('takes an array of occupations', async () => {
    expect(linesOf(await draw(document.occupations))[1]).to.equal('h3 Account Managers');
  });

  it('takes a single text for a list of one', async () => {
    const lines = linesOf(await draw([{ name: 'Clerk', responsibilities: 'Filing' }]));
    expect(lines).to.include('li Filing');
  });

  it('shows what is shared alone', async () => {
    const lines = linesOf(await draw({ responsibilities: 'Both work.', occupations: [{ name: 'Clerk' }] }));
    expect(lines).to.eql(['h2 Responsibilities', 'p Both work.']);
  });

  it('draws nothing of its own where nobody does anything', async () => {
    expect(deepAll(await draw([{ name: 'Ghost' }]), 'h2, ul')).to.eql([]);
  });

  for (const [name, article] of [
    ['Program Manager', 'a'],
    ['Account Manager', 'an'],
    ['Engineer', 'an'],
    ['Interpreter', 'an'],
    ['Optician', 'an'],
    ['Umpire', 'an'],
    ['Underwriter', 'an'],
    ['Usher', 'an'],
    ['User Researcher', 'a'],
    ['University Teacher', 'a'],
    ['Utility Worker', 'a'],
    ['European Analyst', 'a'],
    ['Hourly Clerk', 'an'],
    ['Home Aide', 'a'],
    ['UX Designer', 'a'],
    ['HR Manager', 'an'],
    ['MRI Technologist', 'an'],
    ['nurse', 'a'],
    ['actor', 'an'],
  ] as const) {
    it(`says "${article} ${name}"`, async () => {
      const element = await draw([{ name, responsibilities: ['Working'] }]);
      expect(wordsOf(deepOne(element, 'p'))).to.equal(`Job responsibilities of ${article} ${name} include:`);
    });
  }

  it('leaves the article to the author of a label', async () => {
    const labels = '{"include":"{name}: Aufgaben"}';
    const element = await draw([{ name: 'Clerk', responsibilities: ['Filing'] }], { labels });
    expect(wordsOf(deepOne(element, 'p'))).to.equal('Clerk: Aufgaben');
  });
});
