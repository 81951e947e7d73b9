import { expect } from '@open-wc/testing';
import type { OcComparisonTable, Occupation } from '../../src/index.js';
import { deepAll, deepOne, drawn, shadowRootsOf, wordsOf } from '../helpers/deep.js';
import { faultyServer } from '../helpers/faulty.js';
import { plainSpaces } from '../helpers/model.js';
import { mount, page } from '../helpers/mount.js';
import { eventsAt, keepConsoleClean, takeConsole, until, wait } from '../helpers/records.js';

const tag = 'oc-comparison-table';
const DATA_SET = '/data-set/';
const FAULTY = 'This comparison can’t be shown: its data could not be read.';
const FAILED = 'The comparison could not be loaded. Try again';

/** What a reader gets: the names of the occupations, which are columns as they have many figures, or the sentence in their place. */
const textOf = (element: Element) =>
  shadowRootsOf(element)
    .flatMap((root) => [...root.querySelectorAll('[part~="message"], button, th[scope="col"]')])
    .map(wordsOf)
    .join(' ');

/** Whether there is nothing more to wait for. */
const isSettled = (element: Element) => !/^(?:|Loading.*)$/.test(textOf(element));

async function withCodes(codes: string, attributes: Record<string, string> = {}): Promise<OcComparisonTable> {
  const given = { codes, dataset: DATA_SET, loading: 'eager', ...attributes };
  const element = await mount(tag, { attributes: given });
  await until(() => isSettled(element));
  return drawn(element);
}

/** What the page asks for while something is done. */
async function askedIn(task: () => Promise<unknown>): Promise<readonly string[]> {
  const asked: string[] = [];
  const fetch = window.fetch.bind(window);
  window.fetch = (input, options) => {
    asked.push(new URL(input instanceof Request ? input.url : input).pathname);
    return fetch(input, options);
  };
  try {
    await task();
  } finally {
    window.fetch = fetch;
  }
  return asked;
}

const cellsOf = (element: Element) => deepAll(element, 'td').map((cell) => plainSpaces(wordsOf(cell)));

