import { expect } from '@open-wc/testing';
import { LIMITS, load } from '../../src/sources/fetch-text.js';
import type { Limits, Loaded, LoadFailure } from '../../src/sources/fetch-text.js';
import { faultyServer } from '../helpers/faulty.js';
import type { FaultyServer } from '../helpers/faulty.js';
import { keepConsoleClean, until } from '../helpers/records.js';

type Outcome = Loaded | LoadFailure | undefined;

/** More time than a test has. */
const SMALL: Limits = { ms: 120_000, bytes: 50_000 };
/** For what never comes. */
const HURRIED: Limits = { ms: 600, bytes: 50_000 };
const ACTOR = [...new TextEncoder().encode('[{ "name": "Actor" }]')];
const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !navigator.userAgent.includes('Chrome/');

let server: FaultyServer;
before(async () => {
  server = await faultyServer();
});

const never = () => new AbortController().signal;
const loadSmall = (url: string, signal = never()) => load(url, signal, SMALL);
const codeOf = (outcome: Outcome) => (outcome && 'code' in outcome ? outcome.code : 'loaded');
const foundOf = (outcome: Outcome) => (outcome && 'found' in outcome ? outcome.found : 'loaded');
const typeOf = (outcome: Outcome) => (outcome && 'type' in outcome ? outcome.type : codeOf(outcome));
const textOf = (outcome: Outcome) => (outcome && 'text' in outcome ? outcome.text : codeOf(outcome));
const namesFrom = (outcome: Outcome) =>
  (JSON.parse(textOf(outcome)) as readonly { name: string }[]).map(({ name }) => name);

/** Waits until nothing of an address is being sent any more, and says how many answers still are. */
async function openOf(url: string): Promise<number> {
  await until(async () => !(await server.logOf(url)).open);
  return (await server.logOf(url)).open;
}

/** Waits until an address has been asked for. */
const asked = (url: string) => until(async () => (await server.logOf(url)).requests);

/** The delays, in milliseconds, of the timers that a call sets. */
async function timersOf(run: () => Promise<unknown>): Promise<readonly number[]> {
  const delays: number[] = [];
  const original = window.setTimeout.bind(window);
  const stub = (task: () => void, ms: number) => {
    delays.push(ms);
    return original(task, ms);
  };
  window.setTimeout = stub as typeof setTimeout;
  try {
    await run();
  } finally {
    window.setTimeout = original;
  }
  return delays;
}

/** Puts another `fetch` in place for one call. */
async function withFetch<Result>(stub: typeof fetch, run: () => Promise<Result>): Promise<Result> {
  const original = window.fetch.bind(window);
  window.fetch = stub;
  try {
    return await run();
  } finally {
    window.fetch = original;
  }
}

/** What reaches `fetch` for an address. */
async function requestFor(url: string): Promise<readonly [address: string, options?: RequestInit]> {
  let taken: readonly [string, RequestInit?] = ['nothing'];
  const stub: typeof fetch = (input, options) => {
    taken = [input as string, options];
    return Promise.resolve(new Response('[]'));
  };
  await withFetch(stub, () => loadSmall(url));
  return taken;
}

