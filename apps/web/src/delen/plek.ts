const PLEK: Readonly<Record<string, string>> = {
  aanbieder: '/aanbieders',
  accountverzoek: '/accountverzoeken',
  bevinding: '/bevindingen',
  bewijsstuk: '/bewijsstukken',
  collegeadvies: '/collegeadviezen',
  collegebericht: '/collegestukken',
  corrigerend: '/corrigerende-maatregelen',
  doorzending: '/doorzendingen',
  herweging: '/gelijke-gevallen/herwegingen',
  'inkomend-bericht': '/postvak',
  maatregel: '/maatregelen',
  melding: '/meldingen',
  opgave: '/meldplicht',
  opdracht: '/opdrachten',
  opvraaglijst: '/opvraaglijsten',
  partnervraag: '/partnervragen',
  patroon: '/patronen',
  publicatie: '/publicaties',
  rapport: '/rapporten',
  kaderversie: '/toetsingskaders/versies',
  toetsingskader: '/toetsingskaders',
  themaonderzoek: '/themaonderzoeken',
  twijfel: '/meldplicht/twijfels',
  veiligheidsafspraak: '/veiligheidsafspraken',
  wederhoor: '/wederhoor',
  werkoverleg: '/werkoverleggen',
  zaak: '/zaken',
  zienswijze: '/zienswijzen',
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

/** Where a term is acted on: its case, or else what it is about. A question to a partner has a page of its own. */
export const plekVanTermijn = (termijn: Termijnplek): string | null =>
  termijn.zaakId === null || termijn.object === 'partnervraag'
    ? plekVan(termijn.object, termijn.objectId)
    : `/zaken/${termijn.zaakId}`;