describe('codes: occupations of a data set', () => {
  keepConsoleClean();

  for (const [title, codes, names] of [
    [
      'divided by spaces',
      '13-1082 11-2011',
      ['Project Management Specialists', 'Advertising and Promotions Managers'],
    ],
    [
      'divided by commas',
      '11-2011,13-1082',
      ['Advertising and Promotions Managers', 'Project Management Specialists'],
    ],
    ['of O*NET-SOC', '13-1082.00', ['Project Management Specialists']],
    ['without a hyphen', '131082', ['Project Management Specialists']],
    ['with another dash', '13–1082', ['Project Management Specialists']],
    ['that are the same', '13-1082 13-1082.00', ['Project Management Specialists']],
    [
      'of a part of an occupation',
      '11-9199.01',
      ['Regulatory Affairs Managers (measured for a broader group: Managers, All Other)'],
    ],
  ] as const) {
    it(`are those of codes ${title}`, async () => {
      const element = await withCodes(codes);
      expect(deepAll(element, 'th[scope="col"]').map(wordsOf)).to.eql(names);
      expect(element.problems).to.eql([]);
    });
  }

  it('have their figures with year and source', async () => {
    const { occupations } = (await withCodes('13-1082')).comparison!;
    const { figures } = occupations[0]!;
    expect(figures.get('pay')).to.include({
      value: 102320,
      statistic: 'median',
      from: 2025,
      place: 'United States',
    });
    expect(figures.get('growth')).to.include({ value: 5.6, kind: 'projected', from: 2024, to: 2034 });
    expect(figures.get('growth')!.sources[0]!.dataSet).to.equal('Employment Projections, 2024–34');
  });

  it('have the figures of all occupations beside them', async () => {
    const { reference } = (await withCodes('13-1082')).comparison!;
    expect(reference!.figures.get('growth')).to.include({ value: 3.1, from: 2024, to: 2034 });
  });

  it('are paid by the hour where nothing else is published', async () => {
    const { occupations } = (await withCodes('27-2011')).comparison!;
    expect(occupations[0]!.figures.get('pay')).to.include({ value: 29.05, per: 'hour' });
  });

  it('have related careers with pay and growth', async () => {
    const { occupations } = (await withCodes('13-1082')).comparison!;
    const { name, tier, figures } = occupations[0]!.related[1]!;
    expect([name, tier, figures.get('pay')!.value, figures.get('growth')!.value]).to.eql([
      'Management Analysts',
      'Primary-Short',
      101860,
      8.8,
    ]);
    expect(figures.get('pay')).to.include({ statistic: 'median', from: 2025 });
  });

  it('have those related careers that O*NET calls primary, not all twenty', async () => {
    const { occupations } = (await withCodes('13-1082')).comparison!;
    const tiers = occupations[0]!.related.map(({ tier }) => tier);
    expect(tiers).to.eql(Array(4).fill('Primary-Short'));
  });

  it('that are a part of one say above their figures that these are the whole’s', async () => {
    const element = await withCodes('11-9199.01 13-1082');
    const [part] = element.comparison!.occupations;
    for (const figure of part!.figures.values())
      expect(figure.measuredFor).to.eql({
        name: 'Managers, All Other',
        code: '11-9199',
        relation: 'broader',
      });
    expect(deepAll(element, 'th[scope="col"]').map(wordsOf)).to.eql([
      'Regulatory Affairs Managers (measured for a broader group: Managers, All Other)',
      'Project Management Specialists',
    ]);
    expect(cellsOf(element)).to.include.members(['$141,900', '$102,320']);
    expect(part!.related).to.eql([]);
  });

  it('may be given as a property, in an array too', async () => {
    const properties = { codes: ['13-1082', '11-2011'] };
    const element = await mount(tag, { attributes: { dataset: DATA_SET, loading: 'eager' }, properties });
    await until(() => isSettled(element));
    expect(element.comparison!.occupations).to.have.length(2);
  });

  it('change with the attribute', async () => {
    const element = await withCodes('13-1082');
    element.setAttribute('codes', '11-2011');
    await until(() => textOf(element).startsWith('Advertising'));
    expect(textOf(element)).to.equal('Advertising and Promotions Managers');
  });

  it('go when the attribute goes', async () => {
    const element = await withCodes('13-1082');
    element.removeAttribute('codes');
    await element.updateComplete;
    expect(textOf(element)).to.equal('There is nothing to show here yet.');
  });

  it('come before an element above', async () => {
    const given = `<oc-comparison occupations='[{ "name": "A" }]'>
      <${tag} codes="13-1082" dataset="${DATA_SET}" loading="eager"></${tag}></oc-comparison>`;
    const element = deepOne(await page(given), tag);
    await until(() => isSettled(element));
    expect(textOf(element)).to.equal('Project Management Specialists');
  });

  it('that are none are no source', async () => {
    for (const codes of ['', ' ', null, undefined, 5, {}, [], [{}], Symbol('x')]) {
      const element = await mount(tag, { properties: { codes } });
      expect(textOf(element)).to.equal('There is nothing to show here yet.');
    }
  });

  it('are asked for when the element comes near, in a file for each', async () => {
    const asked = await askedIn(async () => {
      const element = await withCodes('13-1082 11-9199.01');
      expect(element.comparison!.occupations).to.have.length(2);
    });
    expect(asked).to.eql([
      '/data-set/index.json',
      '/data-set/fixture-1/occupations/13-1082.json',
      '/data-set/fixture-1/occupations/11-9199.json',
    ]);
    const none = await askedIn(async () => {
      const given = { codes: '13-1082', dataset: DATA_SET };
      const place = await page('<div style="block-size: 500vh"></div>');
      const far = document.createElement(tag);
      for (const [name, value] of Object.entries(given)) far.setAttribute(name, value);
      place.append(far);
      await wait(100);
    });
    expect(none).to.eql([]);
  });

  it('are asked for once by all elements that show them', async () => {
    const one = `<${tag} codes="13-1082" dataset="${DATA_SET}" loading="eager"></${tag}>`;
    const asked = await askedIn(async () => {
      const place = await page(one + one);
      await until(() => deepAll(place, 'th[scope="col"]').length === 2);
    });
    expect(asked.filter((path) => path.endsWith('13-1082.json'))).to.have.length(1);
  });

  it('are told to the page when they are there', async () => {
    const events = eventsAt(document, 'oc-ready');
    await withCodes('13-1082');
    expect(events).to.have.length(1);
  });
});

