import { expect } from '@open-wc/testing';
import { referenceArticle } from '../stories/data/reference-article.js';
import * as classes from '../src/index.js';
import type { OcComparisonTable, OcElement, Problem } from '../src/index.js';
import { recordConsole } from './helpers/console.js';
import type { ConsoleRecord } from './helpers/console.js';
import { deepAll, deepOne, drawn, drawnText, wordsOf } from './helpers/deep.js';
import { asked } from './helpers/engine.js';
import { make, mount, page, scriptOf, write } from './helpers/mount.js';
import type { Given, OcTag } from './helpers/mount.js';
import { eventsAt, holdTimers, keepConsoleClean, takeConsole, wait } from './helpers/records.js';

const tag = 'oc-comparison-table';
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
const NOTHING = 'There is nothing to show here yet.';
const FAULTY = 'This comparison can’t be shown: its data could not be read.';

/** Data with one occupation, by which it is told apart from others. */
const named = (name: string) => [{ name, education: 'Bachelor’s degree' }];
const jsonOf = (name: string) => JSON.stringify(named(name));
/** What is shown, in short: the names of the occupations, or the sentence in their place. */
const shown = (element: Element) => {
  const names = deepAll(element, 'th[scope="row"]').map(wordsOf);
  return names.length ? names.join(', ') : drawnText(element);
};
const codesOf = ({ problems }: OcElement) => problems.map(({ code }) => code);
/** Lets observers of the DOM speak, and waits for what they lead to. */
const settled = async (element: Element) => {
  await wait(0);
  await drawn(element);
};
let count = 0;
const freshTag = () => `test-late-${++count}`;

describe('flags', () => {
  for (const { tag: name, elementProperties } of [...Object.values(classes)].filter(
    (each) => typeof each === 'function' && 'elementProperties' in each && 'tag' in each,
  ) as unknown as readonly (typeof OcElement & {
    tag: OcTag;
    elementProperties: Map<string, { type?: unknown }>;
  })[])
    for (const flag of [...elementProperties].flatMap(([each, { type }]) => (type === Boolean ? each : [])))
      it(`<${name}>.${flag} is false until somebody says yes`, () => {
        const element = make(name) as unknown as Record<string, unknown> & HTMLElement;
        expect(element[flag]).to.equal(false);
        element.setAttribute(
          flag.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
          '',
        );
        expect(element[flag]).to.equal(true);
      });
});

describe('data: which source counts', () => {
  takeConsole();

  const CASES: readonly (readonly [title: string, given: Given, shown: string])[] = [
    [
      'the property goes before attribute and child',
      {
        properties: { occupations: named('P') },
        attributes: { occupations: jsonOf('A') },
        content: scriptOf(named('C')),
      },
      'P',
    ],
    [
      'the attribute goes before the child',
      { attributes: { occupations: jsonOf('A') }, content: scriptOf(named('C')) },
      'A',
    ],
    ['the child counts where there is nothing else', { content: scriptOf(named('C')) }, 'C'],
    [
      'null clears, whatever else is there',
      {
        properties: { occupations: null },
        attributes: { occupations: jsonOf('A') },
        content: scriptOf(named('C')),
      },
      NOTHING,
    ],
    [
      'undefined asks the attribute',
      { properties: { occupations: undefined }, attributes: { occupations: jsonOf('A') } },
      'A',
    ],
    [
      'undefined asks the child',
      { properties: { occupations: undefined }, content: scriptOf(named('C')) },
      'C',
    ],
    [
      'a faulty property wins',
      { properties: { occupations: '[{' }, attributes: { occupations: jsonOf('A') } },
      FAULTY,
    ],
    ['a faulty attribute wins', { attributes: { occupations: '[{' }, content: scriptOf(named('C')) }, FAULTY],
    ['an empty attribute wins', { attributes: { occupations: '' }, content: scriptOf(named('C')) }, FAULTY],
    [
      'an empty list wins',
      { properties: { occupations: [] }, attributes: { occupations: jsonOf('A') } },
      NOTHING,
    ],
    [
      'the first of several child scripts counts',
      { content: scriptOf(named('C')) + scriptOf(named('D')) },
      'C',
    ],
    ['scripts of other types are none of ours', { content: '<script type="text/x">[]</script>' }, NOTHING],
  ];
  for (const [title, given, expected] of CASES) {
    it(title, async () => {
      expect(shown(await mount(tag, given))).to.equal(expected);
    });
  }

  const CHANGES: readonly (readonly [
    title: string,
    given: Given,
    change: (element: OcComparisonTable) => void,
    shown: string,
  ])[] = [
    [
      'a property that is set later',
      { attributes: { occupations: jsonOf('A') } },
      (element) => (element.occupations = named('P')),
      'P',
    ],
    [
      'a property that is replaced',
      { properties: { occupations: named('P') } },
      (element) => (element.occupations = named('Q')),
      'Q',
    ],
    [
      'a property that goes back to undefined, attribute',
      { properties: { occupations: named('P') }, attributes: { occupations: jsonOf('A') } },
      (element) => (element.occupations = undefined),
      'A',
    ],
    [
      'a property that goes back to undefined, child',
      { properties: { occupations: named('P') }, content: scriptOf(named('C')) },
      (element) => (element.occupations = undefined),
      'C',
    ],
    [
      'a property that goes from null to undefined',
      { properties: { occupations: null }, attributes: { occupations: jsonOf('A') } },
      (element) => (element.occupations = undefined),
      'A',
    ],
    [
      'a property that is cleared',
      { properties: { occupations: named('P') } },
      (element) => (element.occupations = null),
      NOTHING,
    ],
    [
      'an attribute that is set later',
      {},
      (element) => element.setAttribute('occupations', jsonOf('A')),
      'A',
    ],
    [
      'an attribute that changes',
      { attributes: { occupations: jsonOf('A') } },
      (element) => element.setAttribute('occupations', jsonOf('B')),
      'B',
    ],
    [
      'an attribute that is removed',
      { attributes: { occupations: jsonOf('A') }, content: scriptOf(named('C')) },
      (element) => element.removeAttribute('occupations'),
      'C',
    ],
    [
      'an attribute that is removed with nothing behind it',
      { attributes: { occupations: jsonOf('A') } },
      (element) => element.removeAttribute('occupations'),
      NOTHING,
    ],
    [
      'an attribute that is mended',
      { attributes: { occupations: '[{' } },
      (element) => element.setAttribute('occupations', jsonOf('A')),
      'A',
    ],
    [
      'a child script that arrives',
      {},
      (element) => element.insertAdjacentHTML('beforeend', scriptOf(named('C'))),
      'C',
    ],
    [
      'a child script that arrives in a paragraph of the publishing system',
      {},
      (element) => element.insertAdjacentHTML('beforeend', `<p>${scriptOf(named('C'))}</p>`),
      'C',
    ],
    [
      'a child script that gets another text',
      { content: scriptOf(named('C')) },
      (element) => (element.firstElementChild!.textContent = jsonOf('D')),
      'D',
    ],
    [
      'a child script whose text node changes',
      { content: scriptOf(named('C')) },
      (element) => ((element.firstElementChild!.firstChild as Text).data = jsonOf('D')),
      'D',
    ],
    [
      'a child script that was empty',
      { content: '<script type="application/json"></script>' },
      (element) => element.firstElementChild!.append(jsonOf('C')),
      'C',
    ],
    [
      'a child script that is replaced',
      { content: scriptOf(named('C')) },
      (element) => write(element, scriptOf(named('D'))),
      'D',
    ],
    [
      'a child script that goes',
      { content: scriptOf(named('C')) },
      (element) => element.replaceChildren(),
      NOTHING,
    ],
    [
      'a child script that goes while another stays',
      { content: scriptOf(named('C')) + scriptOf(named('D')) },
      (element) => element.firstElementChild!.remove(),
      'D',
    ],
    [
      'a child script that changes behind an attribute',
      { attributes: { occupations: jsonOf('A') }, content: scriptOf(named('C')) },
      (element) => (element.firstElementChild!.textContent = jsonOf('D')),
      'A',
    ],
  ];
  for (const [title, given, change, expected] of CHANGES) {
    it(`follows ${title}`, async () => {
      const element = await mount(tag, given);
      change(element);
      await settled(element);
      expect(shown(element)).to.equal(expected);
    });
  }

  it('reads a type of script in capitals', async () => {
    const content = `<script type="Application/JSON">${jsonOf('C')}</script>`;
    expect(shown(await mount(tag, { content }))).to.equal('C');
  });

  it('reads no script of an element inside', async () => {
    const element = await mount(tag, { content: `<section>${scriptOf(named('C'))}</section>` });
    expect(deepAll(element, 'table')).to.eql([]);
  });
});

