// Tries to get a false sentence out of the comparing, with more figures than a test on every change has time for.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { compare, formatFigure, sayComparison } from '../../src/model.js';
import { brokenBy, educations, falseIn, pairs } from '../helpers/comparing.js';
import { inEnglish } from '../helpers/model.js';
import { holds } from '../helpers/property.js';

const FIGURES = 120_000;
const EDUCATIONS = 20_000;
const KINDS = [
  'difference',
  'at-least',
  'between',
  'same',
  'same-substitute',
  'unknown',
  'incomparable',
  'absent',
];

describe('comparing', () => {
  it(`keeps every law with ${FIGURES} pairs of figures`, () => {
    const kinds = new Map<string, number>();
    holds(
      7001,
      pairs(),
      ([a, b]) => {
        assert.deepEqual(brokenBy(a, b), []);
        const { kind } = compare(a, b);
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      },
      FIGURES,
    );
    // what is never tried proves nothing
    for (const kind of KINDS) assert.ok((kinds.get(kind) ?? 0) > 100, `${kind}: ${kinds.get(kind)}`);
  });

  it(`keeps every law with ${EDUCATIONS} pairs of educations`, () => {
    holds(
      7002,
      fc.tuple(educations(), educations()),
      ([a, b]) => assert.deepEqual(brokenBy(a, b, true), []),
      EDUCATIONS,
    );
  });

  it('says no number of figures that may not be compared', () => {
    holds(
      7003,
      pairs(),
      ([a, b]) => {
        const verdict = compare(a, b);
        const says = sayComparison(verdict, inEnglish);
        assert.ok(says && !/undefined|NaN|∞|\{/.test(says), says);
        if (!('by' in verdict)) assert.doesNotMatch(says, /\d/);
        else assert.doesNotMatch(says.replace(/ \(.* and .*\)$/, ''), /(?:^|[^\d.,])0(?:\.0+)? |\b0% /);
      },
      FIGURES / 4,
    );
  });

  it('says nothing false of what readers see', () => {
    let count = 0;
    holds(
      7004,
      pairs(),
      ([a, b]) => {
        const says = sayComparison(compare(a, b), inEnglish);
        count += /\d/.test(says) ? 1 : 0;
        const shown = [formatFigure(a, inEnglish), formatFigure(b, inEnglish)] as const;
        assert.equal(falseIn(says, a, b, shown), undefined, JSON.stringify([says, shown, a, b]));
      },
      FIGURES / 4,
    );
    assert.ok(count > 3000, `sentences with numbers: ${count}`);
  });
});
