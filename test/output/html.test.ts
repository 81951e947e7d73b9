import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { addLanguage, enhance, wordsFor } from '../../src/index.js';
import type { Comparison } from '../../src/index.js';
import { english } from '../../src/model/words/english.js';
import { toHtml } from '../../src/output/html.js';
import type { HtmlOptions } from '../../src/output/html.js';
import { referenceArticle } from '../../stories/data/reference-article.js';
import { documents } from '../helpers/arbitrary.js';
import { RESPONSIBILITIES } from '../helpers/article-outline.js';
import { axOutline } from '../helpers/ax-tree.js';
import { corpus, groupsOf, itWith } from '../helpers/corpora.js';
import { deepAll, drawn } from '../helpers/deep.js';
import { asked, isChromium } from '../helpers/engine.js';
import { everywhere } from '../helpers/everywhere.js';
import { flatText } from '../helpers/flat-text.js';
import { compare } from '../helpers/model.js';
import { page } from '../helpers/mount.js';
import { holds } from '../helpers/property.js';
import { takeConsole } from '../helpers/records.js';

// text is written by the same code everywhere, and engines parse HTML alike: those beside the first have little to add
const payloads = asked(await corpus<{ text: string }>('html.json'), 16, 4).map(({ text }) => text);

const write = (data: unknown, options?: HtmlOptions): string => toHtml(compare(data), options);
/** The article as a browser reads it where no script runs. */
const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const articleOf = (data: unknown, options?: HtmlOptions): Element =>
  parsed(write(data, options)).querySelector('oc-comparison')!;
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const textsOf = (root: ParentNode, selector: string): readonly string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => inOneLine(textContent));
/** The article where the script never comes, for the same elements of the page: the element means nothing then. */
const withoutScript = (html: string): string => html.replace(/<(\/?)oc-comparison(?=[\s>])/g, '<$1div');

