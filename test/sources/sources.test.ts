import { expect } from '@open-wc/testing';
import { enhance } from '../../src/index.js';
import type { OcComparison, OcElement } from '../../src/index.js';
import { deepOne, drawn, drawnText, shadowRootsOf, wordsOf } from '../helpers/deep.js';
import { drawWhere, NOWHERE } from '../helpers/elsewhere.js';
import { mount, page, scriptOf, write } from '../helpers/mount.js';
import { eventsAt, keepConsoleClean, takeConsole, until, wait } from '../helpers/records.js';

/** The reference article's table as a blogger has it in a post. */
const POST_TABLE = `<table>
  <tr><th>Job Title</th><th>Educational Requirements</th><th>Median Salary (2017)*</th><th>Job Growth (2016-2026)**</th></tr>
  <tr><td>Program Manager</td><td>Bachelor’s Degree</td><td>$81,765 (Program Project Manager)</td><td>8% (Managers, all other)</td></tr>
  <tr><td>Account Manager</td><td>Bachelor’s Degree</td><td>$51,554</td><td>9% (Advertising, Promotions, and Marketing Managers)</td></tr>
</table>`;
const LINE = '<p>Sources: *Payscale, **U.S. Bureau of Labor Statistics</p>';
const READ = [
  ['Job title', 'Educational requirements', 'Median salary (2017)*', 'Projected job growth (2016–2026)**'],
  [
    'Program Manager',
    'Bachelor’s Degree',
    '$81,765 measured for Program Project Manager',
    '8% measured for Managers, all other',
  ],
  [
    'Account Manager',
    'Bachelor’s Degree',
    '$51,554',
    '9% measured for Advertising, Promotions, and Marketing Managers',
  ],
];
const CITED = ['* Payscale↑', '** U.S. Bureau of Labor Statistics↑'];
/** A small table by whose name it is told apart. */
const small = (name: string) => `<table><tr><th>Job<th>Median pay<tr><td>${name}<td>$5</table>`;
const json = (name: string) => scriptOf([{ name, pay: 5 }]);

const inside = <Each extends HTMLElement = HTMLElement>(
  element: Element,
  selector: string,
): readonly Each[] => shadowRootsOf(element).flatMap((root) => [...root.querySelectorAll<Each>(selector)]);
/** The rows of the drawn table, cell by cell. */
const rowsOf = (element: Element) =>
  inside(element, 'tr').map((row) => [...row.children].map((cell) => wordsOf(cell).replaceAll('–', '–')));
const namesIn = (element: Element) => inside(element, 'th[scope="row"]').map(wordsOf);
const notesIn = (element: Element) => inside(element, '[part~="note"]').map(wordsOf);
const codesIn = (element: Element) => (element as OcElement).problems.map(({ code }) => code);
const isSeen = (element: Element) => element.getClientRects().length > 0;

/** Lets observers speak, and waits for what they lead to. */
const settled = async <Each extends Element>(element: Each): Promise<Each> => {
  await wait(0);
  return drawn(element);
};
const only = <Each extends Element = OcElement>(place: Element, tag = 'oc-comparison-table') =>
  deepOne(place, tag) as unknown as Each;

