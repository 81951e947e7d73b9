import * as fc from 'fast-check';
import { documentShape } from '../../src/model/document/schema.js';
import type { Shape } from '../../src/model/document/shape.js';

/** Values of any kind whatever. */
export const anything = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    }),
    fc.jsonValue(),
  );

/** What can't be told from a slip of ours in what is shown. */
export const SLIP = /undefined|NaN|null|\[object|\{\w+\}/;

const FIGURE_TEXTS = [
  '$81,765 (Program Project Manager)',
  '8% (Managers, all other)',
  '>=$239,200',
  '208,000+',
  '#',
  '**',
  'N/A',
  '-1%',
  '$29.05 an hour',
  '33% (2017-2027)',
  '$40,000 - $60,000',
  'EUR 50,000',
  'about fifty',
];

/** Text that says something. */
const words = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom('Payscale', 'bls', 'O*NET', 'Texas', 'Master’s degree', 'مدير', '<b>x</b>', '2017'),
    fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== '' && !SLIP.test(text)),
  );

/** What stands for an object in short form, as deep as it goes. */
const shortestOf = (shape: Shape): Shape =>
  shape.kind === 'object' && shape.short ? shortestOf(shape.fields[shape.short]!) : shape;

/** What is absent three times out of four: `undefined` is as good as nothing. */
const rarely = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: values });

/** From this depth on, most of what may be left out is: else documents would grow with every field that there is. */
const SPARSE = 2;

/** Legal values of a shape, in long and in short form. */
export function legalOf(shape: Shape, depth = 0): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'text':
      return words();
    case 'number':
      return fc.oneof(
        fc.integer({ min: 1900, max: 2100 }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
      );
    case 'amount':
      return fc.oneof(
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom(...FIGURE_TEXTS),
      );
    case 'flag':
      return fc.boolean();
    case 'link':
      return fc.constantFrom('https://example.edu/', '/a', '?b', '#c');
    case 'option':
      return fc.constantFrom(...shape.options);
    case 'list':
      return fc.array(legalOf(shape.of, depth), { maxLength: 3 });
    case 'map':
      return fc.dictionary(
        fc.constantFrom('bls', 'payscale', 'Texas', '__proto__'),
        legalOf(shape.of, depth),
      );
    case 'object': {
      const fields = Object.entries(shape.fields).map(([key, field]) => {
        const legal = legalOf(field, depth + 1);
        const isRare = depth >= SPARSE && key !== shape.required;
        return [key, isRare ? rarely(legal) : legal] as const;
      });
      const long = fc.record<Record<string, unknown>>(Object.fromEntries(fields), {
        requiredKeys: shape.required ? [shape.required] : [],
      });
      return shape.short ? fc.oneof(long, legalOf(shortestOf(shape), depth)) : long;
    }
  }
}

/** An occupation as authors write it. */
export type Written = Readonly<Record<string, unknown>> & { readonly name: string };

const listShape = documentShape.fields.occupations;

/** Lists of legal occupations with names of their own. */
export const occupations = (): fc.Arbitrary<readonly Written[]> =>
  fc
    .array(legalOf(listShape.of) as fc.Arbitrary<Written>, { minLength: 1, maxLength: 4 })
    .map((list) => list.map((each, at) => ({ ...each, name: `Occupation ${at}` })));

/** Legal documents around occupations. */
export const documents = (): fc.Arbitrary<Readonly<Record<string, unknown>>> =>
  fc
    .tuple(legalOf(documentShape) as fc.Arbitrary<Record<string, unknown>>, occupations())
    .map(([document, list]) => ({ ...document, occupations: list }));
