import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readPage, readTable } from '../../../src/input/html/read-content.js';
import type { AuthorDocument } from '../../../src/input/table/author-document.js';
import { readAuthorDocument } from '../../../src/input/author-document-to-comparison.js';
import * as reader from '../../../src/input/figure/text-reader.js';
import type { Comparison, Figure } from '../../../src/index.js';
import { holds } from '../../helpers/property.js';

const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: readonly string[]) => `<table>${rows.join('')}</table>`;
const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const read = (html: string) => readAuthorDocument(readPage(parsed(html)) as AuthorDocument, 'en', reader);

/** What a figure leads to: "Payscale https://example.edu/p + a remark". */
const citedBy = ({ sources, notes }: Figure): string =>
  [...sources.map(({ name, href }) => [name, href].filter(Boolean).join(' ')), ...notes].join(' + ');

const figuresIn = ({ occupations }: Comparison) =>
  occupations.map(({ figures }) =>
    [...figures.values()].map((figure) => `${figure.value}: ${citedBy(figure)}`),
  );

/** Text that a reader finds outside of the figures. */
const besides = ({ caption, title, introduction, notes, occupations, responsibilities }: Comparison) =>
  [
    ...[caption, title].flatMap((text) => text ?? []),
    ...introduction,
    ...notes,
    ...responsibilities,
    ...occupations.flatMap(({ description, facts }) => [...description, ...facts.map(({ label }) => label)]),
  ].join(' | ');

/** How systems write a mark, and the notes that the marks lead to. */
interface System {
  readonly mark: (id: number) => string;
  readonly notes: (texts: readonly string[]) => string;
}
const list = (texts: readonly string[], item: (text: string, id: number) => string) =>
  texts.map((text, at) => item(text, at + 1)).join('');

