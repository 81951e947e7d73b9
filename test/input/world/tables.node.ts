import * as fc from 'fast-check';
import { readAuthorDocument } from '../../../src/input/author-document-to-comparison.js';
import { readContent } from '../../../src/input/html/read-content.js';
import * as reader from '../../../src/input/figure/text-reader.js';
import { readGrid } from '../../../src/input/table/table-to-document.js';
import { parsePage } from '../../../src/node/parse-page.js';
import { readAs } from '../../../src/node/reading.js';
import { describe, expect, it } from '../../helpers/suite.js';
import { holds } from '../../helpers/property.js';
import { ABROAD } from './abroad.js';
import { FILES } from './files.js';
import { EIGHTEENTH } from './eighteenth.js';
import { EIGHTH } from './eighth.js';
import { ELEVENTH } from './eleventh.js';
import { FIFTEENTH } from './fifteenth.js';
import { FIFTH } from './fifth.js';
import { FOURTEENTH } from './fourteenth.js';
import { FOURTH } from './fourth.js';
import { FURTHER } from './further.js';
import { inShort } from './in-short.js';
import { MORE } from './more.js';
import { NINETEENTH } from './nineteenth.js';
import { NINTH } from './ninth.js';
import { OFFICES } from './offices.js';
import { PAGES } from './pages.js';
import { POSTS } from './posts.js';
import { SEVENTEENTH } from './seventeenth.js';
import { SEVENTH } from './seventh.js';
import { SIXTEENTH } from './sixteenth.js';
import { SIXTH } from './sixth.js';
import { TENTH } from './tenth.js';
import { TWENTIETH } from './twentieth.js';
import { TWENTY_FIRST } from './twenty-first.js';
import { TWENTY_SECOND } from './twenty-second.js';
import { WORLD } from './tables.js';
import { THIRTEENTH } from './thirteenth.js';
import { TWELFTH } from './twelfth.js';

/** Reads rows whose cells strokes divide; a row of one text twice spans the table. */
function read(text: string, lang: string) {
  const [table = '', under = ''] = text.split('\n\n');
  const rows = table.split('\n').map((line) => {
    const cells = line.split('|').map((cell) => ({ text: cell }));
    const isSpanning = cells.length > 1 && cells.every((cell) => cell.text === cells[0]!.text);
    return isSpanning ? cells.map(() => cells[0]!) : cells;
  });
  const notes = under ? under.split('\n').map((line) => ({ text: line })) : [];
  return readAuthorDocument(readGrid({ rows, notes }), lang, reader).comparison;
}

describe('tables as the world writes them', () => {
  for (const { from, lang, table, read: wanted } of WORLD)
    it(from, () => {
      expect(inShort(read(table, lang))).to.eql(wanted);
    });
});

describe('pages and files as the world has them', () => {
  for (const { from, lang, type, text, read: wanted, notes = [] } of [
    ...PAGES,
    ...FILES,
    ...POSTS,
    ...ABROAD,
    ...OFFICES,
    ...FURTHER,
    ...MORE,
    ...FOURTH,
    ...FIFTH,
    ...SIXTH,
    ...SEVENTH,
    ...EIGHTH,
    ...NINTH,
    ...TENTH,
    ...ELEVENTH,
    ...TWELFTH,
    ...THIRTEENTH,
    ...FOURTEENTH,
    ...FIFTEENTH,
    ...SIXTEENTH,
    ...SEVENTEENTH,
    ...EIGHTEENTH,
    ...NINETEENTH,
    ...TWENTIETH,
    ...TWENTY_FIRST,
    ...TWENTY_SECOND,
  ])
    it(from, async () => {
      const { comparison } = await readAs(text, { type, lang });
      expect(inShort(comparison)).to.eql(wanted);
      const said = [comparison.caption, ...comparison.notes].join('\n');
      for (const piece of notes) expect(said).to.include(piece);
    });
});

