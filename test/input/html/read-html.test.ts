import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readContent, readPage } from '../../../src/input/html/read-content.js';
import type { AuthorDocument } from '../../../src/input/table/author-document.js';
import { readAuthorDocument } from '../../../src/input/author-document-to-comparison.js';
import * as reader from '../../../src/input/figure/text-reader.js';
import { drawn, shadowRootsOf, wordsOf } from '../../helpers/deep.js';
import { corpus, itWith } from '../../helpers/corpora.js';
import { mount } from '../../helpers/mount.js';
import { holds } from '../../helpers/property.js';
import { takeConsole } from '../../helpers/records.js';

/** HTML as a browser reads it, outside of any page: nothing in it is loaded or run. */
const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const read = (html: string): AuthorDocument => readContent(parsed(html).body);
const occupationsIn = (html: string) => readAuthorDocument(read(html), 'en', reader).comparison.occupations;
/** Every text that a document holds, wherever. */
const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : [];
const textIn = (html: string) => textsOf(read(html).document).join('\n');
const namesIn = (html: string) => occupationsIn(html).map(({ name }) => name);

const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: readonly string[]) => `<table>${rows.join('')}</table>`;

describe('HTML: tables from everywhere', () => {
  const CELLS: readonly (readonly [title: string, cell: string, text: string])[] = [
    ['bold text', '<b>$5</b>', '$5'],
    ['a link', '<a href="/x">$5</a>', '$5'],
    ['an entity', '&#36;5', '$5'],
    ['a line break', 'A<br>B', 'A\nB'],
    ['paragraphs', '<p>A</p><p>B</p>', 'A\nB'],
    ['a list', '<ul><li>A</li><li>B</li></ul>', 'A\nB'],
    ['an image', '<img alt="Yes">', 'Yes'],
    ['a script', 'A<script>B</script>', 'A'],
    ['a style', 'A<style>B</style>', 'A'],
    ['white space', ' \n A  \n  B ', 'A\nB'],
    ['Word', '<p class=MsoNormal><span lang=EN-US>A<o:p></o:p></span></p>', 'A'],
    ['Google Docs', '<p dir="ltr" style="line-height:1"><span style="font-size:11pt">A</span></p>', 'A'],
    ['Excel', '<font class="font5">A</font><span style="mso-spacerun:yes"> </span>', 'A'],
    ['a comment', 'A<!-- B -->', 'A'],
    ['a superscript that is no mark', '5 m<sup>2</sup>', '5 m²'],
    ['an ordinal', '1<sup>st</sup>', '1st'],
    ['a select', '<select><option>A<option>B</select>', 'A\n\nB'],
  ];
  for (const [title, cell, text] of CELLS) {
    it(`a cell with ${title}`, () => {
      const html = table(row('Job', 'Setting'), row('X', cell));
      expect(occupationsIn(html)[0]!.facts[0]!.figure.text!.replace(/\n+/g, '\n')).to.equal(
        text.replace(/\n+/g, '\n'),
      );
    });
  }

  const SPANS: readonly (readonly [title: string, html: string, lines: readonly string[]])[] = [
    ['columns', table(row('Job', 'a', 'b'), '<tr><td>X<td colspan=2>1'), ['X 1 1']],
    ['rows', table(row('Job', 'a'), '<tr><td rowspan=2>X<td>1', '<tr><td>2'), ['X 1', 'X 2']],
    [
      'both',
      table(row('Job', 'a', 'b'), '<tr><td>X<td colspan=2 rowspan=2>1', '<tr><td>Y'),
      ['X 1 1', 'Y 1 1'],
    ],
    ['more rows than there are', table(row('Job', 'a'), '<tr><td rowspan=99>X<td>1'), ['X 1']],
    ['zero', table(row('Job', 'a'), '<tr><td rowspan=0 colspan=0>X<td>1'), ['X 1']],
    ['no number', table(row('Job', 'a'), '<tr><td rowspan=x colspan=-2>X<td>1'), ['X 1']],
  ];
  for (const [title, html, lines] of SPANS) {
    it(`cells that span ${title}`, () => {
      const all = occupationsIn(html).map(({ name, facts }) =>
        [name, ...facts.map(({ figure }) => figure.text)].join(' '),
      );
      expect(all).to.eql(lines);
    });
  }

  it('a cell that spans a million columns is cut', () => {
    const facts = occupationsIn(table(row('Job'), '<tr><td>X<td colspan=1000000>1'))[0]!.facts;
    expect(facts.length).to.be.lessThan(101);
  });

  it('a table in a table is read for itself', () => {
    expect(namesIn(table(row('Job', 'a'), row('X', table(row('in', 'ner')))))).to.eql(['X']);
  });

  it('a second table isn’t lost', () => {
    expect(textIn(table(row('Job'), row('X')) + table(row('Q'), row('Z')))).to.match(/Q[^]*Z/);
  });

  it('what our own HTML sums up is left out', () => {
    const html = `<div class="oc-summary"><p>B compared with A. The same.</p></div>${table(row('Job', 'a'), row('A', '1'))}`;
    expect(textIn(html)).not.to.include('compared');
  });

  it('what an author sums up is kept, whatever its heading', () => {
    const html = (text: string) => `${table(row('Job', 'a'), row('A', '1'))}<h2>In short</h2><p>${text}</p>`;
    expect(textIn(html('A is better.'))).to.include('In short\nA is better.');
    expect(textIn(html('Left out of “Median salary”: A (measured for B).'))).not.to.match(
      /In short|Left out/,
    );
  });

  it('related careers under a heading that names the occupation are read as such', () => {
    const list = '<ul><li><a href="/c">C</a>: They lead.</li><li>D</li></ul>';
    const html = `${table(row('Job', 'a'), row('A', '1'))}<h2>Related careers</h2><h3>Related to A</h3>${list}`;
    const [occupation] = occupationsIn(html);
    const related = occupation!.related.map(({ name, href, reason }) => [name, href, reason]);
    expect(related).to.eql([
      ['C', '/c', 'They lead.'],
      ['D', undefined, undefined],
    ]);
    expect(occupation!.responsibilities).to.eql([]);
    expect(textIn(html)).not.to.include('Related');
  });

  it('the first element of ours in a page is what is read of it', () => {
    const page = parsed(
      `${table(row('Job', 'a'), row('No', '1'))}<oc-comparison>${table(row('Job', 'a'), row('Yes', '1'))}</oc-comparison>`,
    );
    expect(textsOf((readPage(page) as AuthorDocument).document).includes('Yes')).to.equal(true);
  });

  it('JSON in an element of a page is handed on', () => {
    const page = parsed(
      `<oc-comparison><script type="application/json">[{"name":"A"}]</script></oc-comparison>`,
    );
    expect(readPage(page)).to.equal('[{"name":"A"}]');
  });
});

