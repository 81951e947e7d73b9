import * as fc from 'fast-check';
import { searchOf } from '../../../src/model/search/search.js';
import { slipsBetween } from '../../../src/model/search/slips.js';
import type { IndexEntry } from '../../../src/model/search/search.js';
import { holds } from '../../helpers/property.js';
import { describe, expect, it } from '../../helpers/suite.js';

const ENTRIES: readonly IndexEntry[] = [
  ['11-2011', 'Advertising and Promotions Managers', 'Account Manager|Ad Director'],
  ['11-2022', 'Sales Managers', 'Account Manager|Sales Director'],
  ['13-2011', 'Accountants and Auditors', 'CPA|Accounts Manager'],
  ['29-1141', 'Registered Nurses', 'RN|Nurse|Charge Nurse'],
  ['29-1151', 'Nurse Anesthetists', ''],
  ['15-1252', 'Software Developers', 'Software Engineer|Café Programmer|Nurses’ Programmer'],
  ['53-3032', 'Heavy and Tractor-Trailer Truck Drivers', 'Log Truck Driver'],
  ['53-3033', 'Light Truck Drivers'],
];
const search = await searchOf(ENTRIES);
const codesFor = (query: string) => search(query).map(({ code }) => code);

describe('searching occupations', () => {
  for (const [title, query, first] of [
    ['its title', 'Registered Nurses', '29-1141'],
    ['its title in the singular', 'registered nurse', '29-1141'],
    ['words of its title in another order', 'drivers heavy truck', '53-3032'],
    ['the beginnings of words', 'soft dev', '15-1252'],
    ['another title', 'CPA', '13-2011'],
    ['another title that is all of it', 'nurse', '29-1141'],
    ['a title with an accent that wasn’t typed', 'cafe programmer', '15-1252'],
    ['a title with an accent that was', 'Café', '15-1252'],
    ['a swapped letter', 'nusre', '29-1141'],
    ['a missing letter', 'sofware', '15-1252'],
    ['a wrong letter', 'truvk', '53-3033'],
    ['a letter too many', 'truckk driver', '53-3033'],
    ['slips in several words', 'sofware enginer', '15-1252'],
    ['words that say nothing', 'the registered nurse of', '29-1141'],
    ['a word too many', 'registered nurse zzz', '29-1141'],
    ['its code', '15-1252', '15-1252'],
    ['its code without the hyphen', '151252', '15-1252'],
    ['a code of O*NET-SOC', '15-1252.00', '15-1252'],
    ['capitals', 'CHARGE NURSE', '29-1141'],
  ] as const) {
    it(`finds one by ${title}`, () => expect(codesFor(query)[0]).to.equal(first));
  }

  it('gives all that a title may mean', () => {
    expect(codesFor('account manager').slice(0, 2)).to.have.members(['11-2011', '11-2022']);
    expect(codesFor('account manager')).to.include('13-2011');
  });
  it('says by which other title', () => {
    expect(search('ad director')[0]).to.eql({
      code: '11-2011',
      title: 'Advertising and Promotions Managers',
      alternate: 'Ad Director',
    });
    expect(search('sales managers')[0]).not.to.have.property('alternate');
  });
  it('puts the title itself before others', () => expect(codesFor('sales manager')[0]).to.equal('11-2022'));
  it('gives as many as are wanted', () => expect(search('manager', 2)).to.have.length(2));
  it('gives all codes that begin so', () => expect(codesFor('53-')).to.eql(['53-3032', '53-3033']));

  for (const query of ['', ' ', '***', 'xqzjkwv', 'the', '99-9999', '🦄', 'zz registered yy'])
    it(`finds nothing by ${JSON.stringify(query)}`, () => expect(codesFor(query)).to.eql([]));

  it('takes any text, gives each occupation once, and remembers nothing', () => {
    const before = codesFor('account manager');
    holds(701, fc.string({ unit: 'grapheme', maxLength: 200 }), (query) => {
      const codes = codesFor(query);
      expect(new Set(codes).size).to.equal(codes.length);
    });
    expect(codesFor('account manager')).to.eql(before);
  });

  it('finds every title by itself', () => {
    for (const [code, title, alternates] of ENTRIES)
      for (const text of [title, ...(alternates ? alternates.split('|') : [])])
        expect(codesFor(text), text).to.include(code);
  });
});

describe('slips', () => {
  for (const [typed, word, slips] of [
    ['nurse', 'nurse', 0],
    ['nurs', 'nurse', 0],
    ['nusre', 'nurse', 1],
    ['nurze', 'nurse', 1],
    ['nrse', 'nurse', 1],
    ['nuurse', 'nurse', 1],
    ['sofware', 'software', 1],
    ['enginer', 'engineering', 1],
    ['cat', 'dog', 3],
    ['', 'dog', 0],
  ] as const) {
    it(`between ${typed || 'nothing'} and ${word} are ${slips > 2 ? 'more than two' : slips}`, () =>
      expect(slipsBetween(typed, word, 2)).to.equal(slips));
  }
});
