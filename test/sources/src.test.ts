import { expect } from '@open-wc/testing';
import type { OcComparisonTable } from '../../src/index.js';
import { LIMITS } from '../../src/sources/fetch-text.js';
import { deepAll, drawn, shadowRootsOf, wordsOf } from '../helpers/deep.js';
import { mount, page, write } from '../helpers/mount.js';
import { eventsAt, keepConsoleClean, takeConsole, until, wait } from '../helpers/records.js';

const LOADING = 'Loading the comparison …';
const FAILED = 'The comparison could not be loaded. Try again';

/** What the page asks for, and what it is answered. */
interface Asked {
  readonly url: string;
  readonly options: RequestInit;
  /** Answers with JSON of one occupation, or with whatever is wanted. */
  readonly answer: (name: string | Response) => void;
  readonly refuse: (this: void) => void;
}

/** Stands between the page and the network for every test of the suite. */
function takeRequests(): readonly Asked[] {
  const asked: Asked[] = [];
  const fetch = window.fetch.bind(window);
  beforeEach(() => {
    asked.length = 0;
    window.fetch = (input, options = {}) =>
      new Promise((resolve, reject) => {
        options.signal!.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        asked.push({
          url: input instanceof Request ? input.url : input.toString(),
          options,
          answer: (what) => resolve(typeof what === 'string' ? jsonOf(what) : what),
          refuse: () => reject(new TypeError('Failed to fetch')),
        });
      });
  });
  afterEach(() => {
    window.fetch = fetch;
  });
  return asked;
}

const jsonOf = (name: string) =>
  new Response(JSON.stringify([{ name }]), { headers: { 'content-type': 'application/json' } });
const textOf = (element: Element) =>
  shadowRootsOf(element)
    .flatMap((root) => [...root.querySelectorAll('[part~="message"], button, th[scope="row"]')])
    .map(wordsOf)
    .join(' ');
const buttonIn = (element: Element) => deepAll(element, 'button')[0]!;

const settled = async (element: Element) => {
  await wait(20);
  await drawn(element);
};

const tag = 'oc-comparison-table';
let count = 0;
/** An address that nobody has asked for. */
const fresh = () => `/a/${++count}.json`;

async function loading(asked: readonly Asked[], src = fresh(), content = ''): Promise<OcComparisonTable> {
  const element = await mount(tag, { attributes: { src, loading: 'eager' }, content });
  await until(() => asked.length > 0);
  return element;
}
async function loaded(asked: readonly Asked[], name = 'A'): Promise<OcComparisonTable> {
  const element = await loading(asked);
  asked[0]!.answer(name);
  await until(() => textOf(element) === name);
  return element;
}

