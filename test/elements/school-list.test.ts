import { aTimeout, expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { deepAll, deepOne, drawn, wordsOf } from '../helpers/deep.js';
import { describeAsEveryElement } from '../helpers/every-element.js';
import { isChromium } from '../helpers/engine.js';
import { flatText } from '../helpers/flat-text.js';
import { followed } from '../helpers/follow.js';
import { mount, page, scriptOf } from '../helpers/mount.js';
import { eventsAt, keepConsoleClean, takeConsole } from '../helpers/records.js';

describeAsEveryElement('oc-school-list', {
  shows: 'Northfield Example University',
  word: ['schools', 'Popular schools'],
});

const tag = 'oc-school-list';
const items = [
  {
    name: 'Paid School',
    href: 'https://paid.example/',
    sponsored: true,
    programs: ['MBA', 'B.A.'],
    place: 'Online',
  },
  { name: 'Free School', href: 'https://free.example/' },
  { name: 'Paid School without a page', sponsored: true },
];
const schools = { disclosure: 'Sponsors pay for their place.', items };
const draw = (data: unknown = { schools }, attributes: Record<string, string> = {}) =>
  mount(tag, { attributes, properties: { occupations: data } });
/** The list of schools itself, without the lists of programs in it. */
const schoolsIn = (element: Element) => deepAll(element, 'li').filter((each) => !each.closest('li li'));
const linkTo = (element: Element, name: string) =>
  deepAll<HTMLAnchorElement>(element, 'a').find((each) => wordsOf(each) === name)!;
const labelsIn = (element: Element) =>
  deepAll(element, 'li *').filter((each) => !each.childElementCount && wordsOf(each) === 'Sponsored');
const disclosureIn = (element: Element) =>
  deepAll(element, 'p').find((each) => wordsOf(each).includes('pay'))!;
/** The accessible name of a link as its attributes make it. */
const nameOf = (link: Element) => {
  const root = link.getRootNode() as ShadowRoot;
  const ids = link.getAttribute('aria-labelledby')?.split(' ') ?? [];
  return ids.length ? ids.map((id) => wordsOf(root.getElementById(id)!)).join(' ') : wordsOf(link);
};

describe('<oc-school-list>', () => {
  keepConsoleClean();

  it('reads as a listing: heading, disclosure, schools', async () => {
    const element = await draw();
    const lines = deepAll(element, 'h2, p').map(wordsOf);
    expect([...lines, ...schoolsIn(element).map((each) => flatText(each).trim())]).to.eql([
      'Popular schools',
      'Sponsors pay for their place.',
      'Sponsored Paid School Online MBA B.A.',
      'Free School',
      'Sponsored Paid School without a page',
    ]);
  });

  it('has the disclosure before the list', async () => {
    const element = await draw();
    const order = disclosureIn(element).compareDocumentPosition(deepOne(element, 'ul'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });

  it('has a disclosure of its own where the author wrote none', async () => {
    expect(wordsOf(disclosureIn(await draw({ schools: { items } })))).to.equal(
      'Schools marked “Sponsored” pay to be listed here.',
    );
  });

  it('discloses nothing where nobody paid', async () => {
    expect(deepAll(await draw({ schools: { items: [items[1]] } }), 'p')).to.eql([]);
  });

  it('has the label before the name', async () => {
    const element = await draw();
    const order = labelsIn(element)[0]!.compareDocumentPosition(linkTo(element, 'Paid School'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });

  it('has the label in the name of the link', async () => {
    expect(nameOf(linkTo(await draw(), 'Paid School'))).to.equal('Sponsored Paid School');
  });

  it('has the plain name in the name of another link', async () => {
    expect(nameOf(linkTo(await draw(), 'Free School'))).to.equal('Free School');
  });

  for (const labels of [{ sponsored: '' }, { sponsored: '  ' }]) {
    it(`keeps its own label where the author’s is empty: ${JSON.stringify(labels)}`, async () => {
      const element = await mount(tag, { properties: { occupations: { schools }, labels } });
      expect(labelsIn(element)).to.have.length(2);
    });
  }

  it('keeps its own disclosure where the author’s is empty', async () => {
    const data = { schools: { disclosure: ' ', items } };
    const element = await mount(tag, { properties: { occupations: data, labels: { disclosure: '' } } });
    expect(wordsOf(disclosureIn(element))).to.equal('Schools marked “Sponsored” pay to be listed here.');
  });

  it('labels a paid school that has no page', async () => {
    expect(labelsIn(await draw())).to.have.length(2);
  });

  for (const [name, rel] of [
    ['Paid School', ['nofollow', 'noopener', 'sponsored']],
    ['Free School', []],
  ] as const) {
    it(`says in rel what the link to ${name} is`, async () => {
      expect([...linkTo(await draw(), name).relList].sort()).to.eql(rel);
    });
  }

  it('takes a single name for a list of one school', async () => {
    expect(schoolsIn(await draw({ schools: { items: 'A School' } })).map(wordsOf)).to.eql(['A School']);
  });

  it('keeps its author’s order', async () => {
    const element = await draw({ schools: { items: [...items].reverse() } });
    expect(wordsOf(schoolsIn(element)[0]!)).to.contain('without a page');
  });

  it('has a name for the lists of programs', async () => {
    expect(deepOne(await draw(), 'li ul').getAttribute('aria-label')).to.equal('Programs');
  });

  it('says in an event what the reader follows', async () => {
    const element = await draw();
    const events = eventsAt(document, 'oc-select');
    followed(element, () => linkTo(element, 'Paid School').click());
    expect(events.map(({ detail }) => detail)).to.eql([
      { kind: 'school', name: 'Paid School', href: 'https://paid.example/', sponsored: true },
    ]);
  });

  it('says in an event that a school didn’t pay', async () => {
    const element = await draw();
    const events = eventsAt<{ sponsored: boolean }>(document, 'oc-select');
    followed(element, () => linkTo(element, 'Free School').click());
    expect(events.map(({ detail }) => detail.sponsored)).to.eql([false]);
  });

  it('lets the reader go', async () => {
    const element = await draw();
    expect(followed(element, () => linkTo(element, 'Paid School').click())).to.equal(true);
  });

  it('keeps the reader when the event is cancelled', async () => {
    const element = await draw();
    element.addEventListener('oc-select', (event) => event.preventDefault());
    expect(followed(element, () => linkTo(element, 'Paid School').click())).to.equal(false);
  });
});

describe('<oc-school-list>: who counts as paid', () => {
  takeConsole();

  for (const [sponsored, isPaid] of [
    [true, true],
    ['true', true],
    ['yes', true],
    ['1', true],
    [1, true],
    ['TRUE', true],
    ['maybe', true],
    [{}, true],
    [[], true],
    [2, true],
    ['sponsored', true],
    [false, false],
    ['false', false],
    ['no', false],
    ['0', false],
    [0, false],
    [null, false],
    [undefined, false],
  ] as const) {
    it(`${isPaid ? 'labels' : 'doesn’t label'} a school with sponsored: ${JSON.stringify(sponsored)}`, async () => {
      const element = await draw({ schools: { items: [{ name: 'School', href: '/', sponsored }] } });
      expect(labelsIn(element)).to.have.length(isPaid ? 1 : 0);
    });
  }
});

/** Style sheets that try to take the label away and leave the school. */
const HOSTILE: Readonly<Record<string, string>> = {
  'colour on everything': '* { color: transparent !important }',
  'colour on the element': 'oc-school-list, oc-comparison { color: transparent }',
  'the fill of text': '* { -webkit-text-fill-color: transparent !important }',
  'no font size on everything': '* { font-size: 0 !important }',
  'no font size on the element': 'oc-school-list, oc-comparison { font-size: 0 }',
  'everything unset': '* { all: unset !important }',
  'no line height': '* { line-height: 0 !important }',
  'an indent': '* { text-indent: -9999px !important }',
  'no visibility': 'oc-school-list, oc-comparison { visibility: hidden }',
  'a background as dark as the text':
    'oc-school-list, oc-comparison { background: canvastext; color: canvastext }',
  'capitals of no width': '* { letter-spacing: -2em !important; word-spacing: -5em !important }',
  'the parts that there are':
    '::part(label), ::part(sponsored), ::part(disclosure), ::part(item), ::part(card), ::part(place) { display: none !important }',
  'a link laid over it by margin':
    '::part(link) { position: relative; display: block; margin-block-start: -3em; padding-block: 3em; background: canvas }',
  'a link laid over it by position':
    '::part(link) { position: absolute; inset: 0; display: block; background: canvas; z-index: 99 }',
  'a place laid over it':
    '::part(place), ::part(programs) { position: absolute; inset: 0; background: canvas; z-index: 99 }',
  'a shadow of a link laid over it':
    '::part(link) { box-shadow: 0 0 0 10em canvas; position: relative; z-index: 99 }',
  'custom properties': `:root { --oc-font-size: 0; --oc-color: transparent; --oc-line-height: 0; --oc-muted-color: transparent;
    --oc-background: transparent; --oc-gap: 0; --oc-radius: 99em; --oc-line-color: transparent; --muted: transparent }`,
  'a font size by custom property': ':root { --oc-font-size: 0 }',
  'a line height by custom property': ':root { --oc-line-height: 0 }',
  'a colour by custom property': ':root { --oc-color: transparent; --oc-link-color: red }',
  'a gap by custom property': ':root { --oc-gap: 0 }',
  'colours of their own': '* { forced-color-adjust: none !important; color-scheme: only light !important }',
};

describe('<oc-school-list>: no style sheet takes the label and leaves the school', () => {
  keepConsoleClean();

  const styled = async (css: string, html: string) => {
    const place = await page(`<style>${css}</style><div style="position: relative">${html}</div>`);
    return drawn(place);
  };
  const alone = `<${tag}>${scriptOf({ schools })}</${tag}>`;
  const inArticle = `<oc-comparison>${scriptOf({ title: 'T', schools })}</oc-comparison>`;

  const isCovered = (each: Element) => {
    each.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.selectNodeContents(each);
    const { left, top, width, height } = range.getBoundingClientRect();
    const root = each.getRootNode() as ShadowRoot;
    return !each.contains(root.elementFromPoint(left + width / 2, top + height / 2));
  };

  for (const [where, html] of Object.entries({ alone, 'in the article': inArticle })) {
    for (const [trick, css] of Object.entries(HOSTILE)) {
      const targets = async () => {
        const place = await styled(css, html);
        return [disclosureIn(place), ...labelsIn(place)];
      };

      it(`${where}, by ${trick}: it keeps a size that can be read`, async () => {
        const sizes = (await targets()).map((each) => {
          const { width, height } = each.getBoundingClientRect();
          return [parseFloat(getComputedStyle(each).fontSize) >= 12, height >= 12, width >= 40];
        });
        expect(sizes.flat()).not.to.include(false);
      });

      it(`${where}, by ${trick}: it keeps colours that can be told apart`, async () => {
        const colours = (await targets()).map((each) => {
          const { color, backgroundColor, visibility, opacity, webkitTextFillColor } = getComputedStyle(each);
          const isClear = /^rgba\(.*, 0\)$|transparent/;
          return [
            color !== backgroundColor,
            !isClear.test(color),
            !isClear.test(backgroundColor),
            webkitTextFillColor === color,
            visibility === 'visible',
            opacity === '1',
          ];
        });
        expect(colours.flat()).not.to.include(false);
      });

      it(`${where}, by ${trick}: nothing lies over it`, async () => {
        const all = await targets();
        let covered = all.filter(isCovered);
        if (covered.length) await aTimeout(250); // Firefox may find nothing in what it hasn't painted yet
        covered = covered.filter(isCovered);
        expect(covered).to.eql([]);
      });
    }
  }

  if (!isChromium) return;

  it('keeps the label in print', async () => {
    const place = await styled('', alone);
    await emulateMedia({ media: 'print' });
    const areShown = [disclosureIn(place), ...labelsIn(place)].map((each) => each.checkVisibility());
    await emulateMedia({ media: 'screen' });
    expect(areShown).to.eql([true, true, true]);
  });
});
