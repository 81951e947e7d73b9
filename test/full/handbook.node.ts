// The pages of the Occupational Outlook Handbook, read as files, each held against what stands in its box of quick facts
// and against the official workbooks. The pages are no part of the project: where they aren't beside it, this is skipped.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { Figure } from '../../src/model/figure/figure.js';
import { readAs } from '../../src/node/reading.js';

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

const numberIn = (text: string) => Number(/-?[\d,]+(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '') ?? NaN);
const sameNumber = (figure: Figure | undefined, text: string) =>
  /\d/.test(text) ? figure?.value === numberIn(text) : figure?.value === undefined;

describe(
  'the pages of the Handbook',
  { skip: !existsSync(archive) && 'the pages aren’t beside the checkout' },
  () => {
    it('are read figure by figure, and none is contradicted', { timeout: 600_000 }, async () => {
      const right = {
        name: 0,
        pay: 0,
        hourly: 0,
        education: 0,
        experience: 0,
        training: 0,
        jobs: 0,
        outlook: 0,
        change: 0,
      };
      const wrong: string[] = [];
      const pages = [...filesIn(gunzipSync(readFileSync(archive)))].filter(([, page]) =>
        page.includes('"quickfacts"'),
      );
      for (const [file, page] of pages) {
        const [name = '', pay = '', education, experience, training, jobs = '', outlook = '', change = ''] =
          factsOf(page);
        const { comparison } = await readAs(page, { type: 'html' });
        const { figures, name: read } = comparison.occupations[0] ?? {
          figures: new Map<string, Figure>(),
          name: '',
        };
        const [leading, beside] = [figures.get('pay'), figures.get('hourly')];
        const yearly = /\$([\d,.]+)\s+per year/.exec(pay)?.[1] ?? '';
        const hourly = /\$([\d,.]+)\s+per hour/.exec(pay)?.[1] ?? '';
        const perHour = leading?.per === 'hour' ? leading : beside;
        const holds: Readonly<Record<keyof typeof right, boolean>> = {
          name: read === name,
          pay: sameNumber(leading?.per === 'hour' ? undefined : leading, yearly),
          hourly: sameNumber(perHour, hourly),
          education: figures.get('education')?.text === education,
          experience: figures.get('experience')?.text === experience,
          training: figures.get('training')?.text === training,
          jobs: sameNumber(figures.get('employment'), jobs),
          outlook: sameNumber(figures.get('growth'), outlook),
          change: sameNumber(figures.get('employmentChange'), change),
        };
        for (const [key, isRight] of Object.entries(holds))
          if (isRight) right[key as keyof typeof right]++;
          else wrong.push(`${file} ${key}`);
      }
      assert.deepEqual(wrong, []);
      assert.deepEqual([...new Set(Object.values(right))], [pages.length]);
    });
  },
);