describe('a comparison as HTML', () => {
  it('has the table of the reference article, with marks as text', () => {
    const rows = [...articleOf(referenceArticle).querySelectorAll('tr')].map((row) => textsOf(row, 'th, td'));
    expect(rows).to.eql([
      [
        'Job title',
        'Educational requirements',
        'Median salary (2017)*',
        'Projected job growth (2016–2026)**',
      ],
      [
        'Program Manager',
        "Bachelor's Degree",
        '$81,765 (measured for Program Project Manager)',
        '8% (measured for the catch-all group: Managers, All Other)',
      ],
      [
        'Account Manager',
        "Bachelor's Degree",
        '$51,554',
        '9% (measured for a broader group: Advertising, Promotions, and Marketing Managers)',
      ],
    ]);
  });
  it('has a paragraph for each source, with its link', () => {
    const notes = [...articleOf(referenceArticle).querySelectorAll('table ~ p')].slice(0, 2);
    expect(notes.map(({ innerHTML }) => innerHTML)).to.eql([
      '<sup>*</sup> <a href="https://www.payscale.com/">Payscale</a>, retrieved March 1, 2018',
      '<sup>**</sup> <a href="https://www.bls.gov/emp/">U.S. Bureau of Labor Statistics</a>, Employment Projections 2016–2026, public domain',
    ]);
  });
  it('has the summary before the table, and asks the element for it', () => {
    const article = articleOf(referenceArticle);
    expect(textsOf(article, '.oc-summary p')).to.eql([
      "Half earn more than $51,554 a year as Account Managers (2017). Left out of “Median salary”: Program Managers (measured for Program Project Manager). Left out of “Projected job growth”: Program Managers (measured for the catch-all group: Managers, All Other); Account Managers (measured for a broader group: Advertising, Promotions, and Marketing Managers). Educational requirements are the same: Bachelor's Degree.",
    ]);
    expect(article.hasAttribute('summary')).to.equal(true);
  });
  it('of one occupation has no summary and asks for none', () => {
    const article = articleOf([{ name: 'A', pay: 5 }]);
    expect([article.querySelector('.oc-summary'), article.hasAttribute('summary')]).to.eql([null, false]);
  });
  it('says where figures can’t be compared, as the element does', () => {
    const growth = (from: number, source: string) => ({ percent: 5, from, to: 2030, source });
    const article = articleOf([
      { name: 'A', growth: growth(2017, 'X') },
      { name: 'B', growth: growth(2020, 'Y') },
    ]);
    expect(textsOf(article, 'p')).to.include(
      '* These figures can’t be compared with each other: different sources and periods.',
    );
  });
  it('has machine values beside exact figures only', () => {
    const article = articleOf([
      { name: 'A', pay: 51554 },
      { name: 'B', pay: '239,200+' },
    ]);
    const values = [...article.querySelectorAll('data')].map(({ value }) => value);
    expect(values).to.eql(['51554']);
  });
  it('has headings below its title', () => {
    const headings = [...articleOf(referenceArticle).querySelectorAll('h2, h3, h4')];
    expect(headings.map(({ localName, textContent }) => `${localName} ${textContent}`)).to.eql([
      'h2 Program Manager vs. Account Manager',
      'h3 Responsibilities',
      'h4 Program Managers',
      'h4 Account Managers',
      'h3 Related careers',
      'h4 Related to Program Manager',
      'h4 Related to Account Manager',
      'h3 Popular schools',
    ]);
  });
  it('without a title has that which the element makes', () => {
    const article = articleOf([{ name: 'A', responsibilities: ['x'] }, { name: 'B' }]);
    expect(textsOf(article, 'h2, h3, h4')).to.eql(['A or B?', 'Responsibilities', 'A']);
    expect(textsOf(article, 'h2')).to.eql(['A or B?']);
  });
  it('without anybody to make a title of has its sections at the top', () => {
    const article = articleOf({ schools: { items: [{ name: 'S' }] } });
    expect(textsOf(article, 'h2, h3')).to.eql(['Popular schools']);
    expect(textsOf(article, 'h2')).to.eql(['Popular schools']);
  });
  it('tells the language of text that is in another one, and who wrote it', () => {
    const wording = { lang: 'en', source: 'Careers <Desk>' };
    const data = [{ name: 'A', description: ['They do.'], responsibilities: ['x'], wording }];
    const article = articleOf(data, { language: { locale: 'de', words: english } });
    expect(textsOf(article, '[lang="en"][dir="auto"]')).to.eql(['They do.', 'x']);
    expect(textsOf(article, 'p').at(-1)).to.equal('Careers <Desk>');
    expect(articleOf(data).querySelector('[lang]')).to.equal(null);
  });
  it('has occupations as columns where many measures are, as the element does', () => {
    const pay = { p10: 1, p25: 2, median: 3, p75: 4, p90: 5 };
    const article = articleOf([{ name: 'A', pay, education: 'Any', hours: 40 }, { name: 'B' }]);
    expect([...article.querySelector('tr')!.children].map(({ outerHTML }) => outerHTML)).to.eql([
      '<td></td>',
      '<th scope="col"><bdi>A</bdi></th>',
      '<th scope="col"><bdi>B</bdi></th>',
    ]);
    expect(article.querySelectorAll('th[scope="row"]').length).to.equal(7);
  });
  const PAY = { p10: 1, median: 3, p90: 5, year: 2024, basis: 'wage', source: 'S' };
  const GROUPED = [
    { name: 'A', pay: PAY, education: 'Any', experience: 'None', training: 'None', hours: 40, openings: 9 },
    { name: 'B', pay: PAY, hours: 30 },
  ];
  const rowsOf = (article: Element) =>
    [...article.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) =>
        [inOneLine(cell.textContent), cell.getAttribute('scope'), cell.getAttribute('colspan')]
          .filter(Boolean)
          .join(' '),
      ),
    );
  it('has rows in groups, whose heads say once what all of them share', () => {
    const article = articleOf(GROUPED);
    expect(rowsOf(article).slice(0, 5)).to.eql([
      ['', 'A col', 'B col'],
      ['Pay (2024, wage without overtime and bonuses)* rowgroup 3'],
      ['Median salary row', '$3', '$3'],
      ['10th percentile row', '$1', '$1'],
      ['90th percentile row', '$5', '$5'],
    ]);
    expect([...article.querySelectorAll('tbody')].map(({ rows }) => rows.length)).to.eql([4, 2, 4, 2]);
  });
  it('has the heads of groups above those of columns where occupations are rows', () => {
    const article = articleOf([
      { name: 'A', pay: PAY, hours: 40 },
      { name: 'B', pay: PAY },
    ]);
    const corner = article.querySelector('th')!;
    expect([corner.rowSpan, corner.scope]).to.eql([2, 'col']);
    expect(rowsOf(article).slice(0, 3)).to.eql([
      ['Job title col', 'Pay (2024, wage without overtime and bonuses)* colgroup 3', 'Work colgroup 1'],
      ['Median salary col', '10th percentile col', '90th percentile col', 'Hours a week col'],
      ['A row', '$3', '$1', '$5', '40'],
    ]);
  });
  it('says once what all figures of an occupation were measured for', () => {
    const article = articleOf([
      { name: 'A', pay: { ...PAY, for: 'Managers' }, hours: { value: 40, for: 'Managers' } },
      { name: 'B', pay: PAY },
    ]);
    expect(textsOf(article, 'tbody th, tbody td').filter((text) => text.includes('Managers'))).to.eql([
      'A (measured for Managers)',
    ]);
  });
  it('says in words what charts show, and that they are worked out again', () => {
    const growth = { percent: 4, from: 2024, to: 2034 };
    const article = articleOf({
      occupations: [
        { name: 'A', pay: { p10: 1, p25: 2, median: 3, p75: 4, p90: 5 }, growth },
        { name: 'B', pay: { median: 3 }, growth: { ...growth, percent: -2 } },
      ],
      reference: { name: 'All', growth: { ...growth, percent: 3 } },
    });
    expect(textsOf(article, 'div.oc-summary > :is(h3, ul)')).to.eql([
      'Range of pay',
      'A: $3. Eight in ten earn $1 to $5. The middle half earn $2 to $4 B: $3',
      'Growth of jobs',
      'A: 4% B: −2% All: 3%',
    ]);
  });
  it('of nothing is nothing', () => expect(write([])).to.equal(''));
  it('has no blank line', () => expect(write(referenceArticle)).not.to.match(/\n\s*\n/));

  it('says of each school that paid that it did, in the name of its link and in its rel', () => {
    const links = [...articleOf(referenceArticle).querySelectorAll<HTMLAnchorElement>('a[href*="edu/"]')];
    const schools = links.filter(({ href }) => /northfield|lakeside|state/.test(href));
    expect(schools.map(({ textContent, rel }) => [textContent, rel])).to.eql([
      ['Sponsored Northfield Example University', 'sponsored nofollow noopener'],
      ['Sponsored Lakeside Example College', 'sponsored nofollow noopener'],
      ['Example State University', ''],
    ]);
  });
  it('says of a school that paid that it did where it has no address', () => {
    const article = articleOf({ schools: { items: [{ name: 'S', sponsored: true }] } });
    expect(textsOf(article, 'p, li')).to.eql([
      'Schools marked “Sponsored” pay to be listed here.',
      'Sponsored S',
    ]);
  });

  it('speaks other languages, and says which', async () => {
    const article = articleOf(referenceArticle, {
      language: { locale: 'de', words: await wordsFor('de') },
    });
    expect(article.getAttribute('lang')).to.equal('de');
    expect(textsOf(article, 'th[scope="col"]')[2]).to.equal('Mediangehalt (2017, pro Jahr)*');
    expect(textsOf(article, 'td')[2]).to.equal('8 % (erhoben für die Restgruppe: Managers, All Other)');
    expect(textsOf(article, 'a[rel]')[0]).to.equal('Anzeige Northfield Example University');
  });

  it('is followed by schema.org’s words for it where they are wanted, outside of the element', () => {
    const html = write(referenceArticle, { hasJsonLd: true });
    const script = parsed(html).querySelector('oc-comparison + script[type="application/ld+json"]')!;
    expect(JSON.parse(script.textContent)).to.have.property('@graph');
    expect(parsed(write(referenceArticle)).querySelector('script')).to.equal(null);
  });
});

