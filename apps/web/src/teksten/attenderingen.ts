import type { Attenderingsoort } from '../api/attenderingen';

interface Soorttekst {
  /** What happened. */
  wat: string;
  /** The same as a choice: "Ik wil het weten als …". */
  keuze: string;
}

/** Texts of what a person is told. */
export const attenderingTeksten = {
  titel: 'Attenderingen',
  wat: 'uw attenderingen',
  inleiding: 'Wat anderen met uw werk deden, en termijnen die u niet mag missen.',
  bel: 'Attenderingen',
  aantal: (ongelezen: number, meer: boolean) => `${ongelezen}${meer ? '+' : ''}`,
  ongelezenNa: 'ongelezen',
  tabs: { alle: 'Alle', ongelezen: 'Alleen ongelezen' },
  ongelezen: 'Ongelezen',
  markeer: 'Gelezen',
  markeerWat: (wat: string) => ` markeren: ${wat}`,
  gemarkeerd: 'Gemarkeerd als gelezen.',
  allesGelezen: 'Alles gelezen',
  allesGedaan: 'Alles op deze lijst is gemarkeerd als gelezen.',
  keuzes: 'Kies wat u wilt weten',
  keer: (aantal: number) => `${aantal} keer`,
  laatsteDag: (dag: string) => `Laatste dag: ${dag}`,
  vandaag: 'Vandaag',
  gisteren: 'Gisteren',
  leeg: {
    titel: 'Er zijn geen attenderingen',
    tekst: 'Zodra er iets met uw werk gebeurt, leest u het hier.',
  },
  allesGezien: { titel: 'U hebt alles gelezen', tekst: 'Wat u las, staat bij alle attenderingen.' },
  instellen: {
    titel: 'Kies wat u wilt weten',
    inleiding:
      'Wat u uitzet, krijgt u niet meer te zien bij uw attenderingen. Het staat nog wel in de zaak, en brieven en herinneringen per e-mail blijven komen.',
    vraag: 'Ik wil het weten als …',
    knop: 'Opslaan',
    gelukt: 'Uw keuze is opgeslagen. Die geldt voor wat vanaf nu gebeurt.',
    geen: {
      titel: 'Voor uw rol zijn er geen attenderingen',
      tekst: 'Attenderingen gaan over zaken, opdrachten en gedeelde stukken.',
    },
  },
  soort: {
    zaak_toegewezen: { wat: 'Een zaak is aan u toegewezen', keuze: 'iemand een zaak aan mij toewijst' },
    melding_toegewezen: {
      wat: 'Een melding is aan u toegewezen',
      keuze: 'iemand een melding aan mij toewijst',
    },
    melding_verband: {
      wat: 'Een andere melding is met deze verbonden, of juist niet meer',
      keuze: 'iemand een andere melding verbindt met die van mij, of dat verband verbreekt',
    },
    melder_vulde_aan: {
      wat: 'De melder schreef iets bij de melding',
      keuze: 'een melder antwoordt of iets toevoegt',
    },
    opgave_aangevuld: {
      wat: 'De aanbieder vulde zijn melding aan',
      keuze: 'een aanbieder zijn melding aanvult of een vraag beantwoordt',
    },
    twijfel_gemeld: {
      wat: 'Een aanbieder twijfelt of hij moet melden',
      keuze: 'een aanbieder een twijfel vastlegt',
    },
    twijfel_geconcludeerd: {
      wat: 'Een aanbieder rondde een twijfel af',
      keuze: 'een aanbieder een twijfel afrondt',
    },
    partner_antwoordde: {
      wat: 'Een ketenpartner beantwoordde een vraag',
      keuze: 'een ketenpartner een vraag beantwoordt',
    },
    opening_gevraagd: {
      wat: 'Een collega vraagt om de naam van een melder te openen',
      keuze: 'een collega een verzegelde melder wil openen',
    },
    opening_beslist: {
      wat: 'Er is beslist over uw vraag om een melder te openen',
      keuze: 'een collega beslist over mijn vraag om een melder te openen',
    },
    in_nood_geopend: {
      wat: 'Een collega opende in nood de naam van een melder',
      keuze: 'een collega in nood een verzegelde melder opent',
    },
    toegang_gekregen: {
      wat: 'U hebt toegang tot een besloten zaak',
      keuze: 'een collega mij toegang geeft tot een besloten zaak',
    },
    rapport_ontvangen: {
      wat: 'Het rapport van de aanbieder is binnen',
      keuze: 'een aanbieder een rapport inlevert',
    },
    opvraaglijst_beantwoord: {
      wat: 'De aanbieder stuurde antwoorden op een opvraaglijst',
      keuze: 'een aanbieder antwoorden stuurt op een opvraaglijst',
    },
    verbeterplan_ontvangen: {
      wat: 'Het verbeterplan van de aanbieder is binnen',
      keuze: 'een verbeterplan binnenkomt',
    },
    veiligheidsafspraak_geschonden: {
      wat: 'Een veiligheidsafspraak is niet nagekomen',
      keuze: 'een veiligheidsafspraak niet is nagekomen',
    },
    veiligheidsafspraak_gemeld: {
      wat: 'De aanbieder meldde wat is gedaan voor een veiligheidsafspraak',
      keuze: 'een aanbieder meldt wat is gedaan voor een veiligheidsafspraak',
    },
    maatregel_beantwoord: {
      wat: 'De aanbieder leverde iets in bij een maatregel',
      keuze: 'een aanbieder iets inlevert bij een maatregel',
    },
    advies_voorgesteld: {
      wat: 'Een maatregel is niet of niet helemaal opgevolgd: er is een voorstel voor een advies aan het college',
      keuze: 'er een voorstel is voor een advies aan het college',
    },
    advies_getoetst: {
      wat: 'De jurist keek naar uw advies aan het college',
      keuze: 'de jurist naar mijn advies aan het college keek',
    },
    advies_bevraagd: {
      wat: 'Het college stelt een vraag over uw advies',
      keuze: 'het college een vraag stelt over mijn advies',
    },
    advies_besloten: {
      wat: 'Het college besloot over uw advies',
      keuze: 'het college over mijn advies besluit',
    },
    uitstel_gevraagd: { wat: 'De aanbieder vraagt uitstel', keuze: 'een aanbieder uitstel vraagt' },
    uitstel_ingetrokken: {
      wat: 'De aanbieder vraagt geen uitstel meer',
      keuze: 'een aanbieder een verzoek om uitstel intrekt',
    },
    termijn_nadert: { wat: 'Een termijn loopt bijna af', keuze: 'een termijn bijna afloopt' },
    termijn_verstreken: { wat: 'Een termijn is voorbij', keuze: 'een termijn voorbij is' },
    termijn_escalatie: {
      wat: 'Een termijn is voorbij en staat nog steeds open',
      keuze: 'een termijn al langer voorbij is en nog open staat',
    },
    weegtaak_ontstaan: {
      wat: 'Een weging vraagt meteen iets van u',
      keuze: 'een weging meteen iets van mij vraagt',
    },
    weging_wacht_op_tweede: {
      wat: 'Een rode weging wacht op een tweede persoon',
      keuze: 'een rode weging wacht op een tweede persoon',
    },
    herweging_gekregen: {
      wat: 'Er zijn meldingen voor u geloot om opnieuw te wegen',
      keuze: 'er meldingen voor mij zijn geloot om opnieuw te wegen',
    },
    themaonderzoek_begonnen: {
      wat: 'Een themaonderzoek dat u leidt, is begonnen',
      keuze: 'een themaonderzoek begint dat ik leid',
    },
    patroon_gezien: {
      wat: 'Er is een patroon te zien bij een aanbieder',
      keuze: 'er een patroon te zien is bij een aanbieder',
    },
    werkoverleg_besloten: {
      wat: 'Het werkoverleg besloot over uw melding',
      keuze: 'het werkoverleg over mijn melding besluit',
    },
    besluit_teruggenomen: {
      wat: 'Het werkoverleg nam een besluit over uw melding terug',
      keuze: 'het werkoverleg een besluit over mijn melding terugneemt',
    },
    actiepunt_gekregen: {
      wat: 'U kreeg een actiepunt van het werkoverleg',
      keuze: 'ik een actiepunt krijg van het werkoverleg',
    },
    wederhoor_gereageerd: {
      wat: 'Een aanbieder reageerde op een concept',
      keuze: 'een aanbieder reageert op een concept in mijn zaak',
    },
    rapport_besproken: {
      wat: 'Een collega schreef een opmerking bij een rapport',
      keuze: 'een collega iets opmerkt bij mijn rapport',
    },
    rapport_vastgesteld: {
      wat: 'Een rapport is vastgesteld',
      keuze: 'een rapport in mijn zaak is vastgesteld',
    },
    zienswijze_gegeven: {
      wat: 'Een aanbieder gaf een zienswijze over openbaarmaking',
      keuze: 'een aanbieder een zienswijze geeft over openbaarmaking',
    },
    publicatie_besloten: {
      wat: 'Er is besloten over openbaarmaking',
      keuze: 'er over openbaarmaking is besloten',
    },
    plaatsing_mislukt: {
      wat: 'Een openbaar rapport kwam niet in de publicatiebank',
      keuze: 'een openbaar rapport niet in de publicatiebank komt',
    },
    zaak_gesloten: { wat: 'Uw zaak is gesloten', keuze: 'een ander mijn zaak sluit' },
    brief_mislukt: { wat: 'Een brief is niet aangekomen', keuze: 'een brief in mijn zaak niet aankomt' },
    bestand_besmet: {
      wat: 'In een bestand is een virus gevonden',
      keuze: 'in een bestand bij mijn zaak een virus is gevonden',
    },
    gedeeld_met_college: {
      wat: 'Er is iets met uw college gedeeld',
      keuze: 'de toezichthouder iets met mijn college deelt',
    },
    deling_ingetrokken: {
      wat: 'Iets wat met uw college was gedeeld, geldt niet meer',
      keuze: 'de toezichthouder iets intrekt wat met mijn college was gedeeld',
    },
    advies_om_te_besluiten: {
      wat: 'De toezichthouder vraagt uw college om een besluit; bij het advies staat tot wanneer',
      keuze: 'de toezichthouder mijn college om een besluit over een advies vraagt',
    },
    advies_voor_jurist: {
      wat: 'Er wacht een advies aan het college op uw oordeel als jurist',
      keuze: 'een advies aan het college wacht op mijn oordeel als jurist',
    },
    advies_beantwoord: {
      wat: 'De toezichthouder beantwoordde een vraag over een advies',
      keuze: 'de toezichthouder een vraag over een advies beantwoordt',
    },
    advies_onbeantwoord: {
      wat: 'De termijn voor een besluit over een advies is voorbij',
      keuze: 'de termijn voor een besluit over een advies voorbij is',
    },
    advies_overgedragen_jurist: {
      wat: 'Een zaak is overgedragen. U hoeft niet meer naar het advies te kijken.',
      keuze: 'een advies waar ik naar kijk niet verder gaat',
    },
    advies_overgedragen_college: {
      wat: 'Een zaak is overgedragen. Over het advies hoeft uw college niet meer te besluiten.',
      keuze: 'een advies aan mijn college niet verder gaat',
    },
    corrigerend_teruggemeld: {
      wat: 'De gemeente meldde iets over een maatregel',
      keuze: 'een gemeente iets over een maatregel meldt',
    },
    corrigerend_opgelegd: {
      wat: 'Uw college legde een maatregel op. Meld terug.',
      keuze: 'mijn college een maatregel oplegde',
    },
    corrigerend_niet_teruggemeld: {
      wat: 'De termijn voor de melding over een maatregel is voorbij',
      keuze: 'de termijn voor een melding over een maatregel voorbij is',
    },
    corrigerend_bekendgemaakt: {
      wat: 'Een gemeente maakte een maatregel aan u bekend',
      keuze: 'een gemeente een maatregel aan ons bekendmaakt',
    },
    corrigerend_geschorst: {
      wat: 'De rechter schorste een maatregel van een gemeente',
      keuze: 'de rechter een maatregel van een gemeente schorst',
    },
    corrigerend_veranderd: {
      wat: 'Een maatregel van een gemeente is veranderd of geëindigd',
      keuze: 'een maatregel van een gemeente verandert of eindigt',
    },
    opgavevraag_gekregen: {
      wat: 'De toezichthouder stelt u een vraag over uw melding',
      keuze: 'de toezichthouder een vraag stelt over mijn melding',
    },
    opvraaglijst_gekregen: {
      wat: 'De toezichthouder vraagt u om informatie',
      keuze: 'de toezichthouder mij om informatie vraagt',
    },
    opdracht_gekregen: { wat: 'U hebt een opdracht gekregen', keuze: 'ik een opdracht krijg' },
    rapport_beoordeeld: { wat: 'Uw rapport is beoordeeld', keuze: 'mijn rapport is beoordeeld' },
    uitstel_beslist: {
      wat: 'Er is beslist over uw verzoek om uitstel',
      keuze: 'er over mijn verzoek om uitstel is beslist',
    },
    maatregel_gekregen: { wat: 'U hebt een maatregel gekregen', keuze: 'ik een maatregel krijg' },
    maatregel_beoordeeld: {
      wat: 'Beoordeeld: hebt u een maatregel opgevolgd?',
      keuze: 'is beoordeeld of ik een maatregel heb opgevolgd',
    },
    maatregel_nieuwe_termijn: {
      wat: 'U krijgt een nieuwe termijn voor wat van een maatregel nog niet is gedaan',
      keuze: 'u een nieuwe termijn krijgt voor een maatregel',
    },
    veiligheidsafspraak_gekregen: {
      wat: 'Er is een veiligheidsafspraak met u vastgelegd',
      keuze: 'een veiligheidsafspraak met ons wordt vastgelegd',
    },
    veiligheidsafspraak_gecontroleerd: {
      wat: 'Een veiligheidsafspraak met u is gecontroleerd',
      keuze: 'een veiligheidsafspraak met ons is gecontroleerd',
    },
    veiligheidsafspraak_beeindigd: {
      wat: 'Een veiligheidsafspraak met u is beëindigd',
      keuze: 'een veiligheidsafspraak met ons is beëindigd',
    },
    maatregel_ingetrokken: { wat: 'Een maatregel is ingetrokken', keuze: 'een maatregel is ingetrokken' },
    stop_wordt_openbaar: {
      wat: 'Er is besloten dat uw cliëntenstop op de openbare website komt',
      keuze: 'is besloten dat mijn cliëntenstop op de openbare website komt',
    },
    stop_openbaar: {
      wat: 'Uw cliëntenstop staat nu op de openbare website',
      keuze: 'mijn cliëntenstop op de openbare website staat',
    },
    stop_van_pagina: {
      wat: 'Uw cliëntenstop staat niet of niet meer op de openbare website',
      keuze: 'mijn cliëntenstop niet op de openbare website komt, of ervan af gaat',
    },
    account_gevraagd: {
      wat: 'Iemand vraagt om een account bij een aanbieder',
      keuze: 'iemand om een account vraagt, en ik daarover beslis',
    },
  } satisfies Record<Attenderingsoort, Soorttekst> as Record<Attenderingsoort, Soorttekst>,
} as const;
