// The languages: that each says everything that English says, with the same gaps, in all forms that it counts in.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { wordsWith } from '../src/elements/shared/labels.js';
import { addLanguage, wordsFor } from '../src/elements/shared/languages.js';
import { articleWords } from '../src/model/words/article-words.js';
import { english as ofElements } from '../src/model/words/english.js';
import { toolWords } from '../src/model/words/tool-words.js';
import type { AllWords, Words } from '../src/model/words/english.js';

type Texts = Readonly<Record<string, string>>;

/** With the words that are loaded with what speaks them. */
const english = { ...ofElements, ...toolWords };

const languages = readdirSync(new URL('../src/languages/', import.meta.url))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace('.ts', ''));
/** What official figures say in English already has no word of ours in English. */
const isValue = (key: string) => key.startsWith('value.');
const allOf = async (language: string): Promise<Texts> =>
  ((await import(`../src/languages/${language}.js`)) as { words: AllWords }).words;
const load = async (language: string): Promise<Texts> =>
  Object.fromEntries(Object.entries(await allOf(language)).filter(([key]) => !isValue(key)));

/** What only English needs a gap for. */
const ENGLISH_ONLY = ['article'];
/** What English leaves unsaid. */
const UNSAID = ['yearly'];
/** Words that are the same in English and elsewhere. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  ar: ['summary.by'],
  de: ['separator', 'pair', 'headline', 'summary.by', 'summary.and', 'summary.because', 'programs.separator'],
  es: ['separator', 'pair', 'summary.by', 'summary.and', 'summary.because', 'programs.separator'],
  fr: ['separator', 'note', 'of.conditions', 'of.sources', 'summary.because'],
};

const gapsOf = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, gap = '']) => gap);
/** Gaps that have forms, with the names of these. */
const formsIn = (text: string) =>
  [...text.matchAll(/\{\w+((?:\|[\w-]+:[^{}|]*)+)\}/g)].map(([, forms = '']) =>
    [...forms.matchAll(/\|([\w-]+):/g)].map(([, name = '']) => name),
  );
const isExact = (name: string) => /^\d+$/.test(name);

describe('an article', () => {
  it('speaks every word that a language has, also those of what it loads later', () => {
    const unknown: string[] = [];
    wordsWith(articleWords, english, (key) => unknown.push(key));
    assert.deepEqual(unknown, []);
  });
});

describe('English', () => {
  for (const [key, text] of Object.entries(english)) {
    it(`says something for ${key}`, () => assert.equal(text.trim() === '', UNSAID.includes(key)));

    it(`has forms for ${key} that are right in any language: for the number 1, not for "one"`, () => {
      for (const names of formsIn(text)) {
        assert.ok(names.includes('other'), text);
        assert.deepEqual(
          names.filter((name) => name !== 'other' && !isExact(name)),
          [],
        );
      }
    });
  }
});

