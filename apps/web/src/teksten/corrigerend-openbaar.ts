/** Texts of a client stop that everybody reads of: what stands there, and who decided so. */
export const stopOpenbaarTeksten = {
  gehoord: {
    geen_bezwaar: 'Geen bezwaar',
    bezwaar: 'Bezwaar',
    ziet_af: 'Geeft geen zienswijze',
  } as Record<string, string>,
  besluiter: { college: 'Het college zelf', mandaat: 'Iemand in mandaat van het college' },
  openbaar: {
    titel: 'Openbare pagina',
    staatEr: (dag: string) => `De stop staat op de openbare pagina sinds ${dag}.`,
    uStaatEr: (dag: string) => `Iedereen kan over deze stop lezen sinds ${dag}.`,
    komtEr: (dag: string) =>
      `De stop komt op ${dag} vanzelf op de openbare pagina. Vraagt iemand de rechter om dat tegen te houden, leg dat dan vast: de pagina wacht tot de rechter beslist.`,
    wachtOpRechter: (dag: string) =>
      `De rechter is gevraagd de stop voorlopig tegen te houden. Tot de uitspraak komt de stop niet op de openbare pagina, ook niet op ${dag}.`,
    uWachtOpRechter: (dag: string) =>
      `U vroeg de rechter de stop voorlopig tegen te houden. Tot de uitspraak kan niet iedereen erover lezen, ook niet op ${dag}.`,
    uKomtEr: (dag: string) => `Vanaf ${dag} kan iedereen over deze stop lezen.`,
    bekendgemaakt: 'De aanbieder kreeg het besluit op',
    gehoord: 'Zienswijze',
    nietGehoord: 'Niet gegeven of niet gevraagd',
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
      'Bent u het niet eens met dit besluit? Dan kunt u binnen zes weken nadat u het besluit kreeg, bezwaar maken bij het college. Bezwaar houdt de stop niet van de pagina. Wilt u dat wel, vraag dan ook de rechter om een voorlopige voorziening, en laat het de toezichthouder weten.',
  },
} as const;

/** The acts that put it there and take it off. */
export const stopOpenbaarActies = {
  openbaar: {
    titel: 'Op de openbare pagina zetten',
    inleiding:
      'Iedereen leest dan op de pagina van de aanbieder: de naam van de aanbieder, de gemeente, vanaf en tot wanneer de stop loopt, en het artikel. Dit kan alleen als het college of iemand in zijn mandaat dat besloot. Het besluit zelf stuurt de gemeente of u. Is bezwaar te verwachten, dan komt de stop er pas twee weken nadat de aanbieder het besluit kreeg. Zo kan hij eerst naar de rechter.',
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
    motiveringFout: 'Schrijf op waarom iedereen dit moet kunnen lezen',
    belangen: 'Wat pleit ertegen, en waarom weegt dat niet zwaarder?',
    belangenUitleg: 'Woo artikel 5.1. Bijvoorbeeld: herkent iemand hierin een cliënt?',
    belangenFout: 'Schrijf op hoe dit is afgewogen',
    zienswijze: 'Wat vindt de aanbieder ervan?',
    zienswijzeUitleg: 'Of schrijf op waarom de aanbieder niet is gevraagd (Awb artikel 4:8 en 4:11).',
    zienswijzeFout: 'Schrijf op wat de aanbieder ervan vindt, of waarom dat niet is gevraagd',
    gehoord: 'Heeft de aanbieder bezwaar?',
    gehoordUitleg:
      'Zei hij niets, of is hij niet gevraagd? Dan kan hij nog bezwaar maken, en wacht de pagina.',
    gehoordFout: 'Kies of de aanbieder bezwaar heeft',
    gehoordKeuze: {
      geen_bezwaar: 'Nee, geen bezwaar',
      ziet_af: 'Hij geeft geen zienswijze',
      bezwaar: 'Ja, bezwaar',
      niet: 'Hij zei niets, of is niet gevraagd',
    },
    bekendgemaaktOp: 'Op welke dag kreeg de aanbieder het besluit om dit openbaar te maken?',
    bekendgemaaktOpUitleg:
      'Niet het besluit tot de stop zelf. Met deze dag begint de wachttijd: het besluit gaat altijd voor de pagina.',
    bekendgemaaktOpFout: 'Vul in op welke dag de aanbieder het besluit om dit openbaar te maken kreeg',
    knop: 'Vastleggen',
    gelukt:
      'Dit is vastgelegd. Hieronder staat vanaf wanneer iedereen het leest. De aanbieder krijgt een attendering.',
  },
  vanpagina: {
    titel: 'Openbaarmaking stoppen',
    inleiding:
      'De stop zelf blijft lopen. Niemand leest er daarna over op de openbare pagina, ook niet als hij daar nog moest komen.',
    reden: 'Waarom stopt de openbaarmaking?',
    redenFout: 'Schrijf op waarom de openbaarmaking stopt',
    knop: 'Openbaarmaking stoppen',
    gelukt: 'De stop staat niet op de openbare pagina.',
  },
} as const;
