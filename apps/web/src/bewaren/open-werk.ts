/** What is typed on this page and not sent: with a copy on the device, or with nothing but the page itself. */
type Stand = 'met-kopie' | 'zonder-kopie';

const werk = new Map<symbol, Stand>();

/** A form tells how it stands with its text; null when there is nothing unsent. */
export function meldWerk(formulier: symbol, stand: Stand | null): void {
  if (stand) werk.set(formulier, stand);
  else werk.delete(formulier);
}

export function heeftOpenWerk(): boolean {
  return werk.size > 0;
}

/** Whether leaving the page would lose text. */
export function zouVerliezen(): boolean {
  return [...werk.values()].includes('zonder-kopie');
}
