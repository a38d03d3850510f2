/** Texts of the tools around the pages. */
export const paletTeksten = {
  knop: 'Zoek of doe',
  titel: 'Zoeken en opdrachten',
  veld: 'Zoek een nummer, naam of opdracht',
  groepen: {
    hier: 'Op deze pagina',
    geopend: 'Laatst geopend',
    onderdelen: 'Ga naar',
    gevonden: 'Gevonden',
  },
  aantal: (aantal: number) => (aantal === 1 ? '1 keuze' : `${aantal} keuzes`),
  geen: 'Niets gevonden. Probeer een ander woord.',
  zoekt: 'Bezig met zoeken',
  zoekfout: 'Zoeken lukt nu niet. Wat hier staat, werkt wel.',
  uitleg: 'Pijltjes om te kiezen, Enter om te openen, Escape om te sluiten',
  sluit: 'Sluiten',
  begrippen: 'Begrippen',
  instellingen: 'Mijn instellingen',
  hulp: 'Hulp bij deze pagina',
  sneltoetsen: 'Overzicht van sneltoetsen',
  afdrukken: 'Deze pagina afdrukken',
} as const;

export const sneltoetsTeksten = {
  titel: 'Sneltoetsen',
  uit: 'Sneltoetsen van één toets staan uit. Alleen Ctrl K werkt. U zet ze aan bij Mijn instellingen.',
  aan: 'Sneltoetsen werken niet terwijl u typt. U zet ze uit bij Mijn instellingen.',
  naarInstellingen: 'Naar Mijn instellingen',
  daarna: (toets: string) => `g en dan ${toets}`,
  groepen: {
    overal: 'Overal',
    lijst: 'In een lijst',
    stuk: 'Bij een stuk',
    overleg: 'In het werkoverleg',
    ga: 'Ga naar',
  },
  wat: {
    palet: 'Zoeken en opdrachten',
    overzicht: 'Dit overzicht',
    zoek: 'Zoeken',
    hulp: 'Hulp bij deze pagina',
    volgende: 'Naar de volgende rij',
    vorige: 'Naar de vorige rij',
    kies: 'De rij kiezen',
    wijzig: 'Wijzigen',
    wijsToe: 'Zelf nemen, teruggeven of toewijzen',
    tijd: 'Naar de tijdlijn of de termijnen',
    volgendPunt: 'Naar het volgende punt',
    vorigPunt: 'Naar het vorige punt',
    besluit: 'Besluiten',
    schrijfOp: 'Opschrijven wat is besproken',
    vandaag: 'Vandaag',
  },
} as const;

export const instellingenTeksten = {
  titel: 'Mijn instellingen',
  inleiding: 'Deze keuzes gelden alleen voor u, op elk apparaat waar u inlogt.',
  wat: 'uw instellingen',
  weergave: 'Weergave',
  thema: 'Licht of donker',
  themaUitleg: 'Afdrukken en documenten blijven altijd licht.',
  themas: {
    systeem: 'Zoals mijn apparaat het instelt',
    licht: 'Licht',
    donker: 'Donker',
  },
  kaart: 'Sneltoetsen',
  label: 'Sneltoetsen van één toets gebruiken',
  uitleg:
    'Bijvoorbeeld j voor de volgende rij. Zet ze uit als u met spraak werkt of per ongeluk toetsen raakt. Ctrl K blijft werken.',
  bewaard: 'Uw instelling is bewaard',
} as const;

export const hulpTeksten = {
  knop: 'Hulp',
  titel: 'Hulp',
  begrippen: 'Begrippen op deze pagina',
  alleBegrippen: 'Alle begrippen',
  meer: 'Meer hulp',
} as const;

export const drukTeksten = {
  knop: 'Afdrukken',
  afgedrukt: (dag: string, naam: string) => `Afgedrukt op ${dag} door ${naam}`,
  vertrouwelijk: 'Vertrouwelijk: alleen voor wie dit dossier mag inzien',
} as const;
