// What is exported reads back as the same comparison.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { readDocument } from '../../src/input/read-document.js';
import type { Comparison } from '../../src/model/comparison/occupations.js';
import { FORMATS, writeAs } from '../../src/node/formats.js';
import { english } from '../../src/model/words/english.js';
import { kindOfName, kindOfText } from '../../src/server/kinds.js';
import { readAs } from '../../src/node/reading.js';
import { toHtml } from '../../src/output/html.js';
import { toMarkdown } from '../../src/output/markdown.js';
import { referenceArticle } from '../../stories/data/reference-article.js';
import { documents } from '../helpers/arbitrary.js';
import { HTML, CSV, GOOD, JSON_LD, MARKDOWN } from './files.js';

const RUNS = 30;

/** JSON has no -0. */
const compare = (data: unknown): Comparison => readDocument(JSON.parse(JSON.stringify(data))).comparison;

/** What an empty list or object says, CSV doesn't: nothing. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.length ? value.map(withoutEmpty) : undefined;
  const entries = Object.entries(value)
    .map(([key, each]) => [key, withoutEmpty(each)] as const)
    .filter(([, each]) => each !== undefined);
  return entries.length ? Object.fromEntries(entries) : undefined;
}
const comparable = (comparison: Comparison) => ({ ...comparison, schools: withoutEmpty(comparison.schools) });

describe('what is exported', () => {
  for (const [at, format] of FORMATS.entries()) {
    it(`as ${format} reads back as the very same, whatever is in it`, async () => {
      const check = async (data: unknown) => {
        const comparison = compare(data);
        const text = await writeAs(comparison, format);
        const { comparison: back } = await readAs(text, { type: format });
        if (format === 'csv') assert.deepEqual(comparable(back), comparable(comparison));
        else assert.deepEqual(back, comparison);
      };
      await fc.assert(fc.asyncProperty(documents(), check), { seed: 700 + at, numRuns: RUNS });
    });

    it(`as ${format} is known by its content, and by CRLF as well`, async () => {
      const text = await writeAs(compare(referenceArticle), format);
      for (const each of [text, text.replace(/\r?\n/g, '\r\n'), `\ufeff${text}`])
        assert.deepEqual(
          (await readAs(each.replace(/^\ufeff/, ''), {})).comparison,
          compare(referenceArticle),
        );
    });

    it(`as ${format} brings no fault`, async () => {
      const text = await writeAs(compare(referenceArticle), format);
      assert.deepEqual((await readAs(text, {})).faults, []);
    });
  }
});

describe('Markdown', () => {
  const article = compare(referenceArticle);

  it('says by itself what each figure is, for what, when, and who says so', async () => {
    const { comparison } = await readAs(toMarkdown(article), { type: 'markdown' });
    const shortOf = ({ occupations }: Comparison) =>
      occupations.map(({ name, code, figures }) => [
        name,
        code,
        ...['education', 'pay', 'growth'].flatMap((row) => {
          const { value, text, unit, from, to, measuredFor, sources } = figures.get(row as 'pay')!;
          return [
            value ?? text,
            unit,
            from,
            to,
            measuredFor?.name,
            sources[0]?.name.split(', ')[0],
            sources[0]?.href,
          ];
        }),
      ]);
    assert.deepEqual(shortOf(comparison), shortOf(article));
  });

  it('counts for what readers see once somebody has changed it', async () => {
    const text = await writeAs(article, 'markdown');
    const { comparison } = await readAs(text.replace('$51,554', '$60,000'), { type: 'markdown' });
    assert.equal(comparison.occupations[1]?.figures.get('pay')?.value, 60000);
  });

  const pay = (median: number, more = {}) => ({ pay: { median, ...more } });
  for (const [what, occupations] of [
    ['pay', [pay(50000), pay(60000)]],
    ['average pay', [{ pay: { mean: 50000 } }, { pay: { mean: 60000 } }]],
    ['pay as it is stated', [{ pay: 50000 }, { pay: 60000 }]],
    ['growth to come', [3, -2].map((percent) => ({ growth: { percent, kind: 'projected' } }))],
    ['growth', [3, -2].map((percent) => ({ growth: { percent } }))],
    ['the same education', [{ education: 'Any' }, { education: 'Any' }]],
    ['education', [{ education: 'Any' }, { education: 'None' }, { education: 'Any' }]],
    ['those left out', [pay(50000, { for: 'Title' }), pay(60000, { for: 'Other' }), pay(1)]],
  ] as const)
    it(`has its summary of ${what} read by nobody once somebody has changed it`, async () => {
      const named = occupations.map((each, at) => ({ name: `Occupation ${at}`, ...each }));
      const text = await writeAs(compare(named), 'markdown');
      assert.match(text, /^## In short$/m);
      const { comparison } = await readAs(text.replaceAll('Occupation 0', 'Clerk'), { type: 'markdown' });
      const { introduction, notes, responsibilities } = comparison;
      assert.deepEqual([...introduction, ...notes, ...responsibilities], []);
    });

  it('has its summary and its related careers read as what they are once somebody has changed it', async () => {
    const text = await writeAs(article, 'markdown');
    const { comparison } = await readAs(text.replace('Both jobs live', 'Both live'), { type: 'markdown' });
    const { introduction, notes, responsibilities, occupations } = comparison;
    assert.deepEqual(
      [...introduction, ...notes, ...responsibilities].filter((each) =>
        /Left out of|^Educational|^In short|^Related/.test(each),
      ),
      [],
    );
    assert.deepEqual(
      occupations.map((each) => [
        each.responsibilities,
        each.related.map(({ name, href, reason }) => ({ name, href, reason })),
      ]),
      article.occupations.map((each) => [
        each.responsibilities,
        each.related.map(({ name, href, reason }) => ({ name, href, reason })),
      ]),
    );
  });

  it('has its data in a comment that nothing ends', async () => {
    const evil = compare([{ name: '--> <script>x</script> --!> ----' }]);
    const text = await writeAs(evil, 'markdown');
    const [, comment = ''] = /<!--([^]*)-->\n$/.exec(text) ?? [];
    assert.doesNotMatch(comment, /--|[<>]/);
    assert.deepEqual((await readAs(text, { type: 'markdown' })).comparison, evil);
  });

  it('reads the responsibilities of an article', async () => {
    const { comparison } = await readAs('## Actors\n\nThey act:\n\n- learn *lines*\n- rehearse\n', {
      type: 'markdown',
    });
    assert.deepEqual(
      comparison.occupations.map(({ name, responsibilities }) => [name, responsibilities]),
      [['Actor', ['learn lines', 'rehearse']]],
    );
  });

  describe('with footnotes', () => {
    const POST = `# Two jobs[^title]

| Job | Median salary[^1] | Growth (2022-32)[^2] [^long] |
| --- | --- | --- |
| Nurse | $81,220 | 6% |
| Doctor | about $229,300[^own] | 3%[^none] |

Some text[^1] below.

[^1]: Payscale
[^2]: [BLS](https://example.edu/emp/), Employment Projections
[^own]: This is what the editors guess when nobody knows.

    And more of it.
[^long]: O*NET OnLine
[^title]: Two of many.

The end.
`;
    const read = (text: string) => readAs(text, { type: 'markdown' });

    it('has them as sources and remarks of its figures', async () => {
      const { comparison, faults } = await read(POST);
      const said = comparison.occupations.map(({ figures }) =>
        [...figures.values()].map(({ value, text, sources, notes }) =>
          [value ?? text, ...sources.map(({ name, href }) => href ?? name), ...notes].join(' | '),
        ),
      );
      assert.deepEqual(said, [
        ['81220 | Payscale', '6 | https://example.edu/emp/ | O*NET OnLine'],
        [
          '229300 | Payscale | This is what the editors guess when nobody knows. And more of it. | about',
          '3%[^none] | https://example.edu/emp/ | O*NET OnLine',
        ],
      ]);
      assert.deepEqual(
        faults.map(({ code, place }) => [code, place]),
        [['unreadable-figure', 'row 3, column 3']],
      );
    });

    it('has them in a page as well', async () => {
      const page = `<html><body><table><tr><th>Job<th>Pay<sup><a href="#fn:1">1</a></sup><tr><td>A<td>$50,000</table>
<p>Text.</p><ol><li id="fn:1"><p>Payscale <a href="#fnref:1">↩</a></p></li></ol></body></html>`;
      const { comparison, faults } = await readAs(page, { type: 'html' });
      const [{ sources } = { sources: [] }] = comparison.occupations[0]!.figures.values();
      assert.deepEqual([sources, faults], [[{ name: 'Payscale' }], []]);
    });

    it('keeps those of the text', async () => {
      const { title, notes } = (await read(POST)).comparison;
      assert.deepEqual([title, notes], ['Two jobs¹', ['Some text² below.', 'Two of many.', 'The end.']]);
    });

    for (const format of FORMATS)
      it(`reads back as the same from ${format}`, async () => {
        const { comparison } = await read(POST);
        const { comparison: back } = await readAs(await writeAs(comparison, format), { type: format });
        assert.deepEqual(comparable(back), comparable(comparison));
      });

    it('has the same in an article that somebody changed', async () => {
      const { comparison } = await read(POST);
      const text = (await writeAs(comparison, 'markdown')).replace('The end', 'An end');
      const notesIn = ({ occupations }: Comparison) => occupations[1]?.figures.get('pay')?.notes;
      assert.deepEqual(notesIn((await read(text)).comparison), notesIn(comparison));
    });
  });

  it('runs no script and is no way in for HTML', async () => {
    const { comparison } = await readAs(
      'Job | Pay\n---|---\nA<script>throw 1</script><img src=x onerror=throw> | $5\n',
      { type: 'markdown' },
    );
    assert.equal(comparison.occupations[0]?.name, 'A');
  });
});

describe('HTML', () => {
  const article = compare(referenceArticle);
  /** As it is left by what keeps the elements and takes their attributes. */
  const bare = toHtml(article).replace(/<oc-comparison [^>]*>/, '<oc-comparison>');

  it('reads back as the very same, whatever is in it', async () => {
    const check = async (data: unknown) => {
      const comparison = compare(data);
      assert.deepEqual((await readAs(toHtml(comparison, { hasJsonLd: true }), {})).comparison, comparison);
    };
    await fc.assert(fc.asyncProperty(documents(), check), { seed: 710, numRuns: RUNS });
  });

  it('is read in its own language', async () => {
    const german = readDocument([{ name: 'A', pay: '1,234.5 €' }], undefined, 'de').comparison;
    const html = toHtml(german, { language: { locale: 'de', words: english } });
    assert.deepEqual((await readAs(`<html lang="en"><body>${html}`, {})).comparison, german);
  });

  it('says by its text alone what Markdown says', async () => {
    const shortOf = ({ title, introduction, responsibilities, occupations }: Comparison) => ({
      title,
      introduction: introduction.slice(0, 2),
      responsibilities,
      occupations: occupations.map(({ figures, ...each }) => ({
        ...each,
        code: undefined,
        id: undefined,
        plural: undefined,
        lead: undefined,
        related: each.related.map(({ name, href, reason }) => [name, href, reason]),
        figures: [...figures].map(([name, { sources, ...figure }]) => [
          name,
          { ...figure, kind: undefined, place: undefined },
          sources.map((source) => [source.name.split(', ')[0], source.href]),
        ]),
      })),
    });
    const { comparison, faults } = await readAs(bare, {});
    assert.deepEqual(faults, []);
    assert.deepEqual(shortOf(comparison), shortOf(article));
  });

  it('has nobody take its summary for a remark', async () => {
    assert.match(bare, /Left out of/);
    assert.doesNotMatch(JSON.stringify((await readAs(bare, {})).comparison), /Left out of/);
  });
});

