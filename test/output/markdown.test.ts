import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { marked } from 'marked';
import { asBlock, escapeText, link } from '../../src/output/markdown-text.js';
import { toMarkdown } from '../../src/output/markdown.js';
import { referenceArticle } from '../../stories/data/reference-article.js';
import { documents } from '../helpers/arbitrary.js';
import { corpus, groupsOf, itWith } from '../helpers/corpora.js';
import { asked } from '../helpers/engine.js';
import { everywhere } from '../helpers/everywhere.js';
import { compare } from '../helpers/model.js';
import { holds } from '../helpers/property.js';

// text is written by the same code everywhere, and engines parse HTML alike: those beside the first have little to add
const payloads = asked(await corpus<{ text: string }>('html.json'), 16, 4).map(({ text }) => text);
const strings = asked(await corpus<{ text: string }>('strings.json'), 16, 4).map(({ text }) => text);

const write = (data: unknown): string => toMarkdown(compare(data));
const blocksIn = (data: unknown): readonly string[] => write(data).trimEnd().split('\n\n');
/** The lines of the table, cell by cell, without the line under its head. */
const tableIn = (data: unknown): readonly (readonly string[])[] =>
  write(data)
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('| ---'))
    .map((line) => line.slice(2, -2).split(/(?<!\\) \| /));
/** As a page shows it; nothing in it runs. */
const render = (markdown: string): Document =>
  new DOMParser().parseFromString(marked.parse(markdown, { async: false }), 'text/html');
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const textOf = (element: Element): string => inOneLine(element.textContent);

