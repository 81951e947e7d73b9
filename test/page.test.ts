import { expect } from '@open-wc/testing';
import { referenceArticle } from '../stories/data/reference-article.js';
import { VERSION } from '../src/model/version.js';
import { deepAll, deepOne, drawn, drawnText, shadowRootsOf, wordsOf } from './helpers/deep.js';
import { isChromium } from './helpers/engine.js';
import { mount, page } from './helpers/mount.js';
import { keepConsoleClean, until, wait } from './helpers/records.js';

/** What test/pages/collect.js notes. */
interface Collected {
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly shifts: readonly number[];
  readonly before: {
    readonly globals: readonly string[];
    readonly prototypes: Readonly<Record<string, readonly string[]>>;
  };
}
type Guest = Window & typeof globalThis & { readonly collected: Collected };
type Article = HTMLElement & { occupations: unknown };

/** Opens a page of test/pages beside the test, in a frame. */
const open = (name: string) => openAt(`/__pages__/${name}.html`);

async function openAt(address: string): Promise<Guest> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: fixed; inset: 0; inline-size: 800px; block-size: 600px; border: 0';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = address;
  (await page('')).append(frame);
  await loaded;
  return frame.contentWindow as Guest;
}
const articleIn = ({ document }: Window) => document.querySelector<Article>('oc-comparison')!;
/** The same for a page whose element gets the reference article from a script. */
async function openWithArticle(name: string): Promise<Guest> {
  const guest = await open(name);
  articleIn(guest).occupations = referenceArticle;
  await drawn(articleIn(guest));
  return guest;
}

/** All text without white space: the templates of the files for script tags have none between elements. */
const lettersOf = (element: Element) => drawnText(element).replaceAll(/\s/g, '');

const LITS_OWN = ['litPropertyMetadata', 'litElementVersions', 'litHtmlVersions', 'reactiveElementVersions'];
const filesOf = ({ performance }: Window) =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .sort();

/** The name of a chunk, which ends in a hash of what is in it. */
const withoutHash = (path: string) => path.replace(/-[0-9a-z]{8}(?=\.min\.js$)/, '');

for (const { name, script, chunks } of [
  {
    name: 'strict',
    script: 'occupation-comparison.min.js',
    chunks: [
      'comparability',
      'compare-figures',
      'comparing',
      'education-ladder',
      'format-exact',
      'mixed-rows',
    ],
  },
  { name: 'strict-iife', script: 'occupation-comparison.iife.min.js', chunks: [] },
]) {
  describe(`page under the strictest policy: ${script}`, () => {
    keepConsoleClean();

    it('shows the complete article', async () => {
      const article = articleIn(await open(name));
      await drawn(article);
      const here = await mount('oc-comparison', { properties: { occupations: referenceArticle } });
      expect(lettersOf(article)).to.equal(lettersOf(here));
    });

    it('keeps the spaces between words of a line', async () => {
      const article = articleIn(await open(name));
      await drawn(article);
      const here = await mount('oc-comparison', { properties: { occupations: referenceArticle } });
      const lines = (element: Element) => deepAll(element, 'th, [part="note"], p').map(wordsOf);
      expect(lines(article)).to.eql(lines(here));
    });

    it('looks as it should: its style sheets are in force', async () => {
      const article = articleIn(await open(name));
      await drawn(article);
      expect(getComputedStyle(deepOne(article, 'thead th')).verticalAlign).to.equal('bottom');
    });

    it('writes no style into its markup', async () => {
      const article = articleIn(await open(name));
      await drawn(article);
      expect(deepAll(article, 'style, link, [style]').map(({ outerHTML }) => outerHTML)).to.eql([]);
    });

    it('violates nothing', async () => {
      expect((await open(name)).collected.violations).to.eql([]);
    });

    it('throws nothing and says nothing', async () => {
      const { errors, warnings } = (await open(name)).collected;
      expect([errors, warnings]).to.eql([[], []]);
    });

    it('requests nothing but the script, and beside it what the summary is made of', async () => {
      const guest = await open(name);
      await drawn(articleIn(guest));
      await wait(100);
      expect(filesOf(guest).map(withoutHash)).to.eql([
        ...chunks.map((each) => `/dist/cdn/chunks/${each}.min.js`),
        `/dist/cdn/${script}`,
        '/test/pages/collect.js',
      ]);
    });

    it('leaves no global behind but those of Lit', async () => {
      const guest = await open(name);
      const { globals } = guest.collected.before;
      const known = new Set([...globals, ...LITS_OWN]);
      expect(Object.getOwnPropertyNames(guest).filter((each) => !known.has(each))).to.eql([]);
    });

    it('leaves the platform as it was', async () => {
      const guest = await open(name);
      const { prototypes } = guest.collected.before;
      const now = Object.keys(prototypes).map((each) => {
        const { prototype } = guest[each as 'Element'];
        return [each, Object.getOwnPropertyNames(prototype)];
      });
      expect(Object.fromEntries(now)).to.eql(prototypes);
    });

    it('leaves the document as it was written', async () => {
      const guest = await open(name);
      const source = await (await fetch(`/__pages__/${name}.html`)).text();
      const written = new DOMParser().parseFromString(source, 'text/html').documentElement;
      expect(guest.document.documentElement.outerHTML).to.equal(written.outerHTML);
    });
  });
}

