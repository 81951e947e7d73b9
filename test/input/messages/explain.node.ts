import * as fc from 'fast-check';
import { explain, readDocument } from '../../../src/index.js';
import type { Fault, Problem } from '../../../src/index.js';
import { anything } from '../../helpers/arbitrary.js';
import { holds } from '../../helpers/property.js';
import { describe, expect, it } from '../../helpers/suite.js';

const explained = (fault: Fault): Problem => explain([fault])[0]!;
const problemsOf = (data: unknown) => explain(readDocument(data).faults);
const named = (fields: object) => ({ occupations: [{ name: 'A', ...fields }] });

describe('problems in words: faults of data', () => {
  const CASES: readonly (readonly [
    title: string,
    data: unknown,
    code: string,
    path: string,
    says: RegExp,
  ])[] = [
    ['a number as the whole', 5, 'wrong-type', '', /^The data should be an object, not 5\.$/],
    ['nothing', undefined, 'no-occupations', '', /^Nothing to show: "occupations" .*list of objects.*"name"/],
    ['an empty object', {}, 'no-occupations', '', /"occupations"/],
    [
      'no name',
      { occupations: [{ id: 'a' }] },
      'missing-field',
      'occupations[0]',
      /^occupations\[0\] was left out: it has no name\. Write one\.$/,
    ],
    [
      'a wrong text',
      named({ plural: true }),
      'wrong-type',
      'occupations[0].plural',
      /should be text, not this boolean\.$/,
    ],
    [
      'an unknown field',
      named({ salary: 5 }),
      'unknown-field',
      'occupations[0].salary',
      /not known.*known are .*pay/,
    ],
    [
      'a bad option',
      named({ pay: { per: 'shift' } }),
      'bad-option',
      'occupations[0].pay.per',
      /should be year or month or fortnight or week or day or hour, not “shift”\.$/,
    ],
    [
      'a bad currency',
      named({ pay: { median: 5, currency: 'doubloons' } }),
      'bad-option',
      'occupations[0].pay.currency',
      /USD.*not “doubloons”/,
    ],
    [
      'a bad link',
      { next: 'javascript:alert(1)' },
      'bad-link',
      'next',
      /should be .*https.*not “javascript:alert\(1\)”\.$/,
    ],
    [
      'a bad number',
      named({ pay: { year: 'then' } }),
      'wrong-type',
      'occupations[0].pay.year',
      /should be a number, not “then”\.$/,
    ],
    [
      'a bad amount',
      named({ pay: { median: [] } }),
      'wrong-type',
      'occupations[0].pay.median',
      /should be a number, or text such as "\$81,765", not a list\.$/,
    ],
    [
      'a bad flag',
      { schools: { items: [{ name: 'S', sponsored: 'maybe' }] } },
      'wrong-type',
      'schools.items[0].sponsored',
      /should be true or false, not “maybe”\.$/,
    ],
    [
      'a bad map',
      { occupations: [], sources: 'bls' },
      'wrong-type',
      'sources',
      /should be an object, not “bls”\.$/,
    ],
    [
      'an unreadable figure',
      named({ pay: 'a lot' }),
      'unreadable-figure',
      'occupations[0].pay.amount',
      /shown as text: no figure could be read from “a lot”\. Write a number, such as "\$81,765" or "8%"\.$/,
    ],
    ['NaN', named({ pay: NaN }), 'wrong-type', 'occupations[0].pay', /not NaN\.$/],
    [
      'null in an object of functions',
      named({ education: () => 5 }),
      'wrong-type',
      'occupations[0].education',
      /should be text, not this function\.$/,
    ],
  ];
  for (const [title, data, code, path, says] of CASES) {
    it(`${title}: one problem of this code`, () => {
      expect(problemsOf(data).map((problem) => problem.code)).to.eql([code]);
    });
    it(`${title}: where`, () => {
      expect(problemsOf(data)[0]!.path).to.equal(path);
    });
    it(`${title}: what to write instead`, () => {
      expect(problemsOf(data)[0]!.message).to.match(says);
    });
  }
});