describe('HTML: whatever it is', () => {
  const plain = fc
    .string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 6 })
    .map((text) => `q${text}`);
  const cell = fc.record({
    text: plain,
    tag: fc.constantFrom('td', 'th'),
    across: fc.integer({ min: 1, max: 3 }),
    down: fc.integer({ min: 1, max: 3 }),
  });
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 5 });
  const htmlOf = (
    lines: readonly (readonly { text: string; tag: string; across: number; down: number }[])[],
  ) =>
    table(
      ...lines.map(
        (line) =>
          `<tr>${line.map(({ text, tag, across, down }) => `<${tag} colspan=${across} rowspan=${down}>${text}`).join('')}`,
      ),
    );

  it('loses no text of a table, whatever spans', () => {
    holds(411, rows, (lines) => {
      const html = htmlOf(lines);
      const { document } = read(html);
      if (document === undefined) return; // nothing to compare: the table itself stays to be seen
      const text = textsOf(document).join('\n');
      expect(
        lines
          .flat()
          .map((each) => each.text)
          .filter((each) => !text.includes(each)),
      ).to.eql([]);
    });
  });

  it('loses no text around a table', () => {
    const block = fc.tuple(fc.constantFrom('p', 'div', 'h2', 'h3', 'ul', 'span', 'blockquote'), plain);
    holds(
      412,
      fc.tuple(fc.array(block, { maxLength: 4 }), fc.array(block, { maxLength: 4 })),
      ([before, after]) => {
        const html = (blocks: readonly (readonly [string, string])[]) =>
          blocks
            .map(([tag, text]) => `<${tag}>${tag === 'ul' ? `<li>${text}</li>` : text}</${tag}>`)
            .join('');
        const text = textIn(html(before) + table(row('Job', 'a'), row('X', '1')) + html(after));
        expect([...before, ...after].filter(([, each]) => !text.includes(each))).to.eql([]);
      },
    );
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '<td>',
      '<th colspan=2>',
      '<caption>',
      '<ul>',
      '<li>',
      '<h2>',
      '<p>',
      '<oc-occupation name=A pay=5>',
      '</oc-occupation>',
      'Sources: *',
      'Pay*',
      '$5',
      '<br>',
      '<sup>1</sup>',
      '<div>',
      '</div>',
    );
    holds(413, fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
      readAuthorDocument(read(pieces.join('')), 'en', reader);
    });
  });
});

/** The texts inside an element, each for itself: options of a select stand apart. */
function textsIn(element: Element): readonly string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return texts;
}

const tables = await corpus<{ id: string; html: string }>('tables.json');

describe('HTML: the corpus of tables', () => {
  takeConsole();

  itWith(tables, 'keeps the text of every cell in sight', async () => {
    const lost: string[] = [];
    for (const { id, html } of tables) {
      const element = await mount('oc-comparison-table', { content: html });
      await drawn(element);
      const seen = [...shadowRootsOf(element).map(wordsOf), element.innerText ?? ''].join(' ').toLowerCase();
      const known = /^(?:job|pay|)$/; // labels that are said in our own words
      for (const cell of element.querySelectorAll('td, th'))
        for (const word of textsIn(cell).flatMap((text) => text.toLowerCase().split(/\s+/)))
          if (!known.test(word) && !seen.includes(word)) lost.push(`${id}: ${word}`);
      element.remove();
    }
    expect(lost).to.eql([]);
  });
});
