const PLEK: Readonly<Record<string, string>> = {
  collegebericht: '/collegestukken',
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