describe('load: a file that comes', () => {
  keepConsoleClean();

  const GOOD: readonly (readonly [path: string, type: string, start: string])[] = [
    ['/good.json', 'application/json', '{ "occupations"'],
    ['/good.jsonld', 'application/ld+json', '{ "@context"'],
    ['/good.csv', 'text/csv', 'Job;Median pay\r\n'],
    ['/good.tsv', 'text/csv', 'Job\tMedian pay\n'],
    ['/good.html', 'text/html', '<!doctype html>'],
    ['/good.xhtml', 'text/html', '<html xmlns'],
  ];
  for (const [path, type, start] of GOOD) {
    it(`is known by what the server says: ${path}`, async () =>
      expect(typeOf(await loadSmall(server.at(path)))).to.equal(type));
    it(`is text, without a mark of byte order: ${path}`, async () =>
      expect(textOf(await loadSmall(server.at(path))).slice(0, start.length)).to.equal(start));
  }

  const TYPES: readonly (readonly [named: string | undefined, name: string, body: string, type: string])[] = [
    ['application/vnd.api+json', '/a', '{}', 'application/json'],
    ['text/json', '/a', '{}', 'application/json'],
    ['Application/LD+JSON; charset=utf-8', '/a', '{}', 'application/ld+json'],
    ['text/csv, text/csv', '/a', '{}', 'text/csv'],
    ['text/csv; header=present', '/a.json', '{}', 'text/csv'],
    ['text/plain; charset=utf-8', '/a.json', 'a,b', 'application/json'],
    ['text/plain', '/a.jsonld', '', 'application/ld+json'],
    ['application/octet-stream', '/A.CSV', '{}', 'text/csv'],
    ['binary/octet-stream', '/a.tsv', '{}', 'text/csv'],
    [undefined, '/a.htm', '{}', 'text/html'],
    [undefined, '/a.html', '{}', 'text/html'],
    [undefined, '/json', ' \n[]', 'application/json'],
    [undefined, '/a', ' \n[]', 'application/json'],
    [undefined, '/a', '{}', 'application/json'],
    [undefined, '/a.dat', '\r\n<table>', 'text/html'],
    [undefined, '/a', 'Job,Pay', 'text/csv'],
    [undefined, '/a', '', 'text/csv'],
    ['text/plain', '/a', '{', 'application/json'],
  ];
  for (const [named, name, body, type] of TYPES) {
    it(`is ${type} when it is called ${named} and ${name}, and begins with ${JSON.stringify(body)}`, async () =>
      expect(typeOf(await loadSmall(server.saying(body, named, name)))).to.equal(type));
  }

  const CHARSETS: readonly (readonly [title: string, type: string, bytes: readonly number[]])[] = [
    ['UTF-8 by default', 'text/csv', [0xc2, 0xa3]],
    ['UTF-8 with a mark', 'text/csv', [0xef, 0xbb, 0xbf, 0xc2, 0xa3]],
    ['UTF-8 with a mark, called Latin 1', 'text/csv; charset=iso-8859-1', [0xef, 0xbb, 0xbf, 0xc2, 0xa3]],
    ['Latin 1', 'text/csv; charset=ISO-8859-1', [0xa3]],
    ['Latin 1 in quotes', 'text/csv; charset="windows-1252"; header=present', [0xa3]],
    ['UTF-16 with a mark', 'text/plain', [0xff, 0xfe, 0xa3, 0]],
    ['UTF-16, the other way round', 'text/plain', [0xfe, 0xff, 0, 0xa3]],
    ['what offices write in place of UTF-8', 'text/csv', [0xa3]],
    ['the same, called UTF-8', 'text/csv; charset=utf-8', [0xa3]],
    ['a charset that nobody knows', 'text/csv; charset=klingon', [0xc2, 0xa3]],
  ];
  for (const [title, type, bytes] of CHARSETS) {
    it(`is decoded: ${title}`, async () =>
      expect(textOf(await loadSmall(server.saying(bytes, type)))).to.equal('£'));
  }

  it('may have bytes that are no UTF-8, which are taken for what offices write', async () =>
    expect(textOf(await loadSmall(server.saying([0x41, 0xff], 'text/csv')))).to.equal('Aÿ'));

  it('is as the server says even when it is no JSON', async () =>
    expect(textOf(await loadSmall(server.at('/invalid.json')))).to.equal('[{ "name": "Actor", }'));

  it('may be packed', async () => {
    const url = server.at('/say', { type: 'application/json', gzip: '', base64: btoa('[{ "name": "A" }]') });
    expect(namesFrom(await loadSmall(url))).to.eql(['A']);
  });

  it('may be slow', async () =>
    expect(namesFrom(await loadSmall(server.at('/slow', { ms: '150' })))).to.eql(['Actor']));

  it('may have moved, and says where to', async () => {
    const outcome = await loadSmall(server.at('/moved'));
    expect(outcome && 'url' in outcome && new URL(outcome.url).pathname).to.equal('/good.json');
  });

  it('may be as large as allowed', async () => {
    const url = server.saying(ACTOR, 'application/json');
    expect(namesFrom(await load(url, never(), { ...SMALL, bytes: ACTOR.length }))).to.eql(['Actor']);
  });

  it('may be named relative to the page', async () => {
    const [address] = await requestFor('data/a.json');
    expect(address).to.equal(new URL('data/a.json', document.baseURI).href);
  });

  it('may be named with blanks around and a fragment, which no server gets to see', async () => {
    const [address] = await requestFor(' https://example.com/a.json#row ');
    expect(address).to.equal('https://example.com/a.json');
  });

  it('is asked for without cookies', async () => {
    const [, options] = await requestFor('/a.json');
    expect(options?.credentials).to.equal('omit');
  });

  it('has ten seconds and five megabytes by default', () =>
    expect(LIMITS).to.eql({ ms: 10_000, bytes: 5_000_000 }));

  it('is measured by the defaults when nothing else is said', async () => {
    const url = server.saying(' '.repeat(9000) + '[]', 'application/json');
    expect(textOf(await load(url, never())).length).to.equal(9002);
  });
});

