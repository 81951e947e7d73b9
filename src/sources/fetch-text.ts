/** What came: the text, and what it is. */
export interface Loaded {
  readonly text: string;
  /** One of `application/json`, `application/ld+json`, `text/csv` and `text/html`. */
  readonly type: string;
  /** Where it came from in the end: relative links in it start there. */
  readonly url: string;
}

/** Why nothing came. */
export interface LoadFailure {
  readonly code: 'load-failed' | 'load-timeout' | 'load-too-large' | 'load-type';
  /** A short fact: "HTTP 404", "image/png", "10 s". */
  readonly found: string;
}

/** How long a file may take, and how large it may be. */
export interface Limits {
  /** Milliseconds for the answer and all of its body. */
  readonly ms: number;
  /** Bytes of the body as it is read, after it was unpacked. */
  readonly bytes: number;
}

/** Longer nobody waits; larger is no comparison. */
export const LIMITS: Limits = { ms: 10_000, bytes: 5_000_000 };

/** A request under way, so that the elements of a page that name the same file ask for it once. */
interface Request {
  readonly answer: Promise<Loaded | LoadFailure>;
  readonly end: () => void;
  callers: number;
}
const requests = new Map<string, Request>();

/** How a type is called, and how the names of its files end. */
const TYPE_PATTERNS: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['application/ld+json', /[/.](ld\+json|jsonld)$/i],
  ['application/json', /[/+.]json$/i],
  ['text/csv', /[/.]([ct]sv|tab-separated-values)$/i],
  ['text/html', /[/.](html?|xhtml\+xml)$/i],
];
/** Servers say this of files that they don't know. */
export const VAGUE = /^$|^text\/plain$|\/octet-stream$/;
/** Marks of byte order go before what a server says, as they do in browsers; spreadsheets write UTF-16 with them. */
const MARKS: readonly (readonly [mark: string, charset: string])[] = [
  ['\xef\xbb\xbf', 'utf-8'],
  ['\xff\xfe', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
];

/**
 * Loads a text. Never rejects: what goes wrong is a failure, and nothing at all comes once the signal has aborted.
 * Calls for one address at the same time share one request, under the limits of the first; it ends when the last who
 * called has gone. No answer is kept: how long it stays good is known to the server, and the browser's cache heeds that.
 */
export async function load(
  src: string,
  signal: AbortSignal,
  limits: Limits = LIMITS,
): Promise<Loaded | LoadFailure | undefined> {
  if (signal.aborted) return undefined;
  const url = addressOf(src);
  if (!url) return failed(src);
  const request = requests.get(url) ?? begin(url, limits);
  request.callers++;
  const gone = new Promise<undefined>((resolve) => {
    signal.addEventListener('abort', () => {
      if (!--request.callers) request.end();
      resolve(undefined);
    });
  });
  return Promise.race([request.answer, gone]);
}

const failed = (found: string): LoadFailure => ({ code: 'load-failed', found });

/** Nothing for an address that is no file on a server. */
function addressOf(src: string): string | undefined {
  try {
    const url = new URL(src, document.baseURI);
    url.hash = '';
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** The time is up even for a `fetch` that the page has replaced by one that doesn't know signals. */
function begin(url: string, { ms, bytes }: Limits): Request {
  const abort = new AbortController();
  const end = () => {
    clearTimeout(timer);
    abort.abort(); // also what is left of a body that nobody wants
    if (requests.get(url) === begun) requests.delete(url);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<LoadFailure>((resolve) => {
    timer = setTimeout(() => resolve({ code: 'load-timeout', found: `${ms / 1000} s` }), ms);
  });
  const answer = ask(url, abort.signal, bytes).catch(() => failed(url));
  const begun = { answer: Promise.race([answer, late]).finally(end), end, callers: 0 };
  requests.set(url, begun);
  return begun;
}

async function ask(src: string, signal: AbortSignal, most: number): Promise<Loaded | LoadFailure> {
  const answer = await fetch(src, { credentials: 'omit', signal });
  const named = answer.headers.get('content-type')?.toLowerCase() ?? '';
  const essence = named.replace(/[;,].*/, '').trim();
  if (!answer.ok) return failed(`HTTP ${answer.status}`);
  if (!typeOf(essence) && !VAGUE.test(essence)) return { code: 'load-type', found: essence };
  const bytes = await bytesOf(answer, most);
  if (!bytes) return { code: 'load-too-large', found: `${most / 1_000_000} MB` };
  const text = decode(bytes, /charset="?([\w-]+)/.exec(named)?.[1]);
  const url = answer.url || src;
  return { text, type: typeOf(essence) ?? typeOf(new URL(url).pathname) ?? typeBy(text), url };
}

/** The body, read piece by piece; nothing when it is too large. */
export async function bytesOf({ body }: Response, most: number): Promise<Uint8Array | undefined> {
  const pieces: BlobPart[] = [];
  const reader = body?.getReader();
  let size = 0;
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    size += piece.value.length;
    if (size > most) return undefined;
    pieces.push(piece.value);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** Where pages name their charset themselves. */
const META = /^\s*<[^]*?<meta[^>]+charset=["']?([\w-]+)/i;

/**
 * Text by its mark of byte order, else by the charset that was named, else UTF-8; what is no UTF-8 is what offices write
 * in its place (windows-1252). Never throws.
 */
export function decode(bytes: Uint8Array, named?: string): string {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  const mark = MARKS.find(([sign]) => start.startsWith(sign))?.[1];
  const charsets = mark ? [mark] : [named ?? META.exec(start)?.[1] ?? 'utf-8', 'utf-8', 'windows-1252'];
  for (const charset of charsets)
    try {
      const fatal = !mark && /^utf-?8$/i.test(charset);
      return new TextDecoder(charset, { fatal }).decode(bytes);
    } catch {
      continue; // a charset that nobody knows, or not the one of this text
    }
  return '';
}

/** The type that a media type or the end of a file's name stands for. */
export const typeOf = (name: string) => TYPE_PATTERNS.find(([, pattern]) => pattern.test(name))?.[0];

/** The type that a text looks like. */
export const typeBy = (text: string) =>
  /^\s*</.test(text) ? 'text/html' : /^\s*[[{]/.test(text) ? 'application/json' : 'text/csv';