for (const language of languages) {
  const words = await load(language);
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();

  describe(`the words of ${language}`, () => {
    it('have the keys of English', () =>
      assert.deepEqual(Object.keys(words).sort(), Object.keys(english).sort()));

    it('are spoken', async () => assert.deepEqual(await wordsFor(language), await allOf(language)));

    it('say what official figures say in words', async () => {
      const own = Object.entries(await allOf(language)).filter(([key]) => isValue(key));
      const english = new Set(own.map(([key]) => key.slice('value.'.length)));
      assert.deepEqual(
        ["bachelor's degree", 'less than 5 years', 'apprenticeship', 'job zone', 'united states'].filter(
          (value) => !english.has(value),
        ),
        [],
      );
      for (const [key, text] of own) {
        assert.ok(text.trim(), key);
        assert.doesNotMatch(text, /['"{}]|^\s|\s{2}/);
      }
    });

    it('are not those of English', () => {
      const same = Object.entries(english).filter(([key, text]) => words[key] === text);
      assert.deepEqual(
        same.map(([key]) => key),
        Object.keys(english).filter((key) => SAME[language]?.includes(key)),
      );
    });

    for (const [key, text] of Object.entries(words)) {
      it(`say something for ${key}`, () => assert.ok(text.trim()));

      it(`have the gaps of English in ${key}`, () => {
        const wanted = gapsOf((english as Texts)[key]!).filter((gap) => !ENGLISH_ONLY.includes(gap));
        assert.deepEqual([...new Set(gapsOf(text))].sort(), [...new Set(wanted)].sort());
      });

      it(`have every form that the language counts in, and no other, in ${key}`, () => {
        const isCounted = formsIn((english as Texts)[key]!).length > 0;
        assert.equal(formsIn(text).length > 0, isCounted);
        for (const names of formsIn(text))
          assert.deepEqual(names.filter((name) => !isExact(name)).sort(), [...pluralCategories].sort());
      });

      it(`have curly quotes and no stray signs in ${key}`, () =>
        assert.doesNotMatch(text, /['"]|\.\.\.|^ |\s{2}|[[\]<>]/));
    }
  });
}

describe('the words of ar', async () => {
  const words = await load('ar');
  for (const [key, text] of Object.entries(words)) {
    it(`have no Latin letter in ${key}`, () =>
      assert.doesNotMatch(text.replaceAll(/\{\w+|\|[\w-]+:/g, ''), /[a-z]/i));

    it(`isolate names in ${key}`, () => {
      const bare = text
        .replaceAll(/\u2068\{\w+\}\u2069/g, '')
        .replaceAll('\u2068#\u2069', '')
        .replaceAll(/\{\w+\|[^{}#]*\}/g, '');
      assert.deepEqual(
        gapsOf(bare).filter((gap) => /name|base|occupation|date|value|share|low|high|sources/.test(gap)),
        [],
      );
    });
  }
});

describe('wordsFor()', () => {
  const CASES: readonly (readonly [lang: string, sources: string])[] = [
    ['de', 'Quellen und Anmerkungen'],
    ['de-AT', 'Quellen und Anmerkungen'],
    ['DE', 'Quellen und Anmerkungen'],
    [' ar-EG ', 'المصادر والملاحظات'],
    ['es-419', 'Fuentes y notas'],
    ['fr-CA', 'Sources et notes'],
    ['en-GB', 'Sources and notes'],
    ['nl', 'Sources and notes'],
    ['', 'Sources and notes'],
    ['no language', 'Sources and notes'],
    ['__proto__', 'Sources and notes'],
  ];
  for (const [lang, sources] of CASES) {
    it(`finds what is spoken for "${lang}"`, async () =>
      assert.equal((await wordsFor(lang)).sources, sources));
  }
});

describe('addLanguage()', () => {
  const sourcesIn = async (lang: string) => (await wordsFor(lang)).sources;

  it('takes words', async () => {
    addLanguage('nl', { sources: 'Bronnen' });
    assert.equal(await sourcesIn('nl-BE'), 'Bronnen');
  });

  it('leaves English in the place of words that are missing', async () => {
    addLanguage('nl', { sources: 'Bronnen' });
    assert.equal((await wordsFor('nl')).retry, english.retry);
  });

  it('replaces single words of a country', async () => {
    addLanguage('de-CH', { sources: 'Quellen' });
    const { sources, retry } = await wordsFor('de-CH');
    assert.deepEqual([sources, retry], ['Quellen', 'Erneut versuchen']);
    assert.equal(await sourcesIn('de'), 'Quellen und Anmerkungen');
  });

  it('replaces English words, too', async () => {
    addLanguage('en', { sources: 'References' });
    assert.equal(await sourcesIn('en-US'), 'References');
    addLanguage('en', {});
  });

  const LOADERS = {
    words: () => Promise.resolve({ sources: 'Källor' }),
    'a module that exports words': () => Promise.resolve({ words: { sources: 'Källor' } }),
    'a module that exports words by default': () => Promise.resolve({ default: { sources: 'Källor' } }),
  };
  for (const [title, loader] of Object.entries(LOADERS)) {
    it(`takes what loads ${title}`, async () => {
      addLanguage('sv', loader);
      assert.equal(await sourcesIn('sv'), 'Källor');
    });
  }

  it('loads words once, and only when they are wanted', async () => {
    let count = 0;
    addLanguage('da', () => Promise.resolve({ sources: `Kilder ${++count}` }));
    assert.equal(count, 0);
    assert.deepEqual([await sourcesIn('da'), await sourcesIn('da-DK')], ['Kilder 1', 'Kilder 1']);
  });

  const FAULTY: readonly (readonly [title: string, words: unknown])[] = [
    ['null', null],
    ['a number', 7],
    ['text', 'Bronnen'],
    ['a list', ['Bronnen']],
    ['a number in place of a word', { sources: 7 }],
    ['a key that there isn’t', { fuentes: 'Bronnen' }],
    ['a loader that rejects', () => Promise.reject(new Error('gone'))],
    ['a loader of nothing', () => Promise.resolve(undefined)],
    [
      'a loader that throws',
      () => {
        throw new Error('gone');
      },
    ],
    ['a loader that waits for nobody', () => ({ retry: 'Försök igen' })],
    [
      'words that throw',
      {
        get sources() {
          throw new Error('gone');
        },
      },
    ],
  ];
  for (const [title, words] of FAULTY) {
    it(`leaves English in place of ${title}`, async () => {
      addLanguage('fi', words as Partial<Words>);
      assert.equal(await sourcesIn('fi'), english.sources);
    });
  }

  it('does nothing for what is no language tag', async () => {
    addLanguage('not a tag', { sources: 'Nowhere' });
    for (const lang of ['en', 'de', 'not a tag', '']) assert.notEqual(await sourcesIn(lang), 'Nowhere');
  });
});