describe('data: a life in the page', () => {
  keepConsoleClean();

  for (const [name, OcClass] of Object.entries(classes).filter(([each]) =>
    /^Oc(?!Element|Chart|Occupation$)/.test(each),
  )) {
    const Class = OcClass as typeof OcElement & CustomElementConstructor;
    const data = { occupations: referenceArticle, headingLevel: 3 };

    it(`${name} draws what it was given by property before it was defined`, async () => {
      const late = freshTag();
      const place = await page(`<${late}></${late}>`);
      const element = Object.assign(place.firstElementChild!, data);
      Class.define(late);
      await drawn(element);
      expect(drawnText(element)).to.equal(drawnText(await mount(Class.tag as OcTag, { properties: data })));
    });

    it(`${name} draws what it was given by attribute before it was defined`, async () => {
      const late = freshTag();
      const place = await page(`<${late}></${late}>`);
      const element = place.firstElementChild!;
      element.setAttribute('occupations', JSON.stringify(referenceArticle));
      Class.define(late);
      await drawn(element);
      expect(drawnText(element)).not.to.equal('');
    });

    it(`${name} keeps the properties that it was given before it was defined`, async () => {
      const late = freshTag();
      const place = await page(`<${late}></${late}>`);
      const element = Object.assign(place.firstElementChild!, data);
      Class.define(late);
      await drawn(element);
      expect([element.occupations, element.headingLevel]).to.eql([referenceArticle, 3]);
    });

    it(`${name} can be made with new`, async () => {
      const Constructor = customElements.get(Class.tag)!;
      const place = await page('');
      const element = Object.assign(new Constructor(), data);
      place.append(element);
      await drawn(element);
      expect(drawnText(element)).not.to.equal('');
    });

    it(`${name} can be the base of another class`, async () => {
      const own = freshTag();
      class Own extends (Class as typeof classes.OcComparison) {}
      customElements.define(own, Own);
      const place = await page(`<${own}>${scriptOf(referenceArticle)}</${own}>`);
      expect(drawnText(place.firstElementChild!)).not.to.equal('');
    });

    it(`${name} can be registered under one tag twice`, () => {
      expect(() => Class.define()).not.to.throw();
    });
  }

  const LIVES: Record<string, () => Promise<Element> | Element> = {
    innerHTML: async () => (await page(`<${tag}>${scriptOf(named('X'))}</${tag}>`)).firstElementChild!,
    'cloneNode with a child': async () => {
      const element = await mount(tag, { content: scriptOf(named('X')) });
      const clone = element.cloneNode(true) as Element;
      element.replaceWith(clone);
      return clone;
    },
    'cloneNode with an attribute': async () => {
      const element = await mount(tag, { attributes: { occupations: jsonOf('X') } });
      const clone = element.cloneNode() as Element;
      element.replaceWith(clone);
      return clone;
    },
    'a template': async () => {
      const place = await page(`<template><${tag}>${scriptOf(named('X'))}</${tag}></template>`);
      place.append(document.importNode(place.querySelector('template')!.content, true));
      return place.querySelector(tag)!;
    },
    DOMParser: async () => {
      const place = await page('');
      const parsed = new DOMParser().parseFromString(`<${tag}>${scriptOf(named('X'))}</${tag}>`, 'text/html');
      place.append(document.adoptNode(parsed.querySelector(tag)!));
      return place.firstElementChild!;
    },
    'a cell of a table': async () =>
      (await page(`<table><tr><td><${tag}>${scriptOf(named('X'))}</${tag}></td></tr></table>`)).querySelector(
        tag,
      )!,
    'a flex container': async () =>
      (await page(`<div style="display: flex"><${tag}>${scriptOf(named('X'))}</${tag}></div>`)).querySelector(
        tag,
      )!,
    'being taken out and put back': async () => {
      const element = await mount(tag, { content: scriptOf(named('X')) });
      const place = element.parentElement!;
      element.remove();
      await settled(element);
      place.append(element);
      return element;
    },
    'a move within the page': async () => {
      const element = await mount(tag, { content: scriptOf(named('X')) });
      const place = await page('<section></section>');
      place.firstElementChild!.append(element);
      return element;
    },
    'a move into a shadow root and out again': async () => {
      const element = await mount(tag, { attributes: { occupations: jsonOf('X') } });
      const place = await page('<section></section>');
      place.firstElementChild!.attachShadow({ mode: 'open' }).append(element);
      await settled(element);
      place.append(element);
      return element;
    },
    'a change of its attribute while it is out': async () => {
      const element = await mount(tag, { attributes: { occupations: jsonOf('Y') } });
      const place = element.parentElement!;
      element.remove();
      element.setAttribute('occupations', jsonOf('X'));
      place.append(element);
      return element;
    },
    'a change of its child while it is out': async () => {
      const element = await mount(tag, { content: scriptOf(named('Y')) });
      const place = element.parentElement!;
      element.remove();
      write(element, scriptOf(named('X')));
      await wait(0);
      place.append(element);
      return element;
    },
    'a change of its child after it was out': async () => {
      const element = await mount(tag, { content: scriptOf(named('Y')) });
      const place = element.parentElement!;
      element.remove();
      place.append(element);
      await settled(element);
      write(element, scriptOf(named('X')));
      return element;
    },
    'many moves in a row': async () => {
      const element = await mount(tag, { content: scriptOf(named('X')) });
      const place = element.parentElement!;
      for (let i = 0; i < 20; i++) place.append(element);
      return element;
    },
  };
  for (const [title, live] of Object.entries(LIVES)) {
    it(`shows its data after ${title}`, async () => {
      const element = await live();
      await settled(element);
      expect(shown(element)).to.equal('X');
    });
    it(`is drawn once after ${title}`, async () => {
      const element = await live();
      await settled(element);
      expect(deepAll(element, 'table')).to.have.length(1);
    });
  }

  const frame = async () => {
    const place = await page('<iframe></iframe>');
    return place.querySelector('iframe')!.contentDocument!.body;
  };

  it('shows its data in another document', async () => {
    const element = await mount(tag, { properties: { occupations: named('X') } });
    (await frame()).append(element);
    await settled(element);
    expect(shown(element)).to.equal('X');
  });

  it('takes new data in another document', async () => {
    const element = await mount(tag, { properties: { occupations: named('Y') } });
    (await frame()).append(element);
    element.occupations = named('X');
    await settled(element);
    expect(shown(element)).to.equal('X');
  });

  it('looks as before when it comes back from another document', async () => {
    const element = await mount(tag, { properties: { occupations: named('X') } });
    const place = element.parentElement!;
    const weight = () => getComputedStyle(deepOne(element, 'thead th')).position;
    const before = weight();
    (await frame()).append(element);
    place.append(element);
    await settled(element);
    expect(weight()).to.equal(before);
  });

  it('is the same whatever comes first: attributes, data or the page', async () => {
    const steps: ((element: OcComparisonTable, place: Element) => void)[] = [
      (element) => element.setAttribute('marks', 'letters'),
      (element) => (element.occupations = referenceArticle),
      (element, place) => place.append(element),
      (element) => (element.orientation = 'columns'),
    ];
    const texts = await Promise.all(
      [0, 1, 2, 3].map(async (first) => {
        const place = await page('');
        const element = document.createElement(tag);
        for (const step of [...steps.slice(first), ...steps.slice(0, first)]) step(element, place);
        await settled(element);
        return drawnText(element);
      }),
    );
    expect(new Set(texts)).to.have.property('size', 1);
  });
});