describe('src: a file that comes', () => {
  keepConsoleClean();
  const asked = takeRequests();

  it('is asked for without cookies', async () => {
    await loading(asked);
    expect(asked[0]!.options.credentials).to.equal('omit');
  });

  it('is drawn', async () => expect(textOf(await loaded(asked))).to.equal('A'));

  it('is announced while it is on its way', async () => {
    const element = await loading(asked);
    const status = deepAll(element, '[role="status"]').map(wordsOf);
    expect(status).to.eql([LOADING]);
  });

  it('leaves the author’s content in sight until it is there', async () => {
    const element = await loading(asked, fresh(), '<p>Fallback</p>');
    expect(element.querySelector('p')!.getClientRects()).to.have.length(1);
  });

  it('is reported as ready', async () => {
    const place = await page('');
    const events = eventsAt(place, 'oc-ready');
    write(place, `<oc-comparison-table src="${fresh()}" loading="eager"></oc-comparison-table>`);
    await until(() => asked.length > 0);
    asked[0]!.answer('A');
    await until(() => events.length > 0);
    expect(events).to.have.length(1);
  });

  it('is asked for once by elements that name the same', async () => {
    const src = fresh();
    await Promise.all([loading(asked, src), loading(asked, src)]);
    await wait(20);
    expect(asked).to.have.length(1);
  });

  it('is given up when the element goes', async () => {
    const element = await loading(asked);
    element.remove();
    await until(() => asked[0]!.options.signal!.aborted);
    expect(asked[0]!.options.signal!.aborted).to.equal(true);
  });

  it('is given up when another is wanted', async () => {
    const element = await loading(asked);
    element.setAttribute('src', fresh());
    await until(() => asked.length > 1);
    expect(asked.map(({ options }) => options.signal!.aborted)).to.eql([true, false]);
  });

  it('loses against the one that was wanted last, whenever it comes', async () => {
    const element = await loading(asked);
    element.setAttribute('src', fresh());
    await until(() => asked.length > 1);
    asked[1]!.answer('New');
    await until(() => textOf(element) === 'New');
    asked[0]!.answer('Old');
    await settled(element);
    expect(textOf(element)).to.equal('New');
  });

  it('is not asked for again when the element comes back', async () => {
    const element = await loaded(asked);
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await settled(element);
    expect([asked.length, textOf(element)]).to.eql([1, 'A']);
  });

  it('is asked for again when the element comes back before it was there', async () => {
    const element = await loading(asked);
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await until(() => asked.length > 1);
    expect(asked).to.have.length(2);
  });

  it('is not asked for while there is other data', async () => {
    await mount(tag, { attributes: { src: fresh(), loading: 'eager', occupations: '[{ "name": "A" }]' } });
    await wait(30);
    expect(asked).to.have.length(0);
  });

  it('keeps what was shown until the next one is there', async () => {
    const element = await loaded(asked);
    element.setAttribute('src', fresh());
    await until(() => asked.length > 1);
    await drawn(element);
    expect(textOf(element)).to.match(/\bA\b/);
  });

  it('is asked for when the element comes near', async () => {
    const { IntersectionObserver } = window;
    let comeNear = () => {};
    // a page in the background, as some of those that run tests, never hears of what comes into view
    window.IntersectionObserver = class {
      constructor(callback: (entries: readonly { isIntersecting: boolean }[]) => void) {
        comeNear = () => callback([{ isIntersecting: true }]);
      }
      observe() {}
      disconnect() {}
    } as unknown as typeof window.IntersectionObserver;
    await mount(tag, { attributes: { src: fresh() } });
    await wait(100);
    window.IntersectionObserver = IntersectionObserver;
    const before = asked.length;
    comeNear();
    await until(() => asked.length > 0);
    expect([before, asked.length]).to.eql([0, 1]);
  });

  const FORMS: readonly (readonly [type: string, text: string])[] = [
    ['application/json', '{ "occupations": [{ "name": "A" }] }'],
    ['application/ld+json', '{ "@context": "https://schema.org", "@type": "Occupation", "name": "A" }'],
    ['application/json', '{ "@context": "https://schema.org", "@type": "Occupation", "name": "A" }'],
    [
      'text/html; charset=utf-8',
      '<!doctype html><title>T</title><p>Text</p><table><tr><th>Job<th>Pay<tr><td>A<td>$5</table>',
    ],
    ['text/csv', 'Job,Pay\r\nA,$5\r\n'],
    ['text/plain', 'Job;Pay\nA;$5'],
  ];
  for (const [type, text] of FORMS) {
    it(`is read as ${type}: ${text.slice(0, 24)} …`, async () => {
      const element = await loading(asked, `/a/${++count}`);
      asked[0]!.answer(new Response(text, { headers: { 'content-type': type } }));
      await until(() => textOf(element) === 'A');
      expect(textOf(element)).to.equal('A');
    });
  }
});

