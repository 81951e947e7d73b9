import { expect } from '@open-wc/testing';
import { recordConsole } from './helpers/console.js';
import { corpus, groupsOf, itWith, jsonTestSuite } from './helpers/corpora.js';
import { deepAll, deepOne, drawn, drawnText, drawsOf, shadowRootsOf, wordsOf } from './helpers/deep.js';
import { asked } from './helpers/engine.js';
import { isFull } from './helpers/full.js';
import { make, mount, page } from './helpers/mount.js';
import type { Given, OcTag } from './helpers/mount.js';
import { eventsAt, takeConsole, wait } from './helpers/records.js';
import type { OcComparison, Problem } from '../src/index.js';

/** Engines write text into a tree alike: each text is asked of the first, every sixteenth of the others. */
const EACH = 16;
const html = asked(await corpus<{ text: string }>('html.json'), EACH).map(({ text }) => text);
const strings = asked(await corpus<{ text: string }>('strings.json'), EACH).map(({ text }) => text);
const css = asked(await corpus<string>('css.json'), EACH);
const urls = await corpus<{ url: string; expect: 'allow' | 'block' }>('url.json');
const structures = await corpus<{ name: string; json: unknown }>('struct.json');
const jsonFiles = await jsonTestSuite();

const TAGS: readonly OcTag[] = [
  'oc-comparison',
  'oc-comparison-table',
  'oc-pay-chart',
  'oc-growth-chart',
  'oc-responsibility-list',
  'oc-related-careers',
  'oc-source-list',
  'oc-school-list',
  'oc-school-finder',
];
const BATCH = 400;
/** How many are drawn by each element alone: the whole article draws all of them by the same elements. */
const SAMPLE = 50;

/** A document with one of the texts in each of its fields, occupation by occupation. */
const documentOf = (texts: readonly string[]) => ({
  title: texts[0],
  introduction: texts,
  place: texts.at(-1),
  occupations: texts.map((text, at) => ({
    [text]: text,
    id: text,
    name: text,
    plural: text,
    code: text,
    education: {
      value: text,
      for: { name: text, code: text, relation: text },
      notes: text,
      source: `key${at}`,
    },
    experience: text,
    training: { value: text, source: text },
    pay: { median: text, currency: text, per: text, basis: text, status: text },
    description: text,
    responsibilities: text,
    related: { name: text, reason: text, href: text, code: text },
  })),
  sources: Object.fromEntries(
    texts.map((text, at) => [
      `key${at}`,
      { name: text, dataSet: text, href: text, retrieved: text, licence: text },
    ]),
  ),
  responsibilities: texts,
  schools: {
    disclosure: texts[0],
    items: texts.map((text, at) => ({
      name: text,
      place: text,
      programs: text,
      href: text,
      sponsored: at % 2 ? true : undefined,
    })),
    finder: { action: '/find', subjects: texts },
  },
  next: { href: texts[0], label: texts[0] },
});
/** The same with fewer fields. */
const shortDocumentOf = (texts: readonly string[]) => ({
  occupations: texts.map((text, at) => ({
    name: text,
    education: { value: text, source: `key${at}` },
    related: { name: text, reason: text, href: text },
  })),
  sources: Object.fromEntries(texts.map((text, at) => [`key${at}`, { name: text, href: text }])),
  schools: { items: texts.map((text, at) => ({ name: text, href: text, sponsored: at % 2 === 0 })) },
});
const ALL_SECTIONS = 'title introduction table responsibilities related next schools finder sources';
const UNSEEN = { hidden: '', sections: ALL_SECTIONS };

const textNodesOf = (element: Element): string[] =>
  shadowRootsOf(element).flatMap((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) texts.push((walker.currentNode as Text).data);
    return texts;
  });

/** Kinds of elements by tag and attributes: `a[class,href]`. */
const kindsOf = (element: Element) =>
  new Set(
    deepAll<Element>(element, '*')
      .filter((each) => each.getRootNode() instanceof ShadowRoot)
      .map((each) => `${each.localName}[${attributesOf(each).sort().join()}]`),
  );

/** Without those of the box of a table that tell how it was laid out. */
const attributesOf = (element: Element): string[] =>
  element
    .getAttributeNames()
    .filter((name) => element.part[0] !== 'region' || !['tabindex', 'style'].includes(name));