describe('a comparison as Markdown', () => {
  it('has the table of the reference article, with what each figure is for', () => {
    expect(tableIn(referenceArticle)).to.eql([
      [
        'Job title',
        'Educational requirements',
        'Median salary (2017)\\*',
        'Projected job growth (2016–2026)\\*\\*',
      ],
      [
        'Program Manager (11-9199)',
        "Bachelor's Degree",
        '$81,765 (Program Project Manager)',
        '8% (catch-all group: Managers, All Other)',
      ],
      [
        'Account Manager',
        "Bachelor's Degree",
        '$51,554',
        '9% (broader group: Advertising, Promotions, and Marketing Managers)',
      ],
    ]);
  });
  const PAY = { p10: 1, median: 3, p90: 5, year: 2024, basis: 'wage', source: 'S' };
  it('has a line for each measure where there are many, and the heads of groups in lines of their own', () => {
    const rest = { education: 'Any', experience: 'None', training: 'None', hours: 40 };
    const lines = tableIn([
      { name: 'A', code: '11-1011', pay: PAY, openings: { value: 9, year: 2024 }, ...rest },
      { name: 'B', pay: { ...PAY, p10: 1.5 }, openings: 8, ...rest },
    ]);
    expect(lines.slice(0, 7)).to.eql([
      ['', 'A (11-1011)', 'B'],
      ['**Pay (2024, wage without overtime and bonuses)**\\*', '', ''],
      ['Median salary', '$3', '$3'],
      ['10th percentile', '$1', '$1.50'],
      ['90th percentile', '$5', '$5'],
      ['**Outlook**', '', ''],
      ['Openings a year (projected)', '9 (2024)', '8'],
    ]);
  });
  it('says above each column what it is of where occupations are lines', () => {
    expect(
      tableIn([
        { name: 'A', pay: PAY },
        { name: 'B', pay: PAY },
      ])[0],
    ).to.eql([
      'Job title',
      'Median salary (2024, wage without overtime and bonuses)\\*',
      'Salary, 10th percentile (2024, wage without overtime and bonuses)\\*',
      'Salary, 90th percentile (2024, wage without overtime and bonuses)\\*',
    ]);
  });
  it('has a line of sources, with link, data set, day and licence', () => {
    expect(blocksIn(referenceArticle).find((block) => block.startsWith('Sources'))).to.equal(
      'Sources: \\*[Payscale](https://www.payscale.com/), retrieved 2018-03-01, \\*\\*[U.S. Bureau of Labor Statistics](https://www.bls.gov/emp/), Employment Projections 2016–2026, public domain',
    );
  });
  it('has the headings of the article', () => {
    const headings = blocksIn(referenceArticle).filter((block) => block.startsWith('#'));
    expect(headings).to.eql([
      '# Program Manager vs. Account Manager',
      '## In short',
      '## Responsibilities',
      '### Program Managers',
      '### Account Managers',
      '## Related careers',
      '### Related to Program Manager',
      '### Related to Account Manager',
      '## Popular schools',
    ]);
  });
  it('says after the table what it comes to', () => {
    const blocks = blocksIn(referenceArticle);
    const at = blocks.indexOf('## In short');
    expect(blocks[at - 1]).to.match(/^Sources:/);
    expect(blocks[at + 1]).to.equal(
      "Half earn more than $51,554 a year as Account Managers (2017). Left out of “Median salary”: Program Managers (measured for Program Project Manager). Left out of “Projected job growth”: Program Managers (measured for the catch-all group: Managers, All Other); Account Managers (measured for a broader group: Advertising, Promotions, and Marketing Managers). Educational requirements are the same: Bachelor's Degree.",
    );
  });
  it('has no such section where there is nothing to say', () =>
    expect(write([{ name: 'A', pay: 5 }])).not.to.include('In short'));
  it('says of each school that paid that it did, before its name', () => {
    const list = blocksIn(referenceArticle).find((block) => block.includes('Northfield'))!;
    expect(list.split('\n').map((line) => line.slice(0, 13))).to.eql([
      '- Sponsored: ',
      '- Sponsored: ',
      '- [Example St',
    ]);
  });
  it('says what “Sponsored” means before the list where the author doesn’t', () => {
    const blocks = blocksIn({ schools: { items: [{ name: 'S', sponsored: true }] } });
    expect(blocks).to.eql([
      '## Popular schools',
      'Schools marked “Sponsored” pay to be listed here.',
      '- Sponsored: S',
    ]);
  });
  it('has the caption as its title where there is none', () => {
    expect(blocksIn([{ name: 'A' }, { name: 'B' }])[0]).to.equal('# A and B compared');
  });
  it('has the lead of the author before the responsibilities', () => {
    const blocks = blocksIn([{ name: 'A', lead: 'They do:', responsibilities: ['x', 'y'] }]);
    expect(blocks.slice(-2)).to.eql(['They do:', '- x\n- y']);
  });
  it('of nothing is nothing', () => expect(write([])).to.equal(''));

  for (const [title, occupations, cells] of [
    ['numbers in full', [{ name: 'A', growth: 7.6 }], ['7.6%']],
    [
      'a kind that is not that of all',
      [{ name: 'A', growth: { percent: 8, kind: 'observed' } }],
      ['8% (observed)'],
    ],
    ['pay by the hour that all have', [{ name: 'A', pay: '$5 an hour' }], ['$5']],
    [
      'pay by the hour that not all have',
      [
        { name: 'A', pay: '$5 an hour' },
        { name: 'B', pay: '$6' },
      ],
      ['$5 an hour', '$6'],
    ],
    [
      'years that not all have',
      [
        { name: 'A', hours: '5 (2016)' },
        { name: 'B', hours: '6 (2017)' },
      ],
      ['5 (2016)', '6 (2017)'],
    ],
    [
      'statistics that not all have',
      [
        { name: 'A', pay: { median: 5 } },
        { name: 'B', pay: { mean: 6 } },
      ],
      ['$5 (median)', '$6 (average)'],
    ],
    ['a bound', [{ name: 'A', pay: '239,200+' }], ['$239,200 or more']],
    ['an open end', [{ name: 'A', pay: '#' }], ['\\#']],
    ['no figure', [{ name: 'A', hours: 5 }, { name: 'B' }], ['5', 'Not given']],
    [
      'a note of its own',
      [
        { name: 'A', hours: { value: 5, notes: 'x' } },
        { name: 'B', hours: 6 },
      ],
      ['5\\*', '6'],
    ],
    [
      'a place of its own as a note',
      [
        { name: 'A', hours: { value: 5, place: 'Texas' } },
        { name: 'B', hours: 6 },
      ],
      ['5\\*', '6'],
    ],
    [
      'two notes, divided',
      [
        { name: 'A', hours: { value: 5, notes: ['x', 'y'] } },
        { name: 'B', hours: 6 },
      ],
      ['5\\*, \\*\\*', '6'],
    ],
  ] as const) {
    it(`has in its cells ${title}`, () => {
      expect(
        tableIn(occupations)
          .slice(1)
          .map(([, cell]) => cell),
      ).to.eql(cells);
    });
  }

  it('numbers the notes where stars can’t be told apart', () => {
    const occupations = ['v', 'w', 'x', 'y', 'z'].map((notes) => ({
      name: notes,
      hours: { value: 5, notes },
    }));
    const blocks = blocksIn(occupations);
    expect(
      tableIn(occupations)
        .slice(1)
        .map(([, cell]) => cell),
    ).to.eql(['5¹', '5²', '5³', '5⁴', '5⁵']);
    expect(blocks.at(-1)).to.equal('Notes: ¹v ²w ³x ⁴y ⁵z');
  });
});

