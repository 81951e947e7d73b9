import { documentShape } from '../../../src/model/document/schema.js';
import type { Fault } from '../../../src/index.js';
import { validate } from '../../../src/model/document/validate.js';
import {
  amount,
  flag,
  link,
  list,
  map,
  number,
  object,
  option,
  text,
  webLink,
} from '../../../src/model/document/shape.js';
import type { Shape } from '../../../src/model/document/shape.js';
import { anything } from '../../helpers/arbitrary.js';
import { holds } from '../../helpers/property.js';
import { describe, expect, it } from '../../helpers/suite.js';

/** The legal value, and what was reported: code and path. */
function read(shape: Shape, value: unknown, path = 'x') {
  const faults: Fault[] = [];
  const legal: unknown = validate(shape, value, path, (fault) => void faults.push(fault));
  return { legal, reported: faults.map((fault) => `${fault.code} ${fault.path}`) };
}

/** An object whose property throws when it is read. */
const throwing = (good: object, key: string) =>
  Object.defineProperty(good, key, {
    enumerable: true,
    get: () => {
      throw new Error('no');
    },
  });
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const point = object({ name: text, size: number, tags: list(text) }, { required: 'name', short: 'name' });
const loose = object({ size: number });

const CASES: readonly (readonly [
  title: string,
  shape: Shape,
  value: unknown,
  legal: unknown,
  reported?: readonly string[],
])[] = [
  ['text', text, 'a', 'a'],
  ['text of a number', text, 17, '17'],
  ['text of 0', text, 0, '0'],
  ['empty text', text, '', undefined],
  ['blank text', text, ' \n', undefined],
  ['null as text', text, null, undefined],
  ['undefined as text', text, undefined, undefined],
  ['NaN as text', text, NaN, undefined, ['wrong-type x']],
  ['true as text', text, true, undefined, ['wrong-type x']],
  ['an object as text', text, {}, undefined, ['wrong-type x']],
  ['an object with toString as text', text, { toString: () => 'a' }, undefined, ['wrong-type x']],
  ['a list as text', text, ['a'], undefined, ['wrong-type x']],
  ['a symbol as text', text, Symbol('a'), undefined, ['wrong-type x']],
  ['a function as text', text, () => 'a', undefined, ['wrong-type x']],
  ['a big integer as text', text, 5n, undefined, ['wrong-type x']],

  ['an amount', amount, 81765, 81765],
  ['an amount of 0', amount, 0, 0],
  ['an amount as text', amount, ' $81,765 ', '$81,765'],
  ['an empty amount', amount, '', undefined],
  ['NaN as an amount', amount, NaN, undefined, ['wrong-type x']],
  ['Infinity as an amount', amount, Infinity, undefined, ['wrong-type x']],
  ['true as an amount', amount, true, undefined, ['wrong-type x']],
  ['a list as an amount', amount, [5], undefined, ['wrong-type x']],
  ['a symbol as an amount', amount, Symbol('a'), undefined, ['wrong-type x']],

  ['a number', number, 5, 5],
  ['a negative number', number, -0.5, -0.5],
  ['a number as text', number, ' 2017 ', 2017],
  ['words as a number', number, 'many', undefined, ['wrong-type x']],
  ['a number with words', number, '2017 or so', undefined, ['wrong-type x']],
  ['an empty number', number, '', undefined],
  ['true as a number', number, true, undefined, ['wrong-type x']],
  ['a list as a number', number, [5], undefined, ['wrong-type x']],
  ['an empty list as a number', number, [], undefined, ['wrong-type x']],
  ['a date as a number', number, new Date(0), undefined, ['wrong-type x']],
  ['-Infinity as a number', number, -Infinity, undefined, ['wrong-type x']],
  ['Infinity in words as a number', number, 'Infinity', undefined, ['wrong-type x']],

  ['true', flag, true, true],
  ['false', flag, false, false],
  ['1', flag, 1, true],
  ['0', flag, 0, false],
  ['yes', flag, 'yes', true],
  ['YES', flag, ' YES ', true],
  ['no', flag, 'no', false],
  ['No', flag, ' No ', false],
  ['true in words', flag, 'true', true],
  ['FALSE in words', flag, 'FALSE', false],
  ['maybe', flag, 'maybe', true, ['wrong-type x']],
  ['unpaid', flag, 'unpaid', true, ['wrong-type x']],
  ['2', flag, 2, true, ['wrong-type x']],
  ['-1', flag, -1, true, ['wrong-type x']],
  ['NaN as a flag', flag, NaN, true, ['wrong-type x']],
  ['an object as a flag', flag, {}, true, ['wrong-type x']],
  ['a list as a flag', flag, [false], true, ['wrong-type x']],
  ['no flag', flag, null, undefined],

  ['a link', link, ' https://example.edu/ ', 'https://example.edu/'],
  ['a link to write to', link, 'mailto:a@example.edu', 'mailto:a@example.edu'],
  ['a relative link', link, '/a', '/a'],
  ['an empty link', link, '', undefined],
  ['script as a link', link, 'javascript:alert(1)', undefined, ['bad-link x']],
  ['script with a tab as a link', link, 'java\tscript:alert(1)', undefined, ['bad-link x']],
  ['a number as a link', link, 5, undefined, ['wrong-type x']],
  ['a URL object as a link', link, new URL('https://example.edu/'), undefined, ['wrong-type x']],
  ['an address to write to for a form', webLink, 'mailto:a@example.edu', undefined, ['bad-link x']],
  ['an address for a form', webLink, '/find', '/find'],

  ['an option', option('year', 'hour'), 'hour', 'hour'],
  ['an option with space around', option('year', 'hour'), ' hour ', 'hour'],
  ['an option that there isn’t', option('year', 'hour'), 'day', undefined, ['bad-option x']],
  ['a number as an option', option('year', 'hour'), 5, undefined, ['bad-option x']],
  ['an empty option', option('year', 'hour'), '', undefined],

  ['a list', list(text), ['a', 'b'], ['a', 'b']],
  ['an empty list', list(text), [], []],
  ['a single item for a list', list(text), 'a', ['a']],
  ['a list with holes', list(text), ['a', , 'b'], ['a', 'b']], // eslint-disable-line no-sparse-arrays -- the case
  ['a list with nothing in between', list(text), ['a', null, '', 'b'], ['a', 'b']],
  ['a list with a bad item', list(text), ['a', {}, 'b'], ['a', 'b'], ['wrong-type x[1]']],
  ['a list in a list', list(text), ['a', ['b']], ['a'], ['wrong-type x[1]']],
  ['a bad single item for a list', list(text), true, [], ['wrong-type x']],
  ['an item that throws', list(text), throwing(['a', 'b'], '0'), ['b'], ['unreadable-value x[0]']],

  ['a map', map(point), { a: { name: 'A' } }, new Map([['a', { name: 'A' }]])],
  ['a map with short forms', map(point), { a: 'A' }, new Map([['a', { name: 'A' }]])],
  ['a map with nothing in it', map(point), { a: null }, new Map()],
  ['a map with a bad item', map(number), { a: 1, b: 'x' }, new Map([['a', 1]]), ['wrong-type x.b']],
  ['a list as a map', map(number), [1], undefined, ['wrong-type x']],
  ['text as a map', map(number), 'a', undefined, ['wrong-type x']],
  ['a map with __proto__', map(number), JSON.parse('{"__proto__":1}'), new Map([['__proto__', 1]])],
  ['a map with names of methods', map(number), { toString: 1 }, new Map([['toString', 1]])],

  ['an object', point, { name: 'A', size: 5, tags: ['t'] }, { name: 'A', size: 5, tags: ['t'] }],
  ['an object’s short form', point, 'A', { name: 'A' }],
  ['an object’s short form as a number', point, 5, { name: '5' }],
  ['a bad short form', point, true, undefined, ['wrong-type x']],
  ['text where there is no short form', loose, 'A', undefined, ['wrong-type x']],
  ['an empty object', loose, {}, {}],
  ['an object without what it needs', point, { size: 5 }, undefined, ['missing-field x']],
  ['an object with blank for what it needs', point, { name: ' ' }, undefined, ['missing-field x']],
  [
    'an object with a bad value for what it needs',
    point,
    { name: {} },
    undefined,
    ['wrong-type x.name', 'missing-field x'],
  ],
  ['an object with a bad field', point, { name: 'A', size: 'x' }, { name: 'A' }, ['wrong-type x.size']],
  [
    'an object with a bad item',
    point,
    { name: 'A', tags: [{}] },
    { name: 'A', tags: [] },
    ['wrong-type x.tags[0]'],
  ],
  ['a list as an object', point, [], undefined, ['wrong-type x']],
  ['a function as an object', point, () => 5, undefined, ['wrong-type x']],
  ['an object without prototype', point, Object.assign(Object.create(null), { name: 'A' }), { name: 'A' }],
  ['inherited fields', point, Object.create({ name: 'A' }), undefined, ['missing-field x']],
  [
    'inherited fields beside own',
    point,
    Object.assign(Object.create({ size: 5 }), { name: 'A' }),
    { name: 'A' },
  ],
  ['unknown fields', point, { name: 'A', nmae: 'B' }, { name: 'A' }, ['unknown-field x.nmae']],
  ['names of methods', point, { name: 'A', toString: 'B' }, { name: 'A' }, ['unknown-field x.toString']],
  ['__proto__ out of JSON', point, JSON.parse('{"name":"A","__proto__":{"size":5}}'), { name: 'A' }],
  [
    'fields for other readers',
    point,
    { name: 'A', $schema: 's', '@context': 'c', _comment: 'n', 'x-mine': 1 },
    { name: 'A' },
  ],
  ['a field that throws', point, throwing({ name: 'A' }, 'size'), { name: 'A' }, ['unreadable-value x.size']],
  [
    'a needed field that throws',
    point,
    throwing({}, 'name'),
    undefined,
    ['unreadable-value x.name', 'missing-field x'],
  ],
  [
    'frozen data',
    point,
    Object.freeze({ name: 'A', tags: Object.freeze(['t']) }),
    { name: 'A', tags: ['t'] },
  ],
  ['symbols as keys', point, { name: 'A', [Symbol('size')]: 5 }, { name: 'A' }],
];

