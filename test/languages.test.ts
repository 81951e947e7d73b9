import { expect } from '@open-wc/testing';
import { addLanguage } from '../src/index.js';
import { english as ofElements } from '../src/model.js';
import { toolWords } from '../src/model/words/tool-words.js';
import type { LanguageWords, OcComparison, Words } from '../src/index.js';
import { PATIENCE } from '../src/elements/shared/languages.js';
import { words as arabic } from '../src/languages/ar.js';
import { words as german } from '../src/languages/de.js';
import { words as spanish } from '../src/languages/es.js';
import { words as french } from '../src/languages/fr.js';
import { deepAll, deepOne, drawn, drawnText } from './helpers/deep.js';
import { asked } from './helpers/engine.js';
import { flatText } from './helpers/flat-text.js';
import { mount, page, scriptOf, write } from './helpers/mount.js';
import { eventsAt, keepConsoleClean, takeConsole, until, wait } from './helpers/records.js';

/** With the words of parts. */
const english = { ...ofElements, ...toolWords };
const LANGUAGES: Readonly<Record<string, Words>> = { ar: arabic, de: german, es: spanish, fr: french };

/** Every kind of figure and all that can stand beside it, in no language. What of it is mixed is told to its author. */
const RELATIONS = ['broader', 'narrower', 'similar', 'residual'] as const;
const STATUSES = ['missing', 'not-applicable', 'suppressed', 'not-collected', 'withheld'] as const;
const measured = (relation?: string) => ({ name: 'Ω', relation });
const mixed = {
  place: 'Ω',
  sources: { s: { name: 'Ω', dataSet: 'Ω', retrieved: '2018-03-01', licence: 'Ω' } },
  notes: ['Ω'],
  occupations: [
    {
      name: 'Ω1',
      education: { value: 'Ω', kind: 'typical-entry' },
      pay: {
        median: 1,
        mean: 2,
        typical: 3,
        mostCommon: 4,
        amount: 5,
        p10: 6,
        p25: 7,
        p75: 8,
        p90: 9,
        year: 2017,
      },
      growth: { percent: 8, from: 2016, to: 2026, source: 's' },
      experience: 'Ω',
      training: 'Ω',
      employment: 1234,
      employmentChange: 5,
      openings: 6,
      hours: 40,
      related: [{ name: 'Ω', reason: 'Ω' }],
      responsibilities: ['Ω'],
    },
    {
      name: 'Ω2',
      education: { value: 'Ω', kind: 'most-common' },
      pay: { median: { low: 1 }, per: 'hour', basis: 'wage' },
      growth: { percent: -8, kind: 'observed', from: 2010, to: 2016 },
    },
    {
      name: 'Ω3',
      education: { value: 'Ω', kind: 'required' },
      pay: { high: 1, per: 'week', basis: 'base-pay' },
    },
    { name: 'Ω4', pay: { low: 1, high: 2, per: 'month', basis: 'total-cash' } },
    { name: 'Ω5', pay: { median: '#', for: 'Ω' } },
    ...RELATIONS.map((relation) => ({ name: 'Ω6', pay: { median: 1, for: measured(relation) } })),
    ...STATUSES.map((status) => ({ name: 'Ω7', pay: { median: { status } } })),
  ],
  schools: {
    items: [{ name: 'Ω', href: '/', sponsored: true, programs: ['Ω'], place: 'Ω' }],
    finder: { action: '/' },
  },
};
/** What can be compared, so that its author need not be told anything. */
const figures = { ...mixed, occupations: mixed.occupations.slice(0, 1) };
const EVERYTHING =
  'title introduction summary table pay-chart growth-chart responsibilities related next schools finder sources';
const TOOLS = 'differences sortable differing-only bars max-age="3" show-age help copy cite';

/** What stands in attributes that are seen or heard. */
const spokenAttributes = (root: ParentNode) =>
  deepAll<Element>(root, '*').flatMap((each) =>
    ['aria-label', 'aria-description', 'placeholder', 'title', 'alt'].map(
      (name) => each.getAttribute(name) ?? '',
    ),
  );
const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
/** All that is said, but for the address of the page, which a citation has. */
const spokenBy = (root: HTMLElement) =>
  plain([flatText(root), ...spokenAttributes(root)].join(' ')).replaceAll(location.href, '');
const article = (lang: string, data: unknown = mixed, attributes = '') =>
  `<div lang="${lang}"><oc-comparison sections="${EVERYTHING}" ${attributes}>${scriptOf(data)}</oc-comparison></div>`;
/** Whatever an element can say besides. */
const MESSAGES = `
  <oc-comparison></oc-comparison>
  <oc-school-list occupations="{"></oc-school-list>
  <oc-source-list src="/no-such-file.json" loading="eager"></oc-source-list>`;

