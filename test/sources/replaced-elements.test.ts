// Tables of the page that an element is shown in place of: seen once, whatever happens to the page around.
import { expect } from '@open-wc/testing';
import { enhance } from '../../src/index.js';
import { deepAll, drawn, wordsOf } from '../helpers/deep.js';
import { page, write } from '../helpers/mount.js';
import { keepConsoleClean, wait } from '../helpers/records.js';

const CLASS = 'class="oc-comparison-table"';
const table = (name: string, attributes = '', pay = '$51,554') =>
  `<table ${attributes}><tr><th>Job<th>Median salary<tr><td>${name}<td>${pay}</table>`;
const SOURCES = '<p>Source: Payscale</p>';

const isSeen = (element: Element) => element.getClientRects().length > 0;
const settled = async (place: Element) => {
  await wait(20);
  await drawn(place);
  await wait(0);
};
/** Names and figures of all tables that are seen, the author's own and those that are drawn. */
const seenIn = (place: Element): readonly string[] => [
  ...[...place.querySelectorAll('table')]
    .filter(isSeen)
    .map((each) => `plain ${wordsOf(each.querySelector('tr:last-child')!)}`),
  ...[...place.querySelectorAll('oc-comparison-table, oc-comparison')]
    .flatMap((each) => deepAll(each, 'tbody tr'))
    .filter(isSeen)
    .map((each) => `drawn ${wordsOf(each)}`),
];
const DRAWN_A = ['drawn A $51,554'];

const pageWith = async (html: string) => {
  const place = await page(html);
  await settled(place);
  return place;
};