describe('load: a file that doesn’t come', () => {
  keepConsoleClean();

  const FAULTS: readonly (readonly [
    title: string,
    path: string,
    code: LoadFailure['code'],
    found?: string,
  ])[] = [
    ['is missing', '/404', 'load-failed', 'HTTP 404'],
    ['breaks the server', '/500', 'load-failed', 'HTTP 500'],
    ['redirects in circles', '/loop', 'load-failed'],
    ['redirects to what is no file', '/moved-to-mail', 'load-failed'],
    ['is for its own site only', '/no-cors', 'load-failed'],
    ['is shorter than announced', '/short', 'load-failed'],
    ['never begins', '/silent', 'load-timeout', '0.6 s'],
    ['never ends', '/drip', 'load-timeout', '0.6 s'],
    ['is too slow', '/held', 'load-timeout', '0.6 s'],
    ['is endless', '/huge', 'load-too-large', '0.05 MB'],
    ['has 100 MB once it is unpacked', '/bomb', 'load-too-large', '0.05 MB'],
    ['is an image', '/image', 'load-type', 'image/png'],
  ];
  for (const [title, path, code, found] of FAULTS) {
    const limits = code === 'load-timeout' ? HURRIED : SMALL;
    const urlOf = () => server.at(path);
    it(`is reported as ${code} when it ${title}`, async () =>
      expect(codeOf(await load(urlOf(), never(), limits))).to.equal(code));
    it(`is reported with a fact when it ${title}`, async () => {
      const url = urlOf();
      expect(foundOf(await load(url, never(), limits))).to.equal(found ?? url);
    });
    it(`has the time that it was given, and no other, when it ${title}`, async () =>
      expect(await timersOf(() => load(urlOf(), never(), limits))).to.eql([limits.ms]));
    it(`leaves nothing on the way when it ${title}`, async () => {
      const url = urlOf();
      await load(url, never(), limits);
      expect(await openOf(url)).to.equal(0);
    });
  }

  // WebKitGTK takes a chunked body without its end for whole, and there is nothing by which to see that it isn't
  if (!isWebKit)
    it('is reported as load-failed when it is cut off between pieces', async () =>
      expect(codeOf(await loadSmall(server.at('/cut')))).to.equal('load-failed'));

  it('is reported as load-failed when nobody listens', async () =>
    expect(codeOf(await loadSmall(server.refused))).to.equal('load-failed'));

  it('is told as load-failed when the reader is offline', async () => {
    const offline = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(codeOf(await withFetch(offline, () => loadSmall('/offline.json')))).to.equal('load-failed');
  });

  it('is reported as load-failed when fetch throws', async () => {
    const broken = () => {
      throw new Error('No fetch here');
    };
    expect(codeOf(await withFetch(broken, () => loadSmall('/broken.json')))).to.equal('load-failed');
  });

  it('is reported as load-timeout by a fetch that doesn’t know signals', async () => {
    const deaf = () => new Promise<Response>(() => {});
    const outcome = await withFetch(deaf, () => load('/deaf.json', never(), HURRIED));
    expect(codeOf(outcome)).to.equal('load-timeout');
  });

  it('is reported as load-failed when its address holds a password', async () => {
    const url = server.at('/good.json').replace('//', '//user:password@');
    expect(codeOf(await loadSmall(url))).to.equal('load-failed');
  });

  it('is a byte too large', async () => {
    const url = server.saying(ACTOR, 'application/json');
    expect(codeOf(await load(url, never(), { ...SMALL, bytes: ACTOR.length - 1 }))).to.equal(
      'load-too-large',
    );
  });

  for (const src of [
    'javascript:alert(1)',
    'data:application/json,[]',
    'blob:https://example.com/1',
    'file:///etc/passwd',
    'ftp://example.com/a.json',
    'about:blank',
    'http://[',
  ]) {
    it(`is not asked for: ${src}`, async () => expect(await requestFor(src)).to.eql(['nothing']));
    it(`is reported with its address: ${src}`, async () =>
      expect(await loadSmall(src)).to.eql({ code: 'load-failed', found: src }));
  }
});

