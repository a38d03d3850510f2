import { BEZOEKEN_HIER } from './ter-plaatse-naam';

/** The name of the storage of Ter plaatse on the device, and of its table with the visits. */
export const TER_PLAATSE = { opslag: 'navolgbaar-ter-plaatse', bezoeken: 'klaarzettingen' } as const;

/** Of each visit how much of it the server does not have: all that the werkbank may know. */
function lees(): Record<string, number> {
  try {
    return JSON.parse(localStorage.getItem(BEZOEKEN_HIER) ?? '{}') as Record<string, number>;
  } catch {
    return {};
  }
}

function schrijf(standen: Record<string, number>): void {
  try {
    if (Object.keys(standen).length === 0) localStorage.removeItem(BEZOEKEN_HIER);
    else localStorage.setItem(BEZOEKEN_HIER, JSON.stringify(standen));
  } catch {
    // A device that keeps nothing has no visits either.
  }
}

/** The visits of Ter plaatse on this device, for the question at logout (ADR 0018). */
export const terPlaatseStand = {
  zet: (id: string, nietVerstuurd: number): void => schrijf({ ...lees(), [id]: nietVerstuurd }),
  verwijder: (id: string): void => {
    const { [id]: _weg, ...rest } = lees();
    schrijf(rest);
  },
  samen: (): { bezoeken: number; nietVerstuurd: number } => {
    const standen = Object.values(lees());
    return { bezoeken: standen.length, nietVerstuurd: standen.reduce((som, aantal) => som + aantal, 0) };
  },
};

/**
 * At logout the keys of the visits go off the device: what is there stays, and nobody can read it before the next login. Not
 * by the library of the app, which would come along with every page of the werkbank.
 */
export async function sluitTerPlaatse(): Promise<void> {
  if (terPlaatseStand.samen().bezoeken === 0) return;
  const kast = await new Promise<IDBDatabase | null>((klaar) => {
    const vraag = indexedDB.open(TER_PLAATSE.opslag);
    // There is none: then none is made either.
    vraag.onupgradeneeded = () => vraag.transaction?.abort();
    vraag.onsuccess = () => klaar(vraag.result);
    vraag.onerror = () => klaar(null);
  });
  if (!kast) return;
  await new Promise<void>((klaar) => {
    const werk = kast.transaction(TER_PLAATSE.bezoeken, 'readwrite');
    const loop = werk.objectStore(TER_PLAATSE.bezoeken).openCursor();
    loop.onsuccess = () => {
      const { result: rij } = loop;
      if (!rij) return;
      rij.update({ ...(rij.value as object), sleutel: null });
      rij.continue();
    };
    werk.oncomplete = () => klaar();
    werk.onabort = () => klaar();
  });
  kast.close();
}