describe('text in Markdown', () => {
  for (const [text, inLine, atBeginning] of [
    ['a|b', 'a\\|b'],
    ['*a* _b_ ~c~', '\\*a\\* \\_b\\_ \\~c\\~'],
    ['<b>', '\\<b\\>'],
    ['[a](b)', '\\[a\\](b)'],
    ['`a`', '\\`a\\`'],
    ['a\\b', 'a\\\\b'],
    ['&lt;', '\\&lt;'],
    ['# a', '\\# a'],
    ['- a', '- a', '\\- a'],
    ['1. a', '1. a', '1\\. a'],
    ['1) a', '1) a', '1\\) a'],
    ['+1', '+1', '\\+1'],
    ['===', '===', '\\==='],
    ['1.5', '1.5', '1\\.5'],
    ['a\n\n# b', 'a \\# b'],
    ['https://a.example', 'https\\://a.example'],
    ['www.a.example', 'www\\.a.example'],
    ['a@b.example', 'a\\@b.example'],
    ['$81,765', '$81,765'],
  ] as const) {
    it(`escapes ${JSON.stringify(text)}`, () => {
      expect([escapeText(text), asBlock(escapeText(text))]).to.eql([inLine, atBeginning ?? inLine]);
    });
  }

  for (const [href, expected] of [
    ['/a(b) c', '/a%28b%29%20c'],
    ['/<a>|\\', '/%3Ca%3E%7C%5C'],
    ['/?a=1&copy;=2', '/?a=1&amp;copy;=2'],
  ] as const) {
    it(`keeps the address ${href} in one piece`, () => expect(link('x', href)).to.equal(`[x](${expected})`));
  }

  const ALLOWED = /^(?:html|head|body|h[123]|p|strong|table|thead|tbody|tr|th|td|ul|li|a)$/;

  /** Fails where a text became markup, or isn't shown as it is. */
  function expectShown(text: string) {
    const page = render(write(everywhere(text)));
    const strange = [...page.querySelectorAll('*')].filter(({ localName }) => !ALLOWED.test(localName));
    expect(strange.map(({ outerHTML }) => outerHTML)).to.eql([]);
    const links = [...page.links].map((each) => each.getAttribute('href'));
    expect(links.filter((href) => !['/a', '/b', '/c'].includes(href!))).to.eql([]);
    const shown = [...page.querySelectorAll('h1, h3, ul:first-of-type li')].map(textOf);
    expect(shown.filter((each) => each === inOneLine(text)).length).to.equal(4);
    expect(page.querySelectorAll('tr').length).to.equal(2);
    expect(new Set([...page.querySelectorAll('tr')].map(({ cells }) => cells.length)).size).to.equal(1);
  }

  it('is shown as it is, whatever its signs', () => {
    const signs = fc
      .array(
        fc.constantFrom(
          ...'*_`[]()<>|\\&#-+=~!:;"\'$@{}^%./',
          'a',
          'b',
          '1',
          ' ',
          '\n',
          '&lt;',
          'www.',
          'http://',
        ),
        {
          minLength: 1,
          maxLength: 12,
        },
      )
      .map((list) => list.join(''))
      .filter((text) => text.trim() !== '');
    holds(671, signs, expectShown, 500);
  });
  for (const [at, group] of groupsOf(payloads, 400).entries())
    itWith(group, `is no HTML, group ${at + 1} of the payloads`, () => {
      for (const text of group) if (text.trim()) expectShown(text);
    });
  itWith(strings, 'may be naughty', () => {
    for (const text of strings) if (text.trim() && !/[\0\ufffd\ud800-\udfff]/.test(text)) expectShown(text);
  });
  it('of any document makes a table whose rows are as wide as its head', () => {
    holds(672, documents(), (data) => {
      const page = render(write(data));
      const widths = [...page.querySelectorAll('tr')].map(({ cells }) => cells.length);
      expect(new Set(widths).size).to.equal(1);
    });
  });
});
