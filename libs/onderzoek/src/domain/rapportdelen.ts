/**
 * What a report of a provider must hold: the minimum content of the Leidraad with the three questions of AC-4 in it.
 * The letter, the form of the provider and the request all speak of this list.
 */
export const RAPPORTDELEN = [
  {
    naam: 'watGebeurde',
    vraag: 'Wat is er gebeurd?',
    uitleg: 'Beschrijf de gebeurtenis feitelijk, stap voor stap en met tijden.',
  },
  {
    naam: 'gesprokenMet',
    vraag: 'Met wie hebt u gesproken?',
    uitleg: 'De cliënt of zijn vertegenwoordiger, de betrokken medewerkers en anderen. Noem geen namen.',
  },
  {
    naam: 'watVoorafging',
    vraag: 'Wat ging eraan vooraf en wat zijn de oorzaken?',
    uitleg: 'Beschrijf de omstandigheden en de oorzaken, ook in uw organisatie.',
  },
  {
    naam: 'aardEnErnst',
    vraag: 'Wat is uw oordeel over de aard, de ernst en de kans op herhaling?',
    uitleg: 'Leg uit waarop u dat oordeel baseert.',
  },
  {
    naam: 'maatregelen',
    vraag: 'Welke maatregelen hebt u genomen en neemt u nog?',
    uitleg:
      'Voor al uw cliënten, niet alleen voor de cliënt om wie het ging. Zeg erbij wie ze uitvoert en wanneer.',
  },
  {
    naam: 'terugkoppeling',
    vraag: 'Hoe informeert u de cliënt en andere betrokkenen?',
    uitleg: 'Zeg wat u hun hebt verteld of nog vertelt, en wanneer.',
  },
] as const;

export type Rapportdeel = (typeof RAPPORTDELEN)[number]['naam'];
export type Rapportdelen = Readonly<Record<Rapportdeel, string>>;

/** Only the parts, in the order of the list. */
export function rapportdelenVan(bron: Rapportdelen): Rapportdelen {
  return Object.fromEntries(RAPPORTDELEN.map(({ naam }) => [naam, bron[naam]])) as unknown as Rapportdelen;
}
