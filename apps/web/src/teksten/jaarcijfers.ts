const regelTekst = (regels: number): string => (regels === 1 ? '1 regel' : `${regels} regels`);

/** Texts of the yearly accounts of providers: what they say, reading them in, and from where on a figure is a signal. */
export const jaarcijferTeksten = {
  titel: 'Jaarcijfers',
  inleiding:
    'De financiële cijfers van aanbieders, zoals zij zijn ingelezen. Per aanbieder ziet u het nieuwste jaar; wie de meeste signalen heeft, staat bovenaan.',
  geenOordeel:
    'Een signaal is een reden om te kijken, geen oordeel. Wat het betekent en wat ermee gebeurt, bepaalt een mens.',
  bijschrift: 'Jaarcijfers, meeste signalen eerst',
  inlezenKnop: 'Cijfers inlezen',
  drempelsKnop: 'Wanneer is iets een signaal?',
  zoek: 'Zoek op naam',
  signalen: 'Signalen',
  alle: 'Alle aanbieders',
  metSignaal: 'Alleen met een signaal',
  meer: 'U ziet de eerste honderd. Zoek op naam als een aanbieder er niet bij staat.',
  kolom: {
    aanbieder: 'Aanbieder',
    jaar: 'Jaar',
    omzet: 'Omzet',
    resultaat: 'Resultaat',
    continuiteit: 'Continuïteit',
    // Beside its value at 320 px it does not fit on one line.
    rechtmatigheid: 'Rechtmatig\u00adheid',
  },
  geen: 'Geen signaal',
  leeg: {
    titel: 'Er zijn nog geen jaarcijfers',
    tekst: 'Zodra de coördinator cijfers heeft ingelezen, staan zij hier.',
  },
  soort: { continuiteit: 'Continuïteit', rechtmatigheid: 'Rechtmatigheid' },
  pagina: {
    wat: 'de jaarcijfers',
    titel: (naam: string) => `Jaarcijfers van ${naam}`,
    naarAanbieder: 'Naar de aanbieder',
    leeg: 'Van deze aanbieder zijn geen jaarcijfers ingelezen.',
    geenSignalen: 'In de cijfers die hier staan, gaat niets over een drempel.',
    drempels: (nummer: number) => `Bekeken met versie ${nummer} van de drempels`,
    cijfers: 'De jaren naast elkaar',
    cijfersBijschrift: 'Cijfers en verhoudingen per jaar',
    kolom: 'Wat',
    onbekend: 'Niet opgegeven',
    nietTeBerekenen: 'Niet te berekenen',
    rij: {
      omzet: 'Omzet',
      omzetJeugdWmo: 'Waarvan jeugdhulp en Wmo',
      personeelskosten: 'Personeelskosten',
      resultaat: 'Resultaat',
      winstuitkering: 'Winstuitkering',
      eigenVermogen: 'Eigen vermogen',
      balanstotaal: 'Balanstotaal',
      vlottendeActiva: 'Vlottende activa',
      kortlopendeSchulden: 'Kortlopende schulden',
      aantalClienten: 'Aantal cliënten',
    },
    verhouding: {
      solvabiliteit: 'Solvabiliteit (eigen vermogen van balanstotaal)',
      liquiditeit: 'Liquiditeit (vlottende activa per euro korte schuld)',
      winstmarge: 'Winstmarge (resultaat van omzet)',
      personeelskosten: 'Personeelskosten van omzet',
      winstuitkering: 'Winstuitkering van resultaat',
      omzetPerClient: 'Omzet per cliënt',
    },
    herkomst: 'Waar komen deze cijfers vandaan?',
    ingelezen: (bron: string, wanneer: string) => `${bron}, ingelezen op ${wanneer}`,
    eerdere: (jaar: number) => `Eerder ingelezen over ${jaar}`,
    versie: (nummer: number) => `Versie ${nummer}`,
  },
  inlezen: {
    titel: 'Jaarcijfers inlezen',
    inleiding:
      'Kies een CSV-bestand, zoals Annual-Insights het maakt. Eerst leest u wat er zou gebeuren; pas daarna wordt het bewaard. Klopt er iets niet, dan wordt er niets ingelezen.',
    bestandUitleg:
      'Een aanbieder wordt herkend aan het KVK-nummer. Bedragen zijn hele euro’s, zoals 1.234.567. Ten hoogste 2 MB.',
    bron: 'Waar komen de cijfers vandaan?',
    bronUitleg: 'Zoals: Annual-Insights, uitvoer van mei. Dit staat later bij elk cijfer.',
    bronFout: 'Vul in waar de cijfers vandaan komen',
    kolommenTitel: 'Welke kolommen horen erin?',
    kolommen:
      'Verplicht: kvk, boekjaar, omzet, personeelskosten, resultaat, eigen vermogen, balanstotaal, vlottende activa, kortlopende schulden en winstuitkering. Niet verplicht: omzet jeugd wmo en aantal cliënten. In de kop van het bestand staat een laag streepje of een spatie tussen de woorden.',
    privacy:
      'Cijfers van een zorgverlener die alleen werkt (pgb) worden geweigerd: dat is het inkomen van één persoon.',
    uitkomst: (regels: number, nieuw: number, gewijzigd: number, ongewijzigd: number) => {
      const delen = [
        ...(nieuw > 0 ? [`${nieuw} nieuw`] : []),
        ...(gewijzigd > 0 ? [`${gewijzigd} met andere cijfers dan eerder`] : []),
        ...(ongewijzigd > 0 ? [`${ongewijzigd} ongewijzigd`] : []),
      ];
      return `${regelTekst(regels)}: ${delen.join(', ')}.`;
    },
    naast: 'Andere cijfers komen naast de oude te staan. De nieuwste tellen; de oude blijven te lezen.',
    gelukt: 'De jaarcijfers zijn ingelezen.',
    eerder: 'Eerder ingelezen',
    eerderBijschrift: 'Ingelezen bestanden, nieuwste eerst',
    geenEerder: 'Er is nog niets ingelezen.',
    eerderKolom: { wanneer: 'Wanneer', bestand: 'Bestand', bron: 'Bron', wie: 'Door', uitkomst: 'Uitkomst' },
    opdrachtregel: 'Opdrachtregel',
    niet: 'Alleen de coördinator leest jaarcijfers in.',
  },
  drempels: {
    titel: 'Wanneer is een cijfer een signaal?',
    inleiding:
      'De drempels waarmee het systeem naar de cijfers kijkt. Een versie verandert niet meer. Signalen worden steeds berekend met de drempels die nu gelden.',
    naam: {
      solvabiliteit: 'Solvabiliteit',
      liquiditeit: 'Liquiditeit',
      verliesjaren: 'Verlies achter elkaar',
      negatiefVermogen: 'Negatief eigen vermogen',
      winstmarge: 'Winstmarge',
      winstuitkering: 'Winstuitkering',
      personeelskosten: 'Personeelskosten',
      omzetPerClient: 'Omzet per cliënt',
      groei: 'Meer omzet zonder meer cliënten',
    },
    waarde: {
      solvabiliteit: (getal: string) => `Eigen vermogen onder ${getal} % van het balanstotaal`,
      liquiditeit: (getal: string) => `Vlottende activa onder ${getal} keer de kortlopende schulden`,
      verliesjaren: (getal: string) =>
        getal === '1' ? '1 jaar verlies' : `${getal} jaar verlies achter elkaar`,
      winstmarge: (getal: string) => `Resultaat boven ${getal} % van de omzet`,
      winstuitkering: (getal: string) => `Boven ${getal} % van het resultaat, of zonder winst`,
      personeelskosten: (getal: string) => `Onder ${getal} % van de omzet`,
      omzetPerClient: (getal: string) =>
        `Boven ${getal} keer de mediaan van dat jaar, als ten minste vijf aanbieders hun cliënten opgaven`,
    },
    negatief: 'Eigen vermogen onder nul',
    groei: (omzet: string, clienten: string) =>
      `Omzet meer dan ${omzet} % hoger dan het jaar ervoor, cliënten minder dan ${clienten} %`,
  },
  vaststellen: {
    titel: 'Nieuwe drempels vaststellen',
    inleiding: 'Daarna verandert deze versie niet meer. Zet uit wat u niet wilt gebruiken.',
    vraag: {
      solvabiliteit: 'Onder hoeveel procent?',
      liquiditeit: 'Onder welk getal?',
      verliesjaren: 'Vanaf hoeveel jaar?',
      winstmarge: 'Boven hoeveel procent?',
      winstuitkering: 'Boven hoeveel procent van het resultaat?',
      personeelskosten: 'Onder hoeveel procent van de omzet?',
      omzetPerClient: 'Boven hoeveel keer de mediaan?',
    },
    uitleg: {
      solvabiliteit: 'Eigen vermogen gedeeld door het balanstotaal.',
      liquiditeit: 'Vlottende activa gedeeld door de kortlopende schulden. Bijvoorbeeld 1 of 0,8.',
      verliesjaren: 'Zoveel boekjaren achter elkaar een resultaat onder nul.',
      winstmarge: 'Resultaat gedeeld door de omzet.',
      winstuitkering: 'Uitkeren zonder winst is dan ook een signaal.',
      personeelskosten: 'Personeelskosten gedeeld door de omzet.',
      omzetPerClient: 'Van alle aanbieders in dat jaar, als ten minste vijf hun cliënten opgaven.',
    },
    groeiOmzet: 'Boven hoeveel procent groei van de omzet?',
    groeiClienten: 'Onder hoeveel procent groei van de cliënten?',
  },
  kaart: {
    titel: 'Jaarcijfers',
    geen: (jaar: number) => `In de cijfers over ${jaar} gaat niets over een drempel.`,
    naar: (jaar: number) => `Cijfers over ${jaar} en eerder`,
  },
} as const;
