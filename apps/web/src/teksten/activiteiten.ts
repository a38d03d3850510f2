import type { Activiteitsoort } from '../api/activiteiten';

/** The value lists of activities in words. */
export const activiteitwoorden = {
  activiteitsoort: {
    preventieve_actie: 'Preventieve actie',
    vroege_betrokkenheid: 'Vroege betrokkenheid bij een nieuwe aanbieder',
    gesprek: 'Gesprek met een partij zonder contract',
    contractcontrole: 'Controle van een contract',
    fraudesignaal: 'Fraudesignaal van een collega of partner',
    zorgbrigade: 'Zorgbrigade',
    bibob: 'Bibob-aanvraag',
    analyse: 'Uitkomst van een analyse',
  },
  activiteitstatus: { gepland: 'Gepland', gedaan: 'Gedaan', vervallen: 'Vervallen' },
  activiteitwet: { wmo: 'Wmo', jeugdwet: 'Jeugdwet', beide: 'Wmo en Jeugdwet' },
  activiteituitkomst: {
    wacht_op_uitkomst: 'Wacht op de uitkomst',
    geen_bijzonderheden: 'Geen bijzonderheden',
    aandachtspunten: 'Aandachtspunten',
    onderzoek_nodig: 'Onderzoek nodig',
    in_orde: 'In orde',
    afwijking: 'Afwijking gevonden',
    afspraken_gemaakt: 'Afspraken gemaakt',
    actie_uitgevoerd: 'Actie uitgevoerd',
    geen_vervolg: 'Geen vervolg',
    opgepakt: 'Opgepakt',
    doorgezet: 'Doorgezet',
    effect_gezien: 'Effect gezien',
    geen_effect_gezien: 'Geen effect gezien',
    geen_gevaar: 'Geen gevaar',
    mindere_mate_van_gevaar: 'Mindere mate van gevaar',
    ernstig_gevaar: 'Ernstig gevaar',
    aanvraag_ingetrokken: 'Aanvraag ingetrokken',
  },
} as const;

/** In which form; not in an export. */
export const vormen: Readonly<Record<string, string>> = {
  kennisdeling: 'Kennis delen',
  voorlichting: 'Voorlichting of scholing',
  onderzoek: 'Onderzoek',
  collega: 'Van een collega',
  partner: 'Van een partner',
};

type Uitkomst = keyof typeof activiteitwoorden.activiteituitkomst;

/** A question of a kind; without, it is not asked. */
interface Vraag {
  label: string;
  uitleg?: string;
  /** What to say without an answer; absent: it may be skipped. */
  fout?: string;
}

/** What a kind asks, in its own words. The API has the same list of what must and what may not. */
export interface Soorttekst {
  uitleg: string;
  op?: string;
  gemeente?: Vraag;
  overWie: 'moet' | 'mag';
  vorm?: { label: string; fout: string; opties: readonly string[] };
  met?: Vraag;
  /** Chain partners of the register. */
  partners?: Vraag;
  kenmerk?: Vraag;
  wat?: Vraag;
  toelichting?: Vraag;
  analyse?: boolean;
  resultaat?: Vraag;
  uitkomsten: readonly Uitkomst[];
}

const TOELICHTING = { label: 'Waarom doet u dit?' };

