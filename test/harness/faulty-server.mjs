// A server for everything that can go wrong with a file behind `src`. Node only, no dependency. It has a port of its own,
// so that all it sends comes from another site; for browser tests test/helpers/faulty.ts knows the way to it.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { URL } from 'node:url';
import { createGzip, gzipSync } from 'node:zlib';

const HUGE = 100_000_000;
const PIECE = Buffer.alloc(64 * 1024, ' ');
const DRIP = 20;
const JSON_TYPE = { 'content-type': 'application/json' };
/** A mark of byte order, in the bytes of UTF-8. */
const MARK = '\uFEFF';

/** Good files, of every type that is read; one of them is for its own site only. */
const FILES = {
  '/good.json': [
    'application/json; charset=utf-8',
    '{ "occupations": [{ "name": "Actor", "pay": "$23.50 an hour" }] }',
  ],
  '/good.jsonld': [
    'application/ld+json',
    '{ "@context": "https://schema.org", "@type": "Occupation", "name": "Actor" }',
  ],
  '/good.csv': ['text/csv; charset=utf-8', `${MARK}Job;Median pay\r\nActor;$23.50 an hour\r\n`],
  '/no-cors': ['application/json', '[{ "name": "Actor" }]'],
  '/good.tsv': ['text/tab-separated-values', 'Job\tMedian pay\nActor\t$23.50 an hour\n'],
  '/good.html': [
    'text/html; charset=utf-8',
    '<!doctype html><title>Jobs</title><table><tr><th>Job<th>Median pay<tr><td>Actor<td>$23.50 an hour</table>',
  ],
  '/good.xhtml': [
    'application/xhtml+xml',
    '<html xmlns="http://www.w3.org/1999/xhtml"><body><table><tr><td>Job</td></tr></table></body></html>',
  ],
};

function send(answer, status, headers, body) {
  answer.writeHead(status, headers);
  answer.end(body);
}

/** Sends a beginning, and breaks the connection when it is out. */
function breakOff(answer, headers) {
  answer.writeHead(200, { ...JSON_TYPE, ...headers });
  answer.write('[{ "name": "Actor" },', () => answer.socket.destroy());
}

/** So many bytes, in pieces. */
async function* pieces(entry, bytes, pause) {
  for (let size = 0; size < bytes; size += PIECE.length) {
    entry.sent += PIECE.length;
    yield PIECE;
    if (pause) await wait(pause);
  }
}

/**
 * A body without an end: only who wants no more of it ends it. A network has a pace: WebKitGTK takes all that comes,
 * read or not.
 */
function sendHuge(answer, entry, headers = JSON_TYPE) {
  answer.writeHead(200, headers);
  return pipeline(pieces(entry, Infinity, 4), answer);
}

/** Few bytes, of which the browser makes 100 MB. */
function sendBomb(answer, entry) {
  answer.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' });
  return pipeline(pieces(entry, HUGE), createGzip(), answer);
}

/** A byte now and then, for ever. */
async function drip(answer, entry) {
  answer.writeHead(200, JSON_TYPE);
  for (; !answer.destroyed; await wait(DRIP)) {
    entry.sent++;
    answer.write(' ');
  }
}