describe('data: text that is no JSON, or nearly', () => {
  const taken = takeConsole();
  const NEARLY: readonly (readonly [title: string, json: string, shown: string, codes: readonly string[]])[] =
    [
      ['JSON as it should be', jsonOf('X'), 'X', []],
      ['JSON with white space around', `\n  ${jsonOf('X')}\n`, 'X', []],
      ['JSON with &quot; for quotes', jsonOf('X').replaceAll('"', '&quot;'), 'X', []],
      ['JSON with &#34; for quotes', jsonOf('X').replaceAll('"', '&#34;'), 'X', []],
      ['JSON with curly quotes', '[{“name”: “X”, “education”: “MBA”}]', 'X', ['json-repaired']],
      ['JSON with low and high quotes', '[{„name“: „X“, „education“: „MBA“}]', 'X', ['json-repaired']],
      [
        'JSON with closing quotes on both sides',
        '[{”name”: ”X”, ”education”: ”MBA”}]',
        'X',
        ['json-repaired'],
      ],
      ['curly quotes within a text', '[{"name": "X “the” Y"}]', 'X “the” Y', []],
      ['text that was cut off', '[{"name":"Driver', FAULTY, ['json-syntax']],
      ['nothing but white space', ' \n ', FAULTY, ['json-syntax']],
      ['a word', 'data.json', FAULTY, ['json-syntax']],
      ['HTML', '<table></table>', FAULTY, ['json-syntax']],
      ['a trailing comma', '[{"name":"X"},]', FAULTY, ['json-syntax']],
      ['single quotes', "[{'name':'X'}]", FAULTY, ['json-syntax']],
    ];
  for (const [title, json, expected, codes] of NEARLY) {
    for (const [source, given] of Object.entries({
      attribute: { attributes: { occupations: json } },
      property: { properties: { occupations: json } },
      child: { properties: {} },
    } as Record<string, Given>)) {
      const open = async () => {
        const element = make(tag, given);
        if (source === 'child') {
          const script = document.createElement('script');
          script.type = 'application/json';
          script.textContent = json;
          element.append(script);
        }
        (await page('')).append(element);
        return drawn(element);
      };
      it(`shows what can be shown of ${title}, by ${source}`, async () => {
        expect(shown(await open())).to.equal(expected);
      });
      it(`names what is wrong with ${title}, by ${source}`, async () => {
        expect(codesOf(await open())).to.eql(codes);
      });
    }
  }

  it('tells an author whose attribute ended at an apostrophe what to write', async () => {
    await page(`<${tag} occupations='[{"name":"Driver's Mate"}]'></${tag}>`);
    expect(taken.warnings.join()).to.contain('&#39;');
  });

  it('has the position at which an attribute ended at an apostrophe', async () => {
    const place = await page(`<${tag} occupations='[{"name":"Driver's Mate"}]'></${tag}>`);
    const [problem] = place.querySelector(tag)!.problems;
    expect(problem!.position).to.equal('[{"name":"Driver'.length);
  });
});

