// Where to read about a related career, by the pattern that a page gives.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { patternFaults, relatedHref } from '../../../src/model/document/related-link.js';

describe('the address of a related career', () => {
  const cases: readonly (readonly [
    what: string,
    career: object,
    pattern: string | undefined,
    href: unknown,
  ])[] = [
    ['is made of its code', { code: '11-2011' }, '/careers/{code}', '/careers/11-2011'],
    ['is made as often as the pattern says', { code: '1' }, '/{code}/?c={code}', '/1/?c=1'],
    ['keeps what the code would do to it', { code: '../a b?c#d' }, '/{code}', '/..%2Fa%20b%3Fc%23d'],
    ['is its own where it has one', { code: '11-2011', href: '/own' }, '/careers/{code}', '/own'],
    ['is none without a code', {}, '/careers/{code}', undefined],
    ['is none without a pattern', { code: '11-2011' }, undefined, undefined],
    ['is none by a pattern with other gaps', { code: '1' }, '/{name}/{code}', undefined],
    ['is none by a pattern without a gap', { code: '1' }, '/careers/', undefined],
    ['is none by a pattern that runs script', { code: '1' }, 'javascript:alert({code})', undefined],
    [
      'is none where the code would be the scheme',
      { code: 'javascript:alert(1)' },
      '{code}',
      'javascript%3Aalert(1)',
    ],
  ];
  for (const [what, career, pattern, href] of cases)
    it(what, () => assert.equal(relatedHref(career, pattern), href));

  it('is told where the pattern makes none', () => {
    for (const pattern of ['/{name}', '/{code}/{', 'data:text/html,{code}', '/careers'])
      assert.deepEqual(
        patternFaults(pattern).map(({ code, found }) => [code, found]),
        [['bad-option', pattern]],
      );
    for (const pattern of [undefined, '', '/careers/{code}', 'https://example.edu/{code}?from=a'])
      assert.deepEqual(patternFaults(pattern), []);
  });
});