describe('validate', () => {
  for (const [title, shape, value, legal, reported = []] of CASES) {
    it(`${title}: what stays`, () => {
      expect(read(shape, value).legal).to.eql(legal);
    });
    it(`${title}: what is reported`, () => {
      expect(read(shape, value).reported).to.eql(reported);
    });
  }

  it('names fields of the whole without a dot before', () => {
    expect(read(point, { name: 'A', size: 'x' }, '').reported).to.eql(['wrong-type size']);
  });

  it('names a field of the whole that throws without a dot before', () => {
    expect(read(point, throwing({ name: 'A' }, 'size'), '').reported).to.eql(['unreadable-value size']);
  });

  it('names what may stand in the place of an unknown field', () => {
    const faults: Fault[] = [];
    validate(point, { name: 'A', nmae: 1 }, '', (fault) => void faults.push(fault));
    expect(faults[0]!.wanted).to.eql(['name', 'size', 'tags']);
  });

  it('names what was found', () => {
    const faults: Fault[] = [];
    validate(point, { name: 'A', size: 'big' }, '', (fault) => void faults.push(fault));
    expect(faults[0]!.found).to.equal('big');
  });

  for (const shape of [text, amount, number, flag, link, option('a'), list(text), map(text), point]) {
    for (const [title, value] of [
      ['a revoked proxy', revoked()],
      ['an object whose keys can’t be read', new Proxy({}, { ownKeys: () => throwing({}, 'x') as never })],
      [
        'a list whose items can’t be read',
        new Proxy(['a'], {
          get: () => {
            throw new Error('no');
          },
        }),
      ],
    ] as const) {
      it(`doesn’t throw for ${title} where a ${shape.kind} should stand`, () => {
        expect(() => read(shape, value)).not.to.throw();
      });
    }
  }

  it('changes no prototype', () => {
    const json = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    read(documentShape, JSON.parse(json));
    expect('polluted' in {}).to.equal(false);
  });

  it('never throws and tells where', () => {
    holds(104, anything(), (value) => {
      expect(read(documentShape, value).reported.every((line) => line.includes(' x'))).to.equal(true);
    });
  });

  it('reads what it gave again, and finds nothing wrong with it', () => {
    holds(105, anything(), (value) => {
      const { legal } = read(point, value);
      expect(read(point, legal)).to.eql({ legal, reported: [] });
    });
  });

  for (const [given, sponsored] of [
    [true, true],
    ['paid', true],
    ['sure', true],
    [{}, true],
    [[], true],
    [false, false],
    ['no', false],
    ['false', false],
    [0, false],
    ['0', false],
    ['', true],
  ] as const) {
    it(`takes a school with sponsored: ${JSON.stringify(given)} as ${sponsored ? 'paid' : 'not paid'}`, () => {
      const { legal } = read(documentShape.fields.schools, { items: [{ name: 'S', sponsored: given }] });
      expect(legal).to.eql({ items: [{ name: 'S', sponsored }] });
    });
  }
});
