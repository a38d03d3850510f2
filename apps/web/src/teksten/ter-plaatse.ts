import { lijstTeksten, lijstwoorden } from './bezoeklijst';

const meervoud = (aantal: number, een: string, meer: string): string =>
  aantal === 1 ? `1 ${een}` : `${aantal} ${meer}`;

/** Texts of Ter plaatse, the app for a visit without network. What the werkbank says too, it says in the same words. */
export const terPlaatseTeksten = {
  product: 'Ter plaatse',
  documenttitel: 'Ter plaatse – Navolgbaar',
  laden: 'het bezoek',
  terug: 'Naar alle bezoeken op dit toestel',
  werkbank: 'Naar de werkbank',
  inloggen: 'Inloggen',
  opnieuw: 'Opnieuw proberen',
  weggooien: { echt: 'Ja, gooi weg', tochNiet: 'Toch niet', mijnTekst: 'Gooi mijn wijziging weg' },
  overzicht: {
    titel: 'Bezoeken op dit toestel',
    inleiding: 'Deze bezoeken vult u in zonder netwerk.',
    leeg: 'Er staat geen bezoek klaar',
    leegTekst:
      'Open in de werkbank de bezoeklijst van het bezoek en kies ‘Klaarzetten voor bezoek’. Doe dat terwijl u netwerk hebt.',
    open: 'Openen',
    verlooptOp: (moment: string) => `Te openen zonder netwerk tot ${moment}`,
    verlopen: 'Te openen als u bent ingelogd',
    bijna: 'Bijna voorbij',
    naam: (nr: number) => `Bezoek ${nr}`,
  },
  bijnaVoorbij: {
    titel: 'Dit toestel houdt het bezoek nog minder dan een dag open',
    tekst: (moment: string) =>
      `Verstuur voor ${moment} wat u invulde. Daarna opent dit bezoek pas weer als u netwerk hebt en bent ingelogd. Wat u invulde, blijft staan.`,
    knop: 'Naar versturen',
  },
  klaarzetten: {
    titel: lijstTeksten.nu.klaarzetten,
    inleiding:
      'U zet de lijst van dit bezoek op dit toestel. Daarna vult u haar in zonder netwerk. Verstuur wat u invulde als u weer netwerk hebt.',
    toestel: 'Hoe heet dit toestel?',
    toestelUitleg: 'Zo herkent u het later, bijvoorbeeld als het kwijtraakt.',
    toestelBegin: 'Tablet',
    toestelFout: 'Schrijf op hoe dit toestel heet.',
    knop: 'Klaarzetten op dit toestel',
    bezig: 'Bezig met klaarzetten',
    punten: [
      'U opent het zonder netwerk tot drie dagen na het begin van het bezoek. Daarna alleen als u bent ingelogd.',
      'Wat u invult, staat versleuteld op dit toestel.',
      'Vergrendel het toestel met een code: wie het kan openen, kan het bezoek lezen.',
      'Is het toestel kwijt? Trek het bezoek dan in via de werkbank.',
    ],
    mislukt: 'Klaarzetten is niet gelukt',
    geenVerbinding: 'Klaarzetten kan alleen met netwerk. Probeer het opnieuw als u verbinding hebt.',
    geenOpslag:
      'Deze browser bewaart niets op dit toestel, dus zonder netwerk kunt u het bezoek niet openen. Gebruik geen privévenster, maak ruimte vrij en probeer het opnieuw.',
    uitgelogd: 'Log in om dit bezoek klaar te zetten.',
    nietUwBezoek:
      'U staat niet bij dit bezoek. Alleen wie het bezoek uitvoert, zet het klaar op een toestel. Gaat u mee? Laat het bezoek dan eerst op uw naam zetten.',
    lijstAfgerond: 'De bezoeklijst is afgerond. Er valt niets meer in te vullen.',
    naarLijst: 'Naar de bezoeklijst',
  },
  dicht: {
    titel: 'Log in om verder te gaan',
    verlopen:
      'De tijd dat dit bezoek zonder netwerk opengaat, is om. U ziet de inhoud weer als u bent ingelogd. Wat u invulde, staat er nog en kunt u dan versturen.',
    uitgelogd:
      'U bent uitgelogd op dit toestel. U ziet dit bezoek weer als u bent ingelogd. Wat u invulde, staat er nog.',
    geenVerbinding: 'Daarvoor is netwerk nodig. Er is nu geen verbinding.',
  },
  ander: {
    titel: 'Dit bezoek is van iemand anders',
    tekst:
      'Op dit toestel is een ander ingelogd dan wie dit bezoek klaarzette. Daarom ziet u het niet en wordt het niet verstuurd. Wat is ingevuld, blijft staan tot die persoon hier inlogt.',
  },
  geenToegang: {
    titel: 'U hebt geen toegang meer tot dit bezoek',
    tekst:
      'De zaak is intussen voor u gesloten. Daarom ziet u hier niets meer. Vraag de coördinator wat er moet gebeuren met wat u invulde; het staat nog op dit toestel.',
  },
  onleesbaar: {
    titel: 'Dit bezoek is niet te openen',
    tekst:
      'Wat op dit toestel staat, is beschadigd. Zet het bezoek opnieuw klaar. Wat al verstuurd is, is er nog.',
    knop: 'Haal het van dit toestel',
  },
  elders: {
    titel: 'Ter plaatse staat al open',
    tekst: 'Het staat open in een ander venster op dit toestel. Ga daar verder, of sluit dat venster.',
  },
  gewist: {
    ingetrokken:
      'Dit bezoek is ingetrokken, bijvoorbeeld omdat het toestel als kwijt is gemeld. Het is van dit toestel gehaald. Wat nog niet verstuurd was, is er niet meer.',
    afgerond: 'Dit bezoek was al afgerond. Het is van dit toestel gehaald.',
    onleesbaar: 'Het bezoek is van dit toestel gehaald.',
    klaar: 'Alles is aangekomen. Het bezoek is van dit toestel gehaald.',
    titel: 'Van dit toestel gehaald',
  },
  achtergebleven: {
    titel: 'Niet alles van dit bezoek is verstuurd',
    tekst:
      'Dit bezoek is afgerond, maar op dit toestel staat nog iets dat daarna is ingevuld. De server neemt het zo niet meer aan. Zet het bezoek opnieuw klaar: wat hieronder staat, gaat mee en kunt u dan versturen.',
    nietTeLezen:
      'Dit bezoek is afgerond, maar op dit toestel staat nog iets dat daarna is ingevuld. De sleutel is bij het afronden vernietigd en staat niet meer op dit toestel. Daarom kan niemand dit nog lezen. Wat u verstuurde, staat in de werkbank.',
    neemMee: 'Zet opnieuw klaar en neem dit mee',
    wat: 'Dit is nog niet verstuurd',
    kopieer: 'Lukt het opnieuw klaarzetten niet? Kopieer dan deze tekst en vul haar in de werkbank in.',
    weg: 'Haal dit bezoek van dit toestel',
  },
  afronden: {
    titel: 'Het bezoek wordt afgerond',
    tekst:
      'Alles is verstuurd. De server is gevraagd het bezoek af te ronden, maar het antwoord is er nog niet. Tot dan kunt u niets invullen of wijzigen. Zodra er verbinding is, vraagt dit toestel het vanzelf opnieuw.',
    knop: 'Vraag het opnieuw',
    bezig: 'Bezig met afronden',
  },
  stand: {
    opgeslagen: 'Opgeslagen op dit toestel',
    bezig: 'Bezig met opslaan',
    nietVerstuurd: (aantal: number) => `nog niet verstuurd (${aantal})`,
    allesVerstuurd: 'alles verstuurd',
    versturen: 'bezig met versturen',
    vol: {
      titel: 'Dit toestel slaat niets meer op',
      tekst:
        'Uw laatste invoer staat alleen op dit scherm. Sluit dit scherm niet. Maak ruimte vrij op het toestel, of verstuur nu.',
    },
  },
  menu: {
    naam: 'Delen van het bezoek',
    begin: 'Begin',
    normen: 'Normen',
    gesprekken: 'Gesprekken',
    fotos: 'Foto’s',
    les: 'Geleerd',
    versturen: 'Versturen',
  },
  begin: {
    titel: (aanbieder: string) => `Bezoek aan ${aanbieder}`,
    veld: {
      wanneer: 'Wanneer',
      plaats: 'Locatie',
      doel: 'Wat u wilt zien, en waarom',
      wie: 'Wie gaat',
      zaak: 'Zaak',
      kader: lijstTeksten.kader.titel,
      tot: 'Te openen zonder netwerk tot',
    },
    geenPlaats: 'Niet vastgelegd',
    tijden: lijstTeksten.tijden.titel,
    aankomst: lijstTeksten.tijden.aankomst,
    vertrek: lijstTeksten.tijden.vertrek,
    omgekeerd: lijstTeksten.tijden.omgekeerd,
    nu: { aankomst: 'Ik ben er nu', vertrek: 'Ik vertrek nu' },
    verder: 'Naar de normen',
  },
  norm: {
    titel: (plaats: number, van: number) => `${plaats} van ${van}`,
    voortgang: (af: number, van: number) => `${af} van ${van} ingevuld`,
    binding: lijstwoorden.binding as Record<string, string>,
    categorie: 'Bij elk bezoek',
    vragen: lijstTeksten.antwoord.vragen,
    uitleg: 'Toelichting bij de norm',
    oordeel: lijstTeksten.antwoord.oordeel,
    gegevenOordeel: lijstTeksten.normen.oordeel,
    nvt: lijstTeksten.nvt,
    toelichting: lijstTeksten.antwoord.toelichting,
    toelichtingNodig: 'Bij dit oordeel hoort een toelichting.',
    citaten: lijstTeksten.antwoord.citaten,
    citatenUitleg: lijstTeksten.antwoord.citatenUitleg,
    positief: lijstTeksten.antwoord.positief,
    vorige: lijstTeksten.antwoord.vorige,
    volgende: lijstTeksten.antwoord.volgende,
    alle: 'Alle normen',
    geweigerd: 'De server nam dit antwoord niet aan',
    tegenstrijdig: 'U en een collega antwoordden verschillend',
    tegenstrijdigTekst: 'Beide antwoorden zijn bewaard. Kies in de werkbank samen wat het wordt.',
    eigenHieronder: 'Hieronder staat uw eigen antwoord.',
    van: (naam: string | null) => naam ?? 'Een collega',
  },
  normen: {
    titel: 'Alle normen',
    alleenOpen: 'Alleen wat nog open is',
    nietsOpen: 'Er staat geen norm meer open.',
    stand: {
      open: 'Open',
      ingevuld: 'Ingevuld',
      toelichting: 'Mist een toelichting',
      oordeel: 'Mist een oordeel',
      geweigerd: 'Niet aangenomen',
      tegenstrijdig: lijstTeksten.normen.tegenstrijdig,
    },
  },
  gesprekken: {
    titel: lijstTeksten.gesprekken.titel,
    inleiding: 'Met wie sprak u? Schrijf functies op, geen namen van cliënten.',
    leeg: lijstTeksten.gesprekken.geen,
    nieuw: lijstTeksten.gesprekken.nieuw,
    zonderNaam: 'Gesprek zonder functie',
    terug: 'Alle gesprekken',
    weg: 'Gesprek weggooien',
    verwijderen: 'Hoort dit gesprek niet op de lijst? Verwijder het dan in de werkbank.',
    enkel: lijstwoorden.onderdeel.gesprek,
    omgekeerd: lijstTeksten.gesprek.omgekeerd,
  },
  fotos: {
    titel: lijstTeksten.fotos.titel,
    inleiding: lijstTeksten.fotos.inleiding,
    neem: 'Foto maken of kiezen',
    bezig: (aantal: number) => `Bezig met ${meervoud(aantal, 'foto', 'foto’s')}`,
    leeg: 'Er is nog geen foto.',
    bijschrift: lijstTeksten.fotos.bijschrift,
    weg: 'Foto weggooien',
    alt: (bijschrift: string) => (bijschrift ? `Foto: ${bijschrift}` : 'Foto zonder bijschrift'),
    verstuurd: 'Verstuurd',
    onderweg: 'Verstuurd, nog niet bevestigd',
    opnieuw: 'Zet deze foto weer bij wat verstuurd wordt',
    beschadigd: 'Deze foto is op dit toestel beschadigd en kan niet worden verstuurd.',
    wacht: 'Nog niet verstuurd',
    algemeen: 'Bij geen norm',
    nietTeLezen: (naam: string) =>
      `Dit toestel kan ${naam || 'dit bestand'} niet als foto lezen. Neem een JPEG of PNG.`,
    geenRuimte: 'Er is geen ruimte meer voor deze foto. Verstuur eerst, of maak ruimte vrij op het toestel.',
    aantal: (aantal: number) => meervoud(aantal, 'foto', 'foto’s'),
  },
  versturen: {
    titel: 'Versturen',
    knop: 'Verstuur',
    bezig: 'Bezig met versturen',
    nog: (wijzigingen: number, fotos: number) =>
      `Nog niet verstuurd: ${meervoud(wijzigingen, 'antwoord of notitie', 'antwoorden en notities')} en ${meervoud(fotos, 'foto', 'foto’s')}.`,
    niets: 'Alles is verstuurd.',
    nietAf: (aantal: number) =>
      `${aantal === 1 ? 'Bij 1 norm staat' : `Bij ${aantal} normen staat`} tekst, maar nog geen oordeel. Dat blijft hier tot u kiest.`,
    gesprekNietAf: (aantal: number) =>
      `${aantal === 1 ? 'Bij 1 gesprek mist' : `Bij ${aantal} gesprekken mist`} nog met wie u sprak. Dat blijft hier tot u het invult.`,
    geweigerd: 'Dit nam de server niet aan. Het blijft hier staan. Pas het aan en verstuur opnieuw.',
    fotosGeweigerd: (aantal: number) =>
      aantal === 1 ? 'De server nam een foto niet aan' : `De server nam ${aantal} foto’s niet aan`,
    klaar: {
      titel: 'Klaar met dit bezoek?',
      tekst:
        'De server kijkt of alles is aangekomen. Daarna gaat het bezoek van dit toestel. In de werkbank staat het er nog.',
      knop: 'Rond af en haal van dit toestel',
      bezig: 'Bezig met afronden',
      nogOpen: 'De lijst vraagt nog iets',
      zonderOordeel: (aantal: number) =>
        aantal === 1 ? '1 norm heeft nog geen oordeel.' : `${aantal} normen hebben nog geen oordeel.`,
      toelichting: (norm: string) => `Bij ${norm} ontbreekt een toelichting.`,
      les: 'Er staat nog niet wat de aanbieder leerde, ook als dat nog niets is.',
      naarNormen: 'Naar de normen',
      kanLater:
        'U kunt het bezoek wel van dit toestel halen. Vul dit dan aan in de werkbank, voordat u daar de lijst afrondt.',
    },
    afloop: {
      verstuurd: 'Verstuurd.',
      geenVerbinding:
        'Geen verbinding. Alles staat nog op dit toestel en gaat vanzelf mee als de verbinding terug is.',
      inloggen: 'Log in om te versturen. Alles staat nog op dit toestel.',
      storing: 'Versturen is niet gelukt',
    },
  },
  uitloggen: {
    bezoek: (nietVerstuurd: number) =>
      nietVerstuurd === 0
        ? 'Er staat een bezoek op dit toestel. Het blijft staan, maar zonder netwerk opent het pas weer als u bent ingelogd.'
        : `Er staat een bezoek op dit toestel waarvan nog ${nietVerstuurd === 1 ? '1 ding' : `${nietVerstuurd} dingen`} niet ${nietVerstuurd === 1 ? 'is' : 'zijn'} verstuurd. Het blijft staan, maar opent en verstuurt pas weer als u bent ingelogd.`,
    naar: 'Naar het bezoek',
  },
  versie: {
    tekst: 'Er is een nieuwe versie van Ter plaatse.',
    knop: 'Nu gebruiken',
  },
} as const;