describe('data: an object that a framework wrote as text', () => {
  const objectAsText = () => make(tag, { attributes: { id: freshTag(), occupations: '[object Object]' } });
  const [left, replaced, removed] = [objectAsText(), objectAsText(), objectAsText()];
  let early: { lines: readonly string[]; text: string } | undefined;
  let record: ConsoleRecord | undefined;
  const warningsOf = ({ id }: Element) => record!.lines.filter((line) => line.includes(id));

  before(async () => {
    record = recordConsole();
    const clock = holdTimers(1000);
    document.body.append(left, replaced, removed);
    await drawn(left);
    await wait(20);
    early = { lines: [...record.lines], text: drawnText(left) };
    replaced.occupations = named('X');
    removed.remove();
    await wait(20);
    clock.release();
    await drawn(left);
    await wait(20);
    record.stop();
  });
  after(() => [left, replaced].forEach((element) => element.remove()));

  it('isn’t told at once', () => expect(early!.lines).to.eql([]));

  it('is no fault at once', () => expect(early!.text).not.to.contain('can’t'));

  it('is reported once when it is still there after a second', () => {
    expect(warningsOf(left)).to.have.length(1);
  });

  it('is named then', () => expect(codesOf(left)).to.eql(['object-as-text']));

  it('is a fault to the reader then', () => expect(drawnText(left)).to.equal(FAULTY));

  it('isn’t reported where the framework replaces it in time', () => {
    expect([shown(replaced), warningsOf(replaced)]).to.eql(['X', []]);
  });

  it('isn’t told of an element that is gone by then', () => expect(warningsOf(removed)).to.eql([]));
});

const cyclic: Record<string, unknown> = { name: 'Cycle' };
cyclic.pay = cyclic;
cyclic.related = [cyclic];
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();
const deny = () => {
  throw new Error('no');
};
const deep = () => {
  let value: unknown = 'x';
  for (let i = 0; i < 100_000; i++) value = [value];
  return value;
};
/** Values that nobody should give, and that somebody does. */
const STRANGE: Readonly<Record<string, unknown>> = {
  'a getter that throws': Object.defineProperty({}, 'name', { get: deny, enumerable: true }),
  'a cycle': cyclic,
  'a revoked proxy': revoked,
  'a proxy that throws': new Proxy(
    {},
    { get: deny, ownKeys: deny, getOwnPropertyDescriptor: deny, has: deny },
  ),
  'a proxy that throws on every key': new Proxy({ name: 'x' }, { get: deny }),
  'a symbol': Symbol('x'),
  'a function': deny,
  'a class': class {},
  'a big integer': 1n,
  'not a number': NaN,
  infinity: Infinity,
  true: true,
  'a date': new Date(0),
  'a date that is none': new Date(NaN),
  'a map': new Map([['name', 'x']]),
  'a set': new Set(['x']),
  'a promise': Promise.resolve([]),
  'a regular expression': /x/,
  'an element': document.createElement('p'),
  window,
  'an object without prototype': Object.create(null) as object,
  'an object whose toString throws': { toString: deny, valueOf: deny, toJSON: deny },
  'an object whose toString isn’t callable': { toString: null, valueOf: 1, [Symbol.toPrimitive]: 'x' },
  'a sparse array': Object.assign([], { 3: 'x' }),
  'an array-like': { length: 3, 0: 'x' },
  'an endless iterator': {
    *[Symbol.iterator]() {
      for (;;) yield 'x';
    },
  },
  'nesting 100,000 deep': deep(),
  'a template of Lit': {
    _$litType$: 1,
    strings: Object.assign(['<img alt=forged>'], { raw: [] }),
    values: [],
  },
  'a static value of Lit': { _$litStatic$: '<img alt=forged>', r: Symbol.for('') },
  'a directive of Lit': { _$litDirective$: deny, values: [] },
  'an element of React': { $$typeof: Symbol.for('react.element'), type: 'script', props: {} },
  'HTML for React': { dangerouslySetInnerHTML: { __html: '<img alt=forged>' } },
  'keys of every object': {
    hasOwnProperty: 1,
    isPrototypeOf: 1,
    constructor: { name: 'Array' },
    __proto__: null,
  },
  'arrays in arrays': [[['x']]],
};

