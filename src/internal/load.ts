/** What came: the text, and what it is. */
export interface Loaded {
  readonly text: string;
  readonly type: string;
}

/** Why nothing came. */
export interface LoadFailure {
  readonly code: 'load-failed' | 'load-timeout' | 'load-too-large' | 'load-type';
  /** A short fact: "HTTP 404", "image/png". */
  readonly found: string;
}

export interface Limits {
  /** Milliseconds for the answer and all of its body. */
  readonly ms: number;
  /** Bytes of the body as it is read, after it was unpacked. */
  readonly bytes: number;
}

/** Longer nobody waits; larger is no comparison. */
export const LIMITS: Limits = { ms: 10_000, bytes: 5_000_000 };

/** Requests under way, so that the elements of a page that name the same file ask for it once. */
interface Request {
  readonly answer: Promise<Loaded | LoadFailure>;
  readonly abort: AbortController;
  readers: number;
}
const requests = new Map<string, Request>();

const TYPES: readonly (readonly [type: string, named: RegExp, extension: RegExp])[] = [
  ['application/ld+json', /^application\/ld\+json/, /\.jsonld$/],
  ['application/json', /^(?:application|text)\/(?:[\w.-]+\+)?json/, /\.json$/],
  ['text/csv', /^text\/(?:csv|tab-separated-values)/, /\.(?:csv|tsv)$/],
  ['text/html', /^(?:text\/html|application\/xhtml)/, /\.html?$/],
];
/** Servers say this of files that they don't know. */
const VAGUE = /^(?:$|text\/plain|application\/octet-stream|binary\/)/;

/**
 * Loads a text. Never rejects: what goes wrong is a failure, and nothing at all once the signal has aborted. Requests
 * of one address at the same time are one request, which ends when the last who asked has gone; an answer isn't kept,
 * as that is the browser's cache's task.
 */
export async function load(
  src: string,
  signal: AbortSignal,
  limits = LIMITS,
): Promise<Loaded | LoadFailure | undefined> {
  const url = addressOf(src);
  if (!url) return { code: 'load-failed', found: src };
  if (signal.aborted) return undefined;
  const request = requests.get(url) ?? begin(url, limits);
  request.readers++;
  const gone = new Promise<undefined>((resolve) => {
    signal.addEventListener('abort', () => {
      if (!--request.readers) end(url, request);
      resolve(undefined);
    });
  });
  return Promise.race([request.answer, gone]);
}

/** Nothing for an address that is no file on a server. */
function addressOf(src: string): string | undefined {
  try {
    const { protocol, href } = new URL(src, document.baseURI);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

function begin(url: string, { ms, bytes }: Limits): Request {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort('load-timeout'), ms);
  const answer = request(url, abort, bytes)
    .catch((): LoadFailure => {
      const isLate = abort.signal.reason === 'load-timeout';
      return isLate ? { code: 'load-timeout', found: `${ms / 1000} s` } : { code: 'load-failed', found: url };
    })
    .finally(() => {
      clearTimeout(timer);
      requests.delete(url);
    });
  const begun = { answer, abort, readers: 0 };
  requests.set(url, begun);
  return begun;
}

function end(url: string, request: Request): void {
  request.abort.abort();
  if (requests.get(url) === request) requests.delete(url);
}

async function request(url: string, abort: AbortController, most: number): Promise<Loaded | LoadFailure> {
  const answer = await fetch(url, { credentials: 'omit', signal: abort.signal });
  const named = answer.headers.get('content-type')?.toLowerCase() ?? '';
  const isKnown = VAGUE.test(named) || TYPES.some(([, pattern]) => pattern.test(named));
  const failure: LoadFailure | undefined = !answer.ok
    ? { code: 'load-failed', found: `HTTP ${answer.status}` }
    : isKnown
      ? undefined
      : { code: 'load-type', found: named };
  if (failure) {
    abort.abort();
    return failure;
  }
  const parts = await bodyOf(answer, most);
  if (!parts) {
    abort.abort();
    return { code: 'load-too-large', found: `${most / 1_000_000} MB` };
  }
  const [, charset = 'utf-8'] = /charset="?([\w-]+)/.exec(named) ?? [];
  const text = decode(new Uint8Array(await new Blob(parts).arrayBuffer()), charset);
  return { text, type: typeOf(named, url, text) };
}

/** The body piece by piece; nothing when it is too large. */
async function bodyOf({ body }: Response, most: number): Promise<BlobPart[] | undefined> {
  const parts: BlobPart[] = [];
  const reader = body?.getReader();
  let size = 0;
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    size += piece.value.length;
    if (size > most) return undefined;
    parts.push(piece.value);
  }
  return parts;
}

function decode(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** What the server says, else what the name of the file says, else how the text begins. */
function typeOf(named: string, url: string, text: string): string {
  const { pathname } = new URL(url);
  const found =
    TYPES.find(([, pattern]) => pattern.test(named)) ?? TYPES.find(([, , pattern]) => pattern.test(pathname));
  if (found) return found[0];
  const first = text.trimStart()[0] ?? '';
  return first === '<' ? 'text/html' : '{['.includes(first) ? 'application/json' : 'text/csv';
}
