import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { deepAll, deepOne, wordsOf } from '../helpers/deep.js';
import { describeAsEveryElement } from '../helpers/every-element.js';
import { mount, page, scriptOf, write } from '../helpers/mount.js';
import { plainSpaces } from '../helpers/model.js';
import { eventsAt, keepConsoleClean, takeConsole } from '../helpers/records.js';
import { followed } from '../helpers/follow.js';

describeAsEveryElement('oc-related-careers', {
  shows: 'Both lead development of revenue-earning projects.',
  word: ['related', 'Related careers'],
});

describe('<oc-related-careers>', () => {
  keepConsoleClean();

  const tag = 'oc-related-careers';
  const occupations = [
    {
      name: 'Program Manager',
      related: [
        { name: 'Product Manager', href: 'https://example.org/product', reason: 'Both lead projects.' },
        { name: 'Producer' },
      ],
    },
    { name: 'Account Manager', related: 'Advertising Manager' },
    { name: 'Loner' },
  ];
  const draw = (attributes: Record<string, string> = {}) =>
    mount(tag, { attributes, properties: { occupations } });
  const firstLink = (element: Element) => deepOne<HTMLAnchorElement>(element, 'a');

  it('reads as a card for each occupation that has some', async () => {
    const lines = deepAll(await draw(), 'h2, h3, li').map((each) => `${each.localName} ${wordsOf(each)}`);
    expect(lines).to.eql([
      'h2 Related careers',
      'h3 Related to Program Manager',
      'li Product Manager Both lead projects.',
      'li Producer',
      'h3 Related to Account Manager',
      'li Advertising Manager',
    ]);
  });

  it('keeps its headings in steps', async () => {
    const levels = deepAll(await draw({ 'heading-level': '3' }), 'h3, h4').map((each) => each.localName);
    expect(levels).to.eql(['h3', 'h4', 'h4']);
  });

  it('links a career with an address', async () => {
    const link = firstLink(await draw());
    expect([wordsOf(link), link.href]).to.eql(['Product Manager', 'https://example.org/product']);
  });

  it('leaves a career without an address as text', async () => {
    expect(deepAll(await draw(), 'a')).to.have.length(1);
  });

  it('links a career with a code where the pattern of the page says, and no other', async () => {
    const related = [{ name: 'B', code: '11-2011' }, { name: 'C', code: '1', href: '/own' }, { name: 'D' }];
    const properties = { occupations: [{ name: 'A', related }] };
    const element = await mount(tag, { attributes: { 'related-href': '/careers/{code}' }, properties });
    const hrefs = deepAll<HTMLAnchorElement>(element, 'a').map((each) => each.getAttribute('href'));
    expect(hrefs).to.eql(['/careers/11-2011', '/own']);
  });

  it('says what a career has in common with the occupation', async () => {
    const education = { value: "Bachelor's degree", kind: 'typical-entry', source: 'Bureau' };
    const related = [{ name: 'B', education, shared: 4 }, { name: 'C', shared: 1 }, { name: 'D' }];
    const element = await mount(tag, { properties: { occupations: [{ name: 'A', education, related }] } });
    expect(deepAll(element, 'li').map((each) => plainSpaces(wordsOf(each)))).to.eql([
      'B same entry-level education · 4 kinds of work in common',
      'C 1 kind of work in common',
      'D',
    ]);
  });

  it('draws nothing of its own where nothing is related', async () => {
    const element = await mount(tag, { properties: { occupations: [{ name: 'Loner' }] } });
    expect(deepAll(element, 'h2, ul')).to.eql([]);
  });

  /** The lines of related careers with figures, and what is said of these. */
  async function linesOf(related: readonly object[], document: object = {}) {
    const data = { ...document, occupations: [{ name: 'A', related }] };
    const element = await mount(tag, { properties: { occupations: data } });
    return deepAll(element, 'li').map((each) => plainSpaces(wordsOf(each)));
  }
  const bls = { name: 'Bureau', dataSet: 'Wages' };

  it('says what careers pay and how they grow, and once what these figures are', async () => {
    const lines = await linesOf(
      [
        { name: 'B', reason: 'Why.', pay: { median: 98000 }, growth: 4 },
        { name: 'C', pay: { median: 51000 }, growth: -2 },
      ],
      {
        defaults: { pay: { year: 2025, source: 'bls' }, growth: { from: 2024, to: 2034 } },
        sources: { bls },
      },
    );
    expect(lines).to.eql([
      'B Why. Median salary $98,000 · Projected job growth 4%',
      'C Median salary $51,000 · Projected job growth −2%',
      'Median salary: 2025, Bureau, Wages',
      'Projected job growth: 2024–2034',
    ]);
  });

  it('says with a figure what the others don’t share', async () => {
    const lines = await linesOf([
      { name: 'B', pay: { median: 98000, source: 'Bureau', year: 2025 } },
      { name: 'C', pay: { mean: 51000, source: 'Payscale', for: 'D' } },
    ]);
    expect(lines.slice(0, 2)).to.eql([
      'B Pay $98,000 2025, median, Bureau',
      'C Pay $51,000 average, measured for D, Payscale',
    ]);
  });

  it('says where the publisher keeps a figure back, and nothing where there is none', async () => {
    const lines = await linesOf([
      { name: 'B', pay: { median: { status: 'suppressed' } } },
      { name: 'C', pay: { median: { low: 239200 } } },
      { name: 'D' },
    ]);
    expect(lines.slice(0, 3)).to.eql([
      'B Median salary Not published',
      'C Median salary $239,200 or more',
      'D',
    ]);
  });

  it('says in an event what the reader follows', async () => {
    const element = await draw();
    const events = eventsAt(document, 'oc-select');
    followed(element, () => firstLink(element).click());
    expect(events.map(({ detail }) => detail)).to.eql([
      {
        kind: 'related',
        name: 'Product Manager',
        href: 'https://example.org/product',
        occupation: 'Program Manager',
      },
    ]);
  });

  it('says so for the Enter key', async () => {
    const element = await draw();
    const events = eventsAt(document, 'oc-select');
    const stay = (event: Event) => event.preventDefault();
    window.addEventListener('click', stay);
    firstLink(element).focus();
    await sendKeys({ press: 'Enter' });
    window.removeEventListener('click', stay);
    expect(events).to.have.length(1);
  });

  it('lets the reader go', async () => {
    const element = await draw();
    expect(followed(element, () => firstLink(element).click())).to.equal(true);
  });

  it('keeps the reader when the event is cancelled', async () => {
    const element = await draw();
    element.addEventListener('oc-select', (event) => event.preventDefault());
    expect(followed(element, () => firstLink(element).click())).to.equal(false);
  });

  it('lets a page cancel from outside of every shadow root', async () => {
    const place = await page('<section></section>');
    const root = place.firstElementChild!.attachShadow({ mode: 'open' });
    write(root, `<oc-comparison>${scriptOf(occupations)}</oc-comparison>`);
    await (root.firstElementChild as Element & { updateComplete: Promise<unknown> }).updateComplete;
    place.addEventListener('oc-select', (event) => event.preventDefault());
    const element = deepOne(place, tag);
    expect(followed(element, () => firstLink(element).click())).to.equal(false);
  });

  it('sends no event before the reader does anything', async () => {
    const events = eventsAt(document, 'oc-select');
    await draw();
    expect(events).to.eql([]);
  });
});

describe('<oc-related-careers> with a pattern that makes no address', () => {
  const taken = takeConsole();

  it('links no career by a pattern that nobody can fill, and says so', async () => {
    const properties = { occupations: [{ name: 'A', related: [{ name: 'B', code: '11-2011' }] }] };
    const element = await mount('oc-related-careers', {
      attributes: { 'related-href': '/{name}' },
      properties,
    });
    expect(deepAll(element, 'a')).to.eql([]);
    expect(taken.warnings.join()).to.contain('related-href');
  });
});