describe('a table that an element is shown in place of', () => {
  keepConsoleClean();

  const ONCE: Readonly<Record<string, string>> = {
    'that follows, with our class': `<oc-comparison-table></oc-comparison-table>${table('A', CLASS)}`,
    'that follows in a figure': `<oc-comparison-table></oc-comparison-table><figure>${table('A', CLASS)}</figure>`,
    'that follows the paragraph of the element': `<p><oc-comparison-table></oc-comparison-table></p>${table('A', CLASS)}`,
    'that follows an advertisement': `<oc-comparison-table></oc-comparison-table><div class="ad-slot">Advertisement</div>${table('A', CLASS)}`,
    'that `for` names, before the element': `${table('A', `id="t" ${CLASS}`)}<p>Text</p><oc-comparison-table for="t"></oc-comparison-table>`,
    'that `for` names, in another place': `<div>${table('A', 'id="t" data-oc-comparison')}</div><oc-comparison-table for="t"></oc-comparison-table>`,
    'inside, with our class': `<oc-comparison-table>${table('A', CLASS)}</oc-comparison-table>`,
    'alone, with our class': table('A', CLASS),
    'alone, with our data attribute, sources below': table('A', 'data-oc-comparison') + SOURCES,
  };

  for (const [title, html] of Object.entries(ONCE)) {
    it(`${title}: is seen once`, async () => {
      const place = await pageWith(html);
      enhance(place);
      await settled(place);
      expect(seenIn(place)).to.eql(DRAWN_A);
    });

    it(`${title}: is seen once when the page asks again and again`, async () => {
      const place = await pageWith(html);
      for (let times = 0; times < 3; times++) {
        enhance(place);
        enhance();
        await settled(place);
      }
      expect(seenIn(place)).to.eql(DRAWN_A);
    });

    it(`${title}: is seen once after its HTML went out and in again`, async () => {
      const place = await pageWith(html);
      enhance(place);
      await settled(place);
      const { innerHTML } = place;
      const other = await pageWith(innerHTML);
      place.replaceChildren();
      enhance(other);
      await settled(other);
      expect(seenIn(other)).to.eql(DRAWN_A);
    });

    it(`${title}: is seen once in a copy that takes the place of the page`, async () => {
      const place = await pageWith(html);
      enhance(place);
      await settled(place);
      const copy = place.cloneNode(true) as HTMLElement;
      place.replaceWith(copy);
      enhance(copy);
      await settled(copy);
      expect(seenIn(copy)).to.eql(DRAWN_A);
      copy.remove();
    });

    it(`${title}: is there in a page that is saved`, async () => {
      const place = await pageWith(html);
      enhance(place);
      await settled(place);
      const frame = document.createElement('iframe');
      frame.sandbox.add('allow-same-origin');
      frame.srcdoc = place.outerHTML;
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      const saved = frame.contentDocument!.querySelector('table')!;
      expect(saved.getClientRects().length).to.be.greaterThan(0);
      frame.remove();
    });

    it(`${title}: comes back when the element goes`, async () => {
      const place = await pageWith(html);
      enhance(place);
      await settled(place);
      const inside = place.querySelector('oc-comparison-table > table');
      place.querySelector('oc-comparison-table')!.remove();
      await wait(20);
      expect(seenIn(place)).to.eql(inside ? [] : ['plain A$51,554']);
    });
  }

  it('gets no inline style', async () => {
    const place = await pageWith(`<oc-comparison-table></oc-comparison-table>${table('A')}${SOURCES}`);
    expect(place.querySelectorAll('[style]')).to.have.length(0);
  });

  it('is hidden again when a script brings its attributes in line with the server’s', async () => {
    const place = await pageWith(`<oc-comparison-table></oc-comparison-table>${table('A')}${SOURCES}`);
    for (const element of place.querySelectorAll('table, p'))
      for (const name of element.getAttributeNames()) element.removeAttribute(name);
    await settled(place);
    expect([seenIn(place), isSeen(place.querySelector('p')!)]).to.eql([DRAWN_A, false]);
  });

  it('is seen in a copy that no element of ours stands before', async () => {
    const place = await pageWith(`<oc-comparison-table></oc-comparison-table>${table('A')}`);
    const copy = place.querySelector('table')!.cloneNode(true) as HTMLElement;
    document.body.append(copy);
    expect(isSeen(copy)).to.equal(true);
    copy.remove();
  });

  it('takes its notes with it, past an advertisement', async () => {
    const advertisement = '<div class="ad-slot">Advertisement</div>';
    const place = await pageWith(
      `<oc-comparison-table></oc-comparison-table>${table('A')}${advertisement}${SOURCES}`,
    );
    expect(isSeen(place.querySelector('p')!)).to.equal(false);
  });

  it('may be chosen by the page', async () => {
    const place = await pageWith(`<div class="post">${table('A')}</div>${table('B')}`);
    expect(enhance(place, { selector: '.post table' })).to.have.length(1);
    await settled(place);
    expect(seenIn(place)).to.eql(['plain B$51,554', ...DRAWN_A]);
  });
});