/** The kinds of elements that are drawn for texts without any malice. */
const harmless = new Map<OcTag, Promise<readonly string[]>>();
function harmlessKinds(tag: OcTag): Promise<readonly string[]> {
  const found = harmless.get(tag) ?? drawHarmless(tag);
  harmless.set(tag, found);
  return found;
}
async function drawHarmless(tag: OcTag): Promise<readonly string[]> {
  const kinds = [
    ['plain', 'other'],
    ['1', '2'],
    ['USD 1', 'USD 2'], // charts draw no money of an unknown currency
    ['plain', 'x:1'],
    ['a licence as long as those of many official figures', 'x:1'],
    [
      'a licence as long as those of many official figures',
      'another one, which is as long as those of official figures',
    ],
    ['https://example.edu/a', 'https://example.edu/a'], // links that lead where one before them leads
    Array.from({ length: 101 }, (_, at) => `plain ${at}`), // a long table says what its rows are
    Array.from({ length: 101 }, (_, at) => `${at}`),
  ].map(async (texts) => {
    const given = { properties: { occupations: documentOf(texts), sections: ALL_SECTIONS } };
    return [...kindsOf(await mount(tag, given))];
  });
  return [...MESSAGE_KINDS, ...(await Promise.all(kinds)).flat()];
}

/** What is drawn where there is nothing to show. */
const MESSAGE_KINDS = ['p[part]', 'div[class]', 'slot[]'];

/** Labels that stand by themselves in the whole article. */
const LABELS =
  'occupation education experience training responsibilities related schools finder level choose subject postalCode postalCodeHint find next sources'.split(
    ' ',
  );

const SAFE = ['http:', 'https:', 'mailto:', 'tel:'];
const unsafeLinksIn = (element: Element) =>
  deepAll<HTMLAnchorElement | HTMLFormElement>(element, 'a, form')
    .map((each) => (each instanceof HTMLFormElement ? new URL(each.action) : new URL(each.href)).protocol)
    .filter((protocol) => !SAFE.includes(protocol));

/** What a page has besides the elements: what a text that became HTML would add to. */
const pageState = () => ({
  address: location.href,
  active: document.querySelectorAll(
    'script:not([type="application/json"]), style, link, base, object, embed, img, iframe',
  ).length,
  prototype: Object.getOwnPropertyNames(Object.prototype).length,
});

/** Requests that neither the tests nor the elements make. */
const strangeRequests = (since: number) =>
  performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => startTime >= since)
    .map(({ name }) => new URL(name))
    .filter(
      ({ origin, pathname }) => origin !== location.origin || !/^\/(__|src|test|node_modules)/.test(pathname),
    )
    .map(({ href }) => href);

const HOOKS = ['alert', 'confirm', 'prompt', 'print', 'open'] as const;

/** Replaces what payloads call, and tells what was called. */
function watchScripts(): readonly string[] {
  const called: string[] = [];
  const originals = Object.fromEntries(HOOKS.map((name) => [name, Reflect.get(window, name) as unknown]));
  before(() => {
    performance.setResourceTimingBufferSize(100_000);
    for (const name of HOOKS) Object.assign(window, { [name]: () => called.push(name) });
  });
  beforeEach(() => void (called.length = 0));
  after(() => Object.assign(window, originals));
  return called;
}

/** Everything that a text may not do, as one list that should be empty. */
async function harmIn(
  element: Element,
  kinds: readonly string[],
  state: ReturnType<typeof pageState>,
  since: number,
): Promise<readonly string[]> {
  await wait(20);
  const now = pageState();
  return [
    ...[...kindsOf(element)].filter((kind) => !kinds.includes(kind)).map((kind) => `draws ${kind}`),
    ...unsafeLinksIn(element).map((scheme) => `links to ${scheme}`),
    ...strangeRequests(since).map((address) => `requests ${address}`),
    ...(JSON.stringify(now) === JSON.stringify(state) ? [] : [`changes the page: ${JSON.stringify(now)}`]),
  ];
}