const entry = { folder: 'words/1', lang: 'en', source: 'desk' };
const written = { description: ['They plan.'], duties: [{ text: 'Plan projects', tasks: [1] }] };

/** Occupations of the data set whose index has an entry for what was written, and whose files say this. */
async function withWords(answer: () => Response, codes = '13-1082'): Promise<OcComparisonTable> {
  const fetch = window.fetch.bind(window);
  window.fetch = async (input, options) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, document.baseURI);
    if (pathname.startsWith('/data-set/words/1/')) return answer();
    const response = await fetch(input, options);
    if (pathname !== '/data-set/index.json') return response;
    const index = (await response.json()) as object;
    return Response.json({ ...index, wording: entry });
  };
  try {
    return await withCodes(codes);
  } finally {
    window.fetch = fetch;
  }
}

describe('codes: what was written of their occupations', () => {
  keepConsoleClean();

  it('is part of them', async () => {
    const element = await withWords(() => Response.json(written));
    const [{ description, responsibilities, wording }] = element.comparison!.occupations as [Occupation];
    expect([description, responsibilities]).to.eql([['They plan.'], ['Plan projects']]);
    expect(wording).to.eql({ lang: 'en', source: { name: 'desk' } });
    expect(element.problems).to.eql([]);
  });

  it('is missing without a word where there is none', async () => {
    const element = await withWords(() => new Response('', { status: 404 }));
    expect(element.comparison!.occupations[0]!.description).to.eql([]);
    expect(element.problems).to.eql([]);
  });

  it('is said of a whole, not of its part', async () => {
    const element = await withWords(() => Response.json(written), '11-9199.01');
    expect(element.comparison!.occupations[0]!.description).to.eql([]);
  });
});

describe('codes: what was written doesn’t come', () => {
  takeConsole();

  it('is missed where it doesn’t come, and the figures are shown', async () => {
    const element = await withWords(() => new Response('', { status: 500 }));
    expect(cellsOf(element)).not.to.eql([]);
    expect(element.problems.map(({ code }) => code)).to.eql(['load-failed']);
  });
});

