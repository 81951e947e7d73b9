import { assert } from '@open-wc/testing';
import { readContent, readPage } from '../../../src/input/html/read-content.js';
import type { AuthorDocument } from '../../../src/input/table/author-document.js';
import { readAuthorDocument } from '../../../src/input/author-document-to-comparison.js';
import * as reader from '../../../src/input/figure/text-reader.js';
import { drawn, drawnText } from '../../helpers/deep.js';
import { page } from '../../helpers/mount.js';

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const read = (found: AuthorDocument) => readAuthorDocument(found, 'en', reader).comparison;
const inside = (html: string) => read(readContent(parsed(html).body));
const rows = (pay: string, head = 'Median pay') =>
  `<tr><th>Occupation</th><th>${head}</th></tr><tr><td>Actuary</td><td>${pay}</td></tr><tr><td>Clerk</td><td>$40,000</td></tr>`;
const table = (pay: string, head?: string) => `<table>${rows(pay, head)}</table>`;

describe('HTML: what the reader doesn’t see isn’t read', () => {
  const CELLS: Readonly<Record<string, string>> = {
    'a label for narrow screens': '<span class="label">Median pay</span> $51,554',
    'a label with a colon, in bold': '<b>Median pay:</b> $51,554',
    'a label deep in a cell': '<div><span>Median pay</span><span>$51,554</span></div>',
    'text for screen readers': '<span class="screen-reader-text">Pay: 1</span>$51,554',
    'text for screen readers after it': '$51,554<span class="visually-hidden"> dollars, 2</span>',
    'a copy for the eyes only':
      '<span aria-hidden="true">$51,554</span><span class="sr-only">51 thousand dollars</span>',
    'what a style hides': '<span style="display: none">51554</span>$51,554',
    'what an attribute hides': '<i hidden>9</i>$51,554',
    'what was struck out': '<del>$41,000</del> <ins>$51,554</ins>',
    'a button beside it': '$51,554 <button>Copy</button>',
    'a link to an editor': '$51,554 <a class="edit-link" href="/e">Edit</a>',
    'a picture of what is said': '<img alt="$51,554" src="">$51,554',
    'a formula that KaTeX set':
      '<span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>$51,554</mi></mrow><annotation encoding="application/x-tex">\\$51{,}554</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">$51,554</span></span>',
    'a formula that MathJax 3 set':
      '<mjx-container><mjx-math aria-hidden="true"><mjx-c></mjx-c></mjx-math><mjx-assistive-mml><math><mtext>$51,554</mtext></math></mjx-assistive-mml></mjx-container>',
    'a formula that MathJax 2 set':
      '<span class="MathJax_Preview">51</span><span class="MathJax"><nobr>$51,554</nobr><span class="MJX_Assistive_MathML"><math><mtext>$51,554</mtext></math></span></span><script type="math/tex">51</script>',
  };
  for (const [what, cell] of Object.entries(CELLS))
    it(`in a cell: ${what}`, () => {
      const [actuary, clerk] = inside(table(cell)).occupations;
      assert.strictEqual(actuary?.figures.get('pay')?.value, 51_554);
      assert.strictEqual(clerk?.figures.get('pay')?.value, 40_000);
    });

  it('in a cell: a label that an attribute names', () => {
    const html = `<table><tr><th>Occupation<th>Median pay<tr><td data-label="Job"><b>Job</b>Actuary<td data-th="Salary"><i>Salary: </i>$51,554</table>`;
    const [actuary] = inside(html).occupations;
    assert.deepEqual([actuary?.name, actuary?.figures.get('pay')?.value], ['Actuary', 51_554]);
  });

  it('but what a picture says is read', () => {
    const html = table('$1', 'Licence needed').replace('$1', '<svg></svg><span class="sr-only">Yes</span>');
    assert.strictEqual(inside(html).occupations[0]?.facts[0]?.figure.text, 'Yes');
  });

  for (const arrow of ['▲', ' ⇅', '<span>▼</span>', '<button>↕</button>'])
    it(`in a head: ${arrow}`, () => {
      assert.strictEqual(
        inside(table('$51,554', `Median pay${arrow}`)).occupations[0]?.figures.get('pay')?.value,
        51_554,
      );
    });

  const SIGNS: Readonly<Record<string, string>> = {
    Sphinx: '<a class="headerlink" href="#a" title="Permalink">¶</a>',
    'markdown-it': '<a class="header-anchor" href="#a" aria-hidden="true">#</a>',
    Docusaurus: '<a class="hash-link" href="#a">\u200b</a>',
    'no class': '<a href="#a">🔗</a>',
    Wikipedia: '<span class="mw-editsection"><span>[</span><a href="/e">edit</a><span>]</span></span>',
    'a link to an editor': '<a href="/edit/1">[edit]</a>',
    'a link in words': '<a class="anchor" href="#a">Permalink to this heading</a>',
  };
  for (const [whose, sign] of Object.entries(SIGNS))
    it(`in a heading: a sign of ${whose}`, () => {
      assert.strictEqual(inside(`<h2>Pay of both ${sign}</h2>${table('$5')}`).title, 'Pay of both');
    });

  it('but a heading that is a link as a whole is read', () => {
    assert.strictEqual(
      inside(`<h2><a class="header-anchor" href="#a">Pay of both</a></h2>${table('$5')}`).title,
      'Pay of both',
    );
  });

  const BLOCKS: Readonly<Record<string, string>> = {
    'entries per page':
      '<div class="dt-length"><select><option>10</option></select><label> entries per page</label></div>',
    'a search': '<div class="dataTables_filter"><label>Search:<input type="search"></label></div>',
    'what is shown': '<div class="dt-info" role="status">Showing 1 to 2 of 2 entries</div>',
    buttons: '<div><button>Copy</button> <button>Excel</button></div>',
    'an advertisement': '<div class="ad-slot">Advertisement: become an actuary today</div>',
    'a hidden paragraph': '<p hidden>Remember to update</p>',
  };
  for (const [what, block] of Object.entries(BLOCKS))
    it(`around a table: ${what}`, () => {
      const { introduction, notes } = inside(`${block}${table('$5')}${block}`);
      assert.deepEqual([introduction, notes], [[], []]);
    });

  it('between a table and its sources: an advertisement', () => {
    const html = `${table('$5')}<ins class="adsbygoogle">Ad</ins><div id="div-advert-2">Buy</div><p>Source: Example Bureau</p>`;
    const found = readPage(parsed(html)) as AuthorDocument;
    assert.deepEqual(
      read(found).sources.map(({ name }) => name),
      ['Example Bureau'],
    );
    assert.lengthOf(found.replaced ?? [], 2);
  });
});