describe('data: values that nobody should give', () => {
  takeConsole();

  const good = [{ name: 'First' }, { name: 'Last' }];
  const PLACES: Readonly<Record<string, (strange: unknown) => unknown>> = {
    'an occupation': (strange) => [good[0], strange, good[1]],
    'a figure': (strange) => [{ ...good[0], pay: strange }, good[1]],
    'the name of a source': (strange) => ({ occupations: good, sources: { x: { name: strange } } }),
    'the sources': (strange) => ({ occupations: good, sources: strange }),
    'a paragraph': (strange) => ({ occupations: good, introduction: ['One', strange, 'Two'] }),
    'a responsibility': (strange) => [{ ...good[0], responsibilities: [strange] }, good[1]],
    'the defaults': (strange) => ({ occupations: good, defaults: strange }),
    'the schools': (strange) => ({ occupations: good, schools: strange }),
    'a school': (strange) => ({ occupations: good, schools: { items: [strange] } }),
    'an unknown field': (strange) => ({ occupations: good, surprise: strange }),
  };
  for (const [kind, strange] of asked(Object.entries(STRANGE), 3)) {
    for (const [place, around] of Object.entries(PLACES)) {
      it(`shows the rest beside ${kind} as ${place}`, async () => {
        const element = await mount('oc-comparison', { properties: { occupations: around(strange) } });
        const names = deepAll(element, 'th[scope="row"]').map(wordsOf);
        expect([names[0], names.at(-1)]).to.eql(['First', 'Last']);
      });
    }
    for (const each of TAGS) {
      it(`<${each}> says something in place of ${kind} as its data`, async () => {
        expect(drawnText(await mount(each, { properties: { occupations: strange } }))).not.to.equal('');
      });
    }
    it(`takes ${kind} as sources`, async () => {
      const element = await mount(tag, { properties: { occupations: named('X'), sources: strange } });
      expect(shown(element)).to.equal('X');
    });
    it(`takes ${kind} as labels`, async () => {
      const element = await mount(tag, { properties: { occupations: named('X'), labels: strange } });
      expect(shown(element)).to.equal('X');
    });
  }

  const NOT_TEXT = {
    'a number': 7,
    true: true,
    'a function': deny,
    'an object': {},
    'an array': ['table'],
    'a template of Lit': STRANGE['a template of Lit'],
  };
  for (const name of ['caption', 'marks', 'orientation', 'headingLevel', 'sections'] as const) {
    for (const [kind, value] of Object.entries(NOT_TEXT)) {
      it(`draws the article with ${kind} as ${name}`, async () => {
        const element = await mount('oc-comparison', {
          properties: { occupations: referenceArticle, [name]: value },
        });
        expect(drawnText(element)).to.contain('$81,765');
      });
    }
  }

  for (const name of ['caption', 'labels'] as const) {
    it(`draws no template of anybody else’s as ${name}`, async () => {
      const forged = STRANGE['a template of Lit'];
      const element = await mount('oc-comparison', {
        properties: {
          occupations: referenceArticle,
          [name]: name === 'labels' ? { caption: forged, occupation: forged } : forged,
        },
      });
      expect(deepAll(element, 'img')).to.eql([]);
    });
  }

  it('reads through a proxy, as frameworks wrap data in them', async () => {
    const wrap = (value: object): object =>
      new Proxy(value, {
        get: (target, key, receiver) => {
          const found: unknown = Reflect.get(target, key, receiver);
          return typeof found === 'object' && found ? wrap(found) : found;
        },
      });
    const element = await mount('oc-comparison', { properties: { occupations: wrap(referenceArticle) } });
    expect(drawnText(element)).to.contain('$81,765');
  });

  it('pollutes no prototype', async () => {
    const json =
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"sources":{"__proto__":{"polluted":1,"name":"x"}},"occupations":[{"name":"X","__proto__":{"polluted":1}}]}';
    await mount('oc-comparison', { attributes: { occupations: json, labels: json } });
    expect((Object.prototype as { polluted?: unknown }).polluted).to.equal(undefined);
  });

  it('takes nothing from prototypes', async () => {
    const occupations = [Object.create({ name: 'Inherited' }), { name: 'Own' }] as unknown[];
    expect(shown(await mount(tag, { properties: { occupations } }))).to.equal('Own');
  });
});

