import { createReadStream } from 'node:fs';
import { bytesOf, LIMITS, typeOf, VAGUE } from '../sources/fetch-text.js';
import type { Limits } from '../sources/fetch-text.js';
import type { Fault, ProblemCode } from '../model/document/problems.js';
import { kindOfName } from './kinds.js';
import type { Kind } from './kinds.js';
import { decodedAs } from './decode-text.js';

/** What a file, an address or standard input holds. */
export interface Source {
  readonly text: string;
  /** What it is by its name, or by what the server says; nothing where that says nothing. */
  readonly kind?: Kind | undefined;
  /** What was wrong with its bytes, though they could be read. */
  readonly faults: readonly Fault[];
}

/** Nothing came of it. */
class Failure extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly found: string,
  ) {
    super(code);
  }
}

/** How a file name stands for standard input. */
export const STDIN = '-';

/**
 * Reads a file, standard input (`-`), or an http or https address, under the limits that browsers have: five megabytes,
 * for an address ten seconds and no cookies. Never rejects: what went wrong is a fault.
 */
export async function readSource(name: string, limits: Limits = LIMITS): Promise<Source | Fault> {
  try {
    if (/^https?:/i.test(name)) return await fromUrl(name, limits);
    const stream = name === STDIN ? process.stdin : createReadStream(name);
    return { kind: kindOfName(name), ...textIn(await collect(stream, limits.bytes)) };
  } catch (error) {
    return { path: '', ...reasonOf(error, limits) };
  }
}

const NO_FILE = 'there is no such file';
const WHY: Readonly<Record<string, string>> = {
  ENOENT: NO_FILE,
  ENOTDIR: NO_FILE,
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
};

/** Whether nothing came because there is no file of that name. */
export const isAbsent = ({ found }: Fault): boolean => found === NO_FILE || found === 'HTTP 404';

function reasonOf(error: unknown, { ms }: Limits): Pick<Fault, 'code' | 'found'> {
  if (error instanceof Failure) return { code: error.code, found: error.found };
  const { name, message, code = '', cause } = error as NodeJS.ErrnoException;
  if (name === 'TimeoutError') return { code: 'load-timeout', found: `${ms / 1000} s` };
  // what fetch rejects with has the reason as its cause
  const reason = cause as NodeJS.ErrnoException | undefined;
  if (error instanceof TypeError && reason)
    return { code: 'load-failed', found: reason.code ?? reason.message };
  return { code: 'file-unreadable', found: WHY[code] ?? (code || message) };
}

const tooLarge = (most: number) => new Failure('file-too-large', `${most / 1_000_000} MB`);

/** The bytes of a stream, which may be a pipe without end. */
async function collect(stream: AsyncIterable<unknown>, most: number): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream) {
    size += (piece as Buffer).length;
    if (size > most) throw tooLarge(most);
    pieces.push(piece as Buffer);
  }
  return Buffer.concat(pieces);
}

async function fromUrl(address: string, { ms, bytes: most }: Limits): Promise<Source> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || url.username || url.password) throw new Failure('load-failed', 'this is no address');
  const abort = new AbortController();
  try {
    const signal = AbortSignal.any([abort.signal, AbortSignal.timeout(ms)]);
    const answer = await fetch(url, { credentials: 'omit', signal });
    const named = answer.headers.get('content-type')?.toLowerCase() ?? '';
    const essence = named.replace(/[;,].*/, '').trim();
    const kind = kindOfName(essence) ?? kindOfName(new URL(answer.url).pathname);
    if (!answer.ok) throw new Failure('load-failed', `HTTP ${answer.status}`);
    if (!typeOf(essence) && !kindOfName(essence) && !VAGUE.test(essence))
      throw new Failure('load-type', essence);
    const bytes = await bytesOf(answer, most);
    if (!bytes) throw new Failure('load-too-large', `${most / 1_000_000} MB`);
    return { kind, ...textIn(bytes, /charset="?([\w-]+)/.exec(named)?.[1]) };
  } finally {
    abort.abort(); // also what is left of a body that nobody wants
  }
}

/** How files begin that people take for text, and what they are. */
const CONTAINERS: readonly (readonly [start: string, what: string])[] = [
  ['PK\x03\x04', 'a workbook, a document or an archive'],
  ['\xd0\xcf\x11\xe0', 'an old workbook or document'],
  ['%PDF-', 'a PDF'],
];

/** Text in any encoding that can be told; nothing but text is taken. */
function textIn(bytes: Uint8Array, charset?: string): Pick<Source, 'text' | 'faults'> {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const container = CONTAINERS.find(([begin]) => start.startsWith(begin));
  if (container) throw new Failure('file-binary', container[1]);
  const { text, isGuess } = decodedAs(bytes, charset);
  if (text.includes('\0')) throw new Failure('file-binary', 'no text');
  return { text, faults: isGuess ? [{ code: 'file-encoding', path: '' }] : [] };
}