describe('a table that comes, goes and changes', () => {
  keepConsoleClean();
  const insert = (place: Element, html: string) => place.insertAdjacentHTML('beforeend', html);

  it('after the element is taken when it comes', async () => {
    const place = await pageWith('<oc-comparison-table></oc-comparison-table>');
    insert(place, table('A'));
    await settled(place);
    expect(seenIn(place)).to.eql(DRAWN_A);
  });

  it('after the paragraph of the element is taken when it comes', async () => {
    const place = await pageWith('<p><oc-comparison-table></oc-comparison-table></p>');
    insert(place, `<figure>${table('A')}</figure>`);
    await settled(place);
    expect(seenIn(place)).to.eql(DRAWN_A);
  });

  it('of the name that `for` says is taken when it comes, wherever', async () => {
    const place = await pageWith('<oc-comparison-table for="later"></oc-comparison-table><div></div>');
    insert(place.querySelector('div')!, table('A', 'id="later"'));
    await settled(place);
    expect(seenIn(place)).to.eql(DRAWN_A);
  });

  it('is taken when it gets the name that `for` says', async () => {
    const place = await pageWith(
      `<oc-comparison-table for="named"></oc-comparison-table><p>Text</p>${table('A')}`,
    );
    place.querySelector('table')!.id = 'named';
    await settled(place);
    expect(seenIn(place)).to.eql(DRAWN_A);
  });

  it('gives way to the one that the page puts in its place', async () => {
    const place = await pageWith(`<oc-comparison-table></oc-comparison-table>${table('A')}`);
    place.querySelector('table')!.outerHTML = table('A', '', '$61,000');
    await settled(place);
    expect(seenIn(place)).to.eql(['drawn A $61,000']);
  });

  it('gives way to another one of its name', async () => {
    const place = await pageWith(
      `<div>${table('A', 'id="same"')}</div><oc-comparison-table for="same"></oc-comparison-table>`,
    );
    write(place.querySelector('div')!, table('A', 'id="same"', '$61,000'));
    await settled(place);
    expect(seenIn(place)).to.eql(['drawn A $61,000']);
  });

  it('is read again when a cell changes', async () => {
    const place = await pageWith(`<oc-comparison-table></oc-comparison-table>${table('A')}`);
    place.querySelector('tr:last-child td:last-child')!.textContent = '$61,000';
    await settled(place);
    expect(seenIn(place)).to.eql(['drawn A $61,000']);
  });

  it('leaves nothing behind when it goes', async () => {
    const place = await pageWith(`<oc-comparison-table></oc-comparison-table>${table('A')}`);
    place.querySelector('table')!.remove();
    await settled(place);
    expect(seenIn(place)).to.eql([]);
  });

  it('is left alone by an element that has data of its own by then', async () => {
    const place = await pageWith(
      `<oc-comparison-table occupations='[{"name":"B","pay":5}]'></oc-comparison-table>`,
    );
    insert(place, table('A', CLASS));
    enhance(place);
    await settled(place);
    expect(seenIn(place)).to.have.length(2);
  });
});

describe('a table that scripts of the page move about', () => {
  keepConsoleClean();
  const E = '<oc-comparison-table></oc-comparison-table>';
  /** As themes do for every table. */
  const wrapTables = (place: Element) => {
    for (const each of place.querySelectorAll('table')) {
      const box = document.createElement('div');
      each.replaceWith(box);
      box.append(each);
    }
  };
  const WRAPPED: Readonly<Record<string, string>> = {
    'that follows': E + table('A') + SOURCES,
    'that follows the paragraph of the element': `<p>${E}</p>${table('A')}${SOURCES}`,
    'that has our class': table('A', CLASS) + SOURCES,
  };
  for (const [title, html] of Object.entries(WRAPPED)) {
    it(`into a box stays hidden: one ${title}`, async () => {
      const place = await pageWith(html);
      enhance(place);
      await settled(place);
      wrapTables(place);
      await settled(place);
      expect([seenIn(place), isSeen(place.querySelector(':scope > p:last-of-type')!)]).to.eql([
        DRAWN_A,
        false,
      ]);
    });

    if (title.includes('paragraph')) continue;
    it(`stays hidden while its element is moved: one ${title}`, async () => {
      const place = await pageWith(html);
      enhance(place);
      await settled(place);
      const element = place.querySelector('oc-comparison-table')!;
      const box = document.createElement('div');
      element.before(box);
      box.append(element);
      await settled(place);
      expect([seenIn(place), isSeen(place.querySelector(':scope > p:last-of-type')!)]).to.eql([
        DRAWN_A,
        false,
      ]);
    });
  }

  it('is hidden where its element has been in another document', async () => {
    const place = await pageWith(E + table('A'));
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const element = place.querySelector('oc-comparison-table')!;
    frame.contentDocument!.body.append(element);
    place.prepend(element);
    frame.remove();
    await settled(place);
    expect(seenIn(place)).to.eql(DRAWN_A);
  });

  it('and of which they copy the head, is taken, the copy isn’t', async () => {
    const place = await pageWith(table('A', CLASS));
    const copy = place.querySelector('table')!.cloneNode() as Element;
    write(copy, '<thead><tr><th>Job<th>Median salary</thead>');
    place.prepend(copy);
    expect(enhance(place)).to.have.length(1);
    await settled(place);
    const second = copy.cloneNode(true);
    place.querySelector('table:last-of-type')!.before(second);
    await settled(place);
    expect(seenIn(place).filter((row) => row.includes('$'))).to.eql(DRAWN_A);
  });

  it('may be the one to look at itself, and have the class on a figure', async () => {
    const place = await pageWith(`<figure ${CLASS}>${table('A')}</figure>${table('B', CLASS)}`);
    const [, own] = place.querySelectorAll('table');
    expect([enhance(own), enhance(place)].map(({ length }) => length)).to.eql([1, 1]);
    await settled(place);
    expect(seenIn(place)).to.eql([...DRAWN_A, 'drawn B $51,554']);
  });
});

