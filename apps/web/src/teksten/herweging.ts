const getal = (waarde: number) => waarde.toLocaleString('nl-NL', { maximumFractionDigits: 2 });

/** Texts of the blind re-weighing. */
export const herwegingTeksten = {
  titel: 'Herweging',
  inleiding:
    'Een keer per jaar weegt een collega een steekproef opnieuw, zonder de eerste weging te zien. Zo blijkt of het team hetzelfde weegt. De eerste weging verandert nooit.',
  wat: 'de herweging',
  eigen: (jaar: number) => `Herweging over ${jaar}`,
  stand: { gestart: 'Bezig', gesloten: 'Gesloten' } as Record<string, string>,
  itemstand: { open: 'Nog te wegen', gewogen: 'Gewogen', overgeslagen: 'Overgeslagen' } as Record<
    string,
    string
  >,
  nietGewogen: 'Niet gewogen',
  lijst: {
    bijschrift: 'Rondes, de nieuwste eerst',
    leeg: { titel: 'Er is nog geen herweging', tekst: 'De coördinator begint een ronde.' },
    kolom: { ronde: 'Ronde', gestart: 'Begonnen', stand: 'Stand' },
    nieuw: 'Herweging beginnen',
  },
  start: {
    titel: 'Herweging beginnen',
    inleiding:
      'Het systeem loot uit alle wegingen van dat jaar. Elke prioriteit die voorkomt, zit erin. Niemand krijgt een melding die hij zelf woog of bevestigde. Wat een eerdere ronde over dat jaar liet zien, doet niet opnieuw mee.',
    jaar: 'Over welk jaar?',
    jaarFout: 'Vul een jaar in, zoals 2026',
    aantal: 'Hoeveel wegingen?',
    aantalUitleg: 'Ten hoogste 200. Zijn er minder, dan komen ze alle aan de beurt.',
    aantalFout: 'Vul een aantal in van 1 tot en met 200',
    knop: 'Loten en beginnen',
    gelukt: 'De herweging is begonnen.',
  },
  items: {
    titel: 'Geloot',
    mijn: 'Voor u',
    leeg: 'Voor u is in deze ronde niets geloot.',
    bijschrift: 'Wat is geloot, en wie het opnieuw weegt',
    kolom: { nummer: 'Melding', weger: 'Weegt opnieuw', stand: 'Stand', doen: 'Doen' },
    weeg: 'Wegen',
    welke: (nummer: string) => ` van melding ${nummer}`,
    reden: (reden: string) => `Reden: ${reden}`,
  },
  sluit: {
    knop: 'Herweging sluiten',
    titel: 'Herweging sluiten',
    uitleg: 'Daarna ziet het team de uitkomst en kan niemand meer wegen of overslaan.',
    open: (aantal: number) =>
      aantal === 1 ? '1 weging is nog niet gedaan.' : `${aantal} wegingen zijn nog niet gedaan.`,
    annuleer: 'Nog niet',
    gelukt: 'De herweging is gesloten.',
  },
  blind: {
    titel: 'U weegt blind',
    tekst:
      'U ziet hier alleen de feiten. Kijk niet naar de pagina van de melding: daar staat de eerste weging. Wie haar opent, komt in het auditspoor. In Gelijke gevallen en Verantwoording ziet u haar pas als u klaar bent.',
  },
  weeg: {
    titel: (nummer: string) => `Melding ${nummer} opnieuw wegen`,
    feiten: 'De feiten',
    veld: {
      onderwerp: 'Onderwerp',
      omschrijving: 'Wat er is gemeld',
      soort: 'Soort',
      ontvangen: 'Ontvangen',
      aanbieder: 'Aanbieder',
      gebeurtenis: 'Wanneer het gebeurde',
      getroffen: 'Getroffen cliënten',
      eerdere: 'Eerdere meldingen over de aanbieder',
      kader: 'Afwegingskader',
    },
    vanTotaal: (getroffen: number | null, totaal: number | null) =>
      `${getroffen ?? 'Onbekend'} van ${totaal ?? 'een onbekend aantal'}`,
    versie: (nummer: number) => `Versie ${nummer}`,
    toen: 'De tekst van de melding kan na de eerste weging zijn aangevuld.',
    ernstMotivering: (as: string) => `Waarom deze ${as.toLowerCase()}?`,
    ernstFout: 'Kies de ernst',
    omvangFout: 'Kies de omvang',
    motiveringFout: 'Leg uw keuze uit',
    verhoog: 'Is er een reden voor een hogere prioriteit dan de matrix geeft?',
    verhoogFout: 'Kies of de prioriteit hoger wordt',
    nietVerhogen: 'Nee',
    verhoogNaar: (kleur: string) => `Ja, naar ${kleur.toLowerCase()}`,
    reden: 'Waarom hoger?',
    redenFout: 'Leg uit waarom de prioriteit hoger wordt',
    knop: 'Weging vastleggen',
    gelukt: 'Uw weging is vastgelegd.',
    overslaan: 'Overslaan',
  },
  overslaan: {
    titel: 'Overslaan',
    inleiding: 'Sla over als u er zelf mee te maken heeft, of als u de eerste weging al kent.',
    reden: 'Waarom slaat u over?',
    fout: 'Leg uit waarom u overslaat',
    knop: 'Overslaan',
    gelukt: 'Overgeslagen.',
  },
  uitkomst: {
    titel: 'Hoe de wegingen overeenkomen',
    kleur: 'Prioriteit',
    ernst: (versie: number) => `Ernst (versie ${versie} van het afwegingskader)`,
    niets: 'Er is niets opnieuw gewogen.',
    gelijk: (gelijk: number, aantal: number, procent: number) =>
      `${gelijk} van ${aantal} gelijk (${procent} procent)`,
    veld: { gelijk: 'Gelijk', kappa: 'Gewogen kappa', betekent: 'Wat dat zegt' },
    kappa: (kappa: number, van: number | null, tot: number | null) =>
      van === null || tot === null
        ? getal(kappa)
        : `${getal(kappa)} (met 95 procent zekerheid tussen ${getal(van)} en ${getal(tot)})`,
    teWeinig: 'Minder dan vijf wegingen: te weinig om iets over te zeggen.',
    nietTeBerekenen: 'Niet te berekenen',
    waaromNiet: 'Beide keren viel alles in dezelfde groep. Dan is er niets om van toeval te onderscheiden.',
    uitleg:
      'Kappa is 1 als beide wegers steeds hetzelfde vinden, en 0 als zij het niet vaker eens zijn dan door toeval. Een stap verschil telt minder zwaar dan twee. Is het bereik groot, dan waren er weinig wegingen: wees dan voorzichtig met een oordeel.',
    tabel: (wat: string) => `${wat}: eerste weging in de rijen, tweede in de kolommen`,
    eersteTweede: 'Eerste weging',
    tweede: (naam: string) => `Tweede: ${naam}`,
    nietGewogen: (aantal: number) => `Niet gewogen: ${aantal}`,
    overgeslagen: (aantal: number) => `Overgeslagen: ${aantal}`,
    verschillen: {
      titel: (aantal: number) => `Verschillen (${aantal})`,
      bijschrift: 'Wegingen waarin de twee verschillen, met beide redenen',
      leeg: 'De twee wegingen waren overal gelijk.',
      kolom: { nummer: 'Melding', eerste: 'Eerste weging', tweede: 'Tweede weging' },
    },
  },
} as const;