const SYSTEMS: Readonly<Record<string, System>> = {
  'GitHub and Docusaurus': {
    mark: (id) =>
      `<sup><a href="#user-content-fn-${id}" id="user-content-fnref-${id}" data-footnote-ref aria-describedby="footnote-label">${id}</a></sup>`,
    notes: (texts) =>
      `<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2><ol>${list(texts, (text, id) => `<li id="user-content-fn-${id}"><p>${text} <a href="#user-content-fnref-${id}" data-footnote-backref aria-label="Back to reference ${id}" class="data-footnote-backref">↩</a> <a href="#user-content-fnref-${id}-2" class="data-footnote-backref">↩<sup>2</sup></a></p></li>`)}</ol></section>`,
  },
  'markdown-it and Ghost': {
    mark: (id) => `<sup class="footnote-ref"><a href="#fn${id}" id="fnref${id}">[${id}]</a></sup>`,
    notes: (texts) =>
      `<hr class="footnotes-sep"><section class="footnotes"><ol class="footnotes-list">${list(texts, (text, id) => `<li id="fn${id}" class="footnote-item"><p>${text} <a href="#fnref${id}" class="footnote-backref">↩︎</a></p></li>`)}</ol></section>`,
  },
  Pandoc: {
    mark: (id) =>
      `<a href="#fn${id}" class="footnote-ref" id="fnref${id}" role="doc-noteref"><sup>${id}</sup></a>`,
    notes: (texts) =>
      `<section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr /><ol>${list(texts, (text, id) => `<li id="fn${id}"><p>${text}<a href="#fnref${id}" class="footnote-back" role="doc-backlink">↩︎</a></p></li>`)}</ol></section>`,
  },
  'Kramdown and Jekyll': {
    mark: (id) =>
      `<sup id="fnref:${id}"><a href="#fn:${id}" class="footnote" rel="footnote" role="doc-noteref">${id}</a></sup>`,
    notes: (texts) =>
      `<div class="footnotes" role="doc-endnotes"><ol>${list(texts, (text, id) => `<li id="fn:${id}"><p>${text}&nbsp;<a href="#fnref:${id}" class="reversefootnote" role="doc-backlink">&#8617;</a></p></li>`)}</ol></div>`,
  },
  Hugo: {
    mark: (id) =>
      `<sup id="fnref:${id}"><a href="#fn:${id}" class="footnote-ref" role="doc-noteref">${id}</a></sup>`,
    notes: (texts) =>
      `<div class="footnotes" role="doc-endnotes"><hr><ol>${list(texts, (text, id) => `<li id="fn:${id}"><p>${text}&#160;<a href="#fnref:${id}" class="footnote-backref" role="doc-backlink">&#x21a9;&#xfe0e;</a></p></li>`)}</ol></div>`,
  },
  WordPress: {
    mark: (id) =>
      `<sup data-fn="uuid-${id}" class="fn"><a href="#uuid-${id}" id="uuid-${id}-link">${id}</a></sup>`,
    notes: (texts) =>
      `<ol class="wp-block-footnotes">${list(texts, (text, id) => `<li id="uuid-${id}">${text} <a href="#uuid-${id}-link" aria-label="Jump to footnote reference ${id}">↩︎</a></li>`)}</ol>`,
  },
  Word: {
    mark: (id) =>
      `<a href="#_ftn${id}" name="_ftnref${id}" title=""><span class=MsoFootnoteReference><sup>[${id}]</sup></span></a>`,
    notes: (texts) =>
      `<div><br clear=all><hr align=left size=1>${list(texts, (text, id) => `<div id=ftn${id}><p class=MsoFootnoteText><a href="#_ftnref${id}" name="_ftn${id}"><sup>[${id}]</sup></a> ${text}</p></div>`)}</div>`,
  },
  'Google Docs': {
    mark: (id) => `<sup><a href="#ftnt${id}" id="ftnt_ref${id}">[${id}]</a></sup>`,
    notes: (texts) =>
      `<hr>${list(texts, (text, id) => `<div><p><a href="#ftnt_ref${id}" id="ftnt${id}">[${id}]</a><span> ${text}</span></p></div>`)}`,
  },
  Asciidoctor: {
    mark: (id) =>
      `<sup class="footnote">[<a id="_footnoteref_${id}" class="footnote" href="#_footnotedef_${id}" title="View footnote.">${id}</a>]</sup>`,
    notes: (texts) =>
      `<div id="footnotes"><hr>${list(texts, (text, id) => `<div class="footnote" id="_footnotedef_${id}"><a href="#_footnoteref_${id}">${id}</a>. ${text}</div>`)}</div>`,
  },
  MediaWiki: {
    mark: (id) =>
      `<sup id="cite_ref-${id}" class="reference"><a href="#cite_note-${id}"><span class="cite-bracket">&#91;</span>${id}<span class="cite-bracket">&#93;</span></a></sup>`,
    notes: (texts) =>
      `<ol class="references">${list(texts, (text, id) => `<li id="cite_note-${id}"><span class="mw-cite-backlink">^ <a href="#cite_ref-${id}"><sup><i><b>a</b></i></sup></a> <a href="#x"><sup>b</sup></a></span> <span class="reference-text">${text}</span></li>`)}</ol>`,
  },
  'hands, with stars': {
    mark: (id) => `<a href="#note-${id}">${'*'.repeat(id)}</a>`,
    notes: (texts) => list(texts, (text, id) => `<p id="note-${id}">${'*'.repeat(id)} ${text}</p>`),
  },
  'hands, with numbers that count themselves': {
    mark: (id) => `<sup><a href="#note:${id}">(${id})</a></sup>`,
    notes: (texts) => list(texts, (text, id) => `<p><span id="note:${id}"></span>${id}. ${text}</p>`),
  },
};