describe('what comes to stand around a table', () => {
  keepConsoleClean();
  const E = '<oc-comparison-table></oc-comparison-table>';
  const noteOf = (place: Element) =>
    deepAll(place.querySelector('oc-comparison-table')!, '[part~="note"]').map(wordsOf).join();

  for (const box of ['<div></div>', '<div><div>One moment</div></div>', `<figure>${table('Old')}</figure>`])
    it(`is seen in ${box.replace(/<table.*table>/, 'a table in a figure')}`, async () => {
      const place = await pageWith(`${E}${box}`);
      const room = place.querySelector('div > div, figure') ?? place.querySelector('div')!;
      write(room, table('A', '', '$61,000'));
      await settled(place);
      expect(seenIn(place)).to.eql(['drawn A $61,000']);
    });

  it('is read when it is its sources, that come later', async () => {
    const place = await pageWith(`${E}${table('A')}`);
    place.insertAdjacentHTML('beforeend', SOURCES);
    await settled(place);
    expect(noteOf(place)).to.contain('Payscale');
    expect(isSeen(place.querySelector('p')!)).to.equal(false);
  });

  for (const [title, html] of [
    ['that follows', `${E}${table('A')}${SOURCES}`],
    [
      'that is named',
      `<oc-comparison-table for="n"></oc-comparison-table><hr>${table('A', 'id="n"')}${SOURCES}`,
    ],
  ] as const)
    it(`is read again when its sources change: of a table ${title}`, async () => {
      const place = await pageWith(html);
      place.querySelector('p')!.textContent = 'Source: Guild of Actors';
      await settled(place);
      expect(noteOf(place)).to.contain('Guild of Actors').and.not.to.contain('Payscale');
    });

  for (const advertisement of [
    '<div class="code-block code-block-1"><script>1</script><div id="div-gpt-ad-1">Advertisement</div></div>',
    '<div class="mv-ad-box"><span>Advertisement</span></div>',
    '<div class="google-auto-placed"><ins class="adsbygoogle">Buy now</ins></div>',
    '<div class="x"><p>Anzeige</p></div>',
    '<nav>Contents</nav>',
    '<div class="share-buttons"><a href="#a">Share</a></div>',
  ])
    it(`is passed over: ${advertisement}`, async () => {
      const place = await pageWith(
        `${E}${advertisement}${table('A')}${/nav|share/.test(advertisement) ? '' : advertisement}${SOURCES}`,
      );
      expect([seenIn(place), isSeen(place.querySelector(':scope > p:last-of-type')!)]).to.eql([
        DRAWN_A,
        false,
      ]);
    });

  it('is what an author wrote, and ends the search', async () => {
    const place = await pageWith(`${E}<div>On Additional roles</div>${table('A')}`);
    expect(seenIn(place)).to.eql(['plain A$51,554']);
  });
});
