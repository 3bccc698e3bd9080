// Keeps the guide on this device when the reader presses the button, and removes it by the other one.
// Each page is packed, so that all of them take less than a megabyte. Nothing is sent but ordinary requests for pages.
const tool = document.querySelector('.offline');
const said = tool.querySelector('.offline__said');
const keepButton = tool.querySelector('#offline-keep');
const removeButton = tool.querySelector('#offline-remove');
const words = tool.dataset;
const PREFIX = 'guide-';
const AT_ONCE = 4;
const PARTS = /(?:href|src)="(\/(?:css|js|images)\/[^"]+)"/g;

const names = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));

function fill(text, ...values) {
  return values.reduce((filled, value, i) => filled.replace(`{${i}}`, value), text);
}

/** By no-store the worker knows that a kept page is no answer here: an old copy must not become a new one. */
async function fetched(address) {
  const response = await fetch(address, { cache: 'no-store' });
  if (!response.ok) {
    throw new Error(address);
  }
  return response;
}

async function pack(cache, address, body, headers, anyQuery) {
  const packed = await new Response(body.stream().pipeThrough(new CompressionStream('gzip'))).blob();
  const kept = new Headers(headers);
  kept.delete('content-encoding');
  kept.delete('content-length');
  if (anyQuery) {
    kept.set('X-Any-Query', '1');
  }
  await cache.put(address, new Response(packed, { headers: kept }));
  return packed.size;
}

/** A kept page says when it was kept, since only such a page is read without a connection. */
function dated(html, date) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const note = page.createElement('p');
  note.className = 'offline__dated';
  note.textContent = fill(words.dated, date);
  page.querySelector('main').prepend(note);
  const sheet = page.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = words.sheet;
  page.head.append(sheet);
  return `<!DOCTYPE html>\n${page.documentElement.outerHTML}`;
}

async function keepAll(cache, tell) {
  const { pages, others } = await (await fetched(words.list)).json();
  const ahead = [...pages.map((address) => [address, address]), ...Object.entries(others)];
  const known = new Set(ahead.map(([address]) => address));
  const date = new Date().toLocaleDateString(document.documentElement.lang === 'en' ? 'en-US' : document.documentElement.lang, { dateStyle: 'long' });
  let done = 0;
  let bytes = 0;
  const take = async () => {
    for (let next = ahead.shift(); next; next = ahead.shift()) {
      const [address, from] = next;
      const response = await fetched(from);
      let body = await response.blob();
      if (response.headers.get('content-type')?.startsWith('text/html')) {
        const html = dated(await body.text(), date);
        body = new Blob([html], { type: 'text/html' });
        for (const [, part] of html.matchAll(PARTS)) {
          if (!known.has(part)) {
            known.add(part);
            ahead.push([part, part]);
          }
        }
      }
      bytes += await pack(cache, address, body, response.headers, address in others);
      done += 1;
      tell(Math.round(100 * done / known.size));
    }
  };
  // One that fails lets the others end, so that nothing is written or said after the failure is told.
  const work = async () => take().catch((failure) => {
    ahead.length = 0;
    throw failure;
  });
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) {
    throw failed.reason;
  }
  return { bytes, date };
}

async function keep() {
  keepButton.disabled = true;
  const before = await names();
  const name = PREFIX + Date.now();
  try {
    const { bytes, date } = await keepAll(await caches.open(name), (percent) => { said.textContent = fill(words.busy, percent); });
    await navigator.serviceWorker.register('/sw.js');
    await navigator.serviceWorker.ready;
    await Promise.all(before.map((old) => caches.delete(old)));
    await show();
    said.textContent = fill(words.kept, (bytes / 1_000_000).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 }), date);
  } catch {
    await caches.delete(name);
    said.textContent = words.failed;
  }
  keepButton.disabled = false;
}

async function remove() {
  const workers = await navigator.serviceWorker.getRegistrations();
  await Promise.all(workers.map((worker) => worker.unregister()));
  await Promise.all((await names()).map((name) => caches.delete(name)));
  await show();
  said.textContent = words.removed;
  keepButton.focus();
}

async function show() {
  const any = (await names()).length > 0;
  keepButton.textContent = any ? words.again : words.keep;
  removeButton.hidden = !any;
}

if ('serviceWorker' in navigator && 'caches' in window && 'CompressionStream' in window) {
  tool.querySelector('.offline__tools').hidden = false;
  tool.querySelector('.offline__without').hidden = true;
  keepButton.addEventListener('click', keep);
  removeButton.addEventListener('click', remove);
  await show();
}