describe('load: a file that several want', () => {
  keepConsoleClean();

  it('is asked for once', async () => {
    const url = server.at('/held');
    const outcomes = Promise.all([loadSmall(url), loadSmall(url), loadSmall(`${url}#again`)]);
    await asked(url);
    await server.release(url);
    await outcomes;
    expect((await server.logOf(url)).requests).to.equal(1);
  });

  it('comes to all of them', async () => {
    const url = server.at('/slow');
    const outcomes = await Promise.all([loadSmall(url), loadSmall(url)]);
    expect(outcomes.map(namesFrom)).to.eql([['Actor'], ['Actor']]);
  });

  it('fails for all of them', async () => {
    const url = server.at('/silent');
    const outcomes = await Promise.all([load(url, never(), HURRIED), load(url, never(), HURRIED)]);
    expect(outcomes.map(codeOf)).to.eql(['load-timeout', 'load-timeout']);
  });

  it('is asked for again once it has come', async () => {
    const url = server.at('/slow', { ms: '0' });
    await loadSmall(url);
    await loadSmall(url);
    expect((await server.logOf(url)).requests).to.equal(2);
  });

  it('is asked for again once it has failed', async () => {
    const url = server.at('/500');
    await loadSmall(url);
    await loadSmall(url);
    expect((await server.logOf(url)).requests).to.equal(2);
  });

  it('comes to those who stay when one goes', async () => {
    const url = server.at('/held');
    const gone = new AbortController();
    const outcomes = Promise.all([loadSmall(url, gone.signal), loadSmall(url)]);
    await asked(url);
    gone.abort();
    await server.release(url);
    expect((await outcomes).map(textOf)).to.eql(['loaded', '[{ "name": "Actor" }]']);
  });

  it('is nothing to the one who goes, at once', async () => {
    const url = server.at('/silent');
    const gone = new AbortController();
    const outcome = load(url, gone.signal);
    gone.abort();
    expect(await outcome).to.equal(undefined);
  });

  it('is nothing to the one who had gone before', async () =>
    expect(await loadSmall(server.at('/good.json'), AbortSignal.abort())).to.equal(undefined));

  it('is not asked for when the one who wants it had gone before', async () => {
    const url = server.at('/good.json');
    await loadSmall(url, AbortSignal.abort());
    expect((await server.logOf(url)).requests).to.equal(0);
  });

  it('is on its way as long as one stays', async () => {
    const url = server.at('/drip');
    const gone = new AbortController();
    const stays = new AbortController();
    const outcomes = [load(url, gone.signal), load(url, stays.signal)];
    await asked(url);
    const { sent } = await server.logOf(url);
    gone.abort();
    await until(async () => (await server.logOf(url)).sent > sent + 5);
    const { open } = await server.logOf(url);
    stays.abort();
    await Promise.all(outcomes);
    expect(open).to.equal(1);
  });

  it('is given up when the last one goes', async () => {
    const url = server.at('/drip');
    const both = [new AbortController(), new AbortController()];
    const outcomes = both.map(({ signal }) => load(url, signal));
    await asked(url);
    for (const each of both) each.abort();
    await Promise.all(outcomes);
    expect(await openOf(url)).to.equal(0);
  });

  it('is asked for anew by one who comes after the last has gone', async () => {
    const url = server.at('/slow');
    const gone = new AbortController();
    const first = loadSmall(url, gone.signal);
    gone.abort();
    const outcome = await loadSmall(url);
    await first;
    expect(namesFrom(outcome)).to.eql(['Actor']);
  });

  it('is shared by those who come after the last has gone', async () => {
    const url = server.at('/held');
    const gone = new AbortController();
    void loadSmall(url, gone.signal);
    await asked(url);
    gone.abort();
    const second = loadSmall(url);
    await until(async () => {
      const { requests, open } = await server.logOf(url);
      return requests === 2 && open === 1; // the first request has ended
    });
    const third = loadSmall(url);
    await server.release(url);
    await Promise.all([second, third]);
    expect((await server.logOf(url)).requests).to.equal(2);
  });

  it('is not disturbed by who goes after it has come', async () => {
    const url = server.at('/slow');
    const gone = new AbortController();
    await loadSmall(url, gone.signal);
    const second = loadSmall(url);
    gone.abort();
    expect(namesFrom(await second)).to.eql(['Actor']);
  });
});