const TEXTS = [
  '<a href="https://example.edu/p">Payscale</a>',
  'U.S. Bureau of Labor Statistics',
  'This is what the editors guess when nobody knows.',
];
const FIGURES = [
  ['81765: Payscale https://example.edu/p', '8: U.S. Bureau of Labor Statistics'],
  [
    '51554: Payscale https://example.edu/p + This is what the editors guess when nobody knows.',
    '9: U.S. Bureau of Labor Statistics',
  ],
];

for (const [name, { mark, notes }] of Object.entries(SYSTEMS)) {
  const post = table(
    row('Job', `Median salary${mark(1)} (2017)`, `Growth (2016-26)${mark(2)}`),
    row('Program Manager', '$81,765', '8%'),
    row('Account Manager', `$51,554${mark(1)}, ${mark(3)}`, `9%${mark(2)}`),
  );
  describe(`footnotes of ${name}`, () => {
    const FORMS: readonly (readonly [title: string, html: string])[] = [
      ['far below the table', `<h1>Managers</h1>${post}<p>Text.</p>${notes(TEXTS)}`],
      ['around the element', `<oc-comparison>${post}</oc-comparison><p>Text.</p>${notes(TEXTS)}`],
      ['in the element', `<oc-comparison>${post}${notes(TEXTS)}</oc-comparison>`],
      ['before the table', `${notes(TEXTS)}${post}`],
    ];
    for (const [title, html] of FORMS)
      it(`are read ${title}`, () => {
        const { comparison, faults } = read(html);
        expect([figuresIn(comparison), faults]).to.eql([FIGURES, []]);
      });

    it('are said once, by their marks', () => {
      const { comparison } = read(`<oc-comparison>${post}${notes(TEXTS)}</oc-comparison>`);
      expect(besides(comparison)).to.equal('');
    });

    it('are said once, with what stands over them', () => {
      const { comparison } = read(`<oc-comparison>${post}<h2>Sources</h2>${notes(TEXTS)}</oc-comparison>`);
      expect(besides(comparison)).to.equal('');
    });

    it('stay where no mark of the table leads to them', () => {
      const more = [...TEXTS, 'Of the text'];
      const { comparison } = read(`<oc-comparison>${post}${notes(more)}</oc-comparison>`);
      expect(besides(comparison)).to.include('Of the text');
    });

    it('leave the page as it is', () => {
      const page = parsed(`${post}<p>Text.</p>${notes(TEXTS)}`);
      const found = readTable(page.createElement('div'), page.querySelector('table')!);
      expect(found.replaced!.map(({ localName }) => localName)).to.eql(['table']);
    });
  });
}