describe('a table inside an element', () => {
  keepConsoleClean();
  const FORMS: readonly (readonly [title: string, content: string])[] = [
    ['as it stands in a post', POST_TABLE + LINE],
    ['with its sources first', LINE + POST_TABLE],
    ['in a figure', `<figure class="wp-block-table">${POST_TABLE}</figure>${LINE}`],
    ['in a paragraph’s place, with stray markup', `<p></p><br>${POST_TABLE}<p><br></p>${LINE}<p>&nbsp;</p>`],
    [
      'with a source line of its own in the table',
      POST_TABLE.replace(
        '</table>',
        '<tfoot><tr><td colspan=4>Sources: *Payscale, **U.S. Bureau of Labor Statistics</table>',
      ),
    ],
    [
      'with bold text and spans in cells',
      (POST_TABLE + LINE).replaceAll(/<td>(.*?)<\/td>/g, '<td><p dir="ltr"><span><b>$1</b></span></p></td>'),
    ],
    ['with no-break spaces', (POST_TABLE + LINE).replaceAll(/(?<=\w) (?=\w|\()/g, '&nbsp;')],
    [
      'with a line of sources for each mark',
      `${POST_TABLE}<p>*Payscale<br>**U.S. Bureau of Labor Statistics</p>`,
    ],
    [
      'with its head in a thead',
      (POST_TABLE + LINE).replace('<tr>', '<thead><tr>').replace('</tr>', '</tr></thead>'),
    ],
    ['without any header cells', (POST_TABLE + LINE).replaceAll('th>', 'td>')],
    [
      'the other way round',
      `<table>
        <tr><td></td><th>Program Manager</th><th>Account Manager</th></tr>
        <tr><th>Educational Requirements</th><td>Bachelor’s Degree</td><td>Bachelor’s Degree</td></tr>
        <tr><th>Median Salary (2017)*</th><td>$81,765 (Program Project Manager)</td><td>$51,554</td></tr>
        <tr><th>Job Growth (2016-2026)**</th><td>8% (Managers, all other)</td><td>9% (Advertising, Promotions, and Marketing Managers)</td></tr>
      </table>${LINE}`,
    ],
    [
      'with marks above the line',
      (POST_TABLE + LINE).replaceAll('**', '<sup>2</sup>').replaceAll('*', '<sup>1</sup>'),
    ],
  ];

  for (const [title, content] of FORMS) {
    it(`is read ${title}: figures`, async () => {
      const element = await mount('oc-comparison-table', { content });
      expect(rowsOf(element)).to.eql(READ);
    });
    it(`is read ${title}: sources`, async () => {
      const element = await mount('oc-comparison-table', { content });
      expect(notesIn(element)).to.eql(CITED);
    });
  }

  it('leads from sources to their pages', async () => {
    const content = `${POST_TABLE}<p>Sources: *<a href="https://example.com/p">Payscale</a>, **U.S. Bureau of Labor Statistics</p>`;
    const element = await mount('oc-comparison-table', { content });
    expect(inside<HTMLAnchorElement>(element, '[part~="source"]').map(({ href }) => href)).to.eql([
      'https://example.com/p',
    ]);
  });

  it('waits for footnotes at the end of a page that is still on its way', async () => {
    const mark = '<sup><a href="#late-note">1</a></sup>';
    Object.defineProperty(document, 'readyState', { configurable: true, get: () => 'loading' });
    try {
      const place = await page('');
      write(place, `<oc-comparison-table>${POST_TABLE.replaceAll(/\*+/g, mark)}</oc-comparison-table>`);
      await wait(20);
      expect(rowsOf(only(place))).to.eql([]);
      place.insertAdjacentHTML('beforeend', '<ol><li id="late-note">BLS <a href="#x">↩</a></ol>');
      // said until it is heard: the module that waits for it may itself still be on its way
      await until(() => {
        document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
        return notesIn(only(place)).length;
      });
      expect([notesIn(only(place)), isSeen(place.querySelector('li')!)]).to.eql([['* BLS↑'], true]);
    } finally {
      Reflect.deleteProperty(document, 'readyState');
    }
  });

  it('keeps its caption', async () => {
    const content = POST_TABLE.replace('<table>', '<table><caption>Two managers</caption>') + LINE;
    const element = await mount('oc-comparison-table', { content });
    expect(wordsOf(inside(element, 'caption')[0]!)).to.equal('Two managers');
  });

  it('keeps text that stands beside it', async () => {
    const element = await mount('oc-comparison-table', {
      content: `${POST_TABLE}${LINE}<p>Pay is before tax.</p>`,
    });
    expect(notesIn(element).at(-1)).to.equal('Pay is before tax.');
  });

  it('keeps the introduction in the article', async () => {
    const element = await mount('oc-comparison', { content: `<p>Two careers.</p>${POST_TABLE}${LINE}` });
    const [introduction, ...others] = inside(element, '[part~="paragraph"]');
    expect(wordsOf(introduction!)).to.equal('Two careers.');
    expect(others.map((paragraph) => paragraph.matches('[part~="summary"]'))).to.eql([true]);
  });

  it('is read again when it changes', async () => {
    const element = await mount('oc-comparison-table', { content: small('A') });
    element.querySelector('td')!.textContent = 'B';
    await settled(element);
    expect(namesIn(element)).to.eql(['B']);
  });

  it('is read when it comes late', async () => {
    const element = await mount('oc-comparison-table');
    write(element, small('Late'));
    await settled(element);
    expect(namesIn(element)).to.eql(['Late']);
  });

  it('is gone when it goes', async () => {
    const element = await mount('oc-comparison-table', { content: small('A') });
    element.replaceChildren();
    await settled(element);
    expect(namesIn(element)).to.eql([]);
  });

  it('is read by a clone as well', async () => {
    const element = await mount('oc-comparison-table', { content: small('A') });
    const clone = element.cloneNode(true) as OcElement;
    element.after(clone);
    await drawn(clone);
    expect(namesIn(clone)).to.eql(['A']);
  });

  it('is read once more after the element was elsewhere', async () => {
    const element = await mount('oc-comparison-table', { content: small('A') });
    const place = element.parentElement!;
    element.remove();
    element.querySelector('td')!.textContent = 'B';
    place.append(element);
    await settled(element);
    expect(namesIn(element)).to.eql(['B']);
  });

  it('says that the data came', async () => {
    const place = await page('');
    const events = eventsAt(place, 'oc-ready');
    write(place, `<oc-comparison-table>${small('A')}</oc-comparison-table>`);
    await settled(only(place));
    expect(events).to.have.length(1);
  });

  it('goes after JSON in a script', async () => {
    const element = await mount('oc-comparison-table', { content: small('T') + json('J') });
    expect(namesIn(element)).to.eql(['J']);
  });

  it('is nothing to elements that show no table', async () => {
    const element = await mount('oc-school-list', { content: small('A') });
    expect(isSeen(element.querySelector('table')!)).to.equal(true);
  });
});

describe('a table that says little', () => {
  takeConsole();

  const FAULTS: readonly (readonly [title: string, table: string, codes: readonly string[]])[] = [
    ['a mark that leads nowhere', '<table><tr><th>Job<th>Pay*<tr><td>A<td>$5</table>', ['lost-mark']],
    [
      'a figure that can’t be read',
      '<table><tr><th>Job<th>Pay<tr><td>A<td>lots</table>',
      ['unreadable-figure'],
    ],
    ['no rows', '<table><tr><th>Job<th>Pay</table>', ['no-occupations']],
    ['no cells', '<table></table>', ['no-occupations']],
  ];
  for (const [title, content, codes] of FAULTS) {
    it(`tells its author: ${title}`, async () => {
      const element = await mount('oc-comparison-table', { content });
      expect(codesIn(element)).to.eql(codes);
    });
  }

  it('names the row and the column of a fault', async () => {
    const content = '<table><tr><th>Job<th>Pay<tr><td>A<td>$5<tr><td>B<td>lots</table>';
    const element = await mount('oc-comparison-table', { content });
    expect(element.problems[0]!.place).to.equal('row 3, column 2');
  });

  it('names the author’s own row and column where it is turned round', async () => {
    const content = '<table><tr><th><th>A<th>B<tr><th>Pay<td>$5<td>lots</table>';
    const element = await mount('oc-comparison-table', { content });
    expect(element.problems[0]!.place).to.equal('row 2, column 3');
  });

  it('stays to be seen where nothing can be read from it', async () => {
    const element = await mount('oc-comparison-table', { content: '<table><tr><td>Only this</table>' });
    expect(isSeen(element.querySelector('td')!)).to.equal(true);
  });
});

describe('a table outside of the element', () => {
  keepConsoleClean();

  it('is the next sibling', async () => {
    const place = await page(`<oc-comparison-table></oc-comparison-table>${POST_TABLE}${LINE}`);
    expect(rowsOf(only(place))).to.eql(READ);
  });

  it('follows the paragraph that WordPress puts around the element', async () => {
    const place = await page(`<p><oc-comparison-table>\n${POST_TABLE}</oc-comparison-table></p>${LINE}`);
    expect(rowsOf(only(place))).to.eql(READ);
  });

  it('brings its sources along', async () => {
    const place = await page(`<p><oc-comparison-table>\n${POST_TABLE}</oc-comparison-table>${LINE}`);
    expect(notesIn(only(place))).to.eql(CITED);
  });

  it('is no longer seen once it is drawn', async () => {
    const place = await page(`<oc-comparison-table></oc-comparison-table>${small('A')}`);
    expect(isSeen(place.querySelector('table')!)).to.equal(false);
  });

  it('takes its source line with it', async () => {
    const place = await page(`<oc-comparison-table></oc-comparison-table>${POST_TABLE}${LINE}`);
    expect(isSeen(place.querySelector(':scope > p')!)).to.equal(false);
  });

  it('is seen again when the element goes', async () => {
    const place = await page(`<oc-comparison-table></oc-comparison-table>${small('A')}`);
    only(place).remove();
    expect(isSeen(place.querySelector('table')!)).to.equal(true);
  });

  it('is seen again when the element gets data of its own', async () => {
    const place = await page(`<oc-comparison-table></oc-comparison-table>${small('A')}`);
    const element = only(place);
    element.occupations = [{ name: 'B' }];
    await settled(element);
    expect(isSeen(place.querySelector('table')!)).to.equal(true);
  });

  it('is left alone when text stands between', async () => {
    const place = await page(
      `<oc-comparison-table></oc-comparison-table><p>Something else:</p>${small('A')}`,
    );
    expect(isSeen(place.querySelector('table')!)).to.equal(true);
  });

  it('is left alone by an element with data', async () => {
    const place = await page(`<oc-comparison-table>${json('J')}</oc-comparison-table>${small('A')}`);
    expect(isSeen(place.querySelector('table')!)).to.equal(true);
  });

  it('is the one that `for` names', async () => {
    const place = await page(
      `<oc-comparison-table for="that"></oc-comparison-table>${small('A')}<p>Text</p>${small('B').replace('<table', '<table id="that"')}`,
    );
    expect(namesIn(only(place))).to.eql(['B']);
  });

  it('is the one within what `for` names', async () => {
    const place = await page(
      `<oc-comparison-table for="those"></oc-comparison-table><div id="those">${small('B')}</div>`,
    );
    expect(namesIn(only(place))).to.eql(['B']);
  });

  it('is read again when it changes', async () => {
    const place = await page(`<oc-comparison-table></oc-comparison-table>${small('A')}`);
    place.querySelector('td')!.textContent = 'B';
    await settled(only(place));
    expect(namesIn(only(place))).to.eql(['B']);
  });
});

describe('tables that ask for it', () => {
  keepConsoleClean();
  const ways = ['class="oc-comparison-table"', 'data-oc-comparison'];

  for (const way of ways) {
    it(`become elements: ${way}`, async () => {
      const place = await page(POST_TABLE.replace('<table', `<table ${way}`) + LINE);
      enhance(place);
      await settled(place);
      expect(rowsOf(only(place))).to.eql(READ);
    });
  }

  it('become one element each, however often it is asked', async () => {
    const place = await page(small('A').replace('<table', '<table data-oc-comparison'));
    enhance(place);
    enhance(place);
    expect(place.querySelectorAll('oc-comparison-table')).to.have.length(1);
  });

  it('hand their options on', async () => {
    const place = await page(
      small('A').replace('<table', '<table data-oc-comparison data-orientation="columns"'),
    );
    const [element] = enhance(place);
    expect(element!.getAttribute('orientation')).to.equal('columns');
  });

  it('leave others alone', async () => {
    const place = await page(small('A'));
    const before = place.innerHTML;
    enhance(place);
    expect(place.innerHTML).to.equal(before);
  });

  it('leave those in an element alone', async () => {
    const place = await page(
      `<oc-comparison>${small('A').replace('<table', '<table data-oc-comparison')}</oc-comparison>`,
    );
    expect(enhance(place)).to.eql([]);
  });
});

describe('headings, paragraphs and lists inside an element', () => {
  keepConsoleClean();
  const WORK = `<h2>What they do</h2><p>Both plan.</p>
    <h3>Program Managers</h3><p>They run programs.</p><p>A program manager’s day:</p><ul><li>Plan<li>Report</ul>
    <h3>Account Managers</h3><p>They look after clients.</p><ul><li>Call</ul>`;
  const content = (element: Element) =>
    inside(element, 'h2, h3, h4, p, li').map((each) => `${each.localName} ${wordsOf(each)}`);

  it('are the responsibilities of occupations', async () => {
    const element = await mount('oc-responsibility-list', { content: WORK });
    expect(content(element)).to.eql([
      'h2 Responsibilities',
      'p Both plan.',
      'h3 Program Managers',
      'p They run programs.',
      'p A program manager’s day:',
      'li Plan',
      'li Report',
      'h3 Account Managers',
      'p They look after clients.',
      'p Job responsibilities of an Account Manager include:',
      'li Call',
    ]);
  });

  it('go to the occupations of the table before them', async () => {
    const element = await mount('oc-comparison', { content: POST_TABLE + LINE + WORK });
    expect(inside(deepOne(element, 'oc-responsibility-list'), 'li').map(wordsOf)).to.eql([
      'Plan',
      'Report',
      'Call',
    ]);
  });

  it('are the title where they stand before the table', async () => {
    const element = await mount('oc-comparison', { content: `<h2>A or B?</h2>${POST_TABLE}${LINE}` });
    expect(wordsOf(deepOne(element, '[part~="title"]'))).to.equal('A or B?');
  });
});

describe('<oc-occupation> inside an element', () => {
  keepConsoleClean();
  const PROGRAM = `<oc-occupation name="Program Manager" education="Bachelor’s Degree" median-pay="81765" pay-year="2017"
    pay-for="Program Project Manager" pay-source="Payscale" growth="8" growth-period="2016-2026"
    growth-for="Managers, all other" growth-source="U.S. Bureau of Labor Statistics"></oc-occupation>`;
  const ACCOUNT = `<oc-occupation name="Account Manager" education="Bachelor’s Degree" median-pay="$51,554" pay-year="2017"
    pay-source="Payscale" growth="9% (Advertising, Promotions, and Marketing Managers)" growth-period="2016-2026"
    growth-source="U.S. Bureau of Labor Statistics"></oc-occupation>`;

  it('says as much as a table', async () => {
    const element = await mount('oc-comparison-table', { content: PROGRAM + ACCOUNT });
    expect(rowsOf(element)).to.eql(READ);
  });

  it('has its sources in its attributes', async () => {
    const element = await mount('oc-comparison-table', { content: PROGRAM + ACCOUNT });
    expect(notesIn(element)).to.eql(CITED);
  });

  it('has its responsibilities inside', async () => {
    const element = await mount('oc-responsibility-list', {
      content: '<oc-occupation name="Nurse"><p>Cares.</p><ul><li>Wash<li>Feed</ul></oc-occupation>',
    });
    expect(inside(element, 'li').map(wordsOf)).to.eql(['Wash', 'Feed']);
  });

  it('can be added', async () => {
    const element = await mount('oc-comparison-table', { content: PROGRAM });
    element.insertAdjacentHTML('beforeend', ACCOUNT);
    await settled(element);
    expect(namesIn(element)).to.eql(['Program Manager', 'Account Manager']);
  });

  it('can be removed', async () => {
    const element = await mount('oc-comparison-table', { content: PROGRAM + ACCOUNT });
    element.firstElementChild!.remove();
    await settled(element);
    expect(namesIn(element)).to.eql(['Account Manager']);
  });

  it('can be changed', async () => {
    const element = await mount('oc-comparison-table', { content: PROGRAM });
    element.firstElementChild!.setAttribute('name', 'Nurse');
    await settled(element);
    expect(namesIn(element)).to.eql(['Nurse']);
  });

  it('goes before a table', async () => {
    const element = await mount('oc-comparison-table', { content: small('T') + PROGRAM });
    expect(namesIn(element)).to.eql(['Program Manager']);
  });

  it('may have attributes of the page’s own', async () => {
    const element = await mount('oc-comparison-table', {
      content: PROGRAM.replace('name=', 'class="x" data-x="1" aria-label="y" name='),
    });
    expect(element.problems).to.eql([]);
  });
});

describe('<oc-occupation> with an attribute that there isn’t', () => {
  takeConsole();
  it('tells its author', async () => {
    const element = await mount('oc-comparison-table', {
      content: '<oc-occupation name="A" salery="5"></oc-occupation>',
    });
    expect(codesIn(element)).to.eql(['unknown-field']);
  });
});

describe('data of another element', () => {
  keepConsoleClean();
  const whole = (inner: string) => `<oc-comparison>${json('A')}${inner}</oc-comparison>`;

  it('come from the comparison around', async () => {
    const place = await page(whole('<p>Text</p><oc-comparison-table></oc-comparison-table>'));
    expect(namesIn(only(place))).to.eql(['A']);
  });

  it('leave the composing to the author', async () => {
    const place = await page(whole('<p>Text</p><oc-comparison-table></oc-comparison-table>'));
    expect(isSeen(place.querySelector('p')!)).to.equal(true);
  });

  it('come from the comparison that `for` names, before it', async () => {
    const place = await page(
      `<oc-comparison id="c1">${json('A')}</oc-comparison><oc-source-list for="c1"></oc-source-list><oc-comparison-table for="c1"></oc-comparison-table>`,
    );
    expect(namesIn(place.querySelector(':scope > oc-comparison-table')!)).to.eql(['A']);
  });

  it('come from the comparison that `for` names, after it', async () => {
    const place = await page(
      `<oc-comparison-table for="c2"></oc-comparison-table><oc-comparison id="c2">${json('A')}</oc-comparison>`,
    );
    await settled(place);
    await drawn(place);
    expect(namesIn(place.querySelector(':scope > oc-comparison-table')!)).to.eql(['A']);
  });

  it('come when the comparison gets them', async () => {
    const place = await page('<oc-comparison><oc-comparison-table></oc-comparison-table></oc-comparison>');
    only<OcComparison>(place, 'oc-comparison').occupations = [{ name: 'Late' }];
    await settled(place);
    expect(namesIn(only(place))).to.eql(['Late']);
  });

  it('change with it', async () => {
    const place = await page(whole('<oc-comparison-table></oc-comparison-table>'));
    only<OcComparison>(place, 'oc-comparison').occupations = [{ name: 'B' }];
    await settled(place);
    expect(namesIn(only(place))).to.eql(['B']);
  });

  it('go with it', async () => {
    const place = await page(
      `<oc-comparison-table for="c3"></oc-comparison-table><oc-comparison id="c3">${json('A')}</oc-comparison>`,
    );
    await settled(place);
    place.querySelector('oc-comparison')!.remove();
    await settled(place);
    expect(drawnText(place.querySelector('oc-comparison-table')!)).to.contain('nothing to show');
  });

  it('go after its own', async () => {
    const place = await page(whole(`<oc-comparison-table>${json('Own')}</oc-comparison-table>`));
    expect(namesIn(only(place))).to.eql(['Own']);
  });

  it('reach through shadow roots', async () => {
    const place = await page(whole('<div></div>'));
    const root = place.querySelector('oc-comparison > div')!.attachShadow({ mode: 'open' });
    write(root, '<oc-comparison-table></oc-comparison-table>');
    await drawn(root.firstElementChild!);
    expect(namesIn(root.firstElementChild!)).to.eql(['A']);
  });

  it('are reported as ready by none but the one who has them', async () => {
    const place = await page('');
    const events = eventsAt(place, 'oc-ready');
    write(place, whole('<oc-comparison-table></oc-comparison-table><oc-source-list></oc-source-list>'));
    await settled(place);
    expect(events).to.have.length(1);
  });
});

describe('sources: where the later ones don’t come', () => {
  keepConsoleClean();
  const LINKED = '{ "@context": "https://schema.org", "@type": "Occupation", "name": "A" }';
  const LOST = [['load-failed', 'chunks', 'later-sources']];
  const CASES: readonly (readonly [title: string, content: string, reported: readonly unknown[]])[] = [
    ['a table is reported as lost', POST_TABLE, LOST],
    ['linked data is reported as lost', `<script type="application/ld+json">${LINKED}</script>`, LOST],
    ['JSON is read', scriptOf([{ name: 'A' }]), []],
  ];
  for (const [title, content, reported] of CASES) {
    it(title, async () => {
      const html = `<oc-comparison-table>${content}</oc-comparison-table>`;
      const { problems } = await drawWhere('oc-comparison-table', 'sources/later-sources', NOWHERE, html);
      expect(problems.map(({ code, source, excerpt }) => [code, source, excerpt])).to.eql(reported);
    });
  }
});
