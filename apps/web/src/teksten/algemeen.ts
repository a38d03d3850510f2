interface TitelEnTekst {
  titel: string;
  tekst: string;
}

/** What to say when something goes wrong and the API gave no text of its own. */
export const foutTeksten = {
  perStatus: {
    400: { titel: 'Niet alles is goed ingevuld', tekst: 'Kijk de antwoorden na en probeer het opnieuw.' },
    401: { titel: 'U bent niet meer ingelogd', tekst: 'Log opnieuw in om verder te gaan.' },
    403: { titel: 'U mag dit niet', tekst: 'Uw rol geeft geen toegang tot dit onderdeel.' },
    404: { titel: 'Niet gevonden', tekst: 'Dit bestaat niet, of het is niet voor u bedoeld.' },
    412: { titel: 'Iemand anders heeft dit gewijzigd', tekst: 'Uw tekst is bewaard op deze pagina.' },
    429: { titel: 'Te veel verzoeken', tekst: 'Wacht een minuut en probeer het opnieuw.' },
    503: { titel: 'Even niet bereikbaar', tekst: 'Probeer het over een minuut opnieuw.' },
  } as Record<number, TitelEnTekst | undefined>,
  onbekend: {
    titel: 'Er ging iets mis',
    tekst: 'Probeer het opnieuw. Blijft het misgaan, geef dan het nummer hieronder door aan de beheerder.',
  },
  geenVerbinding: {
    titel: 'Geen verbinding',
    tekst:
      'De server is niet bereikbaar. Wat u typte, staat er nog. Probeer het opnieuw als de verbinding terug is.',
  },
  opnieuw: 'Opnieuw proberen',
  kenmerk: (id: string) => `Kenmerk: ${id}`,
  inloggen: 'Opnieuw inloggen',
  naarBegin: 'Naar het begin',
} as const;

export const formulierWerkTeksten = {
  opslaan: 'Opslaan',
  bezig: 'Bezig met opslaan',
  annuleren: 'Annuleren',
  conflictTitel: 'Iemand anders heeft hier intussen iets gedaan',
  conflictTekst:
    'Daarom is uw handeling niet uitgevoerd. Uw antwoorden staan er nog. Haal de nieuwste gegevens op, kijk of uw handeling nog past en verstuur opnieuw.',
  conflictKnop: 'Nieuwste gegevens ophalen',
  ververst: 'De nieuwste gegevens staan nu op de pagina. Uw antwoorden zijn gebleven.',
  uitgelogdTitel: 'U bent niet meer ingelogd',
  uitgelogdTekst: 'Uw antwoorden staan er nog. Log in op een nieuw tabblad en sla daarna hier opnieuw op.',
  uitgelogdKnop: 'Inloggen op een nieuw tabblad',
  weerIngelogdTitel: 'U bent weer ingelogd',
  weerIngelogdTekst: 'Uw antwoorden staan er nog. Sla nu opnieuw op.',
  wachtTekst:
    'Uw antwoorden staan er nog. Zodra de verbinding terug is, wordt het vanzelf opnieuw verstuurd.',
  alVerstuurdTitel: 'Dit was al aangekomen',
  alVerstuurdTekst:
    'Toen de verbinding wegviel, was uw eerste verzending toch aangekomen. Wat u daarna nog wijzigde, is niet opgeslagen en staat hieronder.',
  alVerstuurdKnop: 'Naar wat is opgeslagen',
} as const;

export const lijstTeksten = {
  filters: 'Filters',
  wisFilters: 'Alle filters wissen',
  toepassen: 'Toepassen',
  geenUitkomst: 'Niets gevonden',
  geenUitkomstTekst: 'Er is niets dat past bij deze filters.',
  /** Nothing under an empty list: that there is nothing stands there already, with what to do. */
  aantal: (aantal: number, meer: boolean) =>
    aantal === 0
      ? ''
      : meer
        ? `De eerste ${aantal} op deze bladzijde, er zijn er meer`
        : aantal === 1
          ? '1 regel'
          : `${aantal} regels`,
} as const;

export const schilTeksten = {
  nietGevonden: {
    titel: 'Deze pagina bestaat niet',
    tekst: 'Misschien is het adres verkeerd overgenomen, of is het onderdeel verplaatst.',
  },
  geenOnderdelen: {
    titel: 'Voor u staat hier niets klaar',
    tekst: 'Uw rol heeft geen onderdelen in de werkbank. Vraag de beheerder of dat klopt.',
  },
  sluitBericht: 'Bericht sluiten',
  rollen: {
    toezichthouder: 'Toezichthouder',
    coordinator: 'Coördinator',
    jurist: 'Jurist',
    college: 'College',
    contractbeheer: 'Contractbeheer',
    beheerder: 'Functioneel beheerder',
    archivaris: 'Archivaris',
    fg: 'Functionaris gegevensbescherming',
    aanbieder: 'Aanbieder',
  } as Record<string, string | undefined>,
} as const;
