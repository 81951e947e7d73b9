import { expect } from '@open-wc/testing';
import { enhance } from '../src/index.js';
import * as sources from '../stories/data/sources.js';
import { referenceArticle } from '../stories/data/reference-article.js';
import { RESPONSIBILITIES } from './helpers/article-outline.js';
import { axOutline } from './helpers/ax-tree.js';
import { deepAll, drawn } from './helpers/deep.js';
import { isChromium } from './helpers/engine.js';
import { make, page } from './helpers/mount.js';
import type { OcTag } from './helpers/mount.js';
import { keepConsoleClean, until } from './helpers/records.js';

const ROWS = `
region: Program Manager and Account Manager compared, United States
  table: Program Manager and Account Manager compared, United States
    text: Program Manager and Account Manager compared, United States
    row
      columnheader: Job title
      columnheader: Educational requirements
      columnheader: Median salary (2017) note 1 [mark note 1]
      columnheader: Projected job growth (2016–2026) note 2 [mark note 2]
    row
      rowheader: Program Manager
      cell: Bachelor's Degree
      cell: $81,765 measured for Program Project Manager
      cell: 8% measured for the catch-all group: Managers, All Other
    row
      rowheader: Account Manager
      cell: Bachelor's Degree
      cell: $51,554
      cell: 9% measured for a broader group: Advertising, Promotions, and Marketing Managers`;

const COLUMNS = `
region: Program Manager and Account Manager compared, United States
  table: Program Manager and Account Manager compared, United States
    text: Program Manager and Account Manager compared, United States
    row
      cell
      columnheader: Program Manager
      columnheader: Account Manager
    row
      rowheader: Educational requirements
      cell: Bachelor's Degree
      cell: Bachelor's Degree
    row
      rowheader: Median salary (2017) note 1 [mark note 1]
      cell: $81,765 measured for Program Project Manager
      cell: $51,554
    row
      rowheader: Projected job growth (2016–2026) note 2 [mark note 2]
      cell: 8% measured for the catch-all group: Managers, All Other
      cell: 9% measured for a broader group: Advertising, Promotions, and Marketing Managers`;

const NOTES = `
list: Sources and notes
  listitem: * [link Payscale] , retrieved March 1, 2018 [link Back from note 1]
  listitem: ** [link U.S. Bureau of Labor Statistics] , Employment Projections 2016–2026, public domain [link Back from note 2]`;

const RELATED = `
heading 3: Related careers
heading 4: Related to Program Manager
list
  listitem: [link Product Manager] Both lead development of revenue-earning projects.
heading 4: Related to Account Manager
list
  listitem: [link Advertising Manager] Both work to engage potential customers.`;

const SCHOOLS = `
heading 3: Popular schools
paragraph: Schools marked “Sponsored” paid for their place in this list.
list
  listitem
    text: Sponsored
    link: Sponsored Northfield Example University
    text: Online
    list: Programs
      listitem: B.S. in Project Management
      listitem: MBA
  listitem
    text: Sponsored
    link: Sponsored Lakeside Example College
    text: Lakeside
    list: Programs
      listitem: B.A. in Marketing
  listitem
    link: Example State University
    list: Programs
      listitem: B.B.A. in Management`;

const FINDER = `
heading 3: Find your perfect school
form
  text: What is your highest level of education?
  combobox: What is your highest level of education?
  text: What do you want to study?
  combobox: What do you want to study?
  text: Postal code
  textbox: Postal code (Letters and digits, for example 12345)
  text: Letters and digits, for example 12345
  button: Find schools`;

const article = (table: string) => `
heading 2: Program Manager vs. Account Manager
paragraph: A program manager keeps several projects moving toward one goal; an account manager keeps a customer with the company. Both coordinate people who don’t report to them, and both answer for revenue.
paragraph: The table shows what each job asks for and what it pays. Look at the notes before you compare: some of the figures were measured for a neighboring title.
paragraph: Half earn more than $51,554 a year as Account Managers (2017). Left out of “Median salary”: Program Managers (measured for Program Project Manager). Left out of “Projected job growth”: Program Managers (measured for the catch-all group: Managers, All Other); Account Managers (measured for a broader group: Advertising, Promotions, and Marketing Managers). Educational requirements are the same: Bachelor's Degree.${table}${RESPONSIBILITIES}${RELATED}
paragraph: [link Next: View schools]${SCHOOLS}${FINDER}${NOTES}`;

