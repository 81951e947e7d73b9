// Attributes that are written down in more than one place, held to the one declaration.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ArticleWithTable } from '../src/elements/comparison/article-with-table.js';
import { OcComparison } from '../src/elements/comparison/comparison.js';
import { OcComparisonTable } from '../src/elements/comparison-table/comparison-table.js';
import { OCCUPATION_ATTRIBUTES } from '../src/input/html/tag-names.js';
import { ROWS } from '../src/model/document/row-names.js';

describe('the article', () => {
  it('declares what it hands to its table as the table does; only the page that has a table by itself sorts it', () => {
    const { sort, ...asked } = OcComparisonTable.properties;
    assert.deepEqual(sort, { attribute: false });
    assert.deepEqual(ArticleWithTable.properties, asked);
  });
});

/** Attributes of the article that no address may set, by the reason. */
const NOT_IN_ADDRESSES = {
  'words and data that somebody made up': ['occupations', 'sources', 'caption', 'labels'],
  'data of another site; a file beside the page has a check of its own': ['src', 'dataset'],
  'what the page of the frame decides': ['for', 'loading', 'heading-level', 'check'],
  'a pattern of addresses, which whoever makes a link could lead anywhere': ['related-href'],
  'of the page, which the element takes it from': ['lang'],
};

describe('the address of the page in a frame', () => {
  const source = readFileSync(new URL('../src/cdn/embed.ts', import.meta.url), 'utf8');
  const [, list = ''] = /const ATTRIBUTES = \[([^\]]*)\]/.exec(source)!;
  const inAddresses = [...list.matchAll(/'([\w-]+)'/g)].map(([, name]) => name!);

  it('sets every attribute of the article but those with a reason against it', () => {
    assert.deepEqual(
      [...inAddresses, ...Object.values(NOT_IN_ADDRESSES).flat()].sort(),
      [...new Set(OcComparison.observedAttributes)].sort(),
    );
  });
});

/** Rows that data sets have, and nobody writes as an attribute. */
const NO_ATTRIBUTES = ['wider-pay'];

describe('an occupation', () => {
  it('has a misspelt attribute corrected by the names of all rows, and of all attributes that its comment describes', () => {
    const source = readFileSync(new URL('../src/elements/occupation/occupation.ts', import.meta.url), 'utf8');
    const described = [...source.matchAll(/@attr \{[^}]*\} ([\w-]+)/g)].map(([, name]) => name!);
    const rows = ROWS.map((row) => row.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
    assert.deepEqual(
      [...described, ...rows].filter((name) => ![...OCCUPATION_ATTRIBUTES, ...NO_ATTRIBUTES].includes(name)),
      [],
    );
  });
});