describe('data: what it is given stays as it was', () => {
  keepConsoleClean();

  const freeze = <Value>(value: Value): Value => {
    if (typeof value === 'object' && value) Object.values(value).forEach(freeze);
    return Object.freeze(value);
  };

  for (const each of TAGS) {
    it(`<${each}> draws data that can’t be changed`, async () => {
      const occupations = freeze(structuredClone(referenceArticle));
      expect(drawnText(await mount(each, { properties: { occupations } }))).not.to.equal(FAULTY);
    });
    it(`<${each}> changes nothing in its data`, async () => {
      const occupations = structuredClone(referenceArticle);
      await mount(each, { properties: { occupations } });
      expect(occupations).to.eql(referenceArticle);
    });
    it(`<${each}> gives back the very data that it was given`, async () => {
      const element = await mount(each, { properties: { occupations: referenceArticle } });
      expect(element.occupations).to.equal(referenceArticle);
    });
    it(`<${each}> writes its data into no attribute`, async () => {
      const element = await mount(each, { properties: { occupations: referenceArticle } });
      expect(element.hasAttribute('occupations')).to.equal(false);
    });
  }

  it('leaves data alone that several elements share', async () => {
    const occupations = freeze(structuredClone(referenceArticle));
    const texts = await Promise.all(
      [1, 2].map(async () => drawnText(await mount('oc-comparison', { properties: { occupations } }))),
    );
    expect(texts[0]).to.equal(texts[1]);
  });
});

describe('data: much of it', () => {
  const taken = takeConsole();
  const many = (length: number) =>
    Array.from({ length }, (_, at) => ({ name: `Occupation ${at}`, pay: { median: at, year: 2017 } }));

  it('draws 10,000 occupations in one go', async () => {
    const element = make(tag, { properties: { occupations: many(10_000) } });
    const rows = new Set<Node>();
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          if (node instanceof Element) node.querySelectorAll('tbody tr').forEach((row) => rows.add(row));
    });
    (await page('')).append(element);
    observer.observe(element.shadowRoot!, { childList: true, subtree: true });
    await drawn(element);
    const shown = deepAll(element, 'tbody tr');
    expect([shown.length, rows.size, shown.every((row) => rows.has(row))]).to.eql([10_000, 10_000, true]);
    observer.disconnect();
  });

  it('names 1,000 of 10,000 equal problems in one warning, and counts the others in another', async () => {
    const occupations = many(10_000).map((each) => ({ ...each, colour: 'red' }));
    const { problems } = await mount('oc-source-list', { properties: { occupations } });
    const { code, message } = problems.at(-1)!;
    expect([problems.length, code, taken.warnings.length]).to.eql([1001, 'many-problems', 2]);
    expect(message).to.match(/^9000 more/);
    expect(taken.warnings[0]).to.contain('And 999 more like it.');
  });

  it('reads a text of ten million characters to its end', async () => {
    const text = `[{"name":"${'x'.repeat(1e7)}`;
    const element = await mount(tag, { properties: { occupations: text } });
    expect(element.problems.map(({ position }) => position)).to.eql([text.length]);
  });

  for (const [title, json] of Object.entries({
    'lists, closed': '['.repeat(100_000) + ']'.repeat(100_000),
    'lists, open': '['.repeat(100_000),
    'objects, open': '{"occupations":'.repeat(100_000),
    'objects, closed': '{"occupations":'.repeat(100_000) + '1' + '}'.repeat(100_000),
    'lists in a field': `[{"name":"X","related":${'['.repeat(100_000)}${']'.repeat(100_000)}}]`,
  })) {
    it(`shows something for 100,000 nested ${title}`, async () => {
      expect(drawnText(await mount(tag, { attributes: { occupations: json } }))).not.to.equal('');
    });
  }
});

