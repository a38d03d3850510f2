/** Texts of the loket, for everybody (B1). What differs per organisation is data: its name and how to reach it. */
export const loketTeksten = {
  site: 'Toezicht Wmo en Jeugdwet',
  voorpagina: {
    titel: 'Toezicht op zorg en hulp in uw gemeente',
    inleiding:
      'De toezichthouder kijkt of de zorg en hulp van de gemeente goed en veilig is. Op deze website kunt u een melding doen en rapporten lezen.',
    melden: 'Doe een melding',
    meldenUitleg:
      'Gaat het niet goed bij een aanbieder van zorg of hulp? Vertel het ons. U mag anoniem blijven.',
    lezen: 'Lees rapporten',
    lezenUitleg: 'Na een onderzoek schrijven wij een rapport. Hier leest u wat wij hebben gevonden.',
    wat: 'Lees wat wij doen',
    watUitleg: 'Wat mag de toezichthouder, en wat kunt u van ons verwachten?',
    medewerker: 'Werkt u bij de toezichthouder, de gemeente of een aanbieder?',
    inloggen: 'Log in',
  },
  nood: { titel: 'Is er direct gevaar?', tekst: 'Bel dan 112.' },
  contact: {
    titel: 'Hulp nodig?',
    tekst: 'Lukt het niet, of doet u de melding liever met iemand samen? Bel of mail ons.',
    telefoon: 'Telefoon',
    email: 'E-mail',
    postadres: 'Postadres',
    fg: 'Functionaris gegevensbescherming',
    kop: 'Contact',
    geen: 'Vraag bij uw gemeente naar de toezichthouder Wmo en Jeugdwet.',
  },
  begin: {
    titel: 'Melding doen',
    inleiding: 'Gaat het niet goed met zorg of hulp? Met uw melding kunnen wij kijken wat er nodig is.',
    wat: 'Dit kunt u melden',
    watLijst: [
      'De zorg of hulp is niet goed of niet veilig.',
      'Iemand krijgt niet de hulp die is afgesproken.',
      'Een medewerker gaat niet goed met mensen om.',
      'Er gebeurt iets geks met geld voor de zorg.',
    ],
    hoe: 'Zo gaat het',
    hoeLijst: [
      'U beantwoordt vragen op vier pagina’s. Dat duurt ongeveer tien minuten.',
      'U mag uw naam noemen, maar dat hoeft niet.',
      'U kunt stoppen en later verdergaan.',
      'Op het eind leest u alles nog eens na. Daarna verstuurt u de melding.',
    ],
    gemeente: 'Welke gemeente regelt de zorg of hulp?',
    gemeenteUitleg: 'Meestal is dat de gemeente waar de persoon woont die de hulp krijgt.',
    gemeenteLeeg: 'Kies een gemeente',
    ontbreekt: 'Staat uw gemeente er niet bij? Neem dan contact op met die gemeente.',
    knop: 'Begin met uw melding',
    dicht: 'U kunt hier nu geen melding doen',
    dichtUitleg: 'Bel of mail uw gemeente. Vraag naar de toezichthouder Wmo en Jeugdwet.',
  },
  stap: {
    stappen: 'Stappen van uw melding',
    stapVan: (nu: number, van: number, titel: string) => `Stap ${nu} van ${van}: ${titel}`,
    volgende: 'Volgende',
    vorigeStap: 'Terug naar de vorige pagina',
    later: 'Later verdergaan?',
    laterUitleg: (dag: string) =>
      `Bewaar het adres van deze pagina. Uw antwoorden blijven staan tot ${dag}. Deel het adres met niemand: wie het heeft, kan uw melding lezen.`,
    adres: 'Het adres van uw melding',
    laatLeeg: 'Laat dit veld leeg',
  },
  controle: {
    kort: 'Controle',
    titel: 'Klopt alles?',
    inleiding: 'Lees uw antwoorden na. Daarna kunt u de melding versturen.',
    wijzig: 'Wijzigen',
    wijzigWat: (wat: string) => ` (${wat})`,
    leeg: 'Niet ingevuld',
    verstuur: 'Verstuur de melding',
    daarna: 'Na het versturen kunt u hier niets meer veranderen.',
  },
  ontvangen: {
    titel: 'Wij hebben uw melding ontvangen',
    nummer: 'Uw meldingsnummer is',
    bewaar: 'Schrijf dit nummer op. U hebt het nodig als u ons belt of mailt.',
    nu: 'Wat gebeurt er nu?',
    leest: 'Een toezichthouder leest uw melding en kijkt wat er nodig is.',
    bevestiging: (dagen: number | null) =>
      dagen === null
        ? 'U hoort van ons dat uw melding er is.'
        : `Binnen ${dagen === 1 ? '1 werkdag' : `${dagen} werkdagen`} hoort u van ons dat uw melding er is.`,
    vragen: 'Misschien bellen of mailen wij u om meer te vragen.',
    anoniem: 'U bent anoniem. Wij kunnen u daarom niets vragen of laten weten.',
    privacy:
      'Wij mogen u niet vertellen wat wij daarna doen. Zo beschermen wij de privacy van de mensen om wie het gaat.',
    meer: 'Wilt u nog iets vertellen? Bel of mail ons en noem uw meldingsnummer.',
  },
  weg: {
    titel: 'Deze melding staat hier niet meer',
    tekst:
      'Het adres klopt niet, of de melding is te lang niet afgemaakt. Na 14 dagen halen wij antwoorden weg.',
    ingevuld: 'Dit had u net ingevuld',
    kopieer: 'Deze antwoorden zijn niet bewaard. Kopieer ze als u opnieuw begint.',
    opnieuw: 'Begin een nieuwe melding',
  },
  poort: {
    gevuld: 'Maak het veld leeg waar bij staat dat het leeg moet blijven. Verstuur daarna opnieuw.',
    snel: 'Dat ging wel heel snel. Kijk uw antwoorden na en verstuur daarna opnieuw.',
    verlopen: 'Deze pagina stond lang open. Kijk uw antwoorden na en verstuur opnieuw.',
    wacht: (minuten: number) =>
      `Er is hier in korte tijd vaak op een knop gedrukt. Wacht ${minuten === 1 ? 'een minuut' : `${minuten} minuten`} en verstuur dan opnieuw. Wat u typte, staat er nog.`,
  },
} as const;