async function everythingIn(lang: string): Promise<HTMLElement> {
  const place = await page(
    `${article(lang)}${article(lang, mixed, `orientation="columns" ${TOOLS}`)}<div lang="${lang}">${MESSAGES}</div>`,
  );
  await until(() => deepAll(place, '[part="retry"]').length);
  return drawn(place);
}

/** The pieces of a sentence between its gaps, and forms of gaps. */
const piecesOf = (text: string) =>
  text
    .split(/[{}|]|\b\w+:/)
    .map((piece) => piece.trim())
    .filter((piece) => /[a-z]{3}.*[a-z]/i.test(piece));

describe('languages: no English is left', () => {
  takeConsole(); // of faulty data and a file that isn't there

  for (const [lang, words] of asked(Object.entries(LANGUAGES))) {
    it(`in the article in ${lang}`, async () => {
      const text = spokenBy(await everythingIn(lang));
      const own = Object.values(words).join(' ');
      const left = Object.values(english)
        .flatMap(piecesOf)
        .filter(
          (piece) =>
            !own.includes(piece) &&
            new RegExp(`(?<!\\p{L})${piece.replaceAll(/[.?()]/g, '\\$&')}(?!\\p{L})`, 'u').test(text),
        );
      expect(left).to.eql([]);
      for (const key of ['nothing', 'faulty', 'failed', 'retry', 'disclosure', 'finder'] as const)
        expect(text.includes(plain(words[key])), key).to.equal(true);
    });
  }

  it('nor any Latin letter in Arabic', async () => {
    const text = spokenBy(await everythingIn('ar-EG')).replaceAll(/US\$/g, '');
    expect(/.{0,40}[a-z].{0,40}/i.exec(text)?.[0]).to.equal(undefined);
  });

  it('nor anything that isn’t among the words', async () => {
    const marked = Object.entries(english).map(([key, text]) => [
      key,
      `‹${[key, ...(text.match(/\{(?!article)\w+/g) ?? []).map((gap) => `›${gap}}‹`)].join('')}›`,
    ]);
    addLanguage('tlh', Object.fromEntries(marked) as LanguageWords);
    const text = spokenBy(await everythingIn('tlh')).replaceAll(/‹[^›]*›/g, '');
    // from Intl, which doesn’t know Klingon
    const month = new Date().toLocaleDateString('en', { month: 'long' });
    const foreign = text.replaceAll(new RegExp(`US\\$|March|${month}|\\band\\b`, 'g'), '');
    expect(/.{0,40}[a-z].{0,40}/i.exec(foreign)?.[0]).to.equal(undefined);
  });
});

describe('languages: what is spoken', () => {
  keepConsoleClean();
  const headingIn = (place: ParentNode) =>
    deepOne(place, 'oc-responsibility-list h2, h2[part~="main-heading"]').textContent;
  const list = '<oc-responsibility-list></oc-responsibility-list>';
  const inPage = (html: string) =>
    page(html.replaceAll(list, `<oc-responsibility-list>${scriptOf(figures)}</oc-responsibility-list>`));

  const CASES: readonly (readonly [lang: string, heading: string])[] = [
    ['de', german.responsibilities],
    ['de-CH', german.responsibilities],
    ['DE_at', german.responsibilities],
    ['ar-EG', arabic.responsibilities],
    ['en', english.responsibilities],
    ['ja', english.responsibilities],
    ['', english.responsibilities],
  ];
  for (const [lang, heading] of CASES) {
    it(`is that of lang="${lang}" around an element`, async () => {
      expect(headingIn(await inPage(`<div lang="${lang}">${list}</div>`))).to.equal(heading);
    });
  }

  it('changes with the lang around it', async () => {
    const place = await inPage(`<div lang="de">${list}</div>`);
    place.firstElementChild!.setAttribute('lang', 'fr');
    await wait(0);
    await drawn(place);
    expect(headingIn(place)).to.equal(french.responsibilities);
  });

  it('changes with the lang outside of the shadow roots around it', async () => {
    const place = await page('<div lang="de"><div></div></div>');
    const root = place.querySelector('div > div')!.attachShadow({ mode: 'open' });
    write(root, `<oc-responsibility-list>${scriptOf(figures)}</oc-responsibility-list>`);
    await drawn(root.firstElementChild!);
    place.firstElementChild!.setAttribute('lang', 'es');
    await wait(0);
    await drawn(root.firstElementChild!);
    expect(headingIn(root)).to.equal(spanish.responsibilities);
  });

  it('changes in all sections of an article with its lang', async () => {
    const element = await mount('oc-comparison', { content: scriptOf(figures), attributes: { lang: 'de' } });
    element.lang = 'fr';
    await drawn(element);
    const text = drawnText(element);
    for (const key of ['education', 'responsibilities', 'related', 'sponsored', 'find'] as const)
      expect(text).to.include(french[key]);
  });

  it('goes back to English', async () => {
    const element = await mount('oc-comparison', { content: scriptOf(figures), attributes: { lang: 'de' } });
    element.removeAttribute('lang');
    await drawn(element);
    expect(drawnText(element)).to.include(english.education).and.not.include(german.education);
  });

  it('gives way to an author’s labels', async () => {
    const labels = JSON.stringify({ responsibilities: 'Was zu tun ist' });
    const element = await mount('oc-responsibility-list', {
      content: scriptOf(figures),
      attributes: { lang: 'de', labels },
    });
    expect(headingIn(element)).to.equal('Was zu tun ist');
  });

  it('counts notes in the digits of the language', async () => {
    const attributes = { lang: 'ar-EG', marks: 'numbers' };
    const element = await mount('oc-comparison-table', { content: scriptOf(figures), attributes });
    const mark = deepOne(element, '[part="mark"]');
    expect([mark.textContent?.trim(), mark.ariaLabel]).to.eql(['١', 'ملاحظة ١']);
  });

  it('says that pay is a year’s where people think of pay a month', async () => {
    const attributes = { lang: 'de' };
    const pay = { median: 1, year: 2017 };
    const element = await mount('oc-comparison-table', {
      attributes,
      properties: { occupations: [{ name: 'Ω', pay }] },
    });
    expect(deepOne(element, '[part="column-header"]:last-child').textContent).to.match(
      /Mediangehalt\s+\(2017, pro Jahr\)/,
    );
  });
});