describe('text in HTML', () => {
  const ALLOWED =
    /^(?:oc-comparison|h[234]|p|div|table|caption|thead|tbody|tr|th|td|ul|li|a|bdi|data|small|sup|strong|script)$/;

  /** Fails where a text became markup, or isn't shown as it is. */
  function expectShown(text: string) {
    const body = parsed(
      write({ ...everywhere(text), caption: text, subject: text }, { hasJsonLd: true }),
    ).body;
    const strange = [...body.querySelectorAll('*')].filter(({ localName }) => !ALLOWED.test(localName));
    expect(strange.map(({ outerHTML }) => outerHTML)).to.eql([]);
    const names = [...body.querySelectorAll('*')].flatMap((each) => each.getAttributeNames());
    const extra = names.filter(
      (name) => !/^(?:lang|dir|occupations|class|scope|href|value|rel|type)$/.test(name),
    );
    expect(extra).to.eql([]);
    const hrefs = [...body.querySelectorAll('[href]')].map((each) => each.getAttribute('href'));
    expect(hrefs.filter((href) => !['/a', '/b', '/c'].includes(href!))).to.eql([]);
    const shown = textsOf(body, 'h2, h4, caption, li');
    expect(shown.filter((each) => each === inOneLine(text.replaceAll('\0', '\ufffd'))).length).to.be.least(6);
    expect(body.querySelectorAll('script').length).to.equal(1);
  }

  it('is shown as it is, whatever its signs', () => {
    const signs = fc
      .array(
        fc.constantFrom(...'<>&"\'/=-!?;#`[]{}\\\0', 'a', 'b', '1', ' ', '\n', '&lt;', '</script>', '<!--'),
        {
          minLength: 1,
          maxLength: 12,
        },
      )
      .map((list) => list.join(''))
      .filter((text) => text.trim() !== '');
    holds(681, signs, expectShown, 300);
  });
  for (const [at, group] of groupsOf(payloads, 400).entries())
    itWith(group, `is no HTML, group ${at + 1} of the payloads`, () => {
      for (const text of group) if (text.trim()) expectShown(text);
    });

  it('is no link where an address isn’t safe, whoever made the comparison', () => {
    const comparison = compare({ next: { label: 'Go', href: '/c' }, occupations: [{ name: 'A' }] });
    const html = toHtml({ ...comparison, next: { label: 'Go', href: 'javascript:alert(1)' } });
    expect(textsOf(parsed(html), 'p')).to.eql(['Go']);
    expect(parsed(html).querySelector('a')).to.equal(null);
  });
});