const FAULTS = {
  '/404': (answer) => send(answer, 404, JSON_TYPE, '[]'),
  '/500': (answer) => send(answer, 500, JSON_TYPE, '[]'),
  '/loop': (answer, entry, { pathname, search }) => send(answer, 302, { location: pathname + search }),
  '/moved': (answer) => send(answer, 301, { location: '/good.json' }),
  '/moved-to-mail': (answer) => send(answer, 302, { location: 'mailto:a@example.com' }),
  '/image': (answer, entry) => sendHuge(answer, entry, { 'content-type': 'image/png' }),
  '/invalid.json': (answer) => send(answer, 200, JSON_TYPE, '[{ "name": "Actor", }'),
  '/short': (answer) => breakOff(answer, { 'content-length': '1000' }),
  '/cut': (answer) => breakOff(answer, { 'transfer-encoding': 'chunked' }),
  '/drip': drip,
  '/silent': () => {},
  '/huge': (answer, entry) => sendHuge(answer, entry),
  '/bomb': sendBomb,
  '/slow': async (answer, entry, { searchParams }) => {
    await wait(Number(searchParams.get('ms') ?? 100));
    send(answer, 200, JSON_TYPE, '[{ "name": "Actor" }]');
  },
  /** Answers once `/release?of=<path and query>` was asked for. */
  '/held': async (answer, entry) => {
    await new Promise((resolve) => entry.held.push(resolve));
    send(answer, 200, JSON_TYPE, '[{ "name": "Actor" }]');
  },
  /** Says what it is asked to: `type`, `base64`, and `gzip`. */
  '/say': (answer, entry, { searchParams }) => {
    const bytes = Buffer.from(searchParams.get('base64') ?? '', 'base64');
    const type = searchParams.get('type');
    const isPacked = searchParams.has('gzip');
    const headers = {
      ...(type && { 'content-type': type }),
      ...(isPacked && { 'content-encoding': 'gzip' }),
    };
    const body = isPacked ? gzipSync(bytes) : bytes;
    send(answer, 200, { ...headers, 'content-length': body.length }, body);
  },
};

/** Whoever it answers may be gone in the middle. */
async function attempt(fault, answer, entry, url) {
  try {
    await fault(answer, entry, url);
  } catch {
    answer.destroy();
  }
}

const emptyEntry = () => ({ requests: 0, open: 0, sent: 0, held: [] });

/** Answers by path; `/say/anything.csv` is `/say`. */
function handle(request, answer, log) {
  const url = new URL(request.url, 'http://localhost');
  if (/^\/(log|release)$/.test(url.pathname)) {
    const { held, ...seen } = log.get(url.searchParams.get('of')) ?? emptyEntry();
    if (url.pathname === '/release') for (const resolve of held.splice(0)) resolve();
    answer.setHeader('access-control-allow-origin', '*');
    send(answer, 200, JSON_TYPE, JSON.stringify(seen));
    return;
  }
  const entry = log.get(request.url) ?? emptyEntry();
  log.set(request.url, Object.assign(entry, { cookies: request.headers.cookie }));
  entry.requests++;
  entry.open++;
  answer.on('close', () => entry.open--);
  answer.setHeader('cache-control', 'no-store');
  if (url.pathname !== '/no-cors') answer.setHeader('access-control-allow-origin', '*');
  const [type, text] = FILES[url.pathname] ?? [];
  const fault = FAULTS[/^\/[^/]*/.exec(url.pathname)[0]];
  if (type) send(answer, 200, { 'content-type': type }, text);
  else if (fault) void attempt(fault, answer, entry, url);
  else send(answer, 404, {}, '');
}

async function listen(server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}`;
}

/**
 * Starts it. `origin` is where it is, `refused` is where nobody listens. `/log?of=<path and query>` says how often that
 * was asked for (`requests`), how many bytes of endless bodies were handed out (`sent`; before packing), and how many
 * answers are still under way (`open`); `/release?of=…` says the same, and lets go what `/held` holds back.
 */
export async function startFaultyServer() {
  const log = new Map();
  const server = createServer((request, answer) => handle(request, answer, log));
  const origin = await listen(server);
  const nobody = createServer();
  const refused = await listen(nobody);
  nobody.close();
  return {
    origin,
    refused,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** For Web Test Runner: starts it, stops it, and says at `/__faulty__/origin` where it is. */
export function faultyServerPlugin() {
  let server;
  return {
    name: 'faulty-server',
    async serverStart() {
      server = await startFaultyServer();
    },
    serverStop: () => server?.stop(),
    serve({ path }) {
      if (path !== '/__faulty__/origin') return undefined;
      const { origin, refused } = server;
      return { body: JSON.stringify({ origin, refused }), type: 'json' };
    },
  };
}