describe('languages: added by the page', () => {
  keepConsoleClean();
  const withText = (lang: string) =>
    page(`<div lang="${lang}"><oc-school-finder action="/"></oc-school-finder></div>`);
  const buttonIn = (place: ParentNode) => deepOne(place, 'button').textContent;

  it('are spoken at once by what is on the page', async () => {
    const place = await withText('cy');
    addLanguage('cy', { find: 'Dod o hyd' });
    await drawn(place);
    expect(buttonIn(place)).to.equal('Dod o hyd');
  });

  it('leave English in the place of missing words', async () => {
    addLanguage('cy', { find: 'Dod o hyd' });
    expect(drawnText((await withText('cy')).querySelector('oc-school-finder')!)).to.include(
      english.postalCode,
    );
  });

  it('can be added by the class that a script-tag file has registered', async () => {
    const Class = (await customElements.whenDefined('oc-comparison')) as typeof OcComparison;
    Class.addLanguage('ga', { find: 'Aimsigh' });
    expect(buttonIn(await withText('ga'))).to.equal('Aimsigh');
  });

  it('are loaded when an element asks, once for all', async () => {
    let count = 0;
    addLanguage('eu', () => Promise.resolve({ find: `Bilatu ${++count}` }));
    expect(count).to.equal(0);
    const places = [await withText('eu'), await withText('eu')];
    expect(places.map(buttonIn)).to.eql(['Bilatu 1', 'Bilatu 1']);
  });
});