describe('src: a file that doesn’t come', () => {
  takeConsole();
  const asked = takeRequests();

  const FAULTS: readonly (readonly [title: string, code: string, answer: (request: Asked) => void])[] = [
    ['refused', 'load-failed', ({ refuse }) => refuse()],
    ['404', 'load-failed', ({ answer }) => answer(new Response('', { status: 404 }))],
    ['500', 'load-failed', ({ answer }) => answer(new Response('', { status: 500 }))],
    [
      'an image',
      'load-type',
      ({ answer }) => answer(new Response('x', { headers: { 'content-type': 'image/png' } })),
    ],
    [
      'a byte more than five megabytes',
      'load-too-large',
      ({ answer }) =>
        answer(
          new Response(new Uint8Array(LIMITS.bytes + 1), { headers: { 'content-type': 'application/json' } }),
        ),
    ],
    [
      'half of JSON',
      'json-syntax',
      ({ answer }) =>
        answer(new Response('[{ "name": "A" }', { headers: { 'content-type': 'application/json' } })),
    ],
    [
      'no JSON',
      'json-syntax',
      ({ answer }) => answer(new Response('{', { headers: { 'content-type': 'application/json' } })),
    ],
    [
      'nothing',
      'json-syntax',
      ({ answer }) => answer(new Response('', { headers: { 'content-type': 'application/json' } })),
    ],
    [
      'no occupations',
      'no-occupations',
      ({ answer }) => answer(new Response('{}', { headers: { 'content-type': 'application/json' } })),
    ],
  ];
  for (const [title, code, act] of FAULTS) {
    it(`is said to have failed: ${title}`, async () => {
      const element = await loading(asked);
      act(asked[0]!);
      await until(() => textOf(element) === FAILED);
      expect(textOf(element)).to.equal(FAILED);
    });
    it(`is told to its author, once: ${title}`, async () => {
      const element = await loading(asked);
      const events = eventsAt<{ problems: readonly { code: string }[] }>(element, 'oc-error');
      act(asked[0]!);
      await until(() => events.length > 0);
      await settled(element);
      expect(events.map(({ detail }) => detail.problems.map((each) => each.code))).to.eql([[code]]);
    });
  }

  it('is said to have failed, and reported once, when nothing comes in time', async () => {
    const later = window.setTimeout.bind(window);
    const soon = (act: () => void, ms?: number) => later(act, ms === LIMITS.ms ? 50 : ms);
    window.setTimeout = soon as typeof setTimeout;
    const element = await loading(asked);
    window.setTimeout = later;
    const events = eventsAt<{ problems: readonly { code: string }[] }>(element, 'oc-error');
    await until(() => textOf(element) === FAILED);
    await settled(element);
    expect([textOf(element), events.map(({ detail }) => detail.problems.map(({ code }) => code))]).to.eql([
      FAILED,
      [['load-timeout']],
    ]);
  });

  it('is nobody’s trouble any more when the element has gone', async () => {
    const element = await loading(asked);
    const events = eventsAt(element, 'oc-error');
    element.remove();
    asked[0]!.refuse();
    await wait(50);
    expect(events).to.eql([]);
  });

  it('can be asked for again', async () => {
    const element = await loading(asked);
    asked[0]!.refuse();
    await until(() => textOf(element) === FAILED);
    buttonIn(element).click();
    await until(() => asked.length > 1);
    asked[1]!.answer('A');
    await until(() => textOf(element) === 'A');
    expect(textOf(element)).to.equal('A');
  });

  it('leaves the last good data', async () => {
    const element = await loaded(asked);
    element.setAttribute('src', fresh());
    await until(() => asked.length > 1);
    asked[1]!.refuse();
    await until(() => textOf(element).includes(FAILED));
    expect(textOf(element)).to.equal(`A ${FAILED}`);
  });

  it('is announced', async () => {
    const element = await loading(asked);
    asked[0]!.refuse();
    await until(() => textOf(element) === FAILED);
    expect(deepAll(element, '[role="status"]').map(wordsOf)).to.eql(['The comparison could not be loaded.']);
  });

  for (const src of [
    'javascript:alert(1)',
    'data:application/json,[]',
    'file:///etc/passwd',
    'blob:x',
    'http://[',
  ]) {
    it(`is not asked for: ${src}`, async () => {
      const element = await mount(tag, { attributes: { src, loading: 'eager' } });
      await until(() => textOf(element) === FAILED);
      expect(asked).to.have.length(0);
    });
  }
});