describe('page under the strictest policy: the data', () => {
  it('are those of the reference article, in a child script', async () => {
    const { document } = await open('strict');
    const text = document.querySelector('script[type="application/json"]')!.textContent;
    expect(JSON.parse(text)).to.eql(JSON.parse(JSON.stringify(referenceArticle)));
  });

  it('are those of the reference article, in an attribute', async () => {
    const text = articleIn(await open('strict-iife')).getAttribute('occupations')!;
    expect(JSON.parse(text)).to.eql(JSON.parse(JSON.stringify(referenceArticle)));
  });
});

describe('page under the strictest policy: faulty data', () => {
  keepConsoleClean();
  const openFaulty = async () => {
    const guest = await open('strict-faulty');
    await drawn(articleIn(guest));
    return guest;
  };

  it('say so to the reader', async () => {
    expect(drawnText(articleIn(await openFaulty()))).to.contain('can’t be shown');
  });

  it('say so to the author once', async () => {
    expect((await openFaulty()).collected.warnings).to.have.length(1);
  });

  it('violate nothing, and request nothing but the words for the author', async () => {
    const guest = await openFaulty();
    expect([guest.collected.violations, guest.collected.errors, filesOf(guest).map(withoutHash)]).to.eql([
      [],
      [],
      [
        '/dist/cdn/chunks/report-problems.min.js',
        '/dist/cdn/chunks/slips.min.js',
        '/dist/cdn/occupation-comparison.min.js',
        '/test/pages/collect.js',
      ],
    ]);
  });
});

describe('page with the script from several addresses', () => {
  keepConsoleClean();

  it('throws nothing, and tells the author', async () => {
    const { errors, warnings } = (await open('twice')).collected;
    await until(() => warnings.length === 2); // of each copy after the first
    const says =
      /^occupation-comparison: \d\S+ was loaded twice, and the second copy does nothing: load it once\.$/;
    expect([errors, warnings.filter((each) => !says.test(each))]).to.eql([[], []]);
  });

  it('shows the article once', async () => {
    expect(deepAll(articleIn(await openWithArticle('twice')), 'table')).to.have.length(1);
  });
});

describe('page with another version of the package', () => {
  keepConsoleClean();

  it('gets one warning that names both', async () => {
    const { warnings } = (await open('clash')).collected;
    await until(() => warnings.length);
    expect([warnings.length, warnings[0]?.includes('0.0.1'), warnings[0]?.includes(VERSION)]).to.eql([
      1,
      true,
      true,
    ]);
  });

  it('keeps the first and throws nothing', async () => {
    const guest = await open('clash');
    const first = guest.customElements.get('oc-comparison') as unknown as { version: string };
    expect([guest.collected.errors, first.version]).to.eql([[], '0.0.1']);
  });
});

describe('page with style sheets that reach for everything', () => {
  keepConsoleClean();

  /** What is computed for everything in the shadow trees, one line for each element and property. */
  const stylesIn = (guest: Guest) =>
    shadowRootsOf(articleIn(guest)).flatMap((root) =>
      [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => {
        const style = guest.getComputedStyle(each);
        const place = `${root.host.localName} ${each.localName}.${each.className}[${each.getAttribute('part')}]`;
        return [...style].map((property) => `${place} ${property}: ${style.getPropertyValue(property)}`);
      }),
    );
  const styles = new Map<string, Promise<readonly string[]>>();
  const stylesOf = (name: string) => {
    const found = styles.get(name) ?? openWithArticle(name).then(stylesIn);
    styles.set(name, found);
    return found;
  };
  const differences = async (name: string, neutral: string) => {
    const [there, here] = [await stylesOf(name), await stylesOf(neutral)];
    const known = new Set(here);
    return there.filter((line) => !known.has(line)).slice(0, 20);
  };

  it('compares as many values as there are', async () => {
    const [there, here] = [await stylesOf('resets'), await stylesOf('neutral')];
    expect([there.length > 10_000, there.length - here.length]).to.eql([true, 0]);
  });

  it('changes nothing inside by unsetting everything', async () => {
    expect(await differences('unset', 'plain')).to.eql([]);
  });

  it('changes nothing inside by every bad habit, font and colour apart', async () => {
    expect(await differences('resets', 'neutral')).to.eql([]);
  });

  for (const name of ['unset', 'resets']) {
    it(`shows every figure: ${name}`, async () => {
      const figures = deepAll(articleIn(await openWithArticle(name)), 'data');
      expect(figures.filter((each) => !each.getClientRects().length)).to.eql([]);
    });
  }

  for (const [property, value] of Object.entries({
    'font-family': 'monospace',
    'font-size': '23px',
    color: 'rgb(1, 2, 3)',
    direction: 'rtl',
    'color-scheme': 'dark',
    visibility: 'hidden',
  })) {
    it(`takes over ${property} of the page`, async () => {
      const place = await page(`<div style="${property}: ${value}"><oc-source-list></oc-source-list></div>`);
      const element = place.querySelector('oc-source-list')!;
      element.occupations = referenceArticle;
      await drawn(element);
      const inside = deepOne(element, 'h2').parentElement!;
      expect(getComputedStyle(inside).getPropertyValue(property)).to.equal(value);
    });
  }
});

