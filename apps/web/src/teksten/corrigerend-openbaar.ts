/** Texts of a client stop that everybody reads of: what stands there, and who decided so. */
export const stopOpenbaarTeksten = {
  besluiter: { college: 'Het college zelf', mandaat: 'Iemand in mandaat van het college' },
  openbaar: {
    titel: 'Openbare pagina',
    staatEr: (dag: string) => `De stop staat op de openbare pagina sinds ${dag}.`,
    uStaatEr: (dag: string) => `Iedereen kan over deze stop lezen sinds ${dag}.`,
    bekijk: 'Bekijk de openbare pagina',
    besluiter: 'Wie besloot dat',
    mandaat: 'Mandaat',
    besluitOp: 'Besloten op',
    artikel: 'Grond zoals iedereen die leest',
    motivering: 'Waarom',
    belangen: 'Wat ertegen pleitte',
    zienswijze: 'Wat de aanbieder ervan vond',
    vanzelf:
      'De stop gaat vanzelf van de pagina als hij eindigt, door de rechter wordt geschorst of wordt overgedragen.',
    oneens:
      'Bent u het niet eens met dit besluit? Dan kunt u binnen zes weken nadat u het besluit kreeg, bezwaar maken bij het college. Bezwaar haalt de stop niet van de pagina. Wilt u dat wel, vraag dan ook de rechter om een voorlopige voorziening.',
  },
} as const;

/** The acts that put it there and take it off. */
export const stopOpenbaarActies = {
  openbaar: {
    titel: 'Op de openbare pagina zetten',
    inleiding:
      'Iedereen leest dan op de pagina van de aanbieder: de naam van de aanbieder, de gemeente, vanaf en tot wanneer de stop loopt, en het artikel. Dit kan alleen als het college of iemand in zijn mandaat dat besloot. De aanbieder ziet in zijn eigen omgeving dat de stop er staat. Het besluit zelf stuurt de gemeente of u.',
    besluiter: 'Wie besloot dat iedereen dit mag lezen?',
    besluiterFout: 'Kies wie dat besloot',
    mandaat: 'Welk mandaat laat dit toe?',
    mandaatUitleg: 'Bijvoorbeeld: mandaatbesluit toezicht 2026, artikel 3.',
    mandaatFout: 'Vul het mandaat in',
    besluitOp: 'Op welke dag is dat besloten?',
    besluitOpFout: 'Vul de dag van het besluit in',
    artikel: 'Op welk artikel rust de stop?',
    artikelUitleg: 'Iedereen leest dit. Schrijf alleen het artikel, zoals: artikel 7 lid 2.',
    artikelFout: 'Vul het artikel in',
    motivering: 'Waarom moet iedereen dit kunnen lezen?',
    motiveringUitleg: 'Woo artikel 3.1. De aanbieder leest dit ook. Noem geen mensen.',
    motiveringFout: 'Schrijf op waarom',
    belangen: 'Wat pleit ertegen, en waarom weegt dat niet zwaarder?',
    belangenUitleg: 'Woo artikel 5.1. Bijvoorbeeld: herkent iemand hierin een cliënt?',
    belangenFout: 'Schrijf op hoe dit is afgewogen',
    zienswijze: 'Wat vindt de aanbieder ervan?',
    zienswijzeUitleg: 'Of schrijf op waarom de aanbieder niet is gevraagd (Awb artikel 4:8 en 4:11).',
    zienswijzeFout: 'Schrijf op wat de aanbieder ervan vindt, of waarom dat niet is gevraagd',
    knop: 'Op de pagina zetten',
    gelukt: 'De stop staat op de openbare pagina. De aanbieder krijgt een attendering.',
  },
  vanpagina: {
    titel: 'Van de openbare pagina halen',
    inleiding: 'De stop zelf blijft lopen. Niemand leest er daarna nog over op de openbare pagina.',
    reden: 'Waarom gaat de stop van de pagina?',
    redenFout: 'Schrijf op waarom',
    knop: 'Van de pagina halen',
    gelukt: 'De stop staat niet meer op de openbare pagina.',
  },
} as const;
