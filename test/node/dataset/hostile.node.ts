// Files that nobody meant to give: whatever comes in, there is a sentence, never another exception.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readOews } from '../../../src/node/dataset/read/oews.js';
import { readProjections } from '../../../src/node/dataset/read/projections.js';
import { csv, faultOf, OEWS_HEADER, OEWS_ROWS, oewsBook, projectionsBook, put, scratch } from './files.js';

const folder = scratch();
const SENTENCE = /^(?:$|[^:]+(?:, sheet "[^]*")?(?:, row \d+)?(?:, column .+)?: .+[^.]$)/;

/** Reads a file as everything that it could be. */
async function tried(content: Buffer): Promise<void> {
  for (const read of [readOews, readProjections])
    assert.match(await faultOf(read(put(folder, 'national_M2025_dl.xlsx', content))), SENTENCE);
}

describe('A file', () => {
  const whole = [oewsBook(), projectionsBook(), Buffer.from(csv([OEWS_HEADER, ...OEWS_ROWS]))];

  it('may be any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) => tried(Buffer.from(bytes))),
      { seed: 7, numRuns: 50 },
    );
  });

  it('may have bytes changed', async () => {
    const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        (book, changes) => {
          const bytes = Buffer.from(book);
          for (const { at, byte } of changes)
            bytes[Math.min(bytes.length - 1, Math.floor(at * bytes.length))] = byte;
          return tried(bytes);
        },
      ),
      { seed: 7, numRuns: 100 },
    );
  });

  it('may end anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...whole), fc.double({ min: 0, max: 1, noNaN: true }), (book, part) =>
        tried(book.subarray(0, Math.floor(book.length * part))),
      ),
      { seed: 7, numRuns: 50 },
    );
  });
});