describe('marks that are links', () => {
  const mark = (href: string, text = '1') => `<sup><a href="${href}">${text}</a></sup>`;
  const post = (label: string, cell = '$5') => table(row('Job', label), row('A', cell));
  const CASES: readonly (readonly [title: string, html: string, figure: string, codes: readonly string[]])[] =
    [
      ['nowhere are reported', post(`Pay${mark('#fn1')}`), '5: ', ['lost-mark']],
      ['nowhere, but have a line', `${post(`Pay${mark('#fn1', '*')}`)}<p>*BLS</p>`, '5: BLS', []],
      [
        'to a heading are reported',
        `${post(`Pay${mark('#s')}`)}<h2 id="s">Sources</h2>`,
        '5: ',
        ['lost-mark'],
      ],
      [
        'to a list are reported',
        `${post(`Pay${mark('#s')}`)}<ol id="s"><li>BLS<li>X</ol>`,
        '5: ',
        ['lost-mark'],
      ],
      ['to themselves are reported', post(`<span id="s">Pay</span>${mark('#s')}`), '5: ', ['lost-mark']],
      [
        'to one line for all',
        `${post('Pay<a href="#s">**</a>')}<p id="s">Sources: *X, **BLS</p>`,
        '5: BLS',
        [],
      ],
      ['to two sources', `${post(`Pay${mark('#s')}`)}<p id="s">BLS; O*NET</p>`, '5: BLS + O*NET', []],
      ['to a remark', `${post(`Pay${mark('#s')}`)}<p id="s">Note: Before tax</p>`, '5: Before tax', []],
      ['to paragraphs', `${post(`Pay${mark('#s')}`)}<div id="s"><p>BLS<p>2017</div>`, '5: BLS 2017', []],
      ['in the middle', `${post('Pay', `$5${mark('#s')} for actors`)}<p id="s">BLS</p>`, '5: BLS', []],
      [
        'with an address of odd signs',
        `${post(`Pay${mark('#%E0%A4%A"]')}`)}<p>BLS</p>`,
        '5: ',
        ['lost-mark'],
      ],
    ];
  for (const [title, html, figure, codes] of CASES)
    it(title, () => {
      const { comparison, faults } = read(html);
      expect([figuresIn(comparison), faults.map(({ code }) => code)]).to.eql([[[figure]], codes]);
    });

  const WORDS: readonly (readonly [title: string, cell: string, text: string])[] = [
    ['a link in the text', '<a href="#more">See below</a>', 'See below'],
    ['a power', '5 m<sup>2</sup>', '5 m²'],
    ['a power that is a link', '5 m<sup><a href="/square">2</a></sup>', '5 m²'],
    ['a number that is a link', '<a href="#5">5</a>', '5'],
    ['words above the line', 'A<sup><a href="#x">new in May</a></sup>', 'Anew in May'],
  ];
  for (const [title, cell, text] of WORDS)
    it(`are not: ${title}`, () => {
      const { occupations } = read(
        `${table(row('Job', 'Setting'), row('A', cell))}<p id="more">More</p>`,
      ).comparison;
      expect(occupations[0]!.facts[0]!.figure.text).to.equal(text);
    });

  it('of a job hold for all that is said of it', () => {
    const html = table(row('Job', 'Pay', 'Growth'), row(`A${mark('#s')}`, '$5', '1%'), row('B', '$6', '2%'));
    expect(figuresIn(read(`${html}<p id="s">BLS</p>`).comparison)).to.eql([
      ['5: BLS', '1: BLS'],
      ['6: ', '2: '],
    ]);
  });

  it('lead within their own shadow root', () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.append(...parsed(`${post(`Pay${mark('#s')}`)}<p>Text.</p><p id="s">BLS</p>`).body.childNodes);
    const found = readTable(document.createElement('div'), root.querySelector('table')!);
    expect(figuresIn(readAuthorDocument(found, 'en', reader).comparison)).to.eql([['5: BLS']]);
  });

  it('lose no text, whatever they are and wherever they lead', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', '"', '%zz');
    const cell = fc
      .tuple(fc.constantFrom('td', 'th'), fc.array(fc.tuple(id, fc.constantFrom('1', '[2]', '*', 'q'))))
      .map(
        ([tag, links]) =>
          `<${tag}>q5${links.map(([to, text]) => `<sup><a href='#${to}'>${text}</a></sup>`).join(', ')}</${tag}>`,
      );
    const block = fc
      .tuple(fc.constantFrom('p', 'li', 'div', 'h2', 'section'), id, fc.nat(99))
      .map(([tag, name, number]) => `<${tag} id='${name}'>z${number} z</${tag}>`);
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 2, maxLength: 3 });
    holds(421, fc.tuple(rows, fc.array(block, { maxLength: 5 })), ([lines, blocks]) => {
      const html = `<div>${table(...lines.map((cells) => `<tr>${cells.join('')}</tr>`))}${blocks.join('')}</div>`;
      const found = readPage(parsed(`<oc-comparison>${html}</oc-comparison>`)) as AuthorDocument;
      readAuthorDocument(found, 'en', reader);
      const text = JSON.stringify(found.document);
      expect(blocks.flatMap((each) => /z\d+/.exec(each) ?? []).filter((each) => !text.includes(each))).to.eql(
        [],
      );
    });
  });
});
