/** Texts of the search page. */
export const zoekTeksten = {
  menu: 'Zoeken',
  titel: 'Zoeken',
  inleiding:
    'In alles wat u mag zien: zaken, meldingen, opdrachten, maatregelen, rapporten, aanbieders en documenten.',
  vraag: 'Wat zoekt u?',
  uitleg: 'Een nummer, een naam van een aanbieder, of woorden. Elk woord moet erin staan.',
  knop: 'Zoek',
  wat: 'wat is gevonden',
  uitkomst: 'Gevonden',
  kolom: {
    titel: 'Waarover',
    soort: 'Soort',
    nummer: 'Nummer',
    toelichting: 'Aanbieder of plaats',
    dag: 'Datum',
  },
  tabbladen: 'Soort',
  alles: 'Alles',
  aantal: (n: number) => (n === 1 ? '1 stuk gevonden' : `${n} stukken gevonden`),
  meer: 'Meer dan 50 stukken gevonden. De beste 50 staan hier. Voeg een woord toe om preciezer te zoeken.',
  verbeterd: (was: string, wordt: string) => `Gezocht naar ‘${wordt}’: ‘${was}’ staat nergens.`,
  leeg: {
    titel: 'Niets gevonden',
    tekst:
      'Probeer minder woorden, of een ander woord. De gegevens van melder en cliënt worden niet doorzocht.',
  },
  begin: 'Typ wat u zoekt en kies Zoek.',
  fout: 'Vul ten minste twee letters of cijfers in',
  soorten: {
    zaak: 'Zaken',
    melding: 'Meldingen',
    opdracht: 'Opdrachten',
    maatregel: 'Maatregelen',
    rapport: 'Rapporten',
    aanbieder: 'Aanbieders',
    document: 'Documenten',
  },
  soort: {
    zaak: 'Zaak',
    melding: 'Melding',
    opdracht: 'Opdracht',
    maatregel: 'Maatregel',
    rapport: 'Rapport',
    aanbieder: 'Aanbieder',
    document: 'Document',
  },
} as const;