const TREE = `
heading 2: Program Manager vs. Account Manager
paragraph: A program manager keeps several projects moving toward one goal; an account manager keeps a customer with the company. Both coordinate people who don’t report to them, and both answer for revenue.
paragraph: The table shows what each job asks for and what it pays. Look at the notes before you compare: some of the figures were measured for a neighboring title.
paragraph: Half earn more than $51,554 a year as Account Managers (2017). Left out of “Median salary”: Program Managers (measured for Program Project Manager). Left out of “Projected job growth”: Program Managers (measured for the catch-all group: Managers, All Other); Account Managers (measured for a broader group: Advertising, Promotions, and Marketing Managers). Educational requirements are the same: Bachelor's Degree.
table: Program Manager and Account Manager compared, United States
  text: Program Manager and Account Manager compared, United States
  row
    columnheader: Job title
    columnheader: Educational requirements
    columnheader: Median salary (2017)*
    columnheader: Projected job growth (2016–2026)**
  row
    rowheader: Program Manager
    cell: Bachelor's Degree
    cell: $81,765 (measured for Program Project Manager)
    cell: 8% (measured for the catch-all group: Managers, All Other)
  row
    rowheader: Account Manager
    cell: Bachelor's Degree
    cell: $51,554
    cell: 9% (measured for a broader group: Advertising, Promotions, and Marketing Managers)
paragraph: * [link Payscale] , retrieved March 1, 2018
paragraph: ** [link U.S. Bureau of Labor Statistics] , Employment Projections 2016–2026, public domain${RESPONSIBILITIES}
heading 3: Related careers
heading 4: Related to Program Manager
list
  listitem: [link Product Manager] : Both lead development of revenue-earning projects.
heading 4: Related to Account Manager
list
  listitem: [link Advertising Manager] : Both work to engage potential customers.
heading 3: Popular schools
paragraph: Schools marked “Sponsored” paid for their place in this list.
list
  listitem: [link Sponsored Northfield Example University] (Online, B.S. in Project Management, MBA)
  listitem: [link Sponsored Lakeside Example College] (Lakeside, B.A. in Marketing)
  listitem: [link Example State University] (B.B.A. in Management)
paragraph: [link Find your perfect school]`;