describe('codes: what is the matter with them', () => {
  const taken = takeConsole();

  for (const [title, code, problem, message] of [
    [
      'one that there isn’t',
      '13-1083',
      'unknown-code',
      'The data set has no occupation 13-1083; it has, for example, 13-1082 (Project Management Specialists), 13-1081 (Logisticians), 13-1111 (Management Analysts).',
    ],
    [
      'a part that there isn’t',
      '13-1082.07',
      'unknown-code',
      'The data set has no occupation 13-1082.07; it has, for example, 13-1082 (Project Management Specialists).',
    ],
    [
      'a group',
      '11-2000',
      'unknown-code',
      'The data set has no occupation 11-2000 (Advertising, marketing, promot…; it has, for example, 11-2011 (Advertising and Promotions Managers), 11-2021 (Marketing Managers), 11-2022 (Sales Managers).',
    ],
    [
      'one of which nothing is published',
      '55-1011',
      'unknown-code',
      'The data set has no occupation 55-1011 (Air Crew Officers); it has, for example, 53-3052 (Bus Drivers, Transit and Intercity), 53-3032 (Heavy and Tractor-Trailer Truck Drivers), 53-2031 (Flight Attendants).',
    ],
    [
      'a word: by the titles that have it',
      'NURSE',
      'unknown-code',
      'The data set has no occupation NURSE; it has, for example, 29-1141 (Registered Nurses), 29-1171 (Nurse Practitioners).',
    ],
    [
      'one that nobody knows what became of',
      '27-4013',
      'unknown-code',
      'The data set has no occupation 27-4013 (Radio operators); it has, for example, 27-3023 (News Analysts, Reporters, and Journalists), 27-2011 (Actors), 27-1024 (Graphic Designers).',
    ],
    [
      'one that was divided',
      '11-2031',
      'retired-code',
      'The code 11-2031 (Public relations and fundraisi… is no longer in use; write 11-2032 (Public Relations Managers), 11-2033 (Fundraising Managers).',
    ],
    [
      'one that is counted with others',
      '13-1021.00',
      'combined-code',
      'The code 13-1021 (Buyers and Purchasing Agents, … is counted together with others: write 13-1020 (Buyers and Purchasing Agents).',
    ],
  ] as const) {
    it(`is told of ${title}, and the good ones are shown`, async () => {
      const element = await withCodes(`13-1082 ${code}`);
      expect(textOf(element)).to.equal('Project Management Specialists');
      expect(element.problems.map((each) => [each.code, each.message])).to.eql([[problem, message]]);
      expect(taken.warnings.join()).to.include(`<${tag}>, codes: ${message}`);
    });
  }

  it('is told to readers, too, beside what is there', async () => {
    const told = async (codes: string, lang = 'en') => {
      const element = await withCodes(codes, { lang });
      await until(() => !deepAll(element, 'p').some((each) => each.matches('[part="message"]')));
      return deepAll(element, 'p').map(wordsOf);
    };
    expect(await told('13-1082 99-9999')).to.eql([
      'One of the occupations asked for (99-9999) isn’t in these figures.',
    ]);
    expect(await told('13-1082 99-9999 11-0000')).to.eql([
      '2 of the occupations asked for (99-9999 and 11-0000) aren’t in these figures.',
    ]);
    expect(await told('13-1082 99-9999', 'de')).to.eql([
      'Einer der angefragten Berufe (99-9999) kommt in diesen Zahlen nicht vor.',
    ]);
    expect(await told('13-1082')).to.eql([]);
  });

  it('is told to readers of an article once', async () => {
    const given = { codes: '13-1082 99-9999', dataset: DATA_SET, loading: 'eager' };
    const element = await mount('oc-comparison', { attributes: given });
    await until(() => deepAll(element, 'td').length);
    const said = deepAll(await drawn(element), 'p').map(wordsOf);
    expect(said.filter((each) => each.includes('99-9999'))).to.eql([
      'One of the occupations asked for (99-9999) isn’t in these figures.',
    ]);
  });

  it('leaves a sentence where no code is good', async () => {
    const element = await withCodes('99-9999 __proto__ ../../index');
    expect(textOf(element)).to.equal(FAULTY);
    expect(element.problems.map(({ code }) => code)).to.eql(['unknown-code', 'unknown-code', 'unknown-code']);
  });

  it('is told of one that there isn’t where the data set has no list of codes, too', async () => {
    const fetch = window.fetch.bind(window);
    window.fetch = (input, options) =>
      /codes\.json$/.test(String(input instanceof Request ? input.url : input))
        ? Promise.resolve(new Response('', { status: 404 }))
        : fetch(input, options);
    try {
      const { problems } = await withCodes('13-1082 99-9997');
      expect(problems.map(({ code, message }) => [code, message])).to.eql([
        [
          'unknown-code',
          'The data set has no occupation 99-9997; it has, for example, those with a file in its folder.',
        ],
      ]);
    } finally {
      window.fetch = fetch;
    }
  });

  it('are not called unknown where the folder that an old index names is gone', async () => {
    const fetch = window.fetch.bind(window);
    window.fetch = (input, options) =>
      /fixture-1/.test(String(input instanceof Request ? input.url : input))
        ? Promise.resolve(new Response('', { status: 404 }))
        : fetch(input, options);
    try {
      const element = await withCodes('13-1082 11-2011');
      expect(textOf(element)).to.equal(FAILED);
      expect(element.problems.map(({ code }) => code)).to.eql(['load-failed']);
      expect(element.problems[0]!.message).to.include('/data-set/fixture-1/');
    } finally {
      window.fetch = fetch;
    }
  });

  it('are looked up to a number, a few at a time, and the others told', async () => {
    const fetch = window.fetch.bind(window);
    const asked = new Set<string>();
    let [open, most] = [0, 0];
    window.fetch = async (input, options) => {
      const address = String(input instanceof Request ? input.url : input);
      if (!/occupations\/9/.test(address)) return fetch(input, options);
      asked.add(address);
      most = Math.max(most, ++open);
      await wait(0);
      open--;
      return new Response('', { status: 404 });
    };
    try {
      const codes = Array.from({ length: 10_000 }, (_, at) => `9${String(at).padStart(5, '0')}`).join(' ');
      const element = await withCodes(`13-1082 ${codes}`);
      const { problems, comparison } = element;
      expect([asked.size, comparison!.occupations.length]).to.eql([999, 1]);
      expect(most).to.be.within(2, 20);
      expect(problems.map(({ code }) => code).slice(0, 2)).to.eql(['many-codes', 'unknown-code']);
      expect(problems[0]!.message).to.equal(
        '10001 codes were given, and the first looked up: write at most 1000.',
      );
      // readers are told of some of them, and that there are more
      expect(deepOne(element, '.muted').textContent.length).to.be.below(400);
    } finally {
      window.fetch = fetch;
    }
  });

  it('is looked up in the list of codes only when something is', async () => {
    const asked = await askedIn(() => withCodes('13-1082 99-9999 99-9998'));
    expect(asked.filter((path) => path.endsWith('codes.json'))).to.have.length(1);
  });

  it('is that the data set didn’t come: the reader may try again', async () => {
    const server = await faultyServer();
    for (const address of [server.at('/404'), server.refused, 'mailto:x', 'http://', 'file:///x']) {
      const element = await withCodes('13-1082', { dataset: address });
      expect(textOf(element)).to.equal(FAILED);
      expect(element.problems.map(({ code }) => code)).to.eql(['load-failed']);
    }
  });

  it('is that the address leads to no data set', async () => {
    const server = await faultyServer();
    for (const text of [
      '[]',
      '{}',
      '{ "format": 2, "version": "1" }',
      '{ "format": 1 }',
      '{ "format": 1, "version": {} }',
    ]) {
      const address = server.saying(text, 'application/json');
      // what follows the mark is no part of the address that is asked for
      const element = await withCodes('13-1082', { dataset: `${address}&x=` });
      expect(element.problems.map(({ code }) => code)).to.eql(['bad-data-set']);
      expect(textOf(element)).to.equal(FAILED);
    }
  });

  it('is that a file goes before them', async () => {
    const element = await withCodes('13-1082', { src: 'data:,x' });
    expect(textOf(element)).to.equal(FAILED);
  });

  it('takes another data set when its address changes', async () => {
    const element = await withCodes('13-1082', { dataset: '/nowhere/' });
    expect(textOf(element)).to.equal(FAILED);
    element.setAttribute('dataset', '/data-set');
    await until(() => textOf(element).startsWith('Project'));
    expect(textOf(element)).to.equal('Project Management Specialists');
  });
});