export const soortteksten: Readonly<Record<Activiteitsoort, Soorttekst>> = {
  preventieve_actie: {
    uitleg: 'Iets dat voorkomt dat het misgaat, zoals voorlichting of een bericht aan aanbieders.',
    overWie: 'mag',
    wat: { label: 'Wat doet u?', fout: 'Schrijf op wat u doet' },
    toelichting: {
      ...TOELICHTING,
      uitleg: 'Elke preventieve actie wordt toegelicht (Beleidskader § 7).',
      fout: 'Leg uit waarom u dit doet. Zonder toelichting kan een preventieve actie niet worden bewaard.',
    },
    resultaat: { label: 'Wat leverde het op?', fout: 'Schrijf op wat het opleverde' },
    uitkomsten: ['wacht_op_uitkomst', 'effect_gezien', 'geen_effect_gezien'],
  },
  vroege_betrokkenheid: {
    uitleg:
      'Vroeg meekijken bij een nieuwe aanbieder of een nieuw zorgproces: kennis, voorlichting, onderzoek.',
    overWie: 'moet',
    vorm: {
      ...{ label: 'Hoe bent u betrokken?', fout: 'Kies hoe u betrokken bent' },
      opties: ['kennisdeling', 'voorlichting', 'onderzoek'],
    },
    wat: { label: 'Waarover?', fout: 'Schrijf op waar het over gaat' },
    toelichting: TOELICHTING,
    resultaat: { label: 'Wat leverde het op?', fout: 'Schrijf op wat het opleverde' },
    uitkomsten: ['geen_bijzonderheden', 'aandachtspunten', 'onderzoek_nodig'],
  },
  gesprek: {
    uitleg: 'Met wie zorg geeft zonder contract met de gemeente.',
    overWie: 'moet',
    met: { label: 'Met wie?', uitleg: 'De functie, zo nodig met de organisatie.', fout: 'Noem met wie' },
    wat: { label: 'Waarover?', fout: 'Schrijf op waar het over gaat' },
    toelichting: TOELICHTING,
    resultaat: { label: 'Wat is er gezegd en afgesproken?', fout: 'Schrijf op wat er is gezegd' },
    uitkomsten: ['afspraken_gemaakt', 'aandachtspunten', 'onderzoek_nodig', 'geen_vervolg'],
  },
  contractcontrole: {
    uitleg: 'Een inkoopcontract nakijken: wordt geleverd wat is afgesproken?',
    overWie: 'moet',
    kenmerk: { label: 'Welk contract?', uitleg: 'Het nummer of de naam.', fout: 'Noem het contract' },
    wat: { label: 'Wat controleert u?', fout: 'Schrijf op wat u controleert' },
    toelichting: TOELICHTING,
    resultaat: { label: 'Wat vond u, en wat gebeurt ermee?', fout: 'Schrijf op wat u vond' },
    uitkomsten: ['in_orde', 'afwijking', 'onderzoek_nodig'],
  },
  fraudesignaal: {
    uitleg:
      'Iemand waarschuwt u voor mogelijke fraude. Gaat het om een melding, leg die dan als melding vast.',
    op: 'Op welke dag kwam het?',
    overWie: 'mag',
    vorm: { label: 'Van wie komt het?', fout: 'Kies van wie het komt', opties: ['collega', 'partner'] },
    met: { label: 'Van welke afdeling of organisatie?', fout: 'Noem de afdeling of organisatie' },
    wat: {
      label: 'Wat is het signaal?',
      uitleg: 'Zonder namen van cliënten.',
      fout: 'Schrijf op wat het is',
    },
    toelichting: { label: 'Toelichting' },
    resultaat: { label: 'Wat deed u ermee?', fout: 'Schrijf op wat u ermee deed' },
    uitkomsten: ['wacht_op_uitkomst', 'opgepakt', 'doorgezet', 'geen_vervolg'],
  },
  zorgbrigade: {
    uitleg: 'Samen met partners zorgfraude voorkomen of aanpakken.',
    overWie: 'mag',
    partners: {
      label: 'Welke ketenpartners doen mee?',
      fout: 'Kies een ketenpartner, of noem wie er meedoet',
    },
    met: { label: 'Wie doet er nog meer mee?', uitleg: 'Wie niet in de lijst staat: de organisaties.' },
    wat: { label: 'Waar gaat het om?', fout: 'Schrijf op waar het om gaat' },
    toelichting: TOELICHTING,
    resultaat: { label: 'Wat is er afgesproken of gedaan?', fout: 'Schrijf op wat er is afgesproken' },
    uitkomsten: ['afspraken_gemaakt', 'actie_uitgevoerd', 'geen_vervolg'],
  },
  bibob: {
    uitleg:
      'Dat er advies is gevraagd en wat de uitkomst is, als code. Wat in het advies staat, hoort hier niet.',
    op: 'Dag van de aanvraag',
    gemeente: { label: 'Welke gemeente vroeg het aan?', fout: 'Kies de gemeente' },
    overWie: 'moet',
    uitkomsten: [
      'wacht_op_uitkomst',
      'geen_gevaar',
      'mindere_mate_van_gevaar',
      'ernstig_gevaar',
      'aanvraag_ingetrokken',
    ],
  },
  analyse: {
    uitleg: 'Wat u uit een risicoanalyse opmaakt. De analyse zelf staat bij het risicobeeld.',
    overWie: 'mag',
    analyse: true,
    wat: { label: 'Wat viel op?', fout: 'Schrijf op wat opviel' },
    toelichting: { label: 'Toelichting' },
    resultaat: { label: 'Wat is de conclusie?', fout: 'Schrijf de conclusie op' },
    uitkomsten: ['geen_bijzonderheden', 'aandachtspunten', 'onderzoek_nodig'],
  },
};