/** The ways into an element for a value that is JSON. Thousands of texts are drawn where they need no layout. */
const SOURCES: Readonly<Record<string, (tag: OcTag, data: unknown) => Promise<HTMLElement>>> = {
  property: (tag, occupations) => mount(tag, { attributes: UNSEEN, properties: { occupations } }),
  attribute: async (tag, data) => {
    const value = JSON.stringify(data).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const place = await page(`<${tag} hidden sections="${ALL_SECTIONS}" occupations="${value}"></${tag}>`);
    return place.querySelector<HTMLElement>(tag)!;
  },
  'child script': async (tag, data) => {
    const element = make(tag, { attributes: UNSEEN, content: '<script type="application/json"></script>' });
    element.firstElementChild!.textContent = JSON.stringify(data);
    (await page('')).append(element);
    return drawn(element);
  },
};

const CORPORA: Readonly<Record<string, readonly string[]>> = {
  'html.json': html,
  'strings.json': strings,
  'css.json': css,
};

/**
 * What is drawn for each source, and in how many places at least a text then stands by itself. What comes through the
 * other sources is drawn by the same hands, so that it need not stand in every field again.
 */
const DRAWN: readonly (readonly [source: string, (texts: readonly string[]) => unknown, places: number])[] = [
  ['property', documentOf, 15],
  ['attribute', shortDocumentOf, 6],
  ['child script', shortDocumentOf, 6],
];