describe('data: telling the author', () => {
  const taken = takeConsole();
  const bad = [
    { name: 'A', colour: 'red', pay: { median: [], year: 'soon' } },
    { name: 'B', colour: 'blue', pay: { median: [] } },
    { title: 'nameless' },
  ];
  const BROKEN = `[{"name": long${' long'.repeat(40)}`;

  it('warns once of each kind of problem', async () => {
    await mount(tag, { properties: { occupations: bad } });
    // an unknown field in two occupations and one in a third, two wrong types, a missing name
    expect(taken.warnings.length).to.equal(
      new Set(taken.warnings.map((warning) => warning.replace(/\[\d+\]/g, '[]'))).size,
    );
  });

  it('counts all of a kind among the problems', async () => {
    const occupations = Array.from({ length: 5 }, () => ({ name: 'A', colour: 'red' }));
    expect((await mount(tag, { properties: { occupations } })).problems).to.have.length(5);
  });

  it('warns once of a kind, however many there are', async () => {
    const occupations = Array.from({ length: 5 }, () => ({ name: 'A', colour: 'red' }));
    await mount(tag, { properties: { occupations } });
    expect(taken.warnings).to.have.length(1);
  });

  const PARTS: readonly (readonly [what: string, pattern: RegExp])[] = [
    ['the tag', /<oc-comparison-table/],
    ['the id', /the-id/],
    ['the source', /attribute occupations/],
    ['the path', /occupations\[1\]\.pay\.median/],
    ['an excerpt', /quite a lot/],
    ['a link to the explanation', /https:\/\/\S+#unknown-field/],
  ];
  for (const [what, pattern] of PARTS) {
    it(`names ${what} in a warning`, async () => {
      const occupations = JSON.stringify([
        { name: 'A' },
        { name: 'B', pay: { median: [] }, hours: 'quite a lot', colour: 'red' },
      ]);
      await mount(tag, { attributes: { id: 'the-id', occupations } });
      expect(taken.warnings.join('\n')).to.match(pattern);
    });
  }

  it('names the position in text that is no JSON', async () => {
    await mount(tag, { attributes: { occupations: '[{"name" "A"}]' } });
    expect(taken.warnings.join()).to.match(/position 9\b/);
  });

  for (const [source, given] of Object.entries({
    'property occupations': { properties: { occupations: BROKEN } },
    'attribute occupations': { attributes: { occupations: BROKEN } },
    'child script': { content: `<script type="application/json">${BROKEN}</script>` },
  } as Record<string, Given>)) {
    it(`names the source in words: ${source}`, async () => {
      await mount(tag, given);
      expect(taken.warnings.join()).to.contain(source);
    });
    it(`names the source in the problem: ${source}`, async () => {
      const [problem] = (await mount(tag, given)).problems;
      expect(problem!.source).to.equal(source);
    });
    it(`quotes no more than 40 characters: ${source}`, async () => {
      const [problem] = (await mount(tag, given)).problems;
      expect(problem!.excerpt).to.have.length.within(1, 40);
    });
  }

  it('quotes no more than 40 characters of a long value', async () => {
    const { problems } = await mount(tag, {
      properties: { occupations: [{ name: 'A', pay: 'x'.repeat(5000) }] },
    });
    expect(
      Math.max(...problems.map(({ excerpt = '', message }) => Math.max(excerpt.length, message.length / 10))),
    ).to.be.at.most(40);
  });

  it('sends one event for all problems', async () => {
    const events = eventsAt<{ problems: Problem[] }>(document, 'oc-error');
    await mount(tag, { properties: { occupations: bad } });
    expect(events).to.have.length(1);
  });

  it('sends the problems with the event', async () => {
    const events = eventsAt<{ problems: Problem[] }>(document, 'oc-error');
    const element = await mount(tag, { properties: { occupations: bad } });
    expect(events[0]!.detail.problems).to.eql(element.problems);
  });

  it('sends the event through shadow roots', async () => {
    const events = eventsAt(document, 'oc-error');
    const place = await page('<section></section>');
    const root = place.firstElementChild!.attachShadow({ mode: 'open' });
    write(root, `<${tag} occupations="["></${tag}>`);
    await drawn(root.firstElementChild!);
    expect(events.map(({ bubbles, composed }) => [bubbles, composed])).to.eql([[true, true]]);
  });

  it('sends one event for the whole article, none for its parts', async () => {
    const events = eventsAt(document, 'oc-error');
    await mount('oc-comparison', { properties: { occupations: bad } });
    expect(events).to.have.length(1);
  });

  it('is silent when the same faulty data are drawn again', async () => {
    const events = eventsAt(document, 'oc-error');
    const element = await mount(tag, { attributes: { occupations: '[' } });
    element.caption = 'Another';
    await drawn(element);
    expect([events.length, taken.warnings.length]).to.eql([1, 1]);
  });

  it('is silent when faulty data are taken out of the page and put back', async () => {
    const events = eventsAt(document, 'oc-error');
    const element = await mount(tag, { attributes: { occupations: '[' } });
    element.parentElement!.append(element);
    await settled(element);
    expect([events.length, taken.warnings.length]).to.eql([1, 1]);
  });

  it('sends another event for other faulty data', async () => {
    const events = eventsAt(document, 'oc-error');
    const element = await mount(tag, { attributes: { occupations: '[' } });
    element.setAttribute('occupations', '{');
    await drawn(element);
    expect(events).to.have.length(2);
  });

  it('has no problems before there are data', async () => {
    expect((await mount(tag)).problems).to.eql([]);
  });

  it('has no problems any more when the data are mended', async () => {
    const element = await mount(tag, { attributes: { occupations: '[' } });
    element.setAttribute('occupations', jsonOf('X'));
    await drawn(element);
    expect(element.problems).to.eql([]);
  });

  it('shows what is good beside what isn’t', async () => {
    expect(shown(await mount(tag, { properties: { occupations: bad } }))).to.equal('A, B');
  });

  it('says so where nothing good is left', async () => {
    expect(drawnText(await mount(tag, { properties: { occupations: [{}, 7, null] } }))).to.equal(FAULTY);
  });

  it('shows faulty data in place of the author’s own content no less', async () => {
    const element = await mount(tag, { attributes: { occupations: '[' }, content: '<p>Fallback</p>' });
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
  });
});

describe('data: telling the page that they are there', () => {
  keepConsoleClean();

  const ARRIVALS: Readonly<Record<string, readonly [Given, number]>> = {
    attribute: [{ attributes: { occupations: jsonOf('X') } }, 1],
    child: [{ content: scriptOf(named('X')) }, 1],
    property: [{ properties: { occupations: named('X') } }, 0],
    'JSON text in the property': [{ properties: { occupations: jsonOf('X') } }, 0],
    nothing: [{}, 0],
  };
  for (const [source, [given, expected]] of Object.entries(ARRIVALS)) {
    it(`sends ${expected} oc-ready for data by ${source}`, async () => {
      const events = eventsAt(document, 'oc-ready');
      await mount(tag, given);
      expect(events).to.have.length(expected);
    });
  }

  it('sends oc-ready once it is drawn', async () => {
    const texts: string[] = [];
    document.addEventListener('oc-ready', (event) => texts.push(drawnText(event.target as Element)), {
      once: true,
    });
    await mount(tag, { attributes: { occupations: jsonOf('X') } });
    expect(texts.join()).to.contain('X');
  });

  it('sends oc-ready through shadow roots', async () => {
    const events = eventsAt(document, 'oc-ready');
    const place = await page('<section></section>');
    const root = place.firstElementChild!.attachShadow({ mode: 'open' });
    write(root, `<${tag}>${scriptOf(named('X'))}</${tag}>`);
    await drawn(root.firstElementChild!);
    expect(events.map(({ bubbles, composed }) => [bubbles, composed])).to.eql([[true, true]]);
  });

  it('sends one oc-ready for the whole article, none for its parts', async () => {
    const events = eventsAt(document, 'oc-ready');
    await mount('oc-comparison', { content: scriptOf(referenceArticle) });
    expect(events).to.have.length(1);
  });

  it('sends oc-ready again for other data', async () => {
    const events = eventsAt(document, 'oc-ready');
    const element = await mount(tag, { attributes: { occupations: jsonOf('X') } });
    element.setAttribute('occupations', jsonOf('Y'));
    await drawn(element);
    expect(events).to.have.length(2);
  });

  it('sends no other oc-ready for another look', async () => {
    const events = eventsAt(document, 'oc-ready');
    const element = await mount(tag, { attributes: { occupations: jsonOf('X') } });
    element.setAttribute('orientation', 'columns');
    await drawn(element);
    expect(events).to.have.length(1);
  });

  it('sends no other oc-ready when it moves', async () => {
    const events = eventsAt(document, 'oc-ready');
    const element = await mount(tag, { content: scriptOf(named('X')) });
    element.parentElement!.append(element);
    await settled(element);
    expect(events).to.have.length(1);
  });

  it('tells nothing of a property that is set later', async () => {
    const events = eventsAt(document, 'oc-ready');
    const element = await mount(tag);
    element.occupations = named('X');
    await drawn(element);
    expect(events).to.eql([]);
  });
});

describe('data: the author’s own content', () => {
  takeConsole();

  for (const each of TAGS) {
    it(`<${each}> shows it where there are no data`, async () => {
      const element = await mount(each, { content: '<p>Fallback</p>' });
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    });
    it(`<${each}> says nothing beside it where there are no data`, async () => {
      expect(drawnText(await mount(each, { content: '<p>Fallback</p>' }))).to.equal('');
    });
    it(`<${each}> shows plain text where there are no data`, async () => {
      const element = await mount(each, { content: 'Fallback' });
      expect(element.getBoundingClientRect().height).to.be.greaterThan(10);
    });
    it(`<${each}> shows its own drawing instead once there are data`, async () => {
      const element = await mount(each, { content: '<p>Fallback</p>' });
      element.occupations = referenceArticle;
      await drawn(element);
      expect(element.querySelector('p')!.checkVisibility()).to.equal(false);
    });
    it(`<${each}> shows it again when the data go`, async () => {
      const element = await mount(each, {
        content: '<p>Fallback</p>',
        attributes: { occupations: JSON.stringify(referenceArticle) },
      });
      element.removeAttribute('occupations');
      await drawn(element);
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    });
  }

  it('shows before the element is defined', async () => {
    const place = await page('<test-never-defined><p>Fallback</p></test-never-defined>');
    expect(place.querySelector('p')!.checkVisibility()).to.equal(true);
  });
});

describe('data: a shadow root that is there already', () => {
  keepConsoleClean();

  for (const [name, OcClass] of Object.entries(classes).filter(([each]) =>
    /^Oc(?!Element|Chart|Occupation$)/.test(each),
  )) {
    it(`${name} isn’t drawn twice`, async () => {
      const Class = OcClass as typeof OcElement;
      const late = freshTag();
      const place = await page(`<${late}></${late}>`);
      const element = place.firstElementChild!;
      write(element.attachShadow({ mode: 'open' }), '<p>From the server</p>');
      Object.assign(element, { occupations: referenceArticle });
      Class.define(late);
      await drawn(element);
      expect(drawnText(element)).to.equal(
        drawnText(await mount(Class.tag as OcTag, { properties: { occupations: referenceArticle } })),
      );
    });
  }
});

describe('data: one drawing for one change', () => {
  const taken = takeConsole();

  let updates = 0;
  class Counting extends classes.OcComparison {
    protected override updated(...changes: Parameters<classes.OcComparison['updated']>): void {
      super.updated(...changes);
      updates++;
    }
  }
  before(() => Counting.define('test-counting'));
  const counting = async (content = '') => {
    updates = 0;
    const place = await page(`<test-counting>${content}</test-counting>`);
    const element = place.firstElementChild as Counting;
    await wait(20);
    return element;
  };

  const CHANGES: Readonly<Record<string, (element: Counting) => void>> = {
    'its data': (element) => (element.occupations = referenceArticle),
    'several properties at once': (element) =>
      Object.assign(element, { occupations: referenceArticle, headingLevel: 4, labels: { next: 'On' } }),
    'its attribute': (element) => element.setAttribute('occupations', jsonOf('X')),
    'its child': (element) => write(element, scriptOf(named('X'))),
    'its language': (element) => (element.lang = 'nl'),
    'faulty data': (element) => (element.occupations = '['),
    'an option that there isn’t': (element) => element.setAttribute('marks', 'sideways'),
  };

  it('draws once at first', async () => {
    await counting(scriptOf(referenceArticle));
    expect(updates).to.equal(1);
  });

  for (const [title, change] of Object.entries(CHANGES)) {
    it(`draws once for ${title}`, async () => {
      const element = await counting();
      updates = 0;
      change(element);
      await wait(50);
      expect(updates).to.equal(1);
    });
  }

  it('draws no more when the same value is set again', async () => {
    const element = await counting();
    element.occupations = referenceArticle;
    await wait(20);
    updates = 0;
    element.occupations = referenceArticle;
    await wait(20);
    expect(updates).to.equal(0);
  });

  it('gives Lit nothing to warn of', async () => {
    await counting(scriptOf(referenceArticle));
    expect(taken.warnings).to.eql([]);
  });
});