describe('tables of any kind', () => {
  const CURRENCIES = { '€': 'EUR', '£': 'GBP', '₹': 'INR', '₦': 'NGN', AED: 'AED', S$: 'SGD' };
  const INTERVALS = { 'per hour': 'hour', '/day': 'day', 'a week': 'week', 'per month': 'month' };
  const word = fc.constantFrom(
    'Low',
    'Status',
    'Per',
    'To',
    'Notes',
    'Code',
    'Duties',
    'Skills',
    'Average (zork)',
    'Location',
    'Low wage',
    'High wage ($/hour)',
    'Pay Period',
    'Pay Scale',
    'Minimum Salary',
    'Reference period',
  );
  const cell = fc.constantFrom(
    'q1',
    'Q6',
    '1234q7',
    '5',
    '$5',
    '7%',
    'q2 (q3)',
    'N/A',
    '€ 9 per day',
    '2–3',
    'q4: q5',
  );

  it('have no currency and no interval that their text doesn’t state', () => {
    const unit = fc.tuple(
      fc.constantFrom('', ...Object.keys(CURRENCIES)),
      fc.constantFrom('', ...Object.keys(INTERVALS)),
      fc.constantFrom('', '(zork)', '(Coastal)', '(Entry-Level)', '(2024)', '(HR)', '(ABC)'),
    );
    holds(405, fc.tuple(unit, unit), ([[sign, per, rest], [sign2, per2, rest2]]) => {
      const table = `Job|Average Salary ${rest} ${sign || per ? `(${sign} ${per})` : ''}\nq1|${sign2}9,500 ${per2} ${rest2}`;
      for (const { figures } of read(table, 'en').occupations)
        for (const figure of figures.values()) {
          if (figure.status === 'text') continue;
          const stated = (of: Readonly<Record<string, string>>, usual: string) => [
            usual,
            ...Object.entries(of).flatMap(([text, name]) => (table.includes(text) ? name : [])),
          ];
          expect(stated(CURRENCIES, 'USD')).to.include(figure.currency);
          expect(stated(INTERVALS, 'year')).to.include(figure.per);
        }
    });
  });

  it('lose no cell', () => {
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    holds(406, fc.tuple(fc.array(word, { minLength: 3, maxLength: 3 }), rows), ([heads, bodies]) => {
      const table = [['Job', ...heads], ...bodies.map((cells, at) => [`name${at}`, ...cells])];
      const made = readGrid({ rows: table.map((row) => row.map((text) => ({ text }))), notes: [] });
      const said = JSON.stringify(made.document);
      for (const text of bodies.flat())
        for (const piece of text.match(/\d+|q\d/g) ?? []) expect(said).to.include(piece);
    });
  });

  it('are words where nothing says an interval and the amount is rather that of an hour, a day or a week', () => {
    holds(
      407,
      fc.tuple(fc.double({ min: 10, max: 999, noNaN: true }), fc.constantFrom('$', '€', '₦')),
      ([pay, sign]) => {
        const amount = `${sign}${pay.toFixed(2)}`;
        const [occupation] = read(`Job|Average Salary\nq1|${amount}`, 'en').occupations;
        const figure = occupation!.figures.get('pay')!;
        expect([figure.status, figure.text]).to.eql(['text', amount]);
      },
    );
  });
});

describe('an element that shows no sentences', () => {
  const page =
    parsePage(`<table><tr><th>Job</th><th>What they do (description)</th><th>Description</th><th>Duties</th></tr>
    <tr><td>Baker</td><td>x</td><td>Bakes bread</td><td>Kneads<br>Bakes</td></tr></table>`);
  const facts = (hasProse: boolean) =>
    readAuthorDocument(readContent(page.body, hasProse), 'en', reader).comparison.occupations[0]!.facts.map(
      ({ label, figure }) => `${label} = ${figure.text}`,
    );
  it('has those of a table among its rows', () =>
    expect(facts(false)).to.include.members(['Description = Bakes bread', 'Duties = Kneads\nBakes']));
  it('leaves them to an article that shows them', () =>
    expect(facts(true)).to.eql(['What they do (description) = x']));
});