const ORIENTATIONS = { rows: ROWS, columns: COLUMNS };
/** Sections stand one level lower in the article than alone. */
const alone = (outline: string) =>
  outline.replace(/^heading (\d)/gm, (_, level: string) => `heading ${Number(level) - 1}`);
const PAY = `
heading 2: Range of pay
figure: Range of pay
  paragraph: Median salary(2017) [mark note 1]
  text: median
  list
    listitem: Program Manager$81,765measured for Program Project Manager
    listitem: Account Manager$51,554
group
  DisclosureTriangle: Show as a table
list: Sources and notes
  listitem: * [link Payscale] , retrieved March 1, 2018 [link Back from note 1]`;
const GROWTH = `
heading 2: Growth of jobs
figure: Growth of jobs
  paragraph: Projected job growth(2016–2026) [mark note 1]
  list
    listitem: Program Manager8%measured for the catch-all group: Managers, All Other
    listitem: Account Manager9%measured for a broader group: Advertising, Promotions, and Marketing Managers
group
  DisclosureTriangle: Show as a table
list: Sources and notes
  listitem: * [link U.S. Bureau of Labor Statistics] , Employment Projections 2016–2026, public domain [link Back from note 1]`;
const ALONE: Readonly<Partial<Record<OcTag, string>>> = {
  'oc-pay-chart': PAY,
  'oc-growth-chart': GROWTH,
  'oc-responsibility-list': alone(RESPONSIBILITIES),
  'oc-related-careers': alone(RELATED),
  'oc-school-list': alone(SCHOOLS),
  'oc-school-finder': alone(FINDER),
};

/** The outline of an element in a box of a width, after an empty line. */
async function outlineAt(tag: OcTag, width: number, orientation = 'rows') {
  const place = await page(`<div style="inline-size: ${width}px"></div>`);
  place.firstElementChild!.append(make(tag, { properties: { occupations: referenceArticle, orientation } }));
  await drawn(place);
  return `\n${await axOutline(tag)}`;
}

function describeTree() {
  keepConsoleClean();

  for (const width of [240, 320, 1200]) {
    for (const [orientation, table] of Object.entries(ORIENTATIONS)) {
      it(`of the whole article, ${width} px wide, occupations as ${orientation}`, async () => {
        expect(await outlineAt('oc-comparison', width, orientation)).to.equal(article(table));
      });
      it(`of the table alone, ${width} px wide, occupations as ${orientation}`, async () => {
        expect(await outlineAt('oc-comparison-table', width, orientation)).to.equal(table + NOTES);
      });
    }
    for (const [tag, outline] of Object.entries(ALONE)) {
      it(`of <${tag}>, ${width} px wide`, async () => {
        expect(await outlineAt(tag as OcTag, width)).to.equal(outline);
      });
    }
  }
}

if (isChromium) describe('accessibility tree', describeTree);

/** What assistive technology gets of a table that comes from one of the sources. */
async function outlineThrough(html: string) {
  const place = await page(html);
  place.id = 'source';
  enhance(place);
  const hasCome = () => deepAll(place, '[part~="notes"]').length > 0;
  await until(hasCome);
  await drawn(place);
  return axOutline('#source oc-comparison-table');
}

function describeSources() {
  keepConsoleClean();
  for (const [source, html] of Object.entries(sources)) {
    it(`from ${source} as from an attribute`, async () => {
      const expected = await outlineThrough(sources.jsonAttribute);
      document.querySelector('#source')!.remove();
      expect(await outlineThrough(html)).to.equal(expected);
    });
  }
}

if (isChromium) describe('the same accessibility tree', describeSources);