describe('page on which the script comes late', () => {
  keepConsoleClean();

  it('shows the author’s own content until then', async () => {
    const { document } = await open('shift');
    expect(document.querySelector('td')!.checkVisibility()).to.equal(true);
  });

  it('shows the article then', async () => {
    const guest = await open('shift');
    await guest.customElements.whenDefined('oc-comparison');
    await drawn(articleIn(guest));
    expect(drawnText(articleIn(guest))).to.contain('$81,765');
  });

  if (!isChromium) return;

  it('shifts nothing', async () => {
    const guest = await open('shift');
    await guest.customElements.whenDefined('oc-comparison');
    await wait(300);
    expect(guest.collected.shifts).to.eql([]);
  });
});

describe('page with the article from a server', () => {
  keepConsoleClean();
  const openRendered = () => openAt('/__rendered__/');

  /** What is in sight, with its letters and its place: white space between elements differs, and shows nowhere. */
  const layoutOf = ({ document }: Guest) =>
    [
      ...deepAll(articleIn(document.defaultView!), 'th, td, h1, h2, h3, li, svg, data'),
      document.querySelector('p')!,
    ].flatMap((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      const letters = each.textContent.replaceAll(/\s/g, '');
      const place = [x, y, width, height].map(Math.round).join();
      return width ? `${each.localName} ${letters} ${place}` : [];
    });
  async function bringScript(guest: Guest): Promise<void> {
    const script = guest.document.createElement('script');
    Object.assign(script, { type: 'module', src: '/dist/slow-cdn/occupation-comparison.min.js' });
    guest.document.head.append(script);
    await guest.customElements.whenDefined('oc-comparison');
    await drawn(articleIn(guest));
  }

  it('shows it before there is any script, with its styles', async () => {
    const guest = await openRendered();
    const article = articleIn(guest);
    const figures = deepAll(article, 'data').map(wordsOf);
    expect(guest.customElements.get('oc-comparison')).to.equal(undefined);
    expect(figures).to.include.members(['$81,765', '$51,554', '8%', '9%']);
    expect(getComputedStyle(deepOne(article, 'thead th')).position).to.equal('sticky');
  });

  it('moves nothing and says nothing when the script comes', async () => {
    const guest = await openRendered();
    const before = layoutOf(guest);
    await bringScript(guest);
    expect(layoutOf(guest)).to.eql(before);
    expect([guest.collected.errors, guest.collected.warnings]).to.eql([[], []]);
  });

  it('stays in sight while parts of the element are on their way', async () => {
    const guest = await openRendered();
    const before = layoutOf(guest);
    const isThere = bringScript(guest).then(() => true);
    for (let late = false; !late;) {
      late = await Promise.race([isThere, wait(30).then(() => false)]);
      expect(layoutOf(guest)).to.eql(before);
    }
  });

  it('has one article then, the element’s own', async () => {
    const guest = await openRendered();
    await bringScript(guest);
    const article = articleIn(guest);
    expect(deepAll(article, 'table')).to.have.length(1);
    article.occupations = [{ name: 'Actor', pay: 61000 }];
    await drawn(article);
    expect([deepAll(article, 'table').length, deepAll(article, 'style').length]).to.eql([1, 0]);
    expect(drawnText(article)).to.contain('$61,000');
  });

  if (!isChromium) return;

  it('shifts nothing when the script comes', async () => {
    const guest = await openRendered();
    await wait(300);
    // a parser that pauses in a table shows columns by the rows that it has read so far, as in all tables
    const ofReading = guest.collected.shifts.length;
    await bringScript(guest);
    await wait(300);
    expect(guest.collected.shifts.slice(ofReading)).to.eql([]);
  });
});
