const PLEK: Readonly<Record<string, string>> = {
  collegebericht: '/collegestukken',
  doorzending: '/doorzendingen',
  maatregel: '/maatregelen',
  melding: '/meldingen',
  opdracht: '/opdrachten',
  publicatie: '/publicaties',
  rapport: '/rapporten',
  zaak: '/zaken',
};

/** Where a thing is read that the API names by kind and id; null for a kind without a page. */
export function plekVan(object: string | null, id: string): string | null {
  return object !== null && Object.hasOwn(PLEK, object) ? `${PLEK[object] ?? ''}/${id}` : null;
}

/** What a term is about. */
export interface Termijnplek {
  readonly zaakId: string | null;
  readonly object: string;
  readonly objectId: string;
}

/** Where a term is acted on: its case, or else what it is about. */
export const plekVanTermijn = (termijn: Termijnplek): string | null =>
  termijn.zaakId === null ? plekVan(termijn.object, termijn.objectId) : `/zaken/${termijn.zaakId}`;