describe('the kind of a file', () => {
  for (const [name, kind] of [
    ['a.json', 'json'],
    ['a.JSONLD', 'json-ld'],
    ['a.csv', 'csv'],
    ['a.tsv', 'csv'],
    ['a.htm', 'html'],
    ['a.html', 'html'],
    ['a.xhtml', 'html'],
    ['a.md', 'markdown'],
    ['a.markdown', 'markdown'],
    ['application/ld+json', 'json-ld'],
    ['text/html', 'html'],
    ['text/markdown', 'markdown'],
    ['a.txt', undefined],
    ['csv', undefined],
    ['-', undefined],
  ] as const)
    it(`${name} is ${kind ?? 'not told by its name'}`, () => assert.equal(kindOfName(name), kind));

  for (const [text, kind] of [
    [GOOD, 'json'],
    ['[]', 'json'],
    ['\n [ { "name"', 'json'],
    [JSON_LD, 'json'],
    [CSV, 'csv'],
    ['a\tb', 'csv'],
    ['', 'csv'],
    [HTML, 'html'],
    ['<table>', 'html'],
    [MARKDOWN, 'markdown'],
    ['# Title', 'markdown'],
    ['Job | Pay\n--- | ---\n', 'markdown'],
    ['[Payscale](https://www.payscale.com/)\n\n## A', 'markdown'],
  ] as const)
    it(`${JSON.stringify(text.slice(0, 20))} looks like ${kind}`, () => assert.equal(kindOfText(text), kind));
});
