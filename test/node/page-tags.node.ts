import { slipsInPage } from '../../src/node/page-tags.js';
import { findingsOf } from '../../src/node/findings.js';
import { readFile } from '../../src/node/reading.js';
import { describe, it } from '../helpers/suite.js';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { shell } from '../helpers/shell.js';

const { folder, put } = shell();

const codesOf = async (text: string) => (await slipsInPage(text)).map(({ code }) => code);

describe('slips in the text of a page', () => {
  const CASES: readonly (readonly [text: string, ...codes: string[]])[] = [
    ['<oc-comparision></oc-comparision>', 'unknown-tag'],
    ['<OC-Comparision></OC-Comparision>', 'unknown-tag'],
    ['<oc-comparison code="a"></oc-comparison>', 'unknown-attribute'],
    ['<oc-comparison CODES="a" dataset="/d/" place="b" data-x id="c" @click="d" :e="f"></oc-comparison>'],
    ['<oc-source-list codes="a" bars></oc-source-list>', 'misplaced-attribute'],
    ['<oc-comparison codes="a" />', 'unclosed-tag'],
    ['<oc-comparison codes=a/></oc-comparison>'],
    ['<oc-comparison codes="a"><p>More</p>', 'unclosed-tag'],
    ['<p><oc-comparison-table></p><table><tr><td>A</td></tr></table><p></oc-comparison-table></p>'],
    ['<oc-comparison><oc-comparison></oc-comparison></oc-comparison>', 'unclosed-tag'],
    [
      '<oc-comparison><div><oc-pay-chart></oc-pay-chart></div><oc-occupation name="A"></oc-occupation></oc-comparison>',
    ],
    [
      '<oc-comparison><oc-occupation name="A" /><oc-occupation name="B" /></oc-comparison>',
      'unclosed-tag',
      'unclosed-tag',
    ],
    ['<oc-occupation name="A"></oc-occupation>', 'stray-occupation'],
    ['<script src="/oc/cdn/occupation-comparison.min.js"></script>', 'classic-script'],
    ['<script defer src="loader.min.js?selector=table"></script>', 'classic-script'],
    ['<script type="module" src="/oc/cdn/occupation-comparison.min.js"></script>'],
    ['<script src="/oc/cdn/occupation-comparison.iife.min.js"></script>'],
    ['<!-- <oc-comparision /> --><script>"<oc-comparison />"</script><pre>&lt;oc-comparison /></pre>'],
    // what a server drew is no author's
    [
      '<oc-comparison><template shadowrootmode="open"><oc-comparison-table><oc-school-list></oc-school-list><template></template><oc-comparision></oc-comparision></oc-comparison-table></template></oc-comparison>',
    ],
    [
      '<oc-comparison><template shadowrootmode="open"></template></oc-comparison><oc-comparision></oc-comparision>',
      'unknown-tag',
    ],
    ['<oc-menu></oc-menu><x-comparison /><svg><path d="" /></svg>'],
  ];

  for (const [text, ...codes] of CASES)
    it(`are ${codes.join(' and ') || 'none'} in ${text}`, async () => {
      assert.deepEqual(await codesOf(text), codes);
    });

  it('are met in the order of the text, each with its place', async () => {
    const text = '<oc-comparison />\n<oc-comparison code="a"></oc-comparison>';
    const found = await slipsInPage(text);
    assert.deepEqual(
      found.map(({ position }) => position),
      [0, 18],
    );
  });

  it('are found in time, whatever the text is', async () => {
    const texts = ['<oc-a "', '<oc-comparison ', '<oc-comparison>', '</oc-comparison', '<script>'].map(
      (each) => each.repeat(20_000),
    );
    for (const text of texts) assert.ok(Array.isArray(await slipsInPage(text)));
  });
});

describe('check', () => {
  it('names what is misspelt in a page, with line, column and cure', async () => {
    put(
      'slips.html',
      '<table><tr><th>Job</th><th>Median pay (2024)</th></tr><tr><td>Actor</td><td>$48,000</td></tr></table>\n  <oc-comparison diferences></oc-comparison>',
    );
    const [first] = findingsOf(await readFile(join(folder, 'slips.html'))).problems.filter(
      ({ code }) => code === 'unknown-attribute',
    );
    assert.deepEqual([first?.line, first?.column], [2, 3]);
    assert.match(first?.message ?? '', /write differences\.$/);
  });
});