describe('place: wages of a state or an area', () => {
  keepConsoleClean();
  const inPlace = (codes: string, place: string) => withCodes(codes, { place });
  const paysOf = ({ comparison }: OcComparisonTable) =>
    comparison!.occupations.map(({ figures }) => [
      figures.get('pay')?.value ?? figures.get('pay')?.status,
      figures.get('widerPay')?.value,
    ]);

  for (const place of ['WL', 'Westland', 'westland', ' wl '])
    it(`is taken by its id or name: "${place}"`, async () => {
      const element = await inPlace('13-1082 41-3091', place);
      expect(paysOf(element)).to.eql([
        [90000, 102320],
        [60000, 69990],
      ]);
    });

  it('is said with its wages, and the nation with everything else', async () => {
    const element = await inPlace('13-1082 41-3091', 'WL');
    const heads = deepAll(element, 'th:not([scope="col"])').map((head) => plainSpaces(wordsOf(head)));
    const places = heads.map((head) => [
      head.replace(/[ (*].*/, ''),
      ['Westland', 'United States'].filter((place) => head.includes(place)),
    ]);
    // the place is said once where a group has but one, in its head; what has another says it itself
    expect(places).to.eql([
      ['Pay', ['Westland']],
      ['Median', []],
      ['10th', []],
      ['25th', []],
      ['75th', []],
      ['90th', []],
      ['Median', ['United States']],
      ['Outlook', ['United States']],
      ['Projected', []],
      ['Jobs', []],
      ['Change', []],
      ['Openings', []],
      ['What', ['United States']],
      ['Educational', []],
      ['Work', []],
      ['On-the-job', []],
      ['Job', []],
    ]);
    expect(wordsOf(deepOne(element, 'caption')))
      .to.match(/Westland/)
      .and.match(/United States/);
    expect(
      shadowRootsOf(element)
        .map((root) => root.textContent)
        .join(),
    ).to.contain('Wages are those of Westland.');
  });

  it('says what it lacks, and never fills it from the nation', async () => {
    const element = await inPlace('11-9199 25-2021 11-2011', 'WL');
    expect(paysOf(element).map(([own]) => own)).to.eql(['suppressed', 'suppressed', 64640]);
    expect(paysOf(element).every(([, nation]) => Number(nation) > 0)).to.equal(true);
    const notes = element.comparison!.occupations.map(({ figures }) => figures.get('pay')!.notes.join());
    expect(notes).to.eql([
      'The publisher withholds the wages of this occupation in Westland.',
      'No wages of this occupation are published for Westland.',
      '',
    ]);
    expect(element.comparison!.occupations[2]!.figures.get('pay.p90')!.status).to.equal('suppressed');
  });

  it('asks for a file more by its id, and for two by its name', async () => {
    const byId = await askedIn(() => inPlace('13-1082', 'WL'));
    expect(byId.filter((path) => path.includes('/places'))).to.eql([
      '/data-set/fixture-1/places/WL/13-10.json',
    ]);
    const byName = await askedIn(() => inPlace('13-1082', 'Lakeside, WL'));
    expect(byName.filter((path) => path.includes('/place'))).to.eql([
      '/data-set/fixture-1/place-names/lakeside-wl.json',
      '/data-set/fixture-1/places/10180/13-10.json',
    ]);
  });

  it('is looked for in the list of all places where its name has no file', async () => {
    const asked = await askedIn(() => inPlace('13-1082', 'Eastland'));
    expect(asked.filter((path) => path.includes('/place'))).to.eql([
      '/data-set/fixture-1/place-names/eastland.json',
      '/data-set/fixture-1/places.json',
      '/data-set/fixture-1/places/EL/13-10.json',
    ]);
  });

  it('that is the nation is what there is without a place', async () => {
    const element = await inPlace('13-1082', 'United States');
    expect(paysOf(element)).to.eql([[102320, undefined]]);
  });

  it('changes with its attribute', async () => {
    const element = await inPlace('13-1082', 'WL');
    element.setAttribute('place', '10180');
    await until(() => paysOf(element)[0]![0] === 80000);
    element.removeAttribute('place');
    await until(() => paysOf(element)[0]![0] === 102320);
  });
});

describe('a place that there isn’t', () => {
  takeConsole();

  it('shows nothing, and is reported with those that there are', async () => {
    const element = await withCodes('13-1082', { place: 'Westphalia' });
    expect(textOf(element)).to.equal(FAULTY);
    const [problem] = element.problems;
    expect(problem!.code).to.equal('unknown-place');
    expect(problem!.message).to.contain('WL (Westland)');
  });
});
