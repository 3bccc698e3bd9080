// Hands out the pages that the reader keeps on this device when there is no connection, and only then.
// It is here only if the reader asked for it on /offline, and it writes nothing itself: see js/offline.js.
const PATIENCE = 5000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  const read = event.request.mode === 'navigate' || (event.request.method === 'GET' && event.request.cache !== 'no-store');
  if (address.origin === location.origin && read) {
    event.respondWith(answer(event.request, address));
  }
});

async function answer(request, address) {
  try {
    return await fetch(request, request.mode === 'navigate' ? { signal: AbortSignal.timeout(PATIENCE) } : {});
  } catch {
    return (request.method === 'GET' && (await kept(address))) || (request.mode === 'navigate' && (await nothing())) || Response.error();
  }
}

/** What was asked of a page is not known without a connection, but for the search, which looks on this device. */
async function kept(address) {
  const packed = await caches.match(address.origin + address.pathname);
  if (!packed || (address.search && !packed.headers.has('X-Any-Query'))) {
    return undefined;
  }
  return new Response(packed.body.pipeThrough(new DecompressionStream('gzip')), { headers: packed.headers });
}

/** The page that says what is missing; the only kept one whose address ends in /nothing. */
async function nothing() {
  for (const name of await caches.keys()) {
    const all = await (await caches.open(name)).keys();
    const page = all.find((request) => request.url.endsWith('/nothing'));
    if (page) {
      return kept(new URL(page.url));
    }
  }
  return undefined;
}
