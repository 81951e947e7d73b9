// The pages of the Occupational Outlook Handbook, read as files, each held against what stands in its box of quick facts
// and against the official workbooks. The pages are no part of the project: where they aren't beside it, this is skipped.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import * as figureReader from '../../src/input/figure/text-reader.js';
import { readAuthorDocument } from '../../src/input/author-document-to-comparison.js';
import { readText } from '../../src/input/read-text.js';
import type { Figure } from '../../src/model/figure/figure.js';
import { readOews } from '../../src/node/dataset/read/oews.js';
import type { OewsLine } from '../../src/node/dataset/read/oews-line.js';
import type { ProjectionLine } from '../../src/node/dataset/read/projection-line.js';
import { readProjections } from '../../src/node/dataset/read/projections.js';
import { parsePage } from '../../src/node/parse-page.js';
import { readAs } from '../../src/node/reading.js';
import { heldAgainst } from '../helpers/handbook.js';

const archive = new URL('../../../shared/corpora/handbook-2026-03.tar.gz', import.meta.url);

/** The files of an archive of tar, by name. */
function filesIn(tar: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (let at = 0; at + 512 <= tar.length && tar[at];) {
    const text = (from: number, length: number) =>
      tar.toString('latin1', at + from, at + from + length).replace(/\0.*$/s, '');
    const size = parseInt(text(124, 12), 8);
    if (/\.html$/.test(text(0, 100)))
      files.set(text(0, 100), tar.toString('utf8', at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

/** What a page says, taken from its source by what stands around it. */
function factsOf(page: string): readonly string[] {
  const box = /<table[^>]*id="quickfacts"[^]*?<\/table>/.exec(page)?.[0] ?? '';
  const plain = (html: string) =>
    html
      .replace(/<br>/g, ' ')
      .replace(/<[^>]+>/g, '')
      .replace(/&nbsp;/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  const heading = plain(/<th colspan[^>]*>([^]*?)<\/th>/.exec(box)?.[1] ?? '').replace('Quick Facts: ', '');
  return [heading, ...[...box.matchAll(/<td[^>]*>([^]*?)<\/td>/g)].map(([, cell = '']) => plain(cell))];
}

const data = new URL('../../../shared/data/bls/', import.meta.url);

/** A line of the projections by the name of the page that is of it alone. */
async function linesByPage(): Promise<ReadonlyMap<string, ProjectionLine>> {
  const { items } = await readProjections(
    fileURLToPath(new URL('projections/occupation_2024-34.xlsx', data)),
  );
  const byPage = new Map<string, ProjectionLine[]>();
  for (const line of items.values()) {
    const [, name = ''] = /([^/]+)\.htm$/.exec(line.handbook ?? '') ?? [];
    byPage.set(name, [...(byPage.get(name) ?? []), line]);
  }
  return new Map(
    [...byPage].flatMap(([name, lines]) => (name && lines.length === 1 ? [[name, lines[0]!] as const] : [])),
  );
}

/** What a page says otherwise than the workbooks of its edition. */
function contradictions(
  figures: ReadonlyMap<string, Figure>,
  line: ProjectionLine,
  wages: OewsLine | undefined,
): readonly string[] {
  const pay = figures.get('pay');
  const annual = wages?.annual.median;
  const growth = figures.get('growth')?.value;
  const isRounded = growth !== undefined && Math.abs(growth - line.growth) < 0.55;
  const outlook = isRounded ? growth : line.growth;
  type Said = string | number | undefined;
  const expected: Readonly<Record<string, readonly [Said, Said]>> = {
    jobs: [figures.get('employment')?.value, line.employment],
    // the page rounds what the workbook has rounded to a tenth
    outlook: [figures.get('growth')?.value, outlook],
    change: [figures.get('employmentChange')?.value, line.change],
    education: [figures.get('education')?.text, line.education],
    experience: [figures.get('experience')?.text, line.experience],
    training: [figures.get('training')?.text, line.training],
    pay: [pay?.per === 'year' ? pay.value : undefined, typeof annual === 'number' ? annual : undefined],
  };
  return Object.entries(expected).flatMap(([key, [read, official]]) =>
    read === undefined || official === undefined || read === official ? [] : `${key}: ${read}, ${official}`,
  );
}

describe(
  'the pages of the Handbook',
  { skip: !existsSync(archive) && 'the pages aren’t beside the checkout' },
  () => {
    it('are read figure by figure, and none is contradicted', { timeout: 600_000 }, async () => {
      const right: Record<string, number> = {};
      const wrong: string[] = [];
      const pages = [...filesIn(gunzipSync(readFileSync(archive)))].filter(([, page]) =>
        page.includes('"quickfacts"'),
      );
      for (const [file, page] of pages) {
        const { comparison } = await readAs(page, { type: 'html' });
        const holds = heldAgainst(factsOf(page), comparison);
        for (const [key, isRight] of Object.entries(holds))
          if (isRight) right[key] = (right[key] ?? 0) + 1;
          else wrong.push(`${file} ${key}`);
      }
      assert.deepEqual(wrong, []);
      assert.deepEqual([...new Set(Object.values(right))], [pages.length]);
    });

    it(
      'say the same by `src`, and contradict no workbook of their edition',
      { timeout: 900_000 },
      async () => {
        const lines = await linesByPage();
        const [oews] = await readOews(fileURLToPath(new URL('oews/national_M2024_dl.xlsx', data)));
        let joined = 0;
        const wrong: string[] = [];
        for (const [file, page] of filesIn(gunzipSync(readFileSync(archive)))) {
          if (!page.includes('"quickfacts"')) continue;
          const given = await readText(page, { type: 'text/html', parseHtml: parsePage });
          const { comparison } = readAuthorDocument(given, 'en', figureReader);
          assert.deepEqual((await readAs(page, { type: 'html' })).comparison, comparison, file);
          const line = lines.get(/([^/]+)\.html$/.exec(file)?.[1] ?? '');
          if (!line) continue;
          joined++;
          const found = contradictions(
            comparison.occupations[0]!.figures,
            line,
            oews?.detailed.get(line.code),
          );
          wrong.push(...found.map((each) => `${file} ${each}`));
        }
        assert.deepEqual(wrong, []);
        assert.ok(joined > 150, `${joined} pages are of one line of the workbook`);
      },
    );
  },
);