describe('HTML: a table whose head a script has parted from it', () => {
  const [head, ...body] = rows('$51,554').split('</tr>');
  const parts: Readonly<Record<string, string>> = {
    'with a copy of the head': `<table><thead>${head}</tr></thead></table><table><thead>${head!.replaceAll('<th>', '<th><div style="height:0;overflow:hidden">')}</tr></thead><tbody>${body.join('</tr>')}</tbody></table>`,
    'without one': `<table>${head}</tr></table><table>${body.join('</tr>')}</table>`,
    'in boxes': `<div><div><table>${head}</tr></table></div><div><table>${body.join('</tr>')}</table></div></div>`,
  };
  for (const [how, html] of Object.entries(parts))
    it(`is one: ${how}`, () => {
      const { occupations, notes } = inside(html);
      assert.deepEqual(
        occupations.map(({ name, figures }) => [name, figures.get('pay')?.value]),
        [
          ['Actuary', 51_554],
          ['Clerk', 40_000],
        ],
      );
      assert.deepEqual(notes, []);
    });

  it('is shown once, with its controls', async () => {
    const place = await page(
      `<oc-comparison-table></oc-comparison-table><div class="dt-container"><div class="dt-search"><label>Search:</label><input></div>${parts['in boxes']!}<div class="dt-info">Showing 2</div></div>`,
    );
    await drawn(place.querySelector('oc-comparison-table')!);
    assert.include(drawnText(place.querySelector('oc-comparison-table')!), '$51,554');
    assert.strictEqual(getComputedStyle(place.querySelector('.dt-container')!).display, 'none');
  });

  it('is read where a style sheet of the page hides a copy', async () => {
    const place = await page(
      `<style>.narrow { display: none }</style><oc-comparison-table></oc-comparison-table>${table('<span class="narrow">$52k</span><span>$51,554</span>')}`,
    );
    const element = await drawn(place.querySelector('oc-comparison-table')!);
    assert.strictEqual(element.comparison?.occupations[0]?.figures.get('pay')?.value, 51_554);
  });
});

describe('HTML: what a style sheet of the page hides isn’t read', () => {
  const RULES: Readonly<Record<string, string>> = {
    'one pixel': 'position: absolute; width: 1px; height: 1px; overflow: hidden',
    'clipped away': 'position: absolute; clip: rect(0 0 0 0)',
    'beside the page': 'position: absolute; left: -9999px',
    'invisible until the pointer comes': 'visibility: hidden; position: absolute',
    'transparent until the pointer comes': 'opacity: 0; position: absolute',
    'no box': 'display: none',
  };
  for (const [what, rule] of Object.entries(RULES))
    it(`in a cell, also when it is read again: ${what}`, async () => {
      const place = await page(
        `<style>.x-own { ${rule} }</style><oc-comparison-table>${table('<b class="x-own">Pay: 9 </b><i>$51,554</i>')}</oc-comparison-table>`,
      );
      const element = place.querySelector('oc-comparison-table')!;
      const payNow = () => element.comparison?.occupations[0]?.figures.get('pay')?.value;
      assert.strictEqual(payNow(), 51_554);
      element.querySelector('i')!.textContent = '$61,000';
      await Promise.resolve(); // what watches the element is called
      await drawn(element);
      assert.strictEqual(payNow(), 61_000);
    });

  it('but all of it where the page as a whole is invisible yet', async () => {
    const place = await page(
      `<div style="visibility: hidden"><oc-comparison-table>${table('$51,554')}</oc-comparison-table></div>`,
    );
    assert.lengthOf(place.querySelector('oc-comparison-table')!.comparison!.occupations, 2);
  });

  it('nor are rows of advertisements and feet that say the heads again', () => {
    const head = '<thead><tr><th>Occupation<th>Median pay (2024)</thead>';
    const foot = '<tfoot><tr><th>Occupation<th>Median pay</tfoot>';
    const body =
      '<tr><td>Actuary<td>$51,554<tr class="x"><td colspan=2><div id="div-gpt-ad-1">Buy</div><tr><td>Clerk<td>$40,000';
    const { occupations } = inside(`<table>${head}${body}${foot}</table>`);
    assert.deepEqual(
      occupations.map(({ name }) => name),
      ['Actuary', 'Clerk'],
    );
  });
});