if (isChromium)
  describe('the accessibility tree of a comparison as HTML', () => {
    it('is that of an article without script', async () => {
      const place = await page(withoutScript(write(referenceArticle)));
      place.id = 'static';
      expect(`\n${await axOutline('#static')}`).to.equal(TREE);
    });
  });

describe('an element that takes its HTML over', () => {
  takeConsole();

  /** What is read of an article, word by word: marks are no words, and what divides is another's. */
  const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  /** What is only to be looked at says again what is read. */
  function drawnWordsIn(place: Element): readonly string[] {
    for (const each of deepAll(place, 'caption [aria-hidden="true"]')) each.remove();
    return wordsIn(flatText(place));
  }
  /** The element has notes and sources below all that follows the table; without it, they stand beside the table. */
  function staticWordsIn(html: string): readonly string[] {
    const { body } = parsed(withoutScript(html));
    // charts in words
    for (const chart of body.querySelectorAll('.oc-summary:has(h3)')) chart.remove();
    const table = body.querySelector('table');
    for (let next = table?.nextElementSibling; next?.localName === 'p'; next = table?.nextElementSibling)
      body.append(next);
    body.append(...body.querySelectorAll('.oc-source'));
    return wordsIn(flatText(body));
  }
  /** What the element has room for besides: a form, and a link within itself. */
  const schools = { ...referenceArticle.schools, finder: undefined };
  const article = { ...referenceArticle, schools, next: { label: 'All schools', href: '/schools' } };

  for (const lang of ['en', 'de', 'ar'])
    it(`draws the same article, word for word, in ${lang}`, async () => {
      const words = await wordsFor(lang);
      addLanguage(lang, words);
      const html = write(article, { language: { locale: lang, words } });
      const place = await page(html);
      expect(drawnWordsIn(place)).to.eql(staticWordsIn(html));
      expect(deepAll(place, 'table').length).to.equal(2);
    });

  /** Data without what the element has room for besides: a form, and a link within itself. */
  const plain = (data: Readonly<Record<string, unknown>>): Comparison => {
    const comparison = compare({ ...data, next: undefined, schools: undefined });
    const occupations = comparison.occupations.map((occupation) => ({
      ...occupation,
      // who matched them stands among the sources of the HTML, and with them in the element
      programs: occupation.programs && { ...occupation.programs, source: undefined },
    }));
    return { ...comparison, occupations };
  };
  const hasHours = ({ occupations }: Comparison) =>
    occupations.some(({ figures }) => figures.has('hourly') || figures.get('pay')?.per === 'hour');

  const SECTIONS = 'title introduction summary table responsibilities related programs';

  it('draws the same article of any data, but for charts', async () => {
    const comparisons = documents()
      .map(plain)
      .filter((comparison) => !hasHours(comparison));
    const check = async (comparison: Comparison) => {
      const html = toHtml(comparison);
      const place = await page(html.replace(' lang=', ` sections="${SECTIONS}" lang=`));
      const drawnWords = drawnWordsIn(place);
      place.remove();
      expect(drawnWords).to.eql(staticWordsIn(html));
    };
    await fc.assert(fc.asyncProperty(comparisons, check), { seed: 683, numRuns: 20 });
  });

  it('has the very same comparison, whatever is in it', async () => {
    const check = async (data: unknown) => {
      const comparison = compare(JSON.parse(JSON.stringify(data)));
      // what is drawn of it is asked above
      const place = await page(toHtml(comparison).replace(' lang=', ' sections="title" lang='));
      const { comparison: read } = place.querySelector('oc-comparison')!;
      place.remove();
      expect(read).to.eql(comparison);
    };
    await fc.assert(fc.asyncProperty(documents(), check), { seed: 682, numRuns: 30 });
  });

  it('gives way to the table alone where a publishing system takes the element away', async () => {
    const place = await page(withoutScript(write(referenceArticle)));
    const [element] = enhance(place) as readonly HTMLElementTagNameMap['oc-comparison-table'][];
    await drawn(element!);
    const pay = element!.comparison!.occupations.map(({ figures }) => figures.get('pay')!);
    expect(
      pay.map(({ value, from, measuredFor, sources }) => [value, from, measuredFor?.name, sources[0]!.href]),
    ).to.eql([
      [81765, 2017, 'Program Project Manager', 'https://www.payscale.com/'],
      [51554, 2017, undefined, 'https://www.payscale.com/'],
    ]);
  });
});
