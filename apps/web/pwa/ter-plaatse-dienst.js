/* global self, caches, clients, SCHIL */
// The service worker of Ter plaatse (ADR 0018): the app itself is on the device, the content of cases never in here. The
// build puts in the place of `SCHIL` what the app is made of; an answer of the API does not come by at all.
const { versie, bestanden, pagina } = SCHIL;
const VOOR = 'ter-plaatse-';
const VAK = `${VOOR}${versie}`;
/** The colours of the organisation, which change without a new version of the app. */
const THEMA = '/thema.css';

self.addEventListener('install', (gebeurtenis) => {
  // All of it or nothing: half an app is of no use without network. And not from the cache of the browser, which may be old.
  const vers = [...bestanden, pagina, THEMA].map((adres) => new Request(adres, { cache: 'no-cache' }));
  gebeurtenis.waitUntil(caches.open(VAK).then((vak) => vak.addAll(vers)));
});

self.addEventListener('activate', (gebeurtenis) => {
  const ruimOp = async () => {
    const oud = (await caches.keys()).filter((naam) => naam.startsWith(VOOR) && naam !== VAK);
    await Promise.all(oud.map((naam) => caches.delete(naam)));
    await clients.claim();
  };
  gebeurtenis.waitUntil(ruimOp());
});

// A new version waits until the person says so, or until the app is started again: never in the midst of typing.
self.addEventListener('message', ({ data }) => {
  if (data === 'neem-over') void self.skipWaiting();
});

self.addEventListener('fetch', (gebeurtenis) => {
  const { request } = gebeurtenis;
  const adres = new URL(request.url);
  if (request.method !== 'GET' || adres.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (/^\/ter-plaatse(\/|$)/.test(adres.pathname)) gebeurtenis.respondWith(uitVak(pagina));
  } else if (adres.pathname === THEMA) gebeurtenis.respondWith(thema());
  else if (bestanden.includes(adres.pathname)) gebeurtenis.respondWith(uitVak(adres.pathname));
});

async function uitVak(adres) {
  const vak = await caches.open(VAK);
  return (await vak.match(adres, { ignoreVary: true })) ?? fetch(adres);
}

async function thema() {
  const vak = await caches.open(VAK);
  try {
    const antwoord = await fetch(THEMA);
    if (antwoord.ok) await vak.put(THEMA, antwoord.clone());
    return antwoord;
  } catch {
    return (await vak.match(THEMA, { ignoreVary: true })) ?? Response.error();
  }
}
