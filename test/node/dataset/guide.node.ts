// The example of docs/data-sets.md, taken from there: legal by its JSON Schema, and legal as a document.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readDocument } from '../../../src/input/read-document.js';

const fileAt = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const text = readFileSync(fileAt('docs/data-sets.md'), 'utf8');
const [index, plumbers, electricians, search] = [...text.matchAll(/^```jsonc\n([^]*?)^```$/gm)].map(
  ([, json = '']) => JSON.parse(json) as Record<string, unknown>,
);
const schemaFile = fileAt('dataset.schema.json');
const skip = existsSync(schemaFile) ? false : 'dataset.schema.json is made by the build';

describe('The guide to data sets', () => {
  it('shows files that the JSON Schema takes', { skip }, () => {
    const ajv = new Ajv2020({ allowUnionTypes: true, strictTuples: false });
    addFormats(ajv);
    ajv.addSchema(JSON.parse(readFileSync(schemaFile, 'utf8')) as object, 'set');
    const parts = [
      ['', index],
      ['#/$defs/occupationFile', plumbers],
      ['#/$defs/occupationFile', electricians],
      ['#/$defs/searchFile', search],
    ] as const;
    for (const [part, value] of parts) {
      const validate = ajv.getSchema(`set${part}`)!;
      assert.ok(validate(value), `${part}: ${ajv.errorsText(validate.errors)}`);
    }
    const isIndex = ajv.getSchema('set')!;
    assert.equal(isIndex({ ...index, version: 5 }), false);
    assert.equal(isIndex({ ...index, format: undefined }), false);
  });

  it('shows figures that are read as they are meant', () => {
    const { place, defaults, sources, reference } = index!;
    const { comparison, faults } = readDocument({
      place,
      defaults,
      sources,
      reference,
      occupations: [plumbers, electricians],
    });
    assert.deepEqual(faults, []);
    const pay = comparison.occupations[0]?.figures.get('pay');
    assert.deepEqual([pay?.value, pay?.currency, pay?.per, pay?.basis], [5900, 'CHF', 'month', 'total-cash']);
    assert.equal(comparison.occupations[1]?.figures.get('pay.p90')?.status, 'suppressed');
    assert.equal(comparison.reference?.name, 'All occupations');
  });
});