const alteredIn = (element: Element, texts: readonly string[], places: number) => {
  const counts = new Map<string, number>();
  for (const text of textNodesOf(element)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return texts.filter((text) => (counts.get(text) ?? 0) < places);
};

for (const [name, all] of Object.entries(CORPORA)) {
  const texts = all.filter((text) => text.trim());

  describe(`hostile texts of ${name}`, () => {
    takeConsole();
    const called = watchScripts();

    for (const [source, around, places] of DRAWN) {
      // the other sources hand on what the first one draws
      const given = source === 'property' || isFull ? texts : texts.filter((_, at) => at % 4 === 0);
      itWith(all, `do no harm and are shown as they were written, by ${source}`, async () => {
        const kinds = await harmlessKinds('oc-comparison');
        const harm: string[] = [];
        for (const batch of groupsOf(given, BATCH)) {
          const [since, state] = [performance.now(), pageState()];
          const element = await SOURCES[source]!('oc-comparison', around(batch));
          harm.push(...(await harmIn(element, kinds, state, since)));
          harm.push(...alteredIn(element, batch, places).map((text) => `alters ${text}`));
          element.remove();
        }
        expect([...harm, ...called]).to.eql([]);
      });
    }

    for (const tag of TAGS) {
      itWith(all, `do no harm in <${tag}> alone`, async () => {
        const kinds = await harmlessKinds(tag);
        const [since, state] = [performance.now(), pageState()];
        const sample = texts.filter((_, at) => at % Math.ceil(texts.length / SAMPLE) === 0);
        const element = await mount(tag, {
          attributes: UNSEEN,
          properties: { occupations: documentOf(sample) },
        });
        expect([...(await harmIn(element, kinds, state, since)), ...called]).to.eql([]);
      });
    }

    itWith(all, 'are shown as they were written beside a figure that was measured for them', async () => {
      const occupations = texts.map((text) => ({ name: 'plain', pay: { median: 1, for: text } }));
      const element = await mount('oc-comparison-table', { properties: { occupations } });
      const details = deepAll(element, 'td').map((cell) => cell.textContent ?? '');
      expect(texts.filter((text, at) => !details[at]?.includes(`measured for ${text}`))).to.eql([]);
    });

    itWith(all, 'are shown as they were written as labels', async () => {
      const occupations = { ...documentOf(['plain', 'other']), next: '/next' };
      const element = await mount('oc-comparison', { attributes: UNSEEN, properties: { occupations } });
      const altered: string[] = [];
      for (const batch of groupsOf(texts, LABELS.length)) {
        element.labels = Object.fromEntries(batch.map((text, at) => [LABELS[at]!, text]));
        await drawn(element);
        const written = new Set(textNodesOf(element));
        altered.push(...batch.filter((text) => !written.has(text)));
      }
      expect([...altered, ...called]).to.eql([]);
    });

    itWith(all, 'are shown as they were written in the caption', async () => {
      const caption = texts.join('\n');
      const element = await mount('oc-comparison-table', {
        attributes: { caption },
        properties: { occupations: [{ name: 'plain' }] },
      });
      expect(deepOne(element, 'caption').textContent).to.include(caption);
    });

    itWith(all, 'do no harm in any other attribute', async () => {
      const kinds = await harmlessKinds('oc-comparison');
      const element = await mount('oc-comparison', {
        properties: { occupations: documentOf(['plain', 'other']) },
      });
      const [since, state] = [performance.now(), pageState()];
      for (const batch of groupsOf(texts, 100)) {
        for (const attribute of [
          'lang',
          'marks',
          'orientation',
          'labels',
          'sources',
          'heading-level',
          'action',
        ])
          element.setAttribute(attribute, batch.join(' '));
        await drawn(element);
      }
      expect([...(await harmIn(element, kinds, state, since)), ...called]).to.eql([]);
    });

    itWith(all, 'do no harm as JSON that they are not', async () => {
      const [since, state] = [performance.now(), pageState()];
      const place = await page('');
      const silent: string[] = [];
      for (const batch of groupsOf(texts, BATCH)) {
        const elements = batch.map((occupations) =>
          make('oc-comparison-table', { attributes: { occupations } }),
        );
        place.replaceChildren(...elements);
        await drawn(place);
        silent.push(...batch.filter((_, at) => !drawnText(elements[at]!)));
      }
      expect([...silent, ...(await harmIn(place, MESSAGE_KINDS, state, since)), ...called]).to.eql([]);
    });
  });
}

describe('hostile texts in the layout', () => {
  takeConsole();

  itWith(strings, 'overflow no phone', async () => {
    const wide: string[] = [];
    for (const batch of groupsOf(
      strings.filter((text) => text.trim()),
      100,
    )) {
      const place = await page('<div style="inline-size: 320px"></div>');
      const element = make('oc-comparison', { properties: { occupations: documentOf(batch) } });
      place.firstElementChild!.append(element);
      await drawn(element);
      // what sticks out is cut off, with room for the ring around what has the focus
      if (element.scrollWidth > element.clientWidth + 5) {
        const inner = deepAll(element, 'p, li, h2, h3, h4, section, form, label, td').filter(
          (each) => !each.closest('table') && each.scrollWidth > each.clientWidth,
        );
        wide.push(...new Set(inner.map(wordsOf)));
      }
      place.remove();
    }
    expect(wide).to.eql([]);
  });

  itWith(css, 'reach no style', async () => {
    const element = await SOURCES.property!('oc-comparison', documentOf(css));
    const styled = deepAll(element, '*').filter((each) => each.style.length || each.localName === 'style');
    expect(styled).to.eql([]);
  });

  itWith(css, 'lay nothing over the page', async () => {
    const element = await SOURCES.property!('oc-comparison', documentOf(css));
    const positions = deepAll(element, '*').map((each) => getComputedStyle(each).position);
    expect(positions).not.to.include('fixed');
  });
});

describe('objects that look like templates', () => {
  takeConsole();
  const called = watchScripts();
  const good = [{ name: 'First' }, { name: 'Last' }];
  const PLACES_OF_OBJECTS: Readonly<Record<string, (json: unknown) => unknown>> = {
    'the data': (json) => json,
    'an occupation': (json) => [good[0], json, good[1]],
    'a name': (json) => [good[0], { name: json }, good[1]],
    'a figure': (json) => [{ ...good[0], pay: json }, good[1]],
    'a paragraph': (json) => ({ introduction: [json], occupations: good }),
    'a link': (json) => [{ ...good[0], related: { name: 'R', href: json } }, good[1]],
    'the sources': (json) => ({ occupations: good, sources: json }),
    'the schools': (json) => ({ occupations: good, schools: json }),
  };

  for (const [place, around] of Object.entries(PLACES_OF_OBJECTS)) {
    for (const [source, open] of Object.entries(SOURCES)) {
      itWith(structures, `are not drawn as ${place} by ${source}`, async () => {
        const kinds = await harmlessKinds('oc-comparison');
        const [since, state] = [performance.now(), pageState()];
        const silent: string[] = [];
        for (const { name, json } of structures) {
          const element = await open('oc-comparison', around(json));
          if (!drawnText(element)) silent.push(name);
        }
        expect([...silent, ...(await harmIn(document.body, kinds, state, since)), ...called]).to.eql([]);
      });
    }

    if (place === 'the data') continue;
    itWith(structures, `damage nothing beside them as ${place}`, async () => {
      const damaged: string[] = [];
      for (const { name, json } of structures) {
        const element = await mount('oc-comparison', { properties: { occupations: around(json) } });
        const names = deepAll(element, 'th[scope="row"]').map(wordsOf);
        if (names[0] !== 'First' || names.at(-1) !== 'Last') damaged.push(name);
      }
      expect(damaged).to.eql([]);
    });
  }
});

describe('addresses', () => {
  takeConsole();
  const labelOf = (at: number) => `Label ${at}.`;

  /** Each place where an address becomes a link, for all addresses at once. */
  const LINKS: Readonly<Record<string, readonly [OcTag, (all: readonly string[]) => unknown]>> = {
    'a source': [
      'oc-source-list',
      (all) => ({
        occupations: [{ name: 'A' }],
        sources: Object.fromEntries(all.map((href, at) => [`key${at}`, { name: labelOf(at), href }])),
      }),
    ],
    'a note of the table': [
      'oc-comparison-table',
      (all) => ({
        occupations: [{ name: 'A', pay: { median: 1, source: all.map((_, at) => `key${at}`) } }],
        sources: Object.fromEntries(all.map((href, at) => [`key${at}`, { name: labelOf(at), href }])),
      }),
    ],
    'a related career': [
      'oc-related-careers',
      (all) => [{ name: 'A', related: all.map((href, at) => ({ name: labelOf(at), href })) }],
    ],
    'a school': [
      'oc-school-list',
      (all) => ({ schools: { items: all.map((href, at) => ({ name: labelOf(at), href })) } }),
    ],
    'a paid school': [
      'oc-school-list',
      (all) => ({
        schools: { items: all.map((href, at) => ({ name: labelOf(at), href, sponsored: true })) },
      }),
    ],
  };
  const blocked = urls.filter(({ expect: what }) => what === 'block').map(({ url }) => url);
  const allowed = urls.filter(({ expect: what }) => what === 'allow').map(({ url }) => url);
  const linksIn = (element: Element) =>
    deepAll<HTMLAnchorElement>(element, 'a').filter((link) => wordsOf(link).startsWith('Label'));

  for (const [place, [tag, around]] of Object.entries(LINKS)) {
    for (const [source, open] of Object.entries(SOURCES)) {
      itWith(urls, `that are unsafe lead nowhere from ${place}, by ${source}`, async () => {
        const links = linksIn(await open(tag, around(blocked)));
        expect(links.filter(({ protocol }) => !SAFE.includes(protocol)).map(({ href }) => href)).to.eql([]);
      });
    }

    itWith(urls, `that are unsafe leave the label of ${place} as text`, async () => {
      const text = drawnText(await mount(tag, { properties: { occupations: around(blocked) } }));
      expect(blocked.filter((_, at) => !text.includes(labelOf(at)))).to.eql([]);
    });

    itWith(urls, `that are harmless stay links of ${place}`, async () => {
      const links = linksIn(await mount(tag, { properties: { occupations: around(allowed) } }));
      expect(links.map((link) => link.href)).to.eql(
        allowed.map((url) => new URL(url, document.baseURI).href),
      );
    });
  }

  const protocolsOf = async (tag: OcTag, given: (url: string) => Given, all: readonly string[]) =>
    Promise.all(
      all.map(async (url) => {
        const element = await mount(tag, given(url));
        const links = deepAll<HTMLAnchorElement | HTMLFormElement>(element, 'a, form');
        return [url, ...links.map((link) => new URL(link.matches('a') ? link.href : link.action).protocol)];
      }),
    );
  const isWeb = (url: string) => new URL(url, document.baseURI).protocol.startsWith('http');
  const SINGLE: Readonly<Record<string, readonly [OcTag, (url: string) => Given, readonly string[]]>> = {
    'a call to action': [
      'oc-comparison',
      (href) => ({
        properties: { occupations: { occupations: [{ name: 'A' }], next: { href, label: 'L' } } },
      }),
      allowed,
    ],
    'a form of the data': [
      'oc-school-finder',
      (action) => ({ properties: { occupations: { schools: { finder: { action } } } } }),
      allowed.filter(isWeb),
    ],
    'a form of the attribute': [
      'oc-school-finder',
      (action) => ({ attributes: { action } }),
      allowed.filter(isWeb),
    ],
  };
  for (const [place, [tag, given, harmless]] of Object.entries(SINGLE)) {
    itWith(urls, `that are unsafe lead nowhere from ${place}`, async () => {
      const all = await protocolsOf(tag, given, blocked);
      expect(all.filter(([, protocol = 'http:']) => !SAFE.includes(protocol))).to.eql([]);
    });
    itWith(urls, `that are harmless stay with ${place}`, async () => {
      const all = await protocolsOf(tag, given, harmless);
      expect(all.filter(([, protocol]) => !protocol)).to.eql([]);
    });
  }

  itWith(urls, 'that are no web pages get no form', async () => {
    const all = await protocolsOf('oc-school-finder', (action) => ({ attributes: { action } }), [
      'mailto:a@example.org',
      'tel:1',
    ]);
    expect(all.filter(([, protocol]) => protocol)).to.eql([]);
  });
});

describe('JSONTestSuite', () => {
  interface Outcome {
    readonly name: string;
    readonly problems: readonly Problem[];
    readonly events: number;
    readonly text: string;
    readonly draws: number;
  }
  const outcomeOf = async (name: string, element: OcComparison, place: Element): Promise<Outcome> => {
    const events = eventsAt(element, 'oc-error');
    const draws = drawsOf(element);
    place.replaceChildren(element);
    await drawn(element);
    const { problems } = element;
    return { name, problems, events: events.length, text: drawnText(element), draws: draws.count };
  };
  const WAYS: Readonly<Record<string, (text: string) => OcComparison>> = {
    property: (text) => make('oc-comparison', { properties: { occupations: text } }),
    attribute: (text) => make('oc-comparison', { attributes: { occupations: text } }),
    'child script': (text) => {
      const element = make('oc-comparison', { content: '<script type="application/json"></script>' });
      element.firstElementChild!.textContent = text;
      return element;
    },
  };
  const syntaxIn = ({ problems }: Outcome) => problems.filter(({ code }) => code === 'json-syntax');
  const named = (outcomes: readonly Outcome[]) => outcomes.map(({ name }) => name);

  for (const [way, open] of Object.entries(WAYS)) {
    describe(`by ${way}`, () => {
      takeConsole();
      let outcomes: readonly Outcome[] = [];
      const of = (kind: string) => outcomes.filter(({ name }) => name.startsWith(kind));

      before(async () => {
        const record = recordConsole();
        const place = document.createElement('div');
        document.body.append(place);
        const done: Outcome[] = [];
        for (const { name, text } of jsonFiles) done.push(await outcomeOf(name, open(text), place));
        outcomes = done;
        place.remove();
        record.stop();
      });

      itWith(jsonFiles, 'finds nothing wrong with the text of y_ files', () => {
        expect(named(of('y_').filter((outcome) => syntaxIn(outcome).length))).to.eql([]);
      });
      itWith(jsonFiles, 'names one fault of syntax in n_ files', () => {
        expect(named(of('n_').filter((outcome) => syntaxIn(outcome).length !== 1))).to.eql([]);
      });
      itWith(jsonFiles, 'names the position in n_ files', () => {
        const isPlace = ({ position }: Problem) => Number.isInteger(position) && position! >= 0;
        expect(named(of('n_').filter((outcome) => !syntaxIn(outcome).every(isPlace)))).to.eql([]);
      });
      itWith(jsonFiles, 'sends one event for n_ files', () => {
        expect(named(of('n_').filter(({ events }) => events !== 1))).to.eql([]);
      });
      itWith(jsonFiles, 'says so to readers of n_ files', () => {
        expect(named(of('n_').filter(({ text }) => !text.includes('can’t be shown')))).to.eql([]);
      });
      itWith(jsonFiles, 'shows something for every file', () => {
        expect(named(outcomes.filter(({ text }) => !text))).to.eql([]);
      });
      itWith(jsonFiles, 'sends no more than one event for any file', () => {
        expect(named(outcomes.filter(({ events }) => events > 1))).to.eql([]);
      });
      itWith(jsonFiles, 'draws once for any file', () => {
        expect(named(outcomes.filter(({ draws }) => draws !== 1))).to.eql([]);
      });
    });
  }
});