describe('languages: while words are on their way', () => {
  keepConsoleClean();
  /** A language whose words come when they are let go. */
  const slow = (lang: string) => {
    let release: (words: LanguageWords) => void = () => undefined;
    addLanguage(lang, () => new Promise((resolve) => (release = resolve)));
    return (words: LanguageWords) => release(words);
  };
  /** Puts HTML into the page without waiting for anything but the first frames. */
  async function begin(html: string): Promise<HTMLElement> {
    const place = await page('<div></div>');
    write(place, html);
    await wait(50);
    return place;
  }
  const WORDS = { education: 'Onderwijs' };

  it('the author’s own content stays', async () => {
    addLanguage('nl', () => new Promise((resolve) => setTimeout(() => resolve(WORDS), 200)));
    const place = await begin(`<oc-comparison lang="nl"><p>Mine</p>${scriptOf(figures)}</oc-comparison>`);
    expect(flatText(place).trim()).to.equal('Mine');
    await drawn(place);
    expect(flatText(place)).to.include('Onderwijs').and.not.include('Mine');
  });

  it('a table that is replaced stays in view', async () => {
    addLanguage('nl', () => new Promise((resolve) => setTimeout(() => resolve(WORDS), 200)));
    const place = await begin(
      '<oc-comparison-table lang="nl"></oc-comparison-table><table><tr><th>Ω<th>Median salary<tr><td>Ω<td>$5</table>',
    );
    const table = place.querySelector('table')!;
    expect(getComputedStyle(table).display).to.equal('table');
    await drawn(place);
    expect(getComputedStyle(table).display).to.equal('none');
  });

  it('what a server drew stays', async () => {
    addLanguage('nl', () => new Promise((resolve) => setTimeout(() => resolve(WORDS), 200)));
    const place = await page('<div></div>');
    // as the parser leaves a declarative shadow root
    const holder = document.createElement('div');
    holder.setHTMLUnsafe(
      `<oc-comparison-table lang="nl"><template shadowrootmode="open"><p>From the server</p></template>${scriptOf(figures)}</oc-comparison-table>`,
    );
    const element = holder.firstElementChild!;
    place.append(holder);
    await wait(50);
    expect(drawnText(element)).to.equal('From the server');
    await drawn(holder);
    expect(drawnText(element)).to.include('Onderwijs').and.not.include('server');
  });

  it('the language before stays', async () => {
    const element = await mount('oc-comparison', { content: scriptOf(figures), attributes: { lang: 'de' } });
    addLanguage('nl', () => new Promise((resolve) => setTimeout(() => resolve(WORDS), 200)));
    element.lang = 'nl';
    await wait(50);
    expect(drawnText(element)).to.include(german.education).and.not.include(english.education);
    await drawn(element);
    expect(drawnText(element)).to.include('Onderwijs');
  });

  it('data are read, but not said to be ready', async () => {
    addLanguage('nl', () => new Promise((resolve) => setTimeout(() => resolve(WORDS), 200)));
    const events = eventsAt(document, 'oc-ready');
    const place = await begin(`<oc-comparison lang="nl">${scriptOf(figures)}</oc-comparison>`);
    const element = place.querySelector('oc-comparison')!;
    expect([element.comparison?.occupations.length, events.length]).to.eql([figures.occupations.length, 0]);
    await drawn(element);
    expect(events).to.have.length(1);
  });

  it('English stands in after a while, until they come', async () => {
    const release = slow('nl');
    const place = await begin(`<oc-comparison lang="nl">${scriptOf(figures)}</oc-comparison>`);
    expect(flatText(place).trim()).to.equal('');
    await wait(PATIENCE);
    await drawn(place);
    expect(flatText(place)).to.include(english.education);
    release(WORDS);
    await wait(0);
    await drawn(place);
    expect(flatText(place)).to.include('Onderwijs').and.not.include(english.education);
  });

  it('an element that leaves the page and comes back speaks them', async () => {
    addLanguage('nl', () => new Promise((resolve) => setTimeout(() => resolve(WORDS), 100)));
    const place = await begin(`<oc-comparison lang="nl">${scriptOf(figures)}</oc-comparison>`);
    const element = place.querySelector('oc-comparison')!;
    element.remove();
    await element.updateComplete;
    place.append(element);
    await drawn(element);
    expect(drawnText(element)).to.include('Onderwijs');
  });
});

describe('languages: words of another build', () => {
  const taken = takeConsole();

  it('are not mixed with those that are there, and their author is told', async () => {
    addLanguage('eo', () =>
      Promise.resolve({ words: { occupation: 'Profesio' }, version: '0.0.1+00000000' }),
    );
    const table = await mount('oc-comparison-table', {
      attributes: { lang: 'eo' },
      properties: { occupations: [{ name: 'Aktoro' }] },
    });
    expect(drawnText(table)).to.contain('Job title').and.not.to.contain('Profesio');
    expect(table.problems.map(({ code }) => code)).to.eql(['language-failed']);
    expect(taken.warnings).to.have.length(1);
  });
});

describe('languages: words that don’t come', () => {
  const taken = takeConsole();

  it('leave English, and their author is told', async () => {
    addLanguage('fo', () => Promise.reject(new Error('404')));
    const element = await mount('oc-comparison', { content: scriptOf(figures), attributes: { lang: 'fo' } });
    expect(drawnText(element)).to.include(english.education);
    expect(element.problems.map(({ code, source }) => [code, source])).to.eql([['language-failed', 'lang']]);
    expect(taken.warnings).to.have.length(1);
  });
});

describe('languages: in the files for script tags', () => {
  for (const name of ['german', 'german-iife'])
    it(`come from beside the file: ${name}`, async () => {
      const frame = document.createElement('iframe');
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      frame.src = `/__pages__/${name}.html`;
      (await page('')).append(frame);
      await loaded;
      const element = frame.contentDocument!.querySelector('oc-comparison')!;
      await drawn(element);
      expect(drawnText(element)).to.include(german.education);
    });
});
