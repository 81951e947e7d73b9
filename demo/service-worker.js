// Keeps what the demo shows: the page with its scripts, and the whole data set. The network goes first, so that a new
// build is seen at once; what never changes is asked for once.
const CACHE = 'occupation-comparison-demo';
const PAGE = ['./', 'elements.html', 'elsewhere.html', 'demo.css', 'icon.svg', 'offline.js'];
const DATA = '/dist/data/';
/** Files of a data set in the folder of their version never change. */
const FOREVER = /\/dist\/data\/[^/]+\/./;
/** How many files are asked for at a time. */
const BATCH = 16;
/** Servers of files say that answers vary by the origin of the page. Here there is one: each answer is for all. */
const ANY = { ignoreVary: true };

async function keep(request) {
  const answer = await fetch(request);
  if (answer.ok && request.method === 'GET') await (await caches.open(CACHE)).put(request, answer.clone());
  return answer;
}

const keepAll = (addresses) => Promise.allSettled(addresses.map((address) => keep(new Request(address))));

async function fromNetwork(request) {
  try {
    return await keep(request);
  } catch (error) {
    // what is chosen stands behind the question mark, and is no other page
    const kept = await caches.match(request, { ...ANY, ignoreSearch: true });
    if (!kept) throw error;
    return kept;
  }
}

/** Every occupation, so that any can be chosen when the network is gone. */
async function keepDataSet() {
  const { version } = await (await keep(new Request(`${DATA}index.json`))).json();
  const { occupations } = await (await keep(new Request(`${DATA}${version}/search.json`))).json();
  const addresses = [
    `${DATA}${version}/codes.json`,
    ...occupations.map(([code]) => `${DATA}${version}/occupations/${code}.json`),
  ];
  const kept = await Promise.all(addresses.map((address) => caches.match(address, ANY)));
  const missing = addresses.filter((_, at) => !kept[at]);
  for (let at = 0; at < missing.length; at += BATCH) await keepAll(missing.slice(at, at + BATCH));
}

async function keepScripts() {
  const names = Object.keys(await (await fetch('/dist/integrity.json')).json());
  await keepAll(
    names
      .filter((name) => /^(?:occupation-comparison\.min|chunks)/.test(name))
      .map((name) => `/dist/cdn/${name}`),
  );
}

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(Promise.all([keepAll(PAGE), keepScripts()]));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// The page asks for this when it is there: as long as a worker is being activated, no request of the page is answered.
self.addEventListener('message', (event) => event.waitUntil(keepDataSet()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.location.origin)) return;
  event.respondWith(
    FOREVER.test(request.url)
      ? caches.match(request, ANY).then((kept) => kept ?? keep(request))
      : fromNetwork(request),
  );
});