describe('problems in words: other faults', () => {
  const CASES: readonly (readonly [fault: Fault, says: RegExp])[] = [
    [{ code: 'json-syntax', path: '', found: '[1,]' }, /position 3 .*a value, not “\]”/],
    [{ code: 'json-syntax', path: '', found: '[1' }, /position 2 .*a comma, not the end/],
    [{ code: 'json-syntax', path: '', found: '' }, /position 0 .*a value, not the end/],
    [{ code: 'json-repaired', path: '' }, /Curly quotes/],
    [{ code: 'object-as-text', path: '' }, /JSON\.stringify/],
    [
      { code: 'unknown-label', path: 'colour' },
      /^The label colour replaces nothing: its key is not known, or its value is not text\. Write a key such as "pay\.median"\.$/,
    ],
    [
      { code: 'unreadable-value', path: 'occupations[0].pay' },
      /^occupations\[0\]\.pay was left out: it threw an error when it was read\. Give plain data\.$/,
    ],
    [{ code: 'wrong-type', path: 'a', found: Symbol('x') }, /this symbol/],
    [{ code: 'wrong-type', path: 'a', found: 5n }, /this bigint/],
    [{ code: 'wrong-type', path: 'a', found: Object.create(null) }, /this object/],
    [
      { code: 'bad-option', path: 'marks', found: 'x', wanted: ['stars', 'numbers'] },
      /^marks should be stars, numbers, not “x”\.$/,
    ],
  ];
  for (const [fault, says] of CASES) {
    it(`${fault.code} ${fault.path} with ${typeof fault.found}: ${String(says)}`, () => {
      expect(explained(fault).message).to.match(says);
    });
  }

  it('name the source', () => {
    expect(
      explained({ code: 'json-syntax', path: '', found: '[', source: 'attribute occupations' }).source,
    ).to.equal('attribute occupations');
  });

  it('name the position in JSON', () => {
    expect(explained({ code: 'json-syntax', path: '', found: '[1,]' }).position).to.equal(3);
  });

  it('name no position elsewhere', () => {
    expect(explained({ code: 'wrong-type', path: 'a', found: 'x' }).position).to.equal(undefined);
  });

  it('quote what stands around the position', () => {
    expect(explained({ code: 'json-syntax', path: '', found: '[1,]' }).excerpt).to.equal('[1,]');
  });

  it('quote 40 characters as they are', () => {
    expect(explained({ code: 'wrong-type', path: 'a', found: 'x'.repeat(40) }).excerpt).to.equal(
      'x'.repeat(40),
    );
  });

  it('quote no more than 40', () => {
    expect(explained({ code: 'wrong-type', path: 'a', found: 'x'.repeat(41) }).excerpt).to.equal(
      `${'x'.repeat(39)}…`,
    );
  });

  it('cut no sign in two', () => {
    const { excerpt } = explained({ code: 'wrong-type', path: 'a', found: '💶'.repeat(41) });
    expect(() => encodeURIComponent(excerpt!)).not.to.throw();
  });

  it('fill in nothing that data ask for', () => {
    expect(explained({ code: 'wrong-type', path: 'a', found: '{place}' }).message).to.contain('“{place}”');
  });

  it('call no method of what was found', () => {
    let isCalled = false;
    const call = () => String((isCalled = true));
    explained({ code: 'wrong-type', path: 'a', found: { toString: call, toJSON: call, valueOf: call } });
    expect(isCalled).to.equal(false);
  });

  it('are short and complete for any data', () => {
    holds(
      211,
      fc.oneof(
        anything(),
        anything().map((junk) => named({ pay: junk, name: junk })),
      ),
      (data) => {
        for (const { message, excerpt = '' } of problemsOf(data)) {
          expect(excerpt.length).to.be.at.most(40);
          expect(message).to.match(/^\S.*\.$/su);
        }
      },
    );
  });
});
