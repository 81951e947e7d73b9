// An article that a server drew, in frames of their own: what stays of it when the script comes, and what doesn't.
import { expect } from '@open-wc/testing';
import type { OcComparison } from '../src/index.js';
import { deepAll, deepOne, drawn, drawnText, shadowRootsOf, wordsOf } from './helpers/deep.js';
import { followed } from './helpers/follow.js';
import { until } from './helpers/records.js';

interface Guest {
  readonly window: Window & typeof globalThis;
  readonly article: OcComparison;
  /** Data that `oc-ready` told of. */
  readonly ready: unknown[];
  /** Brings the script, and waits until everything is drawn. */
  readonly bringScript: () => Promise<void>;
}

interface Wish {
  /** Attributes that it is rendered with. */
  readonly query?: string;
  /** What becomes of the HTML on its way. */
  readonly change?: (html: string) => string;
  readonly width?: number;
}

const frames: HTMLIFrameElement[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

async function open({
  query = 'id=article',
  change = (html) => html,
  width = 900,
}: Wish = {}): Promise<Guest> {
  const html = await (await fetch(`/__rendered__/?${query}`)).text();
  const frame = document.createElement('iframe');
  frame.srcdoc = change(html.replace(/<script .*?<\/script>/, ''));
  frame.style.cssText = `inline-size: ${width}px; block-size: 600px`;
  document.body.append(frame);
  frames.push(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const window = frame.contentWindow as Guest['window'];
  const page = window.document;
  const article = page.querySelector('oc-comparison')!;
  const ready: unknown[] = [];
  page.addEventListener('oc-ready', (event) => ready.push(event.detail.comparison.occupations.length));
  const bringScript = async () => {
    const script = page.createElement('script');
    Object.assign(script, { type: 'module', src: '/dist/cdn/occupation-comparison.min.js' });
    page.head.append(script);
    await window.customElements.whenDefined('oc-comparison');
    await drawn(article);
  };
  return { window, article, ready, bringScript };
}

const nodesOf = ({ article }: Guest): readonly Element[] => deepAll<Element>(article, '*');
const isKept = (before: readonly Element[], guest: Guest): boolean =>
  nodesOf(guest).length === before.length && nodesOf(guest).every((each, at) => each === before[at]);
const figuresOf = ({ article }: Guest) => deepAll(article, '[part="figure"]').map(wordsOf);

describe('an article that a server drew', () => {
  it('stays as it is when the script comes', async () => {
    const guest = await open();
    const before = nodesOf(guest);
    const texts = drawnText(guest.article);
    await guest.bringScript();
    expect(isKept(before, guest)).to.equal(true);
    expect(drawnText(guest.article)).to.equal(texts);
    expect(guest.article.problems).to.eql([]);
  });
  it('says once that its data are there, and has them', async () => {
    const guest = await open();
    await guest.bringScript();
    expect(guest.ready).to.eql([2]);
    expect(guest.article.comparison!.occupations.map(({ name }) => name)).to.eql([
      'Program Manager',
      'Account Manager',
    ]);
  });
  it('has a table that is no stop for the keyboard where nothing scrolls', async () => {
    const guest = await open();
    const region = deepOne(guest.article, '[part="region"]');
    expect(region.tabIndex).to.equal(0);
    await guest.bringScript();
    expect([region.isConnected, region.hasAttribute('tabindex')]).to.eql([true, false]);
  });
  it('leads from marks to notes, and back', async () => {
    const guest = await open();
    await guest.bringScript();
    const mark = deepOne(guest.article, '[part="mark"]');
    mark.click();
    const { activeElement: note } = mark.getRootNode() as ShadowRoot;
    expect(note!.id).to.equal('note-1');
    deepOne<HTMLElement>(note!, '[part="back"]').click();
    expect((mark.getRootNode() as ShadowRoot).activeElement).to.equal(mark);
  });
  it('tells the page what a reader follows, who may be kept', async () => {
    const guest = await open();
    await guest.bringScript();
    const told: unknown[] = [];
    guest.window.document.addEventListener('oc-select', (event) => {
      told.push({ ...event.detail });
      if (event.detail.kind === 'school') event.preventDefault();
    });
    const follow = (selector: string) => {
      const link = deepOne(guest.article, selector).shadowRoot!.querySelector<HTMLElement>('a[part="link"]')!;
      return followed(link, () => link.click());
    };
    expect([follow('oc-related-careers'), follow('oc-school-list')]).to.eql([true, false]);
    expect(told).to.eql([
      {
        kind: 'related',
        name: 'Product Manager',
        href: 'elsewhere.html#product-manager',
        occupation: 'Program Manager',
      },
      {
        kind: 'school',
        name: 'Northfield Example University',
        href: 'elsewhere.html#northfield',
        sponsored: true,
      },
    ]);
  });
  it('gives its data to elements around it', async () => {
    const guest = await open({ change: (html) => `${html}<oc-source-list for="article"></oc-source-list>` });
    const before = nodesOf(guest);
    await guest.bringScript();
    const list = guest.window.document.querySelector('oc-source-list')!;
    await until(() => drawnText(list).includes('Payscale'));
    expect(isKept(before, guest)).to.equal(true);
  });

  it('shows other data that it is given', async () => {
    const guest = await open();
    await guest.bringScript();
    guest.article.setAttribute('occupations', '[{"name":"Baker","pay":30000},{"name":"Cook","pay":35000}]');
    await drawn(guest.article);
    expect(figuresOf(guest)).to.eql(['$30,000', '$35,000']);
    expect(guest.ready).to.eql([2, 2]);
  });
  it('is sorted when the page asks for it then', async () => {
    const guest = await open();
    await guest.bringScript();
    guest.article.sortable = true;
    await drawn(guest.article);
    const namesOf = () => deepAll(guest.article, 'tbody [part="row-header"]').map(wordsOf);
    expect(namesOf()).to.eql(['Program Manager', 'Account Manager']);
    deepAll(guest.article, 'thead [part="sort"]')
      .find((button) => button.textContent.includes('salary'))!
      .click();
    await drawn(guest.article);
    expect(namesOf()).to.eql(['Account Manager', 'Program Manager']);
    expect(guest.ready).to.eql([2]);
  });
  it('speaks the words that the page adds', async () => {
    const guest = await open();
    await guest.bringScript();
    const { addLanguage } = guest.article.constructor as typeof OcComparison;
    addLanguage('en', { occupation: 'Trade' });
    await drawn(guest.article);
    expect(wordsOf(deepOne(guest.article, 'thead th'))).to.equal('Trade');
  });
  it('leaves nothing of what the server drew once it is drawn anew', async () => {
    const guest = await open();
    const before = nodesOf(guest);
    await guest.bringScript();
    guest.article.marks = 'letters';
    await drawn(guest.article);
    expect(nodesOf(guest).some((each) => before.includes(each))).to.equal(false);
    expect(guest.article.shadowRoot!.querySelectorAll('.root').length).to.equal(1);
    expect(
      shadowRootsOf(guest.article).every(({ adoptedStyleSheets }) => adoptedStyleSheets.length),
    ).to.equal(true);
    expect(guest.ready).to.eql([2]);
  });

  const ANEW: readonly (readonly [title: string, wish: Wish, figure: string])[] = [
    [
      'by another version',
      { change: (html) => html.replace(/data-drawn="[^ ]+/, 'data-drawn="0.0.1') },
      '$81,765',
    ],
    [
      'without a note of the server',
      { change: (html) => html.replace(/ data-drawn="[^"]*"/, '') },
      '$81,765',
    ],
    ['from other data', { change: (html) => html.replace('81765', '99999') }, '$99,999'],
    ['in another language', { change: (html) => html.replace('lang="en"', 'lang="de"') }, '81.765'],
    ['another way round than it fits', { width: 320 }, '$81,765'],
    ['without what readers sort by', { query: 'sortable=' }, '$81,765'],
    [
      'with styles that the page doesn’t allow',
      {
        change: (html) => `<meta http-equiv="content-security-policy" content="style-src 'none'">${html}`,
      },
      '$81,765',
    ],
  ];
  for (const [title, wish, figure] of ANEW)
    it(`is drawn anew where it was drawn ${title}`, async () => {
      const guest = await open(wish);
      const before = nodesOf(guest);
      await guest.bringScript();
      await until(() => !nodesOf(guest).some((each) => before.includes(each)));
      expect(figuresOf(guest).join()).to.include(figure);
      expect(guest.ready).to.eql([2]);
    });
  it('is drawn anew with what a script has set before', async () => {
    const guest = await open();
    Object.assign(guest.article, { occupations: [{ name: 'Baker', pay: 30_000 }] });
    await guest.bringScript();
    await until(() => figuresOf(guest).includes('$30,000'));
    expect(guest.ready).to.eql([]);
  });
});
