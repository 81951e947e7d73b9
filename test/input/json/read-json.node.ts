import * as fc from 'fast-check';
import { readJson } from '../../../src/input/json/read-json.js';
import { holds } from '../../helpers/property.js';
import { describe, expect, it } from '../../helpers/suite.js';

const A = [{ name: 'A' }];

const CASES: readonly (readonly [title: string, text: string, value: unknown, code?: string])[] = [
  ['plain', '[{"name":"A"}]', A],
  ['plain with white space', '\n\t[ { "name" : "A" } ]\r\n', A],
  ['a text', '"A"', 'A'],
  ['null', 'null', null],
  ['&quot;', '[{&quot;name&quot;:&quot;A&quot;}]', A],
  ['&#34;', '[{&#34;name&#34;:&#34;A&#34;}]', A],
  ['&quot; and &amp;', '[{&quot;name&quot;:&quot;A &amp; B&quot;}]', [{ name: 'A & B' }]],
  ['&quot; within a text of good JSON', '[{"name":"&quot;A&quot;"}]', [{ name: '&quot;A&quot;' }]],
  ['&amp; within a text of good JSON', '[{"name":"A &amp; B"}]', [{ name: 'A &amp; B' }]],
  ['curly quotes', '[{“name”:“A”}]', A, 'json-repaired'],
  ['low curly quotes', '[{„name“:„A“}]', A, 'json-repaired'],
  ['curly quotes among straight ones', '[{“name”:"A"}]', A, 'json-repaired'],
  ['curly quotes within a text of good JSON', '[{"name":"“A”"}]', [{ name: '“A”' }]],
  ['no-break spaces', '[{"name":\u00a0"A"}]', A, 'json-repaired'],
  ['no-break spaces and curly quotes', '[\u00a0{“name”:“A”}]', A, 'json-repaired'],
  ['no-break spaces within a text of good JSON', '[{"name":"A\u00a0B"}]', [{ name: 'A\u00a0B' }]],
  ['an object as text', '[object Object]', undefined, 'object-as-text'],
  ['an object as text with space around', ' [object Object]\n', undefined, 'object-as-text'],
  ['a list of objects as text', '[object Object],[object Object]', undefined, 'object-as-text'],
  ['nothing', '', undefined, 'json-syntax'],
  ['white space', ' \n', undefined, 'json-syntax'],
  ['words', 'Program Manager', undefined, 'json-syntax'],
  ['cut off', '[{"name":"A"', undefined, 'json-syntax'],
  ['a comma too many', '[{"name":"A"},]', undefined, 'json-syntax'],
  ['keys without quotes', '[{name:"A"}]', undefined, 'json-syntax'],
  ['single quotes', "[{'name':'A'}]", undefined, 'json-syntax'],
  ['a comment', '[] // nothing', undefined, 'json-syntax'],
  ['HTML', '<p>[{"name":"A"}]</p>', undefined, 'json-syntax'],
  ['NaN', '[NaN]', undefined, 'json-syntax'],
];

describe('JSON text', () => {
  for (const [title, text, value, code] of CASES) {
    it(`${title}: the value`, () => {
      expect(readJson(text).value).to.eql(value);
    });
    it(`${title}: what is reported`, () => {
      expect(readJson(text).code).to.equal(code);
    });
  }

  it('is read as JSON.parse reads it, where that reads it', () => {
    holds(203, fc.json(), (text) => {
      expect(readJson(text)).to.eql({ value: JSON.parse(text) as unknown, code: undefined });
    });
  });

  it('means the same with &quot; for every quote', () => {
    const values = fc.jsonValue().filter((value) => !/[\\&“”„\u00a0]/.test(JSON.stringify(value)));
    holds(204, values, (value) => {
      const text = JSON.stringify(value);
      expect(readJson(text.replaceAll('"', '&quot;')).value).to.eql(JSON.parse(text));
    });
  });

  it('is never thrown over', () => {
    holds(205, fc.string(), (text) => expect(() => readJson(text)).not.to.throw());
  });

  it('of ten million characters that breaks at its end is refused', () => {
    expect(readJson(`["${'x'.repeat(10_000_000)}"`).value).to.equal(undefined);
  });
});