/** Texts of activities. */
export const activiteitTeksten = {
  titel: 'Activiteiten',
  inleiding: 'Wat het toezicht doet rond preventie en fraude, naast de onderzoeken.',
  kaart: 'Activiteiten rond preventie en fraude',
  wat: 'de activiteit',
  bijschrift: 'Activiteiten rond preventie en fraude',
  nieuw: 'Activiteit vastleggen',
  leeg: {
    mijn: { titel: 'U hebt nog geen activiteit', tekst: 'Kies Activiteit vastleggen om te beginnen.' },
    team: { titel: 'Er is nog geen activiteit', tekst: 'Kies Activiteit vastleggen om te beginnen.' },
    niemand: { titel: 'Elke activiteit is van iemand' },
    teLaat: {
      titel: 'Niets is te laat',
      tekst: 'Hier staat wat was gepland of opgevolgd moest worden, en waarvan de dag voorbij is.',
    },
  },
  filter: {
    soort: 'Soort',
    alleSoorten: 'Alle',
    stand: 'Stand',
    alleStanden: 'Alle',
    wet: 'Wet',
    beideWetten: 'Alle',
  },
  kolom: {
    dag: 'Dag',
    nummer: 'Nummer',
    soort: 'Soort',
    over: 'Over wie',
    wat: 'Waarover',
    stand: 'Stand',
    uitkomst: 'Uitkomst',
    opvolgen: 'Kijk weer op',
    zaak: 'Zaak',
    wie: 'Wie',
  },
  leegBijAanbieder: 'Over deze aanbieder is nog geen activiteit vastgelegd.',
  geenPartij: '–',
  teLaat: 'Te laat',
  opvolgenOp: (dag: string) => `Kijk weer op ${dag}`,
  kies: {
    titel: 'Activiteit vastleggen',
    inleiding: 'Kies wat u vastlegt.',
    uitwisseling: 'Uitwisseling over een zorgbedrijf',
    uitwisselingUitleg: 'Wat u over een malafide zorgbedrijf geeft aan of krijgt van een andere gemeente.',
  },
  vraag: {
    zaak: 'Hoort dit bij een zaak van deze aanbieder?',
    geenZaak: 'Nee, los van een zaak',
    status: 'Is het al gedaan?',
    statusFout: 'Kies of het is gepland of gedaan',
    gedaan: 'Ja, gedaan',
    gepland: 'Nee, gepland',
    op: 'Op welke dag?',
    opFout: 'Vul een dag in',
    wet: 'Voor welke wet?',
    wetFout: 'Kies een wet',
    gemeente: 'Gemeente',
    geenGemeente: 'Alle gemeenten',
    aanbieder: 'Aanbieder uit het register',
    partij: 'Of: over wie, als die niet in het register staat',
    partijUitleg: 'De naam van de organisatie, zonder namen van mensen als dat kan.',
    overFout: 'Kies een aanbieder uit het register, of omschrijf de partij',
    wie: 'Wie doet het?',
    wieFout: 'Kies wie het doet',
    uitkomst: 'Uitkomst',
    uitkomstFout: 'Kies een uitkomst',
    analyse: 'Welke analyse?',
    analyseFout: 'Kies een analyse',
    opvolgen: 'Wanneer kijkt u er weer naar?',
    opvolgenUitleg: 'Dan staat het op uw startpagina.',
    opvolgenFout: 'Kies een dag waarop u kijkt of de uitkomst er is',
  },
  formulier: {
    knop: 'Vastleggen',
    gelukt: 'De activiteit is vastgelegd.',
    zaak: (nummer: string) => `Hoort bij zaak ${nummer}.`,
  },
  wijzigen: {
    titel: 'Activiteit wijzigen',
    inleiding: 'Wijzig het plan.',
    knop: 'Wijziging bewaren',
    gelukt: 'De activiteit is gewijzigd.',
  },
  afronden: {
    titel: 'Afronden',
    inleiding: 'Leg vast wat eruit kwam.',
    knop: 'Afronden',
    gelukt: 'De activiteit is afgerond.',
  },
  vervallen: {
    titel: 'Laten vervallen',
    inleiding: 'Het gaat niet door. De activiteit blijft te lezen.',
    knop: 'Laten vervallen',
    gelukt: 'De activiteit is vervallen.',
    reden: 'Waarom gaat het niet door?',
    redenFout: 'Schrijf op waarom het niet doorgaat',
  },
  opvolgen: {
    titel: 'Opvolgen',
    inleiding: 'Kijk er weer naar. Kiest u geen nieuwe dag, dan is de opvolging klaar.',
    knop: 'Opvolging vastleggen',
    gelukt: 'De opvolging is vastgelegd.',
    tekst: 'Hoe is het nu?',
    tekstFout: 'Schrijf op hoe het nu is',
    uitkomst: 'Uitkomst van nu',
  },
  verbeteren: {
    titel: 'Verbeteren',
    inleiding: 'Herstel een vergissing. Er blijft staan welke velden u verbeterde en waarom.',
    knop: 'Verbetering bewaren',
    gelukt: 'De activiteit is verbeterd.',
    reden: 'Wat was er niet goed?',
    redenFout: 'Schrijf op wat er niet goed was',
  },
  gegevens: 'Wat is vastgelegd',
  uitkomst: 'Wat eruit kwam',
  nu: {
    titel: 'Wat nu',
    gepland: 'Dit is gepland. Rond het af als het is gedaan.',
    geplandTeLaat: 'De geplande dag is voorbij. Rond het af, kies een andere dag of laat het vervallen.',
    gedaan: 'Dit is gedaan.',
    opvolgen: (dag: string) => `Dit is gedaan. Kijk er weer naar op ${dag}.`,
    opvolgenTeLaat: (dag: string) => `Dit is gedaan. U wilde er weer naar kijken op ${dag}.`,
    vervallen: 'Dit ging niet door.',
  },
  veld: {
    nummer: 'Nummer',
    soort: 'Soort',
    stand: 'Stand',
    dag: 'Dag',
    wet: 'Wet',
    gemeente: 'Gemeente',
    over: 'Over wie',
    zaak: 'Zaak',
    wie: 'Wie',
    vorm: 'Vorm',
    met: 'Met wie',
    partners: 'Ketenpartners',
    kenmerk: 'Contract',
    wat: 'Waarover',
    toelichting: 'Waarom',
    analyse: 'Analyse',
    resultaat: 'Resultaat',
    uitkomst: 'Uitkomst',
    reden: 'Waarom niet',
    opvolgingen: 'Opgevolgd',
    verbeteringen: 'Verbeterd',
    vastgelegd: 'Vastgelegd',
  },
  analyse: (doel: string, dag: string) => `${doel} (${dag})`,
  verbetering: (velden: string, reden: string) => `${velden}: ${reden}`,
  jaar: {
    titel: 'Aantallen per jaar',
    inleiding: 'Voor het jaarverslag. Wat u niet mag zien, telt niet mee.',
    kies: 'Jaar',
    tabel: (jaar: number) => `Activiteiten in ${jaar}`,
    uitwisselingen: (jaar: number) => `Uitwisselingen over zorgbedrijven in ${jaar}`,
    soort: 'Soort',
    aantal: 'Aantal',
    bestand: 'Alle regels van dit jaar als bestand',
  },
} as const;
